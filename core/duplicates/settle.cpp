#include "core/duplicates/settle.h"

#include "core/base/number.h"
#include "core/duplicates/merge.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alidade::duplicates {

namespace {

constexpr double PERCENT = 100;

std::vector<RecordId> recordsOf(const store::Database& database, PaperId paper)
{
    std::vector<RecordId> records;
    auto query = database.prepare("SELECT id FROM record WHERE paper = ?1 ORDER BY id");
    query.bind(1, paper.value);
    while (query.step()) {
        records.push_back(RecordId{query.integer(0)});
    }
    return records;
}

Result<void> part(store::Transaction& transaction,
                  std::span<const RecordId> some,
                  std::span<const RecordId> others,
                  ReviewerId reviewer)
{
    for (const auto record : some) {
        for (const auto other : others) {
            if (const auto done = declareDifferent(transaction, record, other, reviewer); !done) {
                return fail(done.error());
            }
        }
    }
    return {};
}

}

std::optional<Obstruction> obstruction(const store::Database& database, std::span<const PaperId> papers)
{
    for (std::size_t i = 0; i < papers.size(); ++i) {
        for (std::size_t j = i + 1; j < papers.size(); ++j) {
            const std::array<PaperId, 2> both = {papers[i], papers[j]};
            if (auto error = obstacle(database, both)) {
                return Obstruction{papers[i], papers[j], *std::move(error)};
            }
        }
    }
    return {};
}

Result<MergedGroups> mergeAll(store::Transaction& transaction,
                              std::span<const std::span<const PaperId>> groups,
                              const Watch& watch)
{
    MergedGroups outcome;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (watch && !watch(static_cast<double>(i) / static_cast<double>(groups.size()))) {
            return fail(ErrorCode::Cancelled,
                        translatable("Sentence", "The merging was stopped; nothing was merged."));
        }
        if (groups[i].size() < 2) {
            continue;
        }
        if (auto reason = obstacle(transaction.database(), groups[i])) {
            outcome.keptApart.push_back({i, *std::move(reason)});
            continue;
        }
        if (const auto done = merge(transaction, groups[i]); !done) {
            return fail(done.error());
        }
        if (++outcome.merged % MERGES_A_PART == 0) {
            transaction.split();
        }
    }
    return outcome;
}

Result<void>
declareAllDifferent(store::Transaction& transaction, std::span<const PaperId> papers, ReviewerId reviewer)
{
    std::vector<std::vector<RecordId>> records;
    for (const auto paper : papers) {
        records.push_back(recordsOf(transaction.database(), paper));
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (std::size_t j = i + 1; j < records.size(); ++j) {
            if (auto done = part(transaction, records[i], records[j], reviewer); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> splitOff(store::Transaction& transaction,
                      RecordId record,
                      std::span<const PaperId> papers,
                      ReviewerId reviewer)
{
    const auto& database = transaction.database();
    const auto row = database.find<Record>(record);
    if (!row || !row->paper) {
        return fail(ErrorCode::NotFound,
                    translatable("Sentence", "There is no such record, or it stands for no paper."));
    }
    if (recordsOf(database, *row->paper).size() > 1) {
        if (const auto own = unmerge(transaction, record, reviewer); !own) {
            return fail(own.error());
        }
    }
    const std::array<RecordId, 1> alone = {record};
    for (const auto paper : papers) {
        auto others = recordsOf(database, paper);
        std::erase(others, record);
        if (auto done = part(transaction, alone, others, reviewer); !done) {
            return done;
        }
    }
    return {};
}

Result<void> unmergeAll(store::Transaction& transaction, PaperId paper, ReviewerId reviewer)
{
    const auto records = recordsOf(transaction.database(), paper);
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (const auto own = unmerge(transaction, records[i], reviewer); !own) {
            return fail(own.error());
        }
    }
    return {};
}

double thresholdFrom(std::string_view setting)
{
    const auto percent = numberFrom<int>(setting);
    return percent && *percent >= 0 && *percent <= PERCENT ? *percent / PERCENT : CERTAIN;
}

std::string thresholdText(double threshold)
{
    return std::to_string(std::lround(threshold * PERCENT));
}

}
