#include "core/map/axis.h"

#include "core/base/text.h"

#include <cmath>
#include <cstdio>

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

Bitset group(const Index& index, const Groups& groups, std::size_t number)
{
    Bitset papers = index.all();
    groups.range(static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(number), papers);
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
    for (std::size_t i = 0; i < index.yearValues().size(); ++i) {
        auto papers = group(index, index.years(), i + 1);
        if (papers.any()) {
            const auto text = std::to_string(index.yearValues()[i]);
            addBits(axis, text, text, std::move(papers));
        }
    }
    return axis;
}

Axis venues(const Index& index)
{
    auto axis = emptyAxis(index, "venue", "Venue");
    for (std::size_t i = 1; i < index.venueValues().size(); ++i) {
        auto papers = group(index, index.venues(), i);
        if (papers.any()) {
            addBits(axis, index.venueValues()[i], index.venueValues()[i], std::move(papers));
        }
    }
    std::sort(axis.entries.begin(), axis.entries.end(), [](const AxisEntry& a, const AxisEntry& b) {
        return naturalLess(folded(a.label), folded(b.label));
    });
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

/// 3, 0.5 and 1e+20, not 3.000000.
std::string shown(double number)
{
    char buffer[32];
    return {buffer, static_cast<std::size_t>(std::snprintf(buffer, sizeof buffer, "%.15g", number))};
}

/// Answers that are the same text in any case, in the spelling of the first paper.
struct SameText {
    PaperId first;
    std::string spelling;
    Bitset papers;
};

/// By the form in which they are compared.
using Texts = std::map<std::string, SameText>;

void addText(Texts& texts, const Index& index, const std::string& spelling, std::uint32_t place)
{
    const auto paper = index.paper(place);
    auto& same =
        texts.try_emplace(folded(simplified(spelling)), SameText{paper, spelling, Bitset(index.paperCount())})
            .first->second;
    same.papers.set(place);
    if (paper < same.first) {
        same.first = paper;
        same.spelling = spelling;
    }
}

/// Numbers and dates in their order, dates by year; texts by reading order; no before yes.
Axis answers(const Index& index, const Dimension& dimension)
{
    auto axis = emptyAxis(index, dimension.slug, dimension.label);
    std::map<double, Bitset> numbers;
    Texts texts;
    for (const auto& [place, answer] : index.answers(dimension.id)) {
        if (answer.number) {
            numbers.try_emplace(*answer.number, index.paperCount()).first->second.set(place);
        } else {
            const bool isDate = dimension.kind == DimensionKind::Date;
            addText(texts, index, isDate ? answer.text.substr(0, 4) : answer.text, place);
        }
    }
    for (auto& [value, papers] : numbers) {
        const auto text = dimension.kind == DimensionKind::YesNo ? (value != 0 ? "yes" : "no") : shown(value);
        addBits(axis, text, text, std::move(papers));
    }
    for (auto& [key, same] : texts) {
        addBits(axis, same.spelling, same.spelling, std::move(same.papers));
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

Result<Axis> axis(const Index& index, std::string_view name, int depth)
{
    struct Own {
        std::string_view name;
        Axis (*make)(const Index&);
    };
    constexpr std::array OWN = {
        Own{"year", years}, Own{"venue", venues}, Own{"source", sources}, Own{"verdict", verdicts}};
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
