#include "core/coding/notes.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::Desk;
using tests::errorOf;

namespace {

Note note(ReviewerId reviewer, const std::string& text)
{
    Note result;
    result.reviewer = reviewer;
    result.text = text;
    return result;
}

}

TEST_CASE("a note is kept with what it is about, and can be changed and removed")
{
    Desk desk;
    auto remark = note(desk.ada, "The abstract has another figure.");
    remark.paper = desk.paper("[14]");
    remark.kind = "contradiction";
    remark.name = "O36";
    const auto id = desk.write([&](store::Transaction& t) { return addNote(t, remark); });
    REQUIRE(id);
    const auto kept = desk.database().find<Note>(*id);
    REQUIRE(kept);
    CHECK(kept->paper == remark.paper);
    CHECK(kept->reviewer == desk.ada);
    CHECK(kept->kind == "contradiction");
    CHECK(kept->name == "O36");
    CHECK(kept->text == "The abstract has another figure.");

    remark.id = *id;
    remark.text = "Full text not seen.";
    REQUIRE(desk.write([&](store::Transaction& t) { return changeNote(t, remark); }));
    CHECK(desk.database().find<Note>(*id)->text == "Full text not seen.");
    REQUIRE(desk.write([&](store::Transaction& t) { return removeNote(t, *id); }));
    CHECK(desk.database().count<Note>() == 0);
}

TEST_CASE("a note may be on the review as a whole, but not say nothing")
{
    Desk desk;
    CHECK(desk.write(
        [&](store::Transaction& t) { return addNote(t, note(desk.ada, "28 papers, 24 found.")); }));
    const auto empty =
        errorOf(desk.write([&](store::Transaction& t) { return addNote(t, note(desk.ada, " \n")); }));
    CHECK(empty.code == ErrorCode::Invalid);
}

TEST_CASE("a note on what is not there, by nobody, or a note that is not there fails")
{
    Desk desk;
    const auto fails = [&](auto change) {
        auto remark = note(desk.ada, "x");
        change(remark);
        const auto error = errorOf(desk.write([&](store::Transaction& t) { return addNote(t, remark); }));
        CHECK(error.code == ErrorCode::NotFound);
        return error.detail.english();
    };
    CHECK(fails([](Note& n) { n.paper = PaperId{7}; }) == "There is no such paper.");
    CHECK(fails([](Note& n) { n.code = CodeId{7}; }) == "There is no such code.");
    CHECK(fails([](Note& n) { n.claim = ClaimId{7}; }) == "There is no such claim.");
    CHECK(fails([](Note& n) { n.reviewer = ReviewerId{7}; }) == "There is no such reviewer.");
    const auto change = [&](store::Transaction& t) { return changeNote(t, note(desk.ada, "x")); };
    CHECK(errorOf(desk.write(change)).code == ErrorCode::NotFound);
    const auto remove = [&](store::Transaction& t) { return removeNote(t, NoteId{7}); };
    CHECK(errorOf(desk.write(remove)).code == ErrorCode::NotFound);
}
