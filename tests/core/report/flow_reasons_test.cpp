#include "core/map/select.h"
#include "core/report/flow.h"
#include "core/review/settings.h"
#include "tests/core/report/small_review.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade;

TEST_CASE("the papers that the flow counts for a reason are those that its criterion finds")
{
    const auto seed = GENERATE(range<std::uint64_t>(1, 6));
    const auto mode = GENERATE(as<std::string>(), "one", "two-blind");
    tests::Random random(seed);
    tests::SmallReview small;
    small.set(setting::SCREENING_MODE, mode);
    std::map<std::string, CriterionId> criteria;
    for (const char* name : {"EX1", "EX2"}) {
        Criterion criterion;
        criterion.name = name;
        criterion.text = name;
        criteria[name] = small.add(criterion);
    }
    for (int i = 0; i < 40; ++i) {
        const auto paper = small.paper("[" + std::to_string(i) + "]");
        for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
            for (const auto who : {small.ada(), small.bob()}) {
                if (random.chance(40)) {
                    continue;
                }
                Decision decision{{}, paper, who, stage, Verdict::Include, {}, {}};
                if (random.chance(60)) {
                    decision.verdict = Verdict::Exclude;
                    decision.criterion = random.chance(30) ? std::nullopt
                        : random.chance(50)                ? std::optional(criteria.at("EX1"))
                                                           : std::optional(criteria.at("EX2"));
                }
                small.add(decision);
            }
        }
    }
    std::map<std::string, std::set<PaperId>> byFlow;
    for (const auto& reason : report::countedFlow(small.database()).reasons) {
        byFlow[reason.criterion.empty() ? "none" : reason.criterion].insert(reason.papers.begin(),
                                                                            reason.papers.end());
    }
    const map::Index index(small.database());
    for (const char* name : {"EX1", "EX2", "none"}) {
        INFO("seed " << seed << ", " << mode << ", " << name);
        const auto found = index.papers(*map::select(index, std::string("criterion:") + name));
        CHECK(std::set<PaperId>(found.begin(), found.end()) == byFlow[name]);
    }
}
