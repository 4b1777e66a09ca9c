#include "core/report/figure_data.h"

#include "core/base/text.h"
#include "core/report/figure_parts.h"
#include "core/review/paper.h"

#include <algorithm>

namespace alidade::report {

namespace {

/// A paper without a label is called as one would cite it in passing.
std::string nameOf(const store::Database& database, PaperId paper)
{
    auto row = database.prepare("SELECT label, authors, year, title FROM paper WHERE id = ?1");
    row.bind(1, paper.value);
    if (!row.step()) {
        return {};
    }
    if (const auto label = row.text(0); !label.empty()) {
        return std::string(label);
    }
    const auto authors = shortAuthors(authorsFromText(row.text(1)));
    const auto year = row.isNull(2) ? std::string() : std::to_string(row.integer(2));
    if (authors.empty()) {
        return simplified(row.text(3));
    }
    return year.empty() ? authors : authors + " " + year;
}

bool hasNone(const std::string& field)
{
    return field != "source" && field != "verdict"; // the filter language knows no `none` there
}

}

std::uint32_t FigureSource::count(const map::Bitset& papers) const
{
    return static_cast<std::uint32_t>(map::countCommon(selection, papers));
}

map::Bitset FigureSource::selected(const map::Bitset& papers) const
{
    map::Bitset result = selection;
    result &= papers;
    return result;
}

const std::string& FigureSource::label(std::uint32_t paper) const
{
    const auto [known, isNew] = names.try_emplace(paper);
    if (isNew) {
        if (!reading) {
            reading.emplace(index.database());
        }
        known->second = nameOf(index.database(), index.paper(paper));
    }
    return known->second;
}

std::vector<std::string> FigureSource::labels(const map::Bitset& some, const map::Bitset& others) const
{
    const auto number = map::countCommon(some, others);
    if (number == 0 || number > MOST_LABELS) {
        return {};
    }
    std::vector<std::string> labels;
    map::forEachCommon(some, others, [&](std::uint32_t paper) { labels.push_back(label(paper)); });
    std::ranges::sort(labels, naturalLess);
    return labels;
}

FigureAxis figureAxis(const map::Index& index, const map::Axis& axis)
{
    FigureAxis result{axis.name, axis.label, {}, 0};
    for (const auto& entry : axis.entries) {
        FigureEntry made;
        made.label = entry.label;
        made.value = entry.value;
        made.depth = entry.code ? index.taxonomy().depth(*entry.code) : 1;
        made.conditions = {{axis.name, entry.value}};
        result.entries.push_back(std::move(made));
    }
    FigureEntry none;
    none.value = "none";
    none.isNoAnswer = true;
    if (hasNone(axis.name)) {
        none.conditions = {{axis.name, "none"}};
    }
    result.entries.push_back(std::move(none));
    return result;
}

map::Bitset unanswered(const FigureSource& source, const map::Axis& axis)
{
    map::Bitset papers = source.selection;
    papers.andNot(axis.answered(source.index));
    return papers;
}

Result<FigureData>
figureData(const map::Index& index, const map::Bitset& selection, const FigureQuestion& question)
{
    const FigureSource source{index, selection};
    switch (question.kind) {
    case FigureKind::Map: {
        auto rows = boundedAxis(index, selection, question.rows, question.rowDepth);
        if (!rows) {
            return fail(rows.error());
        }
        auto columns = boundedAxis(index, selection, question.columns, question.columnDepth);
        if (!columns) {
            return fail(columns.error());
        }
        const auto table =
            map::crossTabulation(index, selection, std::move(rows->axis), std::move(columns->axis));
        auto data = mapData(index, selection, question, table, {rows->leftOut, columns->leftOut});
        if (!data) {
            return fail(data.error());
        }
        return FigureData(std::move(*data));
    }
    case FigureKind::Frequency: return frequencyData(source, question);
    case FigureKind::Years: return yearsData(source, question);
    case FigureKind::Claims: return claimsData(source, question);
    case FigureKind::Taxonomy: return taxonomyData(source, question);
    case FigureKind::Flow: return flowData(source);
    }
    return fail(ErrorCode::Invalid, translatable("Sentence", "This kind of figure is not known."));
}

bool isEmpty(const MapData& map)
{
    return map.total == 0 || map.rows.entries.size() < 2 || map.columns.entries.size() < 2;
}

bool isEmpty(const FigureData& data)
{
    struct Visitor {
        bool operator()(const MapData& map) const { return isEmpty(map); }
        bool operator()(const FrequencyData& frequency) const
        {
            return frequency.total == 0 || frequency.axis.entries.size() < 2;
        }
        bool operator()(const YearsData& years) const { return years.total == 0; }
        bool operator()(const ClaimsData& claims) const { return claims.metrics.empty(); }
        bool operator()(const TaxonomyData& taxonomy) const { return taxonomy.tree.entries.empty(); }
        bool operator()(const FlowData& flow) const { return flow.nodes.empty(); }
    };
    return std::visit(Visitor(), data);
}

}
