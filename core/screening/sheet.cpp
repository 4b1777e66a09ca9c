#include "core/screening/sheet.h"

#include "core/screening/verdicts.h"

namespace alidade::screening {

namespace {

std::vector<std::string> sourcesOf(const store::Database& database, PaperId paper)
{
    std::vector<std::string> names;
    database.forEach<Source>([&](Source&& source) { names.push_back(std::move(source.name)); },
                             "WHERE id IN (SELECT search.source FROM record JOIN search ON search.id = "
                             "record.search WHERE record.paper = ?1) ORDER BY position, id",
                             paper);
    return names;
}

Vote voteOf(const store::Database& database, const Decision& decision)
{
    Vote vote;
    if (const auto reviewer = database.find<Reviewer>(decision.reviewer)) {
        vote.reviewer = reviewer->name;
    }
    if (decision.criterion) {
        if (const auto criterion = database.find<Criterion>(*decision.criterion)) {
            vote.criterion = criterion->name;
        }
    }
    vote.stage = decision.stage;
    vote.verdict = decision.verdict;
    vote.note = decision.note;
    return vote;
}

}

std::optional<Sheet>
sheetOf(const store::Database& database, PaperId paper, Stage stage, std::optional<ReviewerId> reviewer)
{
    const auto row = database.find<Paper>(paper);
    if (!row) {
        return {};
    }
    Sheet sheet;
    sheet.paper = *row;
    sheet.text = database.find<PaperText>(paper).value_or(PaperText());
    sheet.sources = sourcesOf(database, paper);
    const auto decisions = decisionsOn(database, paper);
    const auto mode = modeOf(database);
    const auto rule = countingRule(database);
    for (const auto& decision : decisions) {
        if (decision.reviewer == reviewer) {
            if (decision.stage == stage) {
                sheet.mine = decision;
            }
        } else if (isBlind(mode, decisions, decision.stage, reviewer, rule)) {
            sheet.hidden += decision.stage == stage ? 1 : 0;
        } else {
            sheet.others.push_back(voteOf(database, decision));
        }
    }
    return sheet;
}

}
