#include "core/report/overview.h"

#include "core/agreement/agenda.h"
#include "core/review/figure.h"
#include "core/sources/searches.h"

#include <algorithm>
#include <map>

namespace alidade::report {

namespace {

using map::Property;

/// Held against each other in some hundredths of a second: the numbers follow every key that gives a code.
constexpr std::int64_t MOST_COMPARED = 5'000;
constexpr std::int64_t MOST_DECISIONS_COMPARED = 10'000; // which are one word each

std::int64_t standing(const map::Index& index, screening::Standing value)
{
    return static_cast<std::int64_t>(
        index.bits({Property::Standing, static_cast<std::int64_t>(value)}).count());
}

std::int64_t unseen(const map::Index& index)
{
    auto papers = index.bits({Property::Standing, static_cast<std::int64_t>(screening::Standing::Open)});
    for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
        papers.andNot(index.bits({Property::Stage, static_cast<std::int64_t>(stage)}));
    }
    return static_cast<std::int64_t>(papers.count());
}

/// By groups, which go along the index: counting distinct ones would sort them all, and takes three times as
/// long.
std::int64_t papersWithRecord(const store::Database& database)
{
    return database.integer(
        "SELECT count(*) FROM (SELECT 1 FROM record WHERE paper IS NOT NULL GROUP BY paper)");
}

/// A code with others below it has a column of its own beside the one that takes these along.
std::int64_t codingsInForce(const map::Index& index)
{
    const auto papers = map::population(index);
    std::size_t count = 0;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        for (const auto* code : index.taxonomy().codes(dimension.id)) {
            const map::ColumnKey own{Property::OwnCode, code->id.value};
            count += map::countCommon(papers, index.column(own) ? index.bits(own) : index.bits(code->id));
        }
    }
    return static_cast<std::int64_t>(count);
}

/// Counts no further than that: of millions of rows the number alone takes longer than a key may.
bool hasMoreThan(const store::Database& database, const std::string& table, std::int64_t most)
{
    const auto limit = std::to_string(most + 1);
    return database.integer("SELECT count(*) FROM (SELECT 1 FROM " + table + " LIMIT " + limit + ")") > most;
}

std::optional<std::int64_t> toSettle(const map::Index& index)
{
    const auto& database = index.database();
    if (hasMoreThan(database, "decision", MOST_DECISIONS_COMPARED)
        || hasMoreThan(database, "coding", MOST_COMPARED) || hasMoreThan(database, "answer", MOST_COMPARED)
        || hasMoreThan(database, "claim", MOST_COMPARED)) {
        return {};
    }
    return static_cast<std::int64_t>(agreement::toSettle(database, index.taxonomy()).size());
}

std::optional<std::int64_t> hitsOf(const map::Index& index)
{
    std::map<SourceId, SourceKind> kinds;
    for (const auto& source : index.sources()) {
        kinds.emplace(source.id, source.kind);
    }
    sources::HitSum hits;
    for (const auto& search : index.database().all<Search>()) {
        hits.add(kinds.at(search.source), search.hits);
    }
    return hits.sum();
}

}

map::Bitset finished(const map::Index& index)
{
    auto papers = map::population(index);
    map::Bitset any(papers.size());
    bool isRequired = false;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        const auto& answered = index.bits({Property::Answered, dimension.id.value});
        any |= answered;
        if (dimension.required) {
            isRequired = true;
            papers &= answered;
        }
    }
    if (!isRequired) {
        papers &= any;
    }
    return papers;
}

RecordCounts recordCounts(const store::Database& database)
{
    RecordCounts counts;
    counts.records = database.count<Record>();
    counts.merged =
        counts.records - database.count<Record>("WHERE paper IS NULL") - papersWithRecord(database);
    return counts;
}

Overview overview(const Review& review, const map::Index& index)
{
    return overview(review, index, recordCounts(review.database()));
}

Overview overview(const Review& review, const map::Index& index, const RecordCounts& records)
{
    const auto& database = review.database();
    Overview view;
    view.questions = database.count<ResearchQuestion>();
    view.criteria = database.count<Criterion>();
    view.sources = static_cast<std::int64_t>(index.sources().size());
    view.searches = database.count<Search>();
    view.hits = hitsOf(index);
    view.records = records.records;
    view.papers = static_cast<std::int64_t>(index.all().count());
    view.merged = records.merged;
    view.included = standing(index, screening::Standing::Included);
    view.excluded = standing(index, screening::Standing::Excluded);
    view.conflicts = standing(index, screening::Standing::Conflict);
    view.undecided = standing(index, screening::Standing::Open);
    view.unseen = unseen(index);
    view.toCode = static_cast<std::int64_t>(map::population(index).count());
    view.coded = static_cast<std::int64_t>(finished(index).count());
    view.codings = codingsInForce(index);
    view.toSettle = toSettle(index);
    view.claims = database.count<Claim>();
    view.dimensions = static_cast<std::int64_t>(index.taxonomy().dimensions().size());
    view.codes = database.count<Code>();
    view.reviewers = std::count_if(index.reviewers().begin(), index.reviewers().end(), [](const auto& one) {
        return one.role == ReviewerRole::Reviewer;
    });
    view.figures = database.count<Figure>();
    const auto journal = review.journal();
    view.entries = journal.count();
    const auto newest = journal.entries({}, 1);
    if (!newest.empty()) {
        view.lastChange = newest.front().at;
    }
    return view;
}

}
