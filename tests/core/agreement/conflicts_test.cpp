#include "core/agreement/agenda.h"
#include "core/review/settings.h"
#include "core/screening/verdicts.h"
#include "core/screening/work_list.h"
#include "tests/core/agreement/voters.h"

#include <algorithm>

using namespace alidade;
using agreement::MatterState;
using screening::Standing;
using screening::WorkOrder;
using screening::WorkSet;
using tests::Voters;

namespace {

/// All that is told of conflicts about one paper.
struct Told {
    bool isOpen = false;   ///< on the page of agreement, at either stage
    bool isListed = false; ///< among the conflicts of the screening
    bool stands = false;   ///< as in conflict, as sidebar, checks and filter have it

    bool operator==(const Told&) const = default;
};

struct Screeners : Voters {
    bool isOpen(Stage stage, std::size_t paper) const
    {
        return agreement::stateOf(database(), taxonomy(), agreement::StageQuestion{stage}, papers[paper])
            == MatterState::Open;
    }

    bool isListed(Stage stage, std::size_t paper) const
    {
        const auto list =
            *screening::WorkList::make(database(), {WorkSet::Conflicts, WorkOrder::Title, stage, {}, "Ada"});
        return list.contains(papers[paper]);
    }

    Standing standing(std::size_t paper) const
    {
        return screening::standing(screening::decisionsOn(database(), papers[paper]),
                                   countingRule(database()));
    }

    Told told(std::size_t paper) const
    {
        Told told;
        for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
            told.isOpen = told.isOpen || isOpen(stage, paper);
            told.isListed = told.isListed || isListed(stage, paper);
        }
        told.stands = standing(paper) == Standing::Conflict;
        return told;
    }

    std::size_t toSettle() const { return agreement::toSettle(database(), taxonomy()).size(); }
};

constexpr Told CONFLICT{true, true, true};
constexpr Told NONE{};

}

TEST_CASE("a maybe against another verdict is a conflict wherever conflicts are told of")
{
    Screeners desk;
    desk.decide(0, desk.ada, Verdict::Maybe);
    desk.decide(0, desk.bob, Verdict::Exclude);
    desk.decide(1, desk.ada, Verdict::Include);
    desk.decide(1, desk.bob, Verdict::Maybe);
    desk.decide(2, desk.ada, Verdict::Maybe);
    desk.decide(2, desk.bob, Verdict::Maybe);
    CHECK(desk.told(0) == CONFLICT);
    CHECK(desk.told(1) == CONFLICT);
    CHECK(desk.told(2) == NONE);
    CHECK(desk.standing(2) == Standing::Open); // they agree that somebody has to look again
    CHECK(desk.toSettle() == 2);
}

TEST_CASE("the full text ends a conflict on title and abstract wherever conflicts are told of")
{
    Screeners desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    CHECK(desk.told(0) == CONFLICT);
    desk.decide(0, desk.ada, Verdict::Include, {}, Stage::FullText);
    CHECK(desk.told(0) == NONE);
    const auto progress =
        screening::WorkList::make(desk.database(),
                                  {WorkSet::All, WorkOrder::Title, Stage::TitleAbstract, {}, "Ada"})
            ->progress();
    CHECK(progress.conflicts == 0);
    CHECK(progress.included == 1);
}

TEST_CASE("while the lead is silent, the others' differences are conflicts, and the lead's word ends them")
{
    Screeners desk;
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        setLead(t, desk.cem);
        return {};
    }));
    for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
        desk.decide(0, desk.ada, Verdict::Include, {}, stage);
        desk.decide(0, desk.bob, Verdict::Exclude, {}, stage);
        CHECK(desk.told(0) == CONFLICT);
    }
    desk.decide(0, desk.cem, Verdict::Include, {}, Stage::FullText);
    CHECK(desk.told(0) == NONE);
    CHECK(desk.standing(0) == Standing::Included);
}

TEST_CASE("whatever reviewers decide, agreement and screening tell of the same conflicts")
{
    constexpr std::array VERDICTS = {Verdict::Include, Verdict::Exclude, Verdict::Maybe};
    Screeners desk;
    const auto mode = GENERATE(as<std::string>(), "one", "two-blind");
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_MODE, mode);
        return {};
    }));
    for (const auto ada : VERDICTS) {
        for (const auto bob : VERDICTS) {
            for (const auto full : VERDICTS) {
                desk.decide(0, desk.ada, ada);
                desk.decide(0, desk.bob, bob);
                desk.decide(0, desk.cem, full, {}, Stage::FullText);
                for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
                    CHECK(desk.isOpen(stage, 0) == desk.isListed(stage, 0));
                }
                const auto told = desk.told(0);
                CHECK(told == Told{told.stands, told.stands, told.stands});
                CHECK(desk.toSettle() == (told.stands ? 1U : 0U));
            }
        }
    }
}
