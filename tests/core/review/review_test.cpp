#include "core/review/settings.h"
#include "tests/core/review/desk.h"

using namespace alidade;
using tests::Desk;

TEST_CASE("a setting is set, changed and taken away")
{
    Desk desk;
    CHECK(desk.review->setting(setting::TITLE).empty());
    const auto set = [&](std::string_view value) {
        desk.write("setting", [&](store::Transaction& t) { setSetting(t, setting::TITLE, value); });
        return desk.review->setting(setting::TITLE);
    };
    CHECK(set("Rusty Linux") == "Rusty Linux");
    CHECK(set("Rust in Linux") == "Rust in Linux");
    CHECK(desk.review->database().count<Setting>() == 1);
    CHECK(set("").empty());
    CHECK(desk.review->database().count<Setting>() == 0);
    REQUIRE(desk.review->undo());
    CHECK(desk.review->setting(setting::TITLE) == "Rust in Linux");
}

TEST_CASE("two copies of a review give a setting the same id")
{
    Desk one;
    Desk other;
    for (auto* desk : {&one, &other}) {
        desk->write("setting", [](store::Transaction& t) {
            setSetting(t, setting::TITLE, "x");
            setSetting(t, setting::METHOD, "y");
        });
    }
    const auto ids = [](const Desk& desk) {
        return desk.review->database().text("SELECT group_concat(id) FROM setting ORDER BY name");
    };
    CHECK(ids(one) == ids(other));
    CHECK(one.review->database().count<Setting>("WHERE id > 0") == 2);
}

TEST_CASE("a reviewer is made once, however the name is written")
{
    Desk desk;
    desk.write("reviewers", [&](store::Transaction& t) {
        const auto id = reviewerNamed(t, "  Shane  K.\tPanter ");
        CHECK(reviewerNamed(t, "Shane K. Panter") == id);
        CHECK(reviewerNamed(t, "SHANE K. PANTER") == id);
        CHECK(reviewerNamed(t, "Shane Panter") != id);
        const auto row = t.database().find<Reviewer>(id).value();
        CHECK(row.name == "Shane K. Panter");
        CHECK(row.initials == "SKP");
        CHECK(row.role == ReviewerRole::Reviewer);
        CHECK(t.database().find<Reviewer>(reviewerNamed(t, "Łukasz Ñandú de la Cruz"))->initials == "ŁÑd");
        CHECK(t.database().find<Reviewer>(reviewerNamed(t, "漢字"))->initials == "漢");
    });
}

TEST_CASE("there is one consensus, whatever it is called later")
{
    Desk desk;
    desk.write("consensus", [&](store::Transaction& t) {
        const auto id = consensus(t);
        CHECK(reviewerNamed(t, "consensus") == id);
        auto row = t.database().find<Reviewer>(id).value();
        CHECK(row.role == ReviewerRole::Consensus);
        row.name = "What we agreed on";
        t.update(row);
        CHECK(consensus(t) == id);
    });
}

TEST_CASE("a review that cannot be made or opened says why")
{
    Desk desk;
    CHECK(Review::create(desk.file, {}).error().code == ErrorCode::Conflict);
    CHECK(Review::open(desk.folder / "none.alidade", store::Access::Read, {}).error().code
          == ErrorCode::NotFound);
    CHECK(Review::open(desk.file, store::Access::Write, {}).error().code == ErrorCode::InUse);
}
