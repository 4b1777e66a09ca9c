#include "tests/core/review/desk.h"

#include <thread>
#include <vector>

using namespace alidade;
using tests::Desk;

TEST_CASE(
    "a change made on another thread is seen when it is done, told when it is passed on, and undone as any")
{
    Desk desk;
    const auto papers = [&] { return desk.review->database().count<Paper>(); };
    std::vector<store::ChangeNotice> told;
    const auto subscription =
        desk.review->subscribe([&](const store::ChangeNotice& notice) { told.push_back(notice); });
    Result<std::optional<store::ChangeNotice>> written = fail(ErrorCode::Invalid, std::string("not run"));
    std::int64_t seenMeanwhile = 0;
    std::thread([&] {
        written = desk.review->writeAside("import", [&](store::Transaction& t) -> Result<void> {
            t.insert(Paper());
            std::thread([&] { seenMeanwhile = papers(); }).join(); // as the review's own thread would
            return {};
        });
    }).join();
    CHECK(seenMeanwhile == 1);
    CHECK(papers() == 2);
    CHECK(told.empty());
    REQUIRE(written);
    REQUIRE(*written);
    desk.review->tell(**written);
    CHECK(told.size() == 1);
    CHECK(desk.review->journal().toUndo()->label == "import");
    REQUIRE(desk.review->undo());
    CHECK(papers() == 1);
}

TEST_CASE("a change that fails aside, and a rehearsal, leave nothing")
{
    Desk desk;
    const auto entries = desk.review->journal().count();
    const auto failed = desk.review->writeAside("import", [](store::Transaction& t) -> Result<void> {
        t.insert(Paper());
        return fail(ErrorCode::Cancelled, std::string("stopped"));
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Cancelled);
    REQUIRE(desk.review->rehearseAside([](store::Transaction& t) -> Result<void> {
        t.insert(Paper());
        return {};
    }));
    CHECK(desk.review->database().count<Paper>() == 1);
    CHECK(desk.review->journal().count() == entries);
}
