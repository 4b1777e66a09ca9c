#include "core/agreement/claims_in_force.h"

#include "core/review/counting_rule.h"

#include <optional>
#include <set>

namespace alidade::agreement {

namespace {

std::set<PaperId> papersBy(const std::vector<Claim>& claims, std::optional<ReviewerId> reviewer)
{
    std::set<PaperId> papers;
    for (const auto& claim : claims) {
        if (reviewer && claim.paper && claim.reviewer == *reviewer) {
            papers.insert(*claim.paper);
        }
    }
    return papers;
}

}

std::vector<Claim> claimsInForce(const store::Database& database)
{
    const auto rule = countingRule(database);
    auto claims = database.all<Claim>("ORDER BY name, id");
    const auto settled = papersBy(claims, rule.consensus);
    const auto led = papersBy(claims, rule.lead);
    std::erase_if(claims, [&](const Claim& claim) {
        if (claim.paper && settled.contains(*claim.paper)) {
            return claim.reviewer != *rule.consensus;
        }
        return claim.paper && led.contains(*claim.paper) && claim.reviewer != *rule.lead;
    });
    return claims;
}

}
