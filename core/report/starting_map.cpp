#include "core/report/starting_map.h"

#include "core/coding/metrics.h"
#include "core/map/axis.h"
#include "core/review/figure.h"

#include <algorithm>

namespace alidade::report {

namespace {

/// The first saved figure of this kind that can be drawn.
std::optional<FigureQuestion> saved(const map::Index& index, FigureKind kind)
{
    for (const auto& figure : index.database().all<Figure>("ORDER BY position, id")) {
        if (figure.kind != word(kind)) {
            continue;
        }
        const auto question = figureQuestion(kind, figure.question);
        if (question && isAnswerable(index, *question)) {
            return *question;
        }
    }
    return {};
}

/// The dimensions that are answered by codes, those that have some first.
std::vector<std::string> withCodes(const map::Index& index)
{
    std::vector<std::string> names;
    std::vector<std::string> empty; // whose codes are still to be found
    for (const auto& dimension : index.taxonomy().dimensions()) {
        if (dimension.kind == DimensionKind::Category) {
            auto& list = index.taxonomy().codes(dimension.id).empty() ? empty : names;
            list.push_back(dimension.slug);
        }
    }
    names.insert(names.end(), empty.begin(), empty.end());
    return names;
}

}

std::vector<AxisName> axisNames(const map::Index& index)
{
    std::vector<AxisName> names;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        AxisName name{
            dimension.slug, dimension.label, dimension.id, dimension.kind == DimensionKind::Category, 1};
        for (const auto* code : index.taxonomy().codes(dimension.id)) {
            name.depth = std::max(name.depth, index.taxonomy().depth(code->id));
        }
        names.push_back(std::move(name));
    }
    for (const auto own : map::OWN_AXES) {
        names.push_back({std::string(own), {}, {}, false, 1});
    }
    return names;
}

FigureQuestion startingMap(const map::Index& index)
{
    if (auto question = saved(index, FigureKind::Map)) {
        return *question;
    }
    FigureQuestion question;
    question.kind = FigureKind::Map;
    const auto names = withCodes(index);
    if (!names.empty()) {
        question.rows = names.front();
        question.columns = names.size() > 1 ? names[1] : std::string("year");
    }
    return question;
}

FigureQuestion startingFrequency(const map::Index& index, const FigureQuestion& besides)
{
    if (auto question = saved(index, FigureKind::Frequency)) {
        return *question;
    }
    FigureQuestion question;
    question.kind = FigureKind::Frequency;
    const auto names = withCodes(index);
    const auto other = std::ranges::find_if(
        names, [&](const std::string& name) { return name != besides.rows && name != besides.columns; });
    if (other != names.end()) {
        question.dimension = *other;
    } else {
        question.dimension = besides.rows.empty() ? "year" : besides.rows;
    }
    return question;
}

bool isAnswerable(const map::Index& index, const FigureQuestion& question)
{
    const auto isAxis = [&](const std::string& name) {
        return std::ranges::find(map::OWN_AXES, name) != map::OWN_AXES.end()
            || index.taxonomy().dimension(name).has_value();
    };
    const auto isAxisOrNothing = [&](const std::string& name) { return name.empty() || isAxis(name); };
    switch (question.kind) {
    case FigureKind::Map:
        return isAxis(question.rows) && isAxis(question.columns) && isAxisOrNothing(question.third);
    case FigureKind::Frequency: return isAxis(question.dimension);
    case FigureKind::Years: return isAxisOrNothing(question.stack);
    case FigureKind::Claims:
        return question.metric.empty() || coding::metricNamed(index.database(), question.metric).has_value();
    case FigureKind::Flow: return true;
    case FigureKind::Taxonomy:
        return question.dimension.empty() || index.taxonomy().dimension(question.dimension).has_value();
    }
    return false;
}

}
