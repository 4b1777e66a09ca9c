#include "core/report/lint_rules.h"
#include "core/review/counting_rule.h"

namespace alidade::report {

namespace {

/// A finding for each person whose rows in `table` stand on papers of which neither the lead nor a consensus
/// has any.
void lintBesideLead(LintReport& report, const Reviewer& lead, const std::string& table, Words message)
{
    auto query = report.database().prepare(
        "SELECT person.name, count(DISTINCT vote.paper) FROM " + table
        + " AS vote JOIN reviewer AS person ON person.id = vote.reviewer"
          " WHERE person.role = 'reviewer' AND person.id <> ?1 AND NOT EXISTS (SELECT 1 FROM "
        + table
        + " AS other JOIN reviewer AS voice ON voice.id = other.reviewer"
          " WHERE other.paper = vote.paper AND (voice.id = ?1 OR voice.role = 'consensus'))"
          " GROUP BY person.id ORDER BY person.name, person.id");
    query.bind(1, lead.id.value);
    while (query.step()) {
        const std::string name(query.text(0));
        report.add({"beside-lead",
                    LintSeverity::Warning,
                    name,
                    {message, {name, lead.name, std::to_string(query.integer(1))}},
                    {}});
    }
}

}

void lintLead(LintReport& report)
{
    const auto rule = countingRule(report.database());
    const auto lead = rule.lead ? report.database().find<Reviewer>(*rule.lead) : std::nullopt;
    if (!lead) {
        return;
    }
    lintBesideLead(
        report,
        *lead,
        "decision",
        translatable("Sentence",
                     "Papers that %1 decided on and %2, who leads, did not: %3. They stay open; let "
                     "%2 decide, or choose in the protocol what counts."));
    lintBesideLead(report,
                   *lead,
                   "coding",
                   translatable("Sentence",
                                "Papers that %1 coded and %2, who leads, did not: %3. No map or table counts "
                                "these codes; let %2 code, or choose in the protocol what counts."));
}

}
