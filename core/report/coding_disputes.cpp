#include "core/report/coding_disputes.h"

#include "core/agreement/agenda.h"

namespace alidade::report {

CodingDisputes codingDisputes(const map::Index& index, const map::Bitset& papers)
{
    const auto& database = index.database();
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
        for (const auto& matter : *agenda) {
            const auto place = index.ordinal(matter.paper);
            if (matter.state == agreement::MatterState::Open && place && papers.test(*place)) {
                disputes[matter.paper].push_back(&dimension);
            }
        }
    }
    return disputes;
}

}
