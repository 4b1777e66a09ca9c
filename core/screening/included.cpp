#include "core/screening/included.h"

namespace alidade::screening {

std::vector<PaperId> includedPapers(const store::Database& database)
{
    const auto rule = countingRule(database);
    std::vector<PaperId> papers;
    forEachDecided(database, [&](PaperId paper, std::span<const Decision> decisions) {
        if (standing(decisions, rule) == Standing::Included) {
            papers.push_back(paper);
        }
    });
    return papers;
}

}
