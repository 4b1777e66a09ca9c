#include "core/report/coding_disputes.h"

#include "core/agreement/agenda.h"
#include "core/review/counting_rule.h"

#include <algorithm>
#include <set>

namespace alidade::report {

namespace {

/// The papers of which the lead has spoken, whose word settles what the others say.
std::set<PaperId> ledPapers(const agreement::Votes& votes, std::optional<ReviewerId> lead)
{
    std::set<PaperId> papers;
    const auto rater = lead ? std::ranges::find(votes.raters, *lead) : votes.raters.end();
    if (rater == votes.raters.end()) {
        return papers;
    }
    const auto place = static_cast<std::size_t>(rater - votes.raters.begin());
    for (std::size_t unit = 0; unit < votes.ratings.units(); ++unit) {
        if (votes.ratings.of(unit)[place] != agreement::Ratings::MISSING) {
            papers.insert(votes.papers[unit]);
        }
    }
    return papers;
}

}

CodingDisputes codingDisputes(const map::Index& index, const map::Bitset& papers)
{
    const auto& database = index.database();
    const auto lead = countingRule(database).lead;
    CodingDisputes disputes;
    if (database.count<Reviewer>("WHERE role = 'reviewer'") < 2) {
        return disputes;
    }
    for (const auto& dimension : index.taxonomy().dimensions()) {
        const agreement::DimensionQuestion question{dimension.id};
        const auto votes = agreement::votesOn(database, index.taxonomy(), question);
        if (!votes || agreement::differing(*votes).empty()) {
            continue;
        }
        const auto agenda = agreement::agendaOf(database, index.taxonomy(), question, {}, *votes);
        if (!agenda) {
            continue;
        }
        const auto led = ledPapers(*votes, lead);
        for (const auto& matter : *agenda) {
            const auto place = index.ordinal(matter.paper);
            if (matter.state == agreement::MatterState::Open && place && papers.test(*place)
                && !led.contains(matter.paper)) {
                disputes[matter.paper].push_back(&dimension);
            }
        }
    }
    return disputes;
}

}
