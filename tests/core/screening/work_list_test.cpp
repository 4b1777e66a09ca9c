#include "core/screening/pilot.h"
#include "tests/core/screening/work_desk.h"
#include "tests/support/random.h"

#include <algorithm>
#include <limits>

using namespace alidade;
using namespace alidade::screening;
using tests::WorkDesk;
using Places = std::vector<std::size_t>;

namespace {

constexpr std::array SETS = {WorkSet::Mine,
                             WorkSet::Pilot,
                             WorkSet::Open,
                             WorkSet::Conflicts,
                             WorkSet::Maybe,
                             WorkSet::WithoutAbstract,
                             WorkSet::All};

}

TEST_CASE("one reader: a paper is mine until anybody has decided, and open while nobody is sure")
{
    WorkDesk desk;
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.bob, 1, Verdict::Exclude);
    desk.decide(desk.bob, 2, Verdict::Maybe);
    CHECK(desk.places(desk.list(WorkSet::Mine)) == Places{3});
    CHECK(desk.places(desk.list(WorkSet::Open)) == Places{3, 2}); // by title, Z first in the desk
    CHECK(desk.places(desk.list(WorkSet::Maybe)) == Places{2});
    CHECK(desk.list().progress() == WorkProgress{4, 1, 1, 1, 0});
}

TEST_CASE("two readers: a paper is mine until I or two others have decided")
{
    WorkDesk desk;
    desk.set(setting::SCREENING_MODE, "two-blind");
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.bob, 1, Verdict::Exclude);
    CHECK(desk.places(desk.list(WorkSet::Mine)) == Places{3, 2, 1});
    CHECK(desk.places(desk.list(WorkSet::Mine, WorkOrder::Title, "Cem")) == Places{3, 2, 1, 0});
    desk.decide(desk.bob, 0, Verdict::Include);
    CHECK(desk.places(desk.list(WorkSet::Mine, WorkOrder::Title, "Cem")) == Places{3, 2, 1});
    CHECK(desk.places(desk.list(WorkSet::Open)) == Places{3, 2, 1});
    CHECK(desk.list().progress() == WorkProgress{4, 1, 0, 0, 0}); // her own
}

TEST_CASE("a maybe of another one is told only to those who may see it")
{
    WorkDesk desk;
    desk.set(setting::SCREENING_MODE, "two-blind");
    desk.decide(desk.bob, 1, Verdict::Maybe);
    CHECK(desk.list(WorkSet::Maybe).papers().empty());
    desk.decide(desk.ada, 1, Verdict::Include);
    CHECK(desk.places(desk.list(WorkSet::Maybe)) == Places{1});
}

TEST_CASE("reviewers who differ are a conflict until the consensus has settled it")
{
    WorkDesk desk;
    desk.decide(desk.ada, 2, Verdict::Include);
    desk.decide(desk.bob, 2, Verdict::Exclude);
    CHECK(desk.places(desk.list(WorkSet::Conflicts)) == Places{2});
    CHECK(desk.list().progress().conflicts == 1);
    desk.write([&](store::Transaction& t) {
        REQUIRE(decide(t, {desk.papers[2], consensus(t), Stage::TitleAbstract, Verdict::Include, {}, {}}));
    });
    CHECK(desk.list(WorkSet::Conflicts).papers().empty());
    CHECK(desk.list().progress().included == 1);
}

TEST_CASE("the full text has what came through title and abstract, and what was decided there")
{
    WorkDesk desk;
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.ada, 1, Verdict::Exclude);
    desk.decide(desk.ada, 2, Verdict::Include, Stage::FullText);
    const auto full = [&](WorkSet set) {
        return desk.places(desk.list(set, WorkOrder::Title, "Ada", Stage::FullText));
    };
    CHECK(full(WorkSet::All) == Places{2, 0});
    CHECK(full(WorkSet::Mine) == Places{0});
    CHECK(desk.places(desk.list(WorkSet::Mine)) == Places{3}); // paper 2 is past title and abstract
    CHECK(desk.list().progress() == WorkProgress{4, 2, 1, 0, 0});
}

