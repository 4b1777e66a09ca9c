#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/report/check_rules.h"
#include "core/review/settings.h"
#include "core/screening/mode.h"

#include <map>
#include <set>
#include <utility>

namespace alidade::report {

namespace {

bool isReviewer(const store::Database& database, std::string_view text)
{
    const auto id = numberFrom<std::int64_t>(text);
    return id && database.find<Reviewer>(ReviewerId{*id}).has_value();
}

/// The values that the program itself reads.
void checkValue(const store::Database& database, const Setting& setting, Findings& findings)
{
    const auto id = setting.id.value;
    if (setting.name == setting::RULE && setting.value != setting::RULE_LEAD
        && setting.value != setting::RULE_UNANIMOUS) {
        findings.add("setting", id, "There is no counting rule \"" + setting.value + "\".");
    }
    if (setting.name == setting::LEAD && !isReviewer(database, setting.value)) {
        findings.add("setting", id, "The lead reviewer \"" + setting.value + "\" is not there.");
    }
    if (setting.name == setting::SCREENING_MODE && !store::fromWord<screening::Mode>(setting.value)) {
        findings.add("setting", id, "There is no way to share the screening \"" + setting.value + "\".");
    }
    if ((setting.name == setting::PERIOD_FROM || setting.name == setting::PERIOD_TO)
        && !isDate(setting.value)) {
        findings.add("setting", id, "\"" + setting.value + "\" is not a date.");
    }
}

/// The names of criteria and questions, which are compared folded.
template <class Row>
void checkNames(const store::Database& database, Findings& findings)
{
    std::set<std::string> names;
    for (const auto& row : database.all<Row>()) {
        if (!names.insert(folded(row.name)).second) {
            findings.add(store::name(store::Mapping<Row>::TABLE),
                         row.id.value,
                         "Another one is called \"" + row.name + "\".");
        }
    }
}

}

void checkSettings(const store::Database& database, std::vector<Finding>& list)
{
    Findings settings(list, "setting");
    std::map<std::string, std::string> values;
    for (const auto& setting : database.all<Setting>()) {
        if (!values.emplace(setting.name, setting.value).second) {
            settings.add("setting", setting.id.value, "The setting \"" + setting.name + "\" is there twice.");
        }
        checkValue(database, setting, settings);
    }
    const auto rule = values.find(std::string(setting::RULE));
    if (rule != values.end() && rule->second == setting::RULE_LEAD
        && !values.contains(std::string(setting::LEAD))) {
        settings.add("setting", "The lead reviewer's word counts, and none is named.");
    }

    Findings reviewers(list, "reviewer");
    std::set<std::string> names;
    bool hasConsensus = false;
    for (const auto& reviewer : database.all<Reviewer>()) {
        if (!names.insert(folded(reviewer.name)).second) {
            reviewers.add(
                "reviewer", reviewer.id.value, "There is another reviewer \"" + reviewer.name + "\".");
        }
        if (reviewer.role == ReviewerRole::Consensus && std::exchange(hasConsensus, true)) {
            reviewers.add("reviewer", reviewer.id.value, "There is another reviewer for the consensus.");
        }
    }
    Findings protocol(list, "protocol-name");
    checkNames<ResearchQuestion>(database, protocol);
    checkNames<Criterion>(database, protocol);
}

}
