#include "core/duplicates/proposals.h"

#include "core/duplicates/common_titles.h"
#include "core/duplicates/record_entry.h"
#include "core/duplicates/words.h"

#include <algorithm>
#include <unordered_map>

namespace alidade::duplicates {

namespace {

/// All records by ordinals, in their order in the review.
struct Records {
    std::vector<Citation> citations;
    std::vector<RecordId> ids;
    std::vector<std::optional<PaperId>> papers;
};

/// How far the work is when its parts begin, as measured on large reviews.
constexpr double READ = 0.3;
constexpr double MATCHED = 0.9;

/// So many records are read between two questions whether to go on.
constexpr std::size_t BETWEEN_QUESTIONS = 1024;

/// Nothing where `watch` stops it.
std::optional<Records> readRecords(const store::Database& database, const Watch& watch)
{
    Records records;
    const auto all = std::max<std::int64_t>(1, database.count<Record>());
    auto query = database.prepare("SELECT id, paper, fields FROM record ORDER BY id");
    while (query.step()) {
        if (records.ids.size() % BETWEEN_QUESTIONS == 0
            && !watch(READ * static_cast<double>(records.ids.size()) / static_cast<double>(all))) {
            return {};
        }
        records.ids.push_back(RecordId{query.integer(0)});
        records.papers.push_back(query.isNull(1) ? std::nullopt : std::optional(PaperId{query.integer(1)}));
        records.citations.push_back(citationOf(entryFrom(query.text(2))));
    }
    markCommonTitles(records.citations);
    return records;
}

std::uint32_t ordinalOf(const Records& records, RecordId id)
{
    return static_cast<std::uint32_t>(std::ranges::lower_bound(records.ids, id) - records.ids.begin());
}

/// What is known of the records before anything is compared.
Known knownOf(const store::Database& database, const Records& records)
{
    Known known;
    database.forEach<NotDuplicate>([&](const NotDuplicate& declared) {
        const auto a = ordinalOf(records, declared.record);
        const auto b = ordinalOf(records, declared.other);
        known.parted.push_back({std::min(a, b), std::max(a, b)});
    });
    std::unordered_map<PaperId, std::uint32_t> first;
    for (std::uint32_t i = 0; i < records.papers.size(); ++i) {
        if (records.papers[i]) {
            const auto [found, isNew] = first.try_emplace(*records.papers[i], i);
            if (!isNew) {
                known.joined.push_back({found->second, i});
            }
        }
    }
    return known;
}

Unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, translatable("Sentence", "The search for duplicates was stopped."));
}

ProposedPair pairOf(const Records& records, const Match& match)
{
    const auto [a, b] = match.pair;
    return {records.ids[a],
            records.ids[b],
            match.rule,
            inWords(reasons(records.citations[a], records.citations[b])).english()};
}

ProposedGroup groupOf(const Records& records, const Group& members)
{
    ProposedGroup group;
    std::unordered_map<PaperId, int> papers;
    for (const auto member : members) {
        group.records.push_back({records.ids[member], records.papers[member], 0});
        if (records.papers[member] && ++papers[*records.papers[member]] == 1) {
            group.papers.push_back(*records.papers[member]);
        }
    }
    for (auto& record : group.records) {
        record.score = record.paper && papers[*record.paper] > 1 ? 1 : 0;
    }
    return group;
}

}

Proposals propose(const store::Database& database, double threshold)
{
    return *propose(database, threshold, [](double) { return true; });
}

Result<Proposals> propose(const store::Database& database, double threshold, const Watch& watch)
{
    const auto read = readRecords(database, watch);
    if (!read) {
        return stopped();
    }
    const auto& records = *read;
    const auto known = knownOf(database, records);
    bool isStopped = false;
    const auto found = matches(records.citations, known, [&](double share) {
        isStopped = isStopped || !watch(READ + (MATCHED - READ) * share);
        return !isStopped;
    });
    if (isStopped) {
        return stopped();
    }
    const auto together = groups(records.citations, found, threshold, known);
    if (!watch(1)) {
        return stopped();
    }

    constexpr std::size_t NONE = static_cast<std::size_t>(-1);
    std::vector<std::size_t> groupOfRecord(records.ids.size(), NONE);
    Proposals proposals;
    for (const auto& members : together) {
        for (const auto member : members) {
            groupOfRecord[member] = proposals.groups.size();
        }
        proposals.groups.push_back(groupOf(records, members));
    }
    for (const auto& match : found) {
        const auto [a, b] = match.pair;
        const bool isTogether = groupOfRecord[a] != NONE && groupOfRecord[a] == groupOfRecord[b];
        if (!isTogether) {
            proposals.open.push_back(pairOf(records, match));
            continue;
        }
        auto& group = proposals.groups[groupOfRecord[a]];
        for (const auto id : {records.ids[a], records.ids[b]}) {
            auto& record = *std::ranges::lower_bound(group.records, id, {}, &ProposedRecord::record);
            record.score = std::max(record.score, match.score());
        }
        group.pairs.push_back(pairOf(records, match));
    }
    for (auto& group : proposals.groups) {
        group.score = std::ranges::min(group.records, {}, &ProposedRecord::score).score;
    }
    return proposals;
}

}