TEST_CASE("two readers: a paper stays in the second one's list, whatever the first decided at full text")
{
    WorkDesk desk;
    desk.set(setting::SCREENING_MODE, "two-blind");
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.ada, 0, Verdict::Include, Stage::FullText);
    CHECK(desk.places(desk.list(WorkSet::Mine, WorkOrder::Title, "Bob")) == Places{3, 2, 1, 0});
    const auto full = [&](const std::string& reviewer) {
        return desk.places(desk.list(WorkSet::All, WorkOrder::Title, reviewer, Stage::FullText));
    };
    CHECK(full("Bob").empty()); // it would tell what she decided
    CHECK(full("Ada") == Places{0});
    desk.decide(desk.bob, 0, Verdict::Include);
    CHECK(full("Bob") == Places{0});
    desk.decide(desk.bob, 0, Verdict::Exclude, Stage::FullText);
    CHECK(desk.list(WorkSet::Open, WorkOrder::Title, "Ada", Stage::FullText).count(WorkSet::Conflicts) == 1);
    CHECK(desk.places(desk.list(WorkSet::Open)) == Places{3, 2, 1}); // past title and abstract
}

TEST_CASE("a second reader who verifies has the paper as open, and not as one that somebody is unsure of")
{
    WorkDesk desk;
    desk.set(setting::SCREENING_MODE, "verify");
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.ada, 1, Verdict::Maybe);
    const auto bobs = [&](WorkSet set) { return desk.places(desk.list(set, WorkOrder::Title, "Bob")); };
    CHECK(bobs(WorkSet::Mine) == Places{3, 2, 1, 0});
    CHECK(bobs(WorkSet::Open) == Places{3, 2, 1, 0});
    CHECK(bobs(WorkSet::Maybe) == Places{1});
    desk.decide(desk.bob, 0, Verdict::Include);
    CHECK(bobs(WorkSet::Open) == Places{3, 2, 1});
}

TEST_CASE("a pilot sample is the same for all reviewers, and each of them decides on all of it")
{
    WorkDesk desk(50);
    desk.set(setting::SCREENING_PILOT, "12");
    auto ada = desk.places(desk.list(WorkSet::Pilot, WorkOrder::Random));
    auto bob = desk.places(desk.list(WorkSet::Pilot, WorkOrder::Random, "Bob"));
    CHECK(ada.size() == 12);
    CHECK(ada != bob); // each in an order of his own
    std::ranges::sort(ada);
    std::ranges::sort(bob);
    CHECK(ada == bob);
    desk.decide(desk.ada, ada.front(), Verdict::Include);
    CHECK(desk.list(WorkSet::Pilot).progress() == WorkProgress{12, 1, 0, 0, 0});
    CHECK(desk.list(WorkSet::Pilot, WorkOrder::Random, "Bob").progress() == WorkProgress{12, 0, 0, 0, 0});
}

TEST_CASE("papers that come after the first decision are not drawn into the pilot")
{
    WorkDesk desk(40);
    desk.set(setting::SCREENING_PILOT, "20");
    const auto& database = desk.review->database();
    const auto drawn = pilotPapers(database);
    CHECK(drawn.size() == 20);
    const auto first = std::ranges::find(desk.papers, drawn.front()) - desk.papers.begin();
    desk.decide(desk.ada, static_cast<std::size_t>(first), Verdict::Include);
    desk.write([](store::Transaction& t) {
        for (int i = 0; i < 60; ++i) {
            t.insert(Paper());
        }
    });
    CHECK(pilotPapers(database) == drawn);
    CHECK(desk.list(WorkSet::Pilot).count(WorkSet::Pilot) == 20);
    desk.set(setting::SCREENING_PILOT, "25"); // a larger one keeps what was drawn
    const auto larger = pilotPapers(database);
    CHECK(larger.size() == 25);
    CHECK(std::ranges::includes(larger, drawn));
    desk.set(setting::SCREENING_PILOT, "8");
    const auto smaller = pilotPapers(database);
    CHECK(smaller.size() == 8);
    CHECK(std::ranges::includes(drawn, smaller));
    desk.set(setting::SCREENING_PILOT, "");
    CHECK(pilotPapers(database).empty());
}

TEST_CASE("a paper of the pilot that became another one's duplicate is not replaced")
{
    WorkDesk desk(10);
    desk.set(setting::SCREENING_PILOT, "4");
    desk.decide(desk.ada, 0, Verdict::Include);
    const auto drawn = pilotPapers(desk.review->database());
    const auto gone = drawn.front() == desk.papers[0] ? drawn.back() : drawn.front();
    desk.write([&](store::Transaction& t) { t.remove<Paper>(gone); });
    CHECK(pilotPapers(desk.review->database()).size() == 3);
}

TEST_CASE("the random order is the same every day, whatever the capitals of the name")
{
    WorkDesk desk(30);
    const auto order = desk.places(desk.list(WorkSet::All, WorkOrder::Random));
    CHECK(order == desk.places(desk.list(WorkSet::All, WorkOrder::Random, "ADA")));
    CHECK_FALSE(std::ranges::is_sorted(order));
}

