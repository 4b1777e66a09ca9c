#include "core/screening/waiting.h"

#include "core/screening/verdicts.h"

namespace alidade::screening {

namespace {

void add(Waiting& waiting, std::span<const Decision> decisions, const CountingRule& rule)
{
    switch (standing(decisions, rule)) {
    case Standing::Included:
    case Standing::Excluded: return;
    case Standing::Conflict: ++waiting.conflicts; return;
    case Standing::Open: break;
    }
    // an incomplete full text is not yet what the paper stands by
    const bool isInFull = standingAt(Stage::FullText, decisions, rule).has_value();
    const auto stage = isInFull ? Stage::FullText : Stage::TitleAbstract;
    if (!isComplete(stage, decisions, rule)) {
        ++waiting.second;
    } else if (isMaybe(stage, decisions, rule)) {
        ++waiting.maybe;
    } else {
        ++waiting.fullText;
    }
}

}

Waiting waiting(const store::Database& database)
{
    Waiting waiting;
    const auto rule = countingRule(database);
    waiting.first = database.integer("SELECT count(*) FROM paper");
    for (DecidedPapers papers(database); papers.next();) {
        --waiting.first;
        add(waiting, papers.decisions(), rule);
    }
    return waiting;
}

}
