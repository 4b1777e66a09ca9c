#include "core/base/text.h"
#include "core/report/checklist_rules.h"
#include "core/report/overview.h"
#include "core/review/figure.h"
#include "core/review/settings.h"
#include "core/screening/mode.h"

#include <algorithm>

/// What the review has of each evidence. Where something is to be there for each of several, all must have
/// it.
namespace alidade::report {

namespace {

Found some(std::int64_t count)
{
    return {Evidence::Nothing, count > 0, count, 0};
}

Found allOf(std::int64_t count, std::int64_t all)
{
    return {Evidence::Nothing, all > 0 && count == all, count, all};
}

Found text(const Review& review, std::string_view name)
{
    return some(review.setting(name).empty() ? 0 : 1);
}

std::int64_t databaseSearches(const store::Database& database, std::string_view condition)
{
    return database.integer(
        "SELECT count(*) FROM search JOIN source ON source.id = search.source WHERE kind = "
        "'database'"
        + std::string(condition));
}

/// The dimensions that appraise a paper's quality, by the short names that the templates give them.
bool isAppraisal(const Dimension& dimension)
{
    return dimension.slug.starts_with("quality") || dimension.slug == "appraised";
}

std::int64_t answered(const map::Index& index, DimensionId dimension)
{
    auto papers = map::population(index);
    papers &= index.bits({map::Property::Answered, dimension.value});
    return static_cast<std::int64_t>(papers.count());
}

std::int64_t papersToCode(const map::Index& index)
{
    return static_cast<std::int64_t>(map::population(index).count());
}

Found answeredBy(const map::Index& index, std::string_view slug)
{
    for (const auto& dimension : index.taxonomy().dimensions()) {
        if (dimension.slug == slug) {
            return allOf(answered(index, dimension.id), papersToCode(index));
        }
    }
    return {};
}

Found qualityCoded(const map::Index& index)
{
    auto papers = map::population(index);
    bool isAsked = false;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        if (isAppraisal(dimension)) {
            isAsked = true;
            papers &= index.bits({map::Property::Answered, dimension.id.value});
        }
    }
    return isAsked ? allOf(static_cast<std::int64_t>(papers.count()), papersToCode(index)) : Found();
}

template <class Holds>
std::int64_t dimensionsThat(const map::Index& index, const Holds& holds)
{
    return std::ranges::count_if(index.taxonomy().dimensions(), holds);
}

std::int64_t dimensions(const map::Index& index)
{
    return static_cast<std::int64_t>(index.taxonomy().dimensions().size());
}

/// Research questions that at least one dimension answers.
Found questionsAsked(const store::Database& database)
{
    return allOf(database.count<ResearchQuestion>("WHERE id IN (SELECT question FROM dimension)"),
                 database.count<ResearchQuestion>());
}

Found coded(const map::Index& index)
{
    return allOf(static_cast<std::int64_t>(finished(index).count()),
                 static_cast<std::int64_t>(map::population(index).count()));
}

/// The sums of the flow hold, and it has papers that came through.
Found flowSums(const Flow& flow)
{
    const auto included = flow.included.shown().value_or(0);
    return {Evidence::Nothing,
            flow.problems.empty() && included > 0,
            included,
            static_cast<std::int64_t>(flow.problems.size())};
}

Found sharedScreening(const Review& review, const ChecklistNumbers& numbers)
{
    const bool isPlanned = screening::votesWanted(screening::modeOf(review.database())) > 1;
    return {Evidence::Nothing, isPlanned || numbers.judgedTwice > 0, numbers.judgedTwice, 0};
}

Found scopingTitle(const Review& review)
{
    return some(folded(review.setting(setting::TITLE)).find("scoping review") != std::string::npos ? 1 : 0);
}

Found defined(const map::Index& index)
{
    return allOf(
        dimensionsThat(index, [](const Dimension& dimension) { return !dimension.definition.empty(); }),
        dimensions(index));
}

Found look(const Review& review, const map::Index& index, const ChecklistNumbers& numbers, Evidence evidence)
{
    const auto& database = review.database();
    switch (evidence) {
    case Evidence::Nothing:
    case Evidence::SearchLog: return {};
    case Evidence::ScopingTitle: return scopingTitle(review);
    case Evidence::Need: return text(review, setting::NEED);
    case Evidence::Questions: return some(database.count<ResearchQuestion>());
    case Evidence::Rationales:
        return allOf(database.count<ResearchQuestion>("WHERE rationale <> ''"),
                     database.count<ResearchQuestion>());
    case Evidence::QuestionsAsked: return questionsAsked(database);
    case Evidence::Criteria: return some(database.count<Criterion>());
    case Evidence::DatabaseSearches: return some(databaseSearches(database, ""));
    case Evidence::Strategies:
        return allOf(databaseSearches(database, " AND query <> ''"), databaseSearches(database, ""));
    case Evidence::SearchDates:
        return allOf(databaseSearches(database, " AND date <> ''"), databaseSearches(database, ""));
    case Evidence::Snowballing: return some(database.count<Search>("WHERE direction <> 'none'"));
    case Evidence::OtherSources: return some(database.count<Source>("WHERE kind = 'other'"));
    case Evidence::SharedScreening: return sharedScreening(review, numbers);
    case Evidence::FlowSums: return flowSums(numbers.flow);
    case Evidence::Dimensions: return some(dimensions(index));
    case Evidence::Definitions: return defined(index);
    case Evidence::Coded: return coded(index);
    case Evidence::CodedTwice: return some(numbers.codedTwice);
    case Evidence::QualityDimensions: return some(dimensionsThat(index, isAppraisal));
    case Evidence::QualityCoded: return qualityCoded(index);
    case Evidence::ResearchType: return answeredBy(index, "research-type");
    case Evidence::ResearchMethod: return answeredBy(index, "research-method");
    case Evidence::VenueType: return answeredBy(index, "venue-type");
    case Evidence::Figures: return some(database.count<Figure>());
    }
    return {};
}

}

Found find(const Review& review, const map::Index& index, const ChecklistNumbers& numbers, Evidence evidence)
{
    auto found = look(review, index, numbers, evidence);
    found.evidence = evidence;
    return found;
}

ChecklistNumbers checklistNumbers(const store::Database& database)
{
    ChecklistNumbers numbers;
    numbers.flow = flow(database);
    numbers.judgedTwice =
        database.integer("SELECT count(DISTINCT paper) FROM (SELECT paper FROM decision JOIN reviewer ON "
                         "reviewer.id = reviewer"
                         " WHERE role = 'reviewer' GROUP BY paper, stage HAVING count(*) > 1)");
    numbers.codedTwice = database.integer(
        "SELECT count(*) FROM (SELECT paper FROM coding JOIN reviewer ON reviewer.id = reviewer"
        " WHERE role = 'reviewer' GROUP BY paper HAVING count(DISTINCT reviewer) > 1)");
    return numbers;
}

}