TEST_CASE("papers stand by year whatever number a file from elsewhere has for one")
{
    WorkDesk desk;
    desk.write([&](store::Transaction& t) {
        auto paper = *t.database().find<Paper>(desk.papers[1]);
        paper.year = std::numeric_limits<int>::min();
        t.update(paper);
        paper = *t.database().find<Paper>(desk.papers[2]);
        paper.year.reset();
        t.update(paper);
    });
    CHECK(desk.places(desk.list(WorkSet::All, WorkOrder::Year)) == Places{3, 0, 1, 2});
}

TEST_CASE("papers stand by year, by title, and with the first source that gave them")
{
    WorkDesk desk;
    CHECK(desk.places(desk.list(WorkSet::All, WorkOrder::Year)) == Places{3, 2, 1, 0});
    CHECK(desk.places(desk.list(WorkSet::All, WorkOrder::Title)) == Places{3, 2, 1, 0});
    SourceId ieee;
    desk.write([&](store::Transaction& t) {
        const auto acm = t.insert(Source{{}, "acm", "ACM", SourceKind::Database, {}, 1});
        ieee = t.insert(Source{{}, "ieee", "IEEE", SourceKind::Database, {}, 0});
        Search search;
        search.source = acm;
        const auto inAcm = t.insert(search);
        search.source = ieee;
        const auto inIeee = t.insert(search);
        const auto give = [&](SearchId from, std::size_t paper) {
            Record record;
            record.search = from;
            record.paper = desk.papers[paper];
            t.insert(record);
        };
        give(inAcm, 0);
        give(inAcm, 1);
        give(inIeee, 1);
        give(inIeee, 3);
    });
    CHECK(desk.places(desk.list(WorkSet::All, WorkOrder::Source)) == Places{1, 3, 0, 2});
    const auto some = *WorkList::make(desk.review->database(),
                                      {WorkSet::All, WorkOrder::Title, Stage::TitleAbstract, ieee, "Ada"});
    CHECK(desk.places(some) == Places{3, 1});
    CHECK(some.count(WorkSet::Mine) == 2);
    CHECK(some.progress().papers == 2);
}

TEST_CASE("steps lead around the list, and to do is what is left of it")
{
    WorkDesk desk;
    desk.decide(desk.ada, 2, Verdict::Include);
    const auto all = desk.list(WorkSet::All);
    const auto& papers = desk.papers; // from the last to the first, by title
    CHECK(all.next({}) == papers[3]);
    CHECK(all.previous({}) == papers[0]);
    CHECK(all.next(papers[3]) == papers[2]);
    CHECK(all.next(papers[0]) == papers[3]);
    CHECK(all.previous(papers[3]) == papers[0]);
    CHECK(all.nextToDo(papers[3]) == papers[1]);
    CHECK(all.nextToDo(papers[0]) == papers[3]);
    desk.decide(desk.ada, 3, Verdict::Include);
    desk.decide(desk.ada, 1, Verdict::Include);
    CHECK_FALSE(desk.list(WorkSet::All).nextToDo(papers[0])); // itself is left
    CHECK(desk.list(WorkSet::All).nextToDo({}) == papers[0]);
    WorkDesk empty(0);
    CHECK_FALSE(empty.list().next({}));
    CHECK_FALSE(empty.list().nextToDo({}));
}

TEST_CASE("a list that was asked to end is not made")
{
    WorkDesk desk;
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(WorkList::make(desk.review->database(), {}, stop.get_token()));
}

