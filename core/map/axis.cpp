#include "core/map/axis.h"

#include "core/base/text.h"
#include "core/map/answer_values.h"

namespace alidade::map {

namespace {

void addColumn(Axis& axis, const Index& index, ColumnKey key, std::string value, std::string label)
{
    AxisEntry entry{std::move(value), std::move(label), {}, index.column(key), {}};
    if (!entry.column) {
        entry.own = Bitset(index.paperCount());
    }
    axis.entries.push_back(std::move(entry));
}

void addBits(Axis& axis, std::string value, std::string label, Bitset papers)
{
    axis.ownAnswered |= papers;
    axis.entries.push_back({std::move(value), std::move(label), {}, {}, std::move(papers)});
}

/// The papers of each value, in one run over them; an empty set where it has none.
std::vector<Bitset> papersByValue(const Index& index, const Groups& groups, std::size_t values)
{
    std::vector<Bitset> papers(values);
    index.all().forEach([&](std::uint32_t place) {
        auto& ofValue = papers[groups.valueOf(place)];
        ofValue.resize(index.paperCount());
        ofValue.set(place);
    });
    return papers;
}

Axis emptyAxis(const Index& index, std::string name, std::string label)
{
    Axis axis;
    axis.name = std::move(name);
    axis.label = std::move(label);
    axis.ownAnswered = Bitset(index.paperCount());
    return axis;
}

Axis years(const Index& index)
{
    auto axis = emptyAxis(index, "year", "Year");
    auto papers = papersByValue(index, index.years(), index.yearValues().size() + 1);
    for (std::size_t i = 0; i < index.yearValues().size(); ++i) {
        if (papers[i + 1].any()) {
            const auto text = std::to_string(index.yearValues()[i]);
            addBits(axis, text, text, std::move(papers[i + 1]));
        }
    }
    return axis;
}

Axis venues(const Index& index)
{
    auto axis = emptyAxis(index, "venue", "Venue");
    auto papers = papersByValue(index, index.venues(), index.venueValues().size());
    for (std::size_t i = 1; i < index.venueValues().size(); ++i) {
        if (papers[i].any()) {
            addBits(axis, index.venueValues()[i], index.venueValues()[i], std::move(papers[i]));
        }
    }
    std::sort(axis.entries.begin(), axis.entries.end(), readsBefore);
    return axis;
}

Axis sources(const Index& index)
{
    auto axis = emptyAxis(index, "source", "Source");
    for (const auto& source : index.sources()) {
        addColumn(axis, index, {Property::Source, source.id.value}, source.slug, source.name);
        axis.ownAnswered |= axis.entries.back().papers(index);
    }
    return axis;
}

Axis verdicts(const Index& index)
{
    auto axis = emptyAxis(index, "verdict", "Verdict");
    axis.ownAnswered = index.all();
    const auto& words = store::Words<screening::Standing>::WORDS;
    for (std::size_t i = 0; i < words.size(); ++i) {
        addColumn(axis,
                  index,
                  {Property::Standing, static_cast<std::int64_t>(i)},
                  std::string(words[i]),
                  std::string(words[i]));
    }
    return axis;
}

Axis answers(const Index& index, const Dimension& dimension)
{
    auto axis = emptyAxis(index, dimension.slug, dimension.label);
    for (auto& value : answerValues(index, dimension)) {
        Bitset papers(index.paperCount());
        for (const auto place : value.papers) {
            papers.set(place);
        }
        addBits(axis, value.text, value.text, std::move(papers));
    }
    return axis;
}

Axis codes(const Index& index, const Dimension& dimension, int depth)
{
    auto axis = emptyAxis(index, dimension.slug, dimension.label);
    axis.answeredColumn = index.column({Property::Answered, dimension.id.value});
    for (const auto* code : index.taxonomy().codes(dimension.id)) {
        if (depth > 0 && index.taxonomy().depth(code->id) > depth) {
            continue;
        }
        addColumn(
            axis, index, {Property::Code, code->id.value}, index.taxonomy().path(code->id), code->label);
        axis.entries.back().code = code->id;
    }
    if (const ColumnKey none{Property::NoneApplies, dimension.id.value}; index.bits(none).any()) {
        addColumn(axis, index, none, std::string(NONE_APPLIES), "none applies");
    }
    return axis;
}

}

bool readsBefore(const AxisEntry& a, const AxisEntry& b)
{
    return naturalLess(folded(a.label), folded(b.label));
}

Result<Axis> axis(const Index& index, std::string_view name, int depth)
{
    struct Own {
        std::string_view name;
        Axis (*make)(const Index&);
    };
    constexpr std::array OWN = {Own{OWN_AXES[0], years},
                                Own{OWN_AXES[1], venues},
                                Own{OWN_AXES[2], sources},
                                Own{OWN_AXES[3], verdicts}};
    for (const auto& own : OWN) {
        if (own.name == name) {
            return own.make(index);
        }
    }
    const auto id = index.taxonomy().dimension(name);
    if (!id) {
        return fail(id.error());
    }
    const auto& dimension = *index.taxonomy().find(*id);
    auto result = dimension.kind == DimensionKind::Category ? codes(index, dimension, depth)
                                                            : answers(index, dimension);
    result.dimension = *id;
    return result;
}

}
