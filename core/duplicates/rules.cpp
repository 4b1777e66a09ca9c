#include "core/duplicates/rules.h"

#include "core/duplicates/rule_sets.h"

#include <algorithm>

namespace alidade::duplicates {

namespace {

const std::vector<Rule>& table()
{
    static const std::vector<Rule> RULES = [] {
        std::vector<Rule> all;
        for (auto&& set : {firstRules(), equalTitleRules(), otherTitleRules(), openRules()}) {
            all.insert(all.end(), set.begin(), set.end());
        }
        return all;
    }();
    return RULES;
}

}

std::span<const Rule> rules()
{
    return table();
}

const Rule* decide(const Comparison& comparison)
{
    const auto& all = table();
    const auto found = std::ranges::find_if(all, [&](const Rule& rule) {
        return std::ranges::all_of(rule.conditions, [&](const Condition& condition) {
            return (comparison[condition.aspect] & condition.levels) != 0;
        });
    });
    return found == all.end() ? nullptr : &*found;
}

}
