#include "core/review/made_review.h"
#include "tests/core/review/desk.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

Result<void> addReviewer(Review& review)
{
    const auto done = review.write("Add", [](store::Transaction& transaction) -> Result<void> {
        reviewerNamed(transaction, "Ada");
        return {};
    });
    return done ? Result<void>() : fail(done.error());
}

}

TEST_CASE("a new review takes its name when it is whole")
{
    const TempFolder folder;
    const auto file = folder / "new.alidade";
    REQUIRE(makeReview(file, fixedCircumstances(), [&](Review& review) {
        CHECK_FALSE(exists(file));
        return addReviewer(review);
    }));
    CHECK(filesIn(folder.path()).size() == 1);
    const auto review = Review::open(file, store::Access::Read, {});
    REQUIRE(review);
    CHECK((*review)->database().count<Reviewer>() == 1);
}

TEST_CASE("a review that cannot be filled, or was only rehearsed, leaves nothing")
{
    const TempFolder folder;
    const auto file = folder / "new.alidade";
    const auto failed = makeReview(file, fixedCircumstances(), [](Review&) -> Result<void> {
        return fail(ErrorCode::Cancelled, std::string("No."));
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Cancelled);
    CHECK(makeReview(file, fixedCircumstances(), addReviewer, Making::Rehearse));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a new review takes the place of nothing that is there")
{
    const TempFolder folder;
    writeFile(folder / "file", "mine");
    create_symlink("nowhere", folder / "link");
    for (const auto* name : {"file", "link"}) {
        CHECK(makeReview(folder / name, fixedCircumstances(), addReviewer).error().code
              == ErrorCode::Conflict);
    }
    // one that came while it was made
    const auto late = folder / "late";
    const auto made = makeReview(late, fixedCircumstances(), [&](Review& review) {
        writeFile(late, "mine");
        return addReviewer(review);
    });
    CHECK(made.error().code == ErrorCode::Conflict);
    CHECK(readFile(late) == "mine");
    CHECK(readFile(folder / "file") == "mine");
    CHECK(filesIn(folder.path()).size() == 2);
}

TEST_CASE("a review without a name or a folder is refused")
{
    const TempFolder folder;
    CHECK(makeReview("", fixedCircumstances(), addReviewer).error().code == ErrorCode::Invalid);
    CHECK(makeReview(folder / "none" / "r.alidade", fixedCircumstances(), addReviewer).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("the log of a review that is gone does not come into a new one of its name")
{
    Desk desk;
    const TempFolder folder;
    const auto file = folder / "new.alidade";
    std::filesystem::copy_file(desk.file.string() + "-wal", file.string() + "-wal");
    REQUIRE(makeReview(file, fixedCircumstances(), addReviewer));
    const auto review = Review::open(file, store::Access::Read, {});
    REQUIRE(review);
    CHECK((*review)->database().count<Reviewer>() == 1);
    CHECK((*review)->database().count<Paper>() == 0); // the other one has a paper
}
