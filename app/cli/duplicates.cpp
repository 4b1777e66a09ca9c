#include "app/cli/command.h"
#include "app/cli/numbers.h"
#include "core/duplicates/proposals.h"
#include "core/duplicates/record_names.h"
#include "core/duplicates/settle.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <set>

namespace alidade::cli {

namespace {

using duplicates::MergedGroups;
using duplicates::ProposedGroup;
using duplicates::ProposedPair;
using duplicates::RecordNames;

/// Scores have two digits.
double rounded(double score)
{
    return std::round(score * 100) / 100;
}

Json pairJson(const ProposedPair& pair, const RecordNames& names)
{
    return {{"record", names.name(pair.record)},
            {"other", names.name(pair.other)},
            {"score", rounded(pair.rule->score)},
            {"rule", pair.rule->name},
            {"reason", pair.rule->reason},
            {"details", pair.reasons}};
}

Json groupJson(const ProposedGroup& group, std::size_t number, const RecordNames& names)
{
    Json records = Json::array();
    std::set<std::optional<PaperId>> papers;
    for (const auto& record : group.records) {
        papers.insert(names.paperId(record.record));
        records.push_back({{"record", names.name(record.record)},
                           {"source", names.source(record.record)},
                           {"paper", names.paper(record.record)},
                           {"score", rounded(record.score)}});
    }
    papers.erase(std::nullopt);
    Json pairs = Json::array();
    for (const auto& pair : group.pairs) {
        pairs.push_back(pairJson(pair, names));
    }
    return {{"group", number},
            {"score", rounded(group.score)},
            {"merged", papers.size() < 2},
            {"records", std::move(records)},
            {"pairs", std::move(pairs)}};
}

Json json(const duplicates::Proposals& proposals, const MergedGroups& merged, const RecordNames& names)
{
    Json groups = Json::array();
    for (const auto& group : proposals.groups) {
        groups.push_back(groupJson(group, groups.size() + 1, names));
    }
    Json open = Json::array();
    for (const auto& pair : proposals.open) {
        open.push_back(pairJson(pair, names));
    }
    Json keptApart = Json::array();
    for (const auto& [group, reason] : merged.keptApart) {
        keptApart.push_back({{"group", group + 1}, {"reason", reason.detail.english()}});
    }
    return {{"groups", std::move(groups)},
            {"open", std::move(open)},
            {"merged", merged.merged},
            {"kept_apart", std::move(keptApart)}};
}

Rows rows(const duplicates::Proposals& proposals, const RecordNames& names)
{
    Rows rows = {{"record", "group", "score"}};
    for (std::size_t i = 0; i < proposals.groups.size(); ++i) {
        for (const auto& record : proposals.groups[i].records) {
            rows.push_back(
                {names.name(record.record), std::to_string(i + 1), Json(rounded(record.score)).dump()});
        }
    }
    return rows;
}

}

void addDuplicates(Session& session)
{
    struct Arguments {
        std::string file;
        double threshold = duplicates::CERTAIN;
        bool merges = false;
        bool isDryRun = false;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "duplicates", "Records that stand for one paper, and why", [&session, arguments]() -> Result<Output> {
            const bool writes = arguments->merges && !arguments->isDryRun;
            const auto review =
                session.open(arguments->file, writes ? store::Access::Write : store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            const auto& database = (*review)->database();
            const auto proposals = duplicates::propose(database, arguments->threshold);
            MergedGroups merged;
            const auto work = [&](store::Transaction& transaction) -> Result<void> {
                auto done = duplicates::mergeAll(transaction, proposals.groups);
                if (!done) {
                    return fail(done.error());
                }
                merged = *std::move(done);
                return {};
            };
            if (arguments->merges) {
                const auto done = change(**review, "Merge duplicates", work, arguments->isDryRun);
                if (!done) {
                    return fail(done.error());
                }
            }
            const RecordNames names(database);
            return session.format() == "json" ? output(json(proposals, merged, names))
                                              : output({}, rows(proposals, names));
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_flag("--merge", arguments->merges, "makes one paper of each group, as one change");
    command
        .add_option(
            "--threshold",
            arguments->threshold,
            "how sure a pair must be to tie a group, 0 to 1; 0.9 (default) is certain, below that a person "
            "should look")
        ->check([](const std::string& value) { return misfit(value, 0, 1); });
    addDryRun(command, arguments->isDryRun);
}

}
