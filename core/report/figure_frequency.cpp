#include "core/map/frequency.h"
#include "core/report/figure_parts.h"

namespace alidade::report {

namespace {

/// Dimensions answered by codes count codings and sub-codes too.
void countCodes(FigureAxis& axis, const map::Axis& source, const std::vector<map::Frequency>& counted)
{
    auto row = counted.begin();
    for (std::size_t i = 0; i < source.entries.size(); ++i) {
        while (row != counted.end() && row->code != source.entries[i].code) {
            ++row; // the axis may be bounded
        }
        if (row == counted.end()) {
            return;
        }
        auto& entry = axis.entries[i];
        entry.codings = row->codings;
        entry.subCodes = row->subCodes;
        entry.subCodesUsed = row->subCodesUsed;
    }
}

/// A dimension of a taxonomy, with its codes down to a depth.
void addDimension(FigureAxis& tree, const FigureSource& source, const Dimension& dimension, int depth)
{
    FigureEntry top;
    top.label = dimension.label;
    top.value = dimension.slug;
    top.depth = 0;
    top.papers = source.count(source.index.bits({map::Property::Answered, dimension.id.value}));
    top.conditions = {{dimension.slug, "any"}};
    const auto place = tree.entries.size();
    tree.entries.push_back(std::move(top));
    if (dimension.kind != DimensionKind::Category) {
        return;
    }
    const auto& taxonomy = source.index.taxonomy();
    for (const auto& row : map::frequency(source.index, source.selection, dimension.id, 0)) {
        tree.entries[place].codings += row.depth == 1 ? row.codings : 0;
        ++tree.entries[place].subCodes;
        tree.entries[place].subCodesUsed += row.papers > 0 ? 1 : 0;
        if (depth > 0 && row.depth > depth) {
            continue;
        }
        FigureEntry entry;
        entry.label = taxonomy.find(row.code)->label;
        entry.value = taxonomy.path(row.code);
        entry.depth = row.depth;
        entry.papers = row.papers;
        entry.codings = row.codings;
        entry.subCodes = row.subCodes;
        entry.subCodesUsed = row.subCodesUsed;
        entry.labels = source.labels(source.index.bits(row.code));
        entry.conditions = {{dimension.slug, entry.value}};
        tree.entries.push_back(std::move(entry));
    }
}

}

Result<FigureData> frequencyData(const FigureSource& source, const FigureQuestion& question)
{
    const auto bounded = boundedAxis(source.index, source.selection, question.dimension, question.depth);
    if (!bounded) {
        return fail(bounded.error());
    }
    FrequencyData data;
    data.axis = figureAxis(source.index, bounded->axis);
    data.axis.leftOut = bounded->leftOut;
    data.count = question.count;
    data.total = static_cast<std::uint32_t>(source.selection.count());
    const auto& entries = bounded->axis.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& papers = entries[i].papers(source.index);
        auto& entry = data.axis.entries[i];
        entry.papers = source.count(papers);
        entry.codings = entry.papers;
        entry.labels = source.labels(papers);
    }
    const auto* dimension =
        bounded->axis.dimension ? source.index.taxonomy().find(*bounded->axis.dimension) : nullptr;
    if (dimension != nullptr && dimension->kind == DimensionKind::Category) {
        countCodes(data.axis,
                   bounded->axis,
                   map::frequency(source.index, source.selection, dimension->id, question.depth));
    }
    const auto none = unanswered(source, bounded->axis);
    auto& last = data.axis.entries.back();
    last.papers = static_cast<std::uint32_t>(none.count());
    last.labels = source.labels(none);
    return FigureData(std::move(data));
}

Result<FigureData> taxonomyData(const FigureSource& source, const FigureQuestion& question)
{
    const auto& taxonomy = source.index.taxonomy();
    TaxonomyData data;
    data.total = static_cast<std::uint32_t>(source.selection.count());
    if (question.dimension.empty()) {
        for (const auto& dimension : taxonomy.dimensions()) {
            addDimension(data.tree, source, dimension, question.depth);
        }
        return FigureData(std::move(data));
    }
    const auto id = taxonomy.dimension(question.dimension);
    if (!id) {
        return fail(id.error());
    }
    const auto& dimension = *taxonomy.find(*id);
    data.tree.name = dimension.slug;
    data.tree.label = dimension.label;
    addDimension(data.tree, source, dimension, question.depth);
    return FigureData(std::move(data));
}

}
