#include "core/agreement/summary.h"
#include "core/agreement/votes.h"
#include "core/coding/answers.h"
#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "core/screening/pilot.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::agreement;

namespace {

struct Desk : tests::Desk {
    ReviewerId together = put(Reviewer{{}, "Consensus", {}, ReviewerRole::Consensus});
    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId rewrite = code(approach, "Rewrite");
    CodeId wrap = code(approach, "Wrap");
    CodeId thin = code(approach, "Thin", wrap);
    std::vector<PaperId> papers = {paper("[1]"), paper("[2]"), paper("[3]"), paper("[4]")};

    void decide(std::size_t paper, ReviewerId reviewer, Verdict verdict)
    {
        REQUIRE(write([&](store::Transaction& t) {
            return screening::decide(t, {papers[paper], reviewer, Stage::TitleAbstract, verdict, {}, {}});
        }));
    }

    void give(std::size_t paper, ReviewerId reviewer, std::initializer_list<CodeId> codes)
    {
        for (const auto code : codes) {
            put(Coding{{}, papers[paper], code, reviewer, {}, {}});
        }
    }

    void answer(std::size_t paper, DimensionId dimension, ReviewerId reviewer, const std::string& text)
    {
        REQUIRE(write([&](store::Transaction& t) {
            return coding::setAnswer(t, {papers[paper], dimension, reviewer}, text);
        }));
    }

    Votes votes(const VoteQuestion& question) const
    {
        return votesOn(database(), coding::Taxonomy(database()), question).value();
    }

    /// `include/exclude`, a unit: what each rater said, `-` for nothing.
    static std::vector<std::string> table(const Votes& votes)
    {
        std::vector<std::string> units;
        for (std::size_t unit = 0; unit < votes.ratings.units(); ++unit) {
            std::string said;
            for (const auto value : votes.ratings.of(unit)) {
                said += (said.empty() ? "" : " | ")
                    + (value == Ratings::MISSING ? std::string("-") : votes.categories[value]);
            }
            units.push_back(said);
        }
        return units;
    }
};

using Table = std::vector<std::string>;

}

TEST_CASE("the papers of the pilot are compared by themselves")
{
    Desk desk;
    for (std::size_t paper = 0; paper < desk.papers.size(); ++paper) {
        desk.decide(paper, desk.ada, Verdict::Include);
        desk.decide(paper, desk.bob, paper % 2 == 0 ? Verdict::Include : Verdict::Exclude);
    }
    REQUIRE(desk.write([](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_PILOT, "3");
        return {};
    }));
    const auto pilot = screening::pilotPapers(desk.database());
    CHECK(pilot.size() == 3);
    CHECK(desk.votes(StageQuestion{Stage::TitleAbstract, pilot}).papers == pilot);
    CHECK(desk.votes(StageQuestion{Stage::TitleAbstract}).ratings.units() == 4);
}

TEST_CASE("decisions are compared as they were before the consensus")
{
    Desk desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    desk.decide(0, desk.together, Verdict::Include);
    desk.decide(1, desk.ada, Verdict::Maybe);
    desk.decide(1, desk.bob, Verdict::Maybe);
    desk.decide(2, desk.bob, Verdict::Include);
    const auto votes = desk.votes(StageQuestion{Stage::TitleAbstract});
    CHECK(votes.raters == std::vector{desk.ada, desk.bob});
    CHECK(Desk::table(votes) == Table{"include | exclude", "maybe | maybe", "- | include"});
    CHECK(votes.categories == Table{"include", "maybe", "exclude"});
    CHECK(votes.isRanked);
    const auto scales = [](const Summary& summary) {
        std::vector<Scale> list;
        for (const auto& figure : summary.figures) {
            if (figure.coefficient == Coefficient::Krippendorff) {
                list.push_back(figure.scale);
            }
        }
        return list;
    };
    CHECK(scales(summarise(votes)) == std::vector{Scale::Nominal, Scale::Ordinal});
    CHECK(differing(votes) == std::vector<std::size_t>{0});
    CHECK(desk.votes(StageQuestion{Stage::FullText}).ratings.units() == 0);

    const auto cells = confusion(votes, 0, 1);
    REQUIRE(cells.size() == 2);
    CHECK(cells[0].papers == std::vector{desk.papers[0]});
    CHECK(votes.categories[cells[0].row] == "include");
    CHECK(votes.categories[cells[0].column] == "exclude");
}

TEST_CASE("codes of a dimension with many answers are compared as sets, and none is a set too")
{
    Desk desk;
    desk.give(0, desk.ada, {desk.rewrite, desk.wrap});
    desk.give(0, desk.bob, {desk.wrap});
    desk.give(1, desk.ada, {desk.thin});
    REQUIRE(desk.write([&](store::Transaction& t) {
        return coding::setNoneApplies(t, {desk.papers[1], desk.approach, desk.bob}, true);
    }));
    const auto votes = desk.votes(DimensionQuestion{desk.approach});
    CHECK(votes.meaning.scale == Scale::Jaccard);
    CHECK(Desk::table(votes) == Table{"Rewrite, Wrap | Wrap", "Wrap / Thin | none applies"});
    const auto summary = summarise(votes);
    CHECK(summary.figures.size() == 5);
    CHECK(summary.figures.front().estimate.value == 0.0);
}

TEST_CASE("a code is given with those below it, and not given by whoever answered otherwise")
{
    Desk desk;
    desk.give(0, desk.ada, {desk.thin});
    desk.give(0, desk.bob, {desk.rewrite});
    desk.give(1, desk.ada, {desk.wrap});
    CHECK(Desk::table(desk.votes(CodeQuestion{desk.wrap})) == Table{"yes | no", "yes | -"});
    CHECK_FALSE(votesOn(desk.database(), coding::Taxonomy(desk.database()), CodeQuestion{CodeId{99}}));
}

