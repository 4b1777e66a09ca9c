#include "core/review/counting_rule.h"
#include "core/review/reviewers.h"
#include "tests/core/review/desk.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// What the change of a reviewer fails with, and nothing has changed then; nothing where it is done.
template <class Work>
std::optional<ErrorCode> failure(Desk& desk, const Work& work)
{
    const auto before = desk.review->journal().count();
    std::optional<ErrorCode> code;
    const auto done = desk.review->write("change", [&](store::Transaction& transaction) -> Result<void> {
        const auto result = work(transaction);
        return result ? Result<void>() : Result<void>(fail(result.error()));
    });
    if (!done) {
        code = done.error().code;
        CHECK(desk.review->journal().count() == before);
    }
    return code;
}

std::optional<ErrorCode> rename(Desk& desk, ReviewerId id, const char* name, const char* initials = "")
{
    return failure(desk, [&](store::Transaction& transaction) {
        return changeReviewer(transaction, {id, name, initials, ReviewerRole::Reviewer});
    });
}

}

TEST_CASE("a reviewer's name can be mended, and what is said stays said")
{
    Desk desk;
    desk.write("code", [&](store::Transaction& t) { t.insert(desk.coding(desk.micro)); });
    CHECK_FALSE(rename(desk, desk.ada, "  Ada   King Lovelace "));
    const auto ada = desk.review->database().find<Reviewer>(desk.ada);
    REQUIRE(ada);
    CHECK(ada->name == "Ada King Lovelace");
    CHECK(ada->initials == "AKL");
    CHECK(workOf(desk.review->database(), desk.ada).codings == 1);
    CHECK_FALSE(rename(desk, desk.ada, "ada king lovelace", "A2")); // only the letters' case is another
    CHECK(desk.review->database().find<Reviewer>(desk.ada)->initials == "A2");
}

TEST_CASE("no reviewer has another one's name, none, or that of the consensus")
{
    Desk desk;
    desk.write("more", [&](store::Transaction& t) {
        reviewerNamed(t, "Bob");
        consensus(t);
    });
    CHECK(rename(desk, desk.ada, "BOB") == ErrorCode::Invalid);
    CHECK(rename(desk, desk.ada, "  ") == ErrorCode::Invalid);
    CHECK(rename(desk, desk.ada, "consensus") == ErrorCode::Invalid);
    CHECK(rename(desk, *findReviewer(desk.review->database(), "Consensus"), "Eve") == ErrorCode::Invalid);
    CHECK(rename(desk, ReviewerId{77}, "Eve") == ErrorCode::NotFound);
    CHECK(failure(desk, [](store::Transaction& t) { return addReviewer(t, "ada"); }) == ErrorCode::Invalid);
    CHECK_FALSE(failure(desk, [](store::Transaction& t) { return addReviewer(t, "Eve Polastri"); }));
    CHECK(findReviewer(desk.review->database(), "eve polastri"));
}

TEST_CASE("only a reviewer goes whose absence changes nothing")
{
    Desk desk;
    const auto remove = [&] {
        return failure(desk, [&](store::Transaction& t) { return removeReviewer(t, desk.ada); });
    };
    desk.write("code", [&](store::Transaction& t) { t.insert(desk.coding(desk.micro)); });
    CHECK(remove() == ErrorCode::Conflict);
    REQUIRE(desk.review->undo());
    desk.write("lead", [&](store::Transaction& t) { setLead(t, desk.ada); });
    CHECK(remove() == ErrorCode::Conflict);
    REQUIRE(desk.review->undo());
    CHECK_FALSE(remove());
    CHECK_FALSE(findReviewer(desk.review->database(), "Ada"));
    CHECK(remove() == ErrorCode::NotFound);
}