TEST_CASE("a list that follows the changes is what one made afresh would be")
{
    WorkDesk desk(12);
    const auto mode = GENERATE(as<std::string>{}, "one", "two-blind", "verify");
    desk.set(setting::SCREENING_MODE, mode);
    desk.set(setting::SCREENING_PILOT, "5");
    const auto stage = GENERATE(Stage::TitleAbstract, Stage::FullText);
    std::vector<WorkList> lists;
    for (const auto set : SETS) {
        lists.push_back(desk.list(set, WorkOrder::Random, "Cem", stage)); // who has no row yet
    }
    std::vector<store::ChangeNotice> notices;
    const auto heard =
        desk.review->subscribe([&](const store::ChangeNotice& notice) { notices.push_back(notice); });
    tests::Random random(7);
    for (int i = 0; i < 80; ++i) {
        const auto dice = random.below(10);
        if (dice == 0) {
            static_cast<void>(desk.review->undo());
        } else {
            desk.write([&](store::Transaction& t) {
                const std::array who = {
                    desk.ada, desk.bob, dice == 1 ? consensus(t) : reviewerNamed(t, "Cem")};
                const auto reviewer = who.at(random.below(3));
                const auto paper = desk.papers[random.below(desk.papers.size())];
                const auto at = random.chance(60) ? stage : Stage::TitleAbstract;
                if (random.chance(15)) {
                    static_cast<void>(withdraw(t, paper, reviewer, at));
                } else {
                    REQUIRE(decide(t, {paper, reviewer, at, static_cast<Verdict>(random.below(3)), {}, {}}));
                }
            });
        }
        for (auto& list : lists) {
            const auto set = list.question().set;
            const auto fresh = desk.list(set, WorkOrder::Random, "Cem", stage);
            const bool isKept = std::ranges::all_of(notices, [&](const store::ChangeNotice& notice) {
                return list.update(desk.review->database(), notice);
            });
            if (!isKept) { // the consensus came
                list = fresh;
            }
            INFO("step " << i << ", " << store::word(set));
            CHECK(list.papers() == fresh.papers());
            CHECK(list.progress() == fresh.progress());
            CHECK(list.count(set) == fresh.count(set));
            CHECK(list.count(set) == fresh.papers().size());
        }
        notices.clear();
    }
}

TEST_CASE("a list is made anew where papers come or the rules of the screening change, and only there")
{
    WorkDesk desk;
    auto list = desk.list();
    bool isKept = true;
    const auto heard = desk.review->subscribe(
        [&](const store::ChangeNotice& notice) { isKept = list.update(desk.review->database(), notice); });
    desk.set(setting::TITLE, "Kernels");
    CHECK(isKept);
    desk.write([&](store::Transaction& t) { t.insert(PaperText{desk.papers[0], "An abstract.", {}}); });
    CHECK(isKept);
    CHECK(list.count(WorkSet::WithoutAbstract) == 3);
    desk.set(setting::SCREENING_MODE, "verify");
    CHECK_FALSE(isKept);
    desk.write([&](store::Transaction& t) { t.insert(Paper()); });
    CHECK_FALSE(isKept);
}

TEST_CASE(
    "a list that is confined to some papers counts and gives these alone, through changes, until it is not")
{
    WorkDesk desk(5);
    desk.decide(desk.ada, 1, Verdict::Include);
    auto list = desk.list();
    const auto whole = list.progress();
    list.confine(std::array{desk.papers[1], desk.papers[3], desk.papers[4]});
    CHECK(desk.places(list) == Places{4, 3});
    CHECK(list.count(WorkSet::All) == 3);
    CHECK(list.progress() == WorkProgress{3, 1, 0, 0, 0});
    CHECK(list.next({}) == desk.papers[4]);
    CHECK(list.next(desk.papers[3]) == desk.papers[4]);
    CHECK(list.nextToDo(desk.papers[2]) == desk.papers[4]); // from a paper that is not in it, too

    std::optional<store::ChangeNotice> notice;
    const auto watch = desk.review->subscribe([&](const auto& change) { notice = change; });
    desk.decide(desk.ada, 3, Verdict::Exclude);
    REQUIRE(list.update(desk.review->database(), *notice));
    desk.decide(desk.ada, 0, Verdict::Exclude); // one that is not in it
    REQUIRE(list.update(desk.review->database(), *notice));
    CHECK(desk.places(list) == Places{4});
    CHECK(list.progress() == WorkProgress{3, 1, 1, 0, 0});

    list.confine(desk.papers);
    CHECK(desk.places(list) == Places{4, 2});
    CHECK(list.progress() == WorkProgress{5, 1, 2, 0, 0});
    CHECK(whole == WorkProgress{5, 1, 0, 0, 0});
    list.confine({});
    CHECK(list.papers().empty());
    CHECK_FALSE(list.next({}));
}

TEST_CASE("what is to do of a list is what its reviewer has not decided on, and of what is to settle all")
{
    WorkDesk desk;
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.bob, 0, Verdict::Exclude);
    desk.decide(desk.ada, 1, Verdict::Maybe);
    const auto toDo = [&](WorkSet set) { return desk.list(set).toDo(); };
    CHECK(toDo(WorkSet::All) == std::vector{desk.papers[3], desk.papers[2]});
    CHECK(toDo(WorkSet::Mine) == toDo(WorkSet::All));
    CHECK(toDo(WorkSet::Conflicts) == std::vector{desk.papers[0]});
    CHECK(toDo(WorkSet::Maybe) == std::vector{desk.papers[1]});
}
