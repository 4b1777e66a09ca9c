#include "tests/core/screening/work_desk.h"

using namespace alidade;
using namespace alidade::screening;
using tests::WorkDesk;

namespace {

Sheet sheet(const WorkDesk& desk, ReviewerId reviewer, Stage stage = Stage::TitleAbstract)
{
    const auto found = sheetOf(desk.review->database(), desk.papers[0], stage, reviewer);
    REQUIRE(found);
    return *found;
}

}

TEST_CASE("in two blind readings the other's decision is seen when both are made, and no sooner")
{
    WorkDesk desk;
    desk.set(setting::SCREENING_MODE, "two-blind");
    desk.decide(desk.bob, 0, Verdict::Exclude);
    CHECK(sheet(desk, desk.ada).others.empty());
    CHECK(sheet(desk, desk.ada).hidden == 1);
    CHECK_FALSE(sheet(desk, desk.ada).mine);
    desk.decide(desk.ada, 0, Verdict::Include);
    CHECK(sheet(desk, desk.ada).hidden == 0);
    CHECK(sheet(desk, desk.ada).others
          == std::vector{Vote{"Bob", Stage::TitleAbstract, Verdict::Exclude, {}, {}}});
    CHECK(sheet(desk, desk.ada).mine->verdict == Verdict::Include);
    CHECK(sheet(desk, ReviewerId{5}).others.size() == 2); // two have voted
}

TEST_CASE("where the protocol does not ask for blind readings, decisions of others are seen")
{
    WorkDesk desk;
    desk.decide(desk.bob, 0, Verdict::Maybe);
    CHECK(sheet(desk, desk.ada).others.size() == 1);
    desk.set(setting::SCREENING_MODE, "verify");
    CHECK(sheet(desk, desk.ada).others.size() == 1);
}

TEST_CASE("each stage is blind by itself")
{
    WorkDesk desk;
    desk.set(setting::SCREENING_MODE, "two-blind");
    desk.decide(desk.bob, 0, Verdict::Include);
    desk.decide(desk.ada, 0, Verdict::Include);
    desk.decide(desk.bob, 0, Verdict::Exclude, Stage::FullText);
    const auto seen = sheet(desk, desk.ada, Stage::FullText);
    CHECK(seen.hidden == 1);
    CHECK(seen.others == std::vector{Vote{"Bob", Stage::TitleAbstract, Verdict::Include, {}, {}}});
}

TEST_CASE("a paper that is not there has no sheet, and one from two sources names both")
{
    WorkDesk desk;
    CHECK_FALSE(sheetOf(desk.review->database(), PaperId{1}, Stage::FullText, desk.ada));
    desk.write([&](store::Transaction& t) {
        for (const std::string name : {"IEEE", "ACM"}) {
            Search search;
            search.source = t.insert(Source{{}, name, name, SourceKind::Database, {}, name == "ACM" ? 0 : 1});
            Record record;
            record.search = t.insert(search);
            record.paper = desk.papers[0];
            t.insert(record);
        }
    });
    CHECK(sheet(desk, desk.ada).sources == std::vector<std::string>{"ACM", "IEEE"});
}