TEST_CASE("numbers are apart by their difference, words by what they say")
{
    Desk desk;
    const auto lines = desk.dimension("Lines", DimensionKind::Number);
    const auto open = desk.dimension("Open source", DimensionKind::YesNo);
    desk.answer(0, lines, desk.ada, "100");
    desk.answer(0, lines, desk.bob, "120");
    desk.answer(1, lines, desk.ada, "7");
    desk.answer(1, lines, desk.bob, "7");
    desk.answer(0, open, desk.ada, "yes");
    desk.answer(0, open, desk.bob, "no");
    const auto numbers = desk.votes(DimensionQuestion{lines});
    CHECK(numbers.meaning.scale == Scale::Interval);
    CHECK(numbers.meaning.values == std::vector<double>{7, 100, 120});
    CHECK(Desk::table(desk.votes(DimensionQuestion{open})) == Table{"yes | no"});
}

TEST_CASE("a claim is the same where metric, value, direction and comparator are")
{
    Metric metric;
    metric.unit = "ms";
    Claim claim;
    claim.value = 1;
    claim.direction = Direction::Worse;
    claim.comparator = "the C driver";
    const auto with = [&](auto change) {
        auto other = claim;
        change(other);
        return samenessOf(other, metric) == samenessOf(claim, metric);
    };
    CHECK(with([](Claim& c) { c.comparator = " The  C driver"; }));
    CHECK(with([](Claim& c) { c.unit = "ms"; }));
    CHECK(with([](Claim& c) { c.unit = "us", c.value = 1000; }));
    CHECK_FALSE(with([](Claim& c) { c.unit = "us"; }));
    CHECK_FALSE(with([](Claim& c) { c.unit = "percent"; }));
    CHECK_FALSE(with([](Claim& c) { c.direction = Direction::Better; }));
    CHECK_FALSE(with([](Claim& c) { c.comparator = "the C++ driver"; }));
    CHECK_FALSE(with([](Claim& c) { c.metric.value = 7; }));
    CHECK_FALSE(with([](Claim& c) { c.high = 2; }));

    claim.value = 4e-7;
    CHECK_FALSE(with([](Claim& c) { c.value = 2e-7; }));
    CHECK(with([](Claim& c) { c.unit = "s", c.value = 4e-10; }));
}

TEST_CASE("claims are compared by what either reviewer noted")
{
    Desk desk;
    Metric metric;
    metric.slug = metric.label = "overhead";
    const auto overhead = desk.put(metric);
    const auto note = [&](std::size_t paper, ReviewerId reviewer, double value) {
        Claim claim;
        claim.paper = desk.papers[paper];
        claim.reviewer = reviewer;
        claim.metric = overhead;
        claim.value = value;
        claim.unit = "percent";
        desk.put(claim);
    };
    note(0, desk.ada, 0.7);
    note(0, desk.ada, 3);
    note(0, desk.bob, 0.7);
    const auto votes = desk.votes(ClaimQuestion{});
    CHECK(Desk::table(votes) == Table{"yes | yes", "yes | no"});
    CHECK(votes.papers == std::vector{desk.papers[0], desk.papers[0]});

    note(1, desk.ada, 1);
    note(1, desk.bob, 1);
    note(2, desk.bob, 5); // whom nobody can be held against
    const auto figures = summarise(desk.votes(ClaimQuestion{})).figures;
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].coefficient == Coefficient::Percent);
    CHECK(figures[0].estimate.value == Approx(2.0 / 3));
    CHECK(figures[1].coefficient == Coefficient::Specific);
    CHECK(figures[1].estimate.value == Approx(0.8)); // 2 * 2 / (2 * 2 + 1 + 0)
    REQUIRE(figures[1].estimate.interval);
    CHECK(figures[1].estimate.interval->low == Approx(2.0 / 3)); // the first paper twice: 2 * 2 / (2 * 2 + 2)
    CHECK(figures[1].estimate.interval->high == 1.0);            // the second one twice
}

TEST_CASE("that nearly all is one answer is said where a kappa is low for it, and not where it is high")
{
    const auto ofTwo = [](std::uint32_t first, std::uint32_t second) {
        Votes votes;
        votes.raters = {ReviewerId{1}, ReviewerId{2}};
        votes.categories = {"include", "exclude"};
        votes.ratings = {2, 2, {}};
        for (int i = 0; i < 95; ++i) {
            votes.ratings.values.insert(votes.ratings.values.end(), {0, 0});
        }
        for (int i = 0; i < 5; ++i) {
            votes.ratings.values.insert(votes.ratings.values.end(), {first, second});
        }
        votes.papers.resize(100);
        return summarise(votes);
    };
    CHECK_FALSE(ofTwo(1, 1).misleading); // kappa is 1
    REQUIRE(ofTwo(1, 0).misleading);     // and here 0, at 95 % of agreement
    CHECK(ofTwo(1, 0).misleading->share == Approx(195.0 / 200));
}

TEST_CASE("only the reviewers asked for are compared")
{
    Desk desk;
    desk.decide(0, desk.ada, Verdict::Include);
    desk.decide(0, desk.bob, Verdict::Exclude);
    const auto votes = votesOn(
        desk.database(), coding::Taxonomy(desk.database()), StageQuestion{Stage::TitleAbstract}, {desk.bob});
    CHECK(votes->raters == std::vector{desk.bob});
    CHECK(summarise(*votes).figures.front().estimate.missing == Missing::NoPairs);
}
