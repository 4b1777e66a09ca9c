#include "core/agreement/in_force.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;
using agreement::Scope;

namespace {

/// One paper, one dimension of three codes with two below the second one, and Ada, Bob and the consensus to
/// give them.
struct Desk {
    Desk()
        : review(std::move(*Review::create(folder / "review.alidade", tests::fixedCircumstances())))
    {
        change([&](store::Transaction& transaction) {
            ada = reviewerNamed(transaction, "Ada");
            bob = reviewerNamed(transaction, "Bob");
            together = consensus(transaction);
            Dimension wanted;
            wanted.slug = wanted.label = "approach";
            dimension = transaction.insert(wanted);
            for (const char* slug : {"a", "b", "c"}) {
                Code code;
                code.dimension = dimension;
                code.slug = code.label = slug;
                codes.push_back(transaction.insert(code));
            }
            for (const char* slug : {"d", "e"}) {
                Code code;
                code.dimension = dimension;
                code.parent = codes[1];
                code.slug = code.label = slug;
                codes.push_back(transaction.insert(code));
            }
            paper = transaction.insert(Paper());
        });
    }

    template <class Work>
    void change(Work work)
    {
        REQUIRE(review->write("change", [&](store::Transaction& transaction) -> Result<void> {
            work(transaction);
            return {};
        }));
    }

    void give(ReviewerId reviewer, std::initializer_list<std::size_t> which, const std::string& status = {})
    {
        change([&](store::Transaction& transaction) {
            for (const auto code : which) {
                transaction.insert(Coding{{}, paper, codes[code], reviewer, {}, status});
            }
        });
    }

    std::string inForce(const Scope& scope = {}) const
    {
        std::string slugs;
        for (const auto code : agreement::InForce(review->database(), scope).codesOf(paper)) {
            slugs += review->database().find<Code>(code)->slug;
        }
        return slugs;
    }

    tests::TempFolder folder;
    std::unique_ptr<Review> review;
    ReviewerId ada;
    ReviewerId bob;
    ReviewerId together;
    DimensionId dimension;
    std::vector<CodeId> codes;
    PaperId paper;
};

}

TEST_CASE("what one reviewer alone gave counts")
{
    Desk desk;
    desk.give(desk.ada, {0, 2});
    CHECK(desk.inForce() == "ac");
}

TEST_CASE("where several answered, the codes that all gave count")
{
    Desk desk;
    desk.give(desk.ada, {0, 1});
    desk.give(desk.bob, {1, 2});
    CHECK(desk.inForce() == "b");
}

TEST_CASE("who gives a code gives those above it: what all gave, or gave below, counts")
{
    Desk desk;
    desk.give(desk.ada, {3});
    desk.give(desk.bob, {1});
    CHECK(desk.inForce() == "b");
    const auto rows = agreement::codingsInForce(desk.review->database());
    REQUIRE(rows.size() == 2); // the place of the code below is a place of the code in force
    CHECK(rows[0].code == desk.codes[1]);
    CHECK(rows[1].code == desk.codes[1]);
}

TEST_CASE("reviewers who gave different codes below the same one agree on that one")
{
    Desk desk;
    desk.give(desk.ada, {3, 0});
    desk.give(desk.bob, {4, 0});
    CHECK(desk.inForce() == "ab");
}

TEST_CASE("where all agree further down, the code above counts only if all gave it as well")
{
    Desk desk;
    desk.give(desk.ada, {3, 4});
    desk.give(desk.bob, {3});
    CHECK(desk.inForce() == "d");
    desk.give(desk.ada, {1});
    CHECK(desk.inForce() == "d");
    desk.give(desk.bob, {1});
    CHECK(desk.inForce() == "bd");
}

TEST_CASE("codes that hang below each other in a ring are settled as if nothing were above them")
{
    Desk desk;
    desk.change([&](store::Transaction& transaction) {
        auto code = *transaction.database().find<Code>(desk.codes[1]);
        code.parent = desk.codes[3];
        transaction.update(code);
    });
    desk.give(desk.ada, {3, 0});
    desk.give(desk.bob, {1, 0});
    CHECK(desk.inForce() == "a");
}

TEST_CASE("to say that no code applies is an answer that others must agree with")
{
    Desk desk;
    desk.give(desk.ada, {0});
    desk.change([&](store::Transaction& transaction) {
        transaction.insert(Answer{{}, desk.paper, desk.dimension, desk.bob, {}, {}, {}});
    });
    CHECK(desk.inForce().empty());
}

TEST_CASE("the consensus settles what reviewers differ on, and their votes stay")
{
    Desk desk;
    desk.give(desk.ada, {0});
    desk.give(desk.bob, {1});
    CHECK(desk.inForce().empty());
    desk.give(desk.together, {1});
    CHECK(desk.inForce() == "b");
    CHECK(desk.review->database().count<Coding>() == 3);
}

TEST_CASE("under a lead the lead's codes count and the others' do not, unless the consensus says otherwise")
{
    Desk desk;
    desk.change([&](store::Transaction& transaction) { setLead(transaction, desk.bob); });
    desk.give(desk.ada, {0});
    CHECK(desk.inForce().empty());
    desk.give(desk.bob, {2});
    CHECK(desk.inForce() == "c");
    desk.give(desk.together, {0});
    CHECK(desk.inForce() == "a");
}

TEST_CASE("a scope asks for everyone's codes, one reviewer's, or those of a status")
{
    Desk desk;
    desk.give(desk.ada, {0}, "stated");
    desk.give(desk.bob, {1}, "inferred");
    Scope everyone;
    everyone.voices = Scope::Voices::Everyone;
    CHECK(desk.inForce(everyone) == "ab");
    everyone.statuses = {"inferred"};
    CHECK(desk.inForce(everyone) == "b");
    Scope ada;
    ada.voices = Scope::Voices::One;
    ada.reviewer = desk.ada;
    CHECK(desk.inForce(ada) == "a");
    Scope stated;
    stated.statuses = {"stated"};
    CHECK(desk.inForce(stated) == "a");
}

TEST_CASE("a code in force brings all its places, by those whose word counts")
{
    Desk desk;
    desk.give(desk.ada, {0, 0});
    desk.give(desk.bob, {0});
    CHECK(agreement::codingsInForce(desk.review->database()).size() == 3);
    desk.change([&](store::Transaction& transaction) { setLead(transaction, desk.ada); });
    CHECK(agreement::codingsInForce(desk.review->database()).size() == 2);
}

TEST_CASE("an answer counts where all who answered gave the same")
{
    Desk desk;
    DimensionId lines;
    desk.change([&](store::Transaction& transaction) {
        Dimension wanted;
        wanted.slug = wanted.label = "lines";
        wanted.kind = DimensionKind::Number;
        lines = transaction.insert(wanted);
        transaction.insert(Answer{{}, desk.paper, lines, desk.ada, 1200.0, {}, {}});
    });
    const auto answers = [&] {
        return agreement::InForce(desk.review->database(), {}).answersOf(desk.paper);
    };
    REQUIRE(answers().size() == 1);
    CHECK(answers().front().number == 1200.0);
    desk.change([&](store::Transaction& transaction) {
        transaction.insert(Answer{{}, desk.paper, lines, desk.bob, 1300.0, {}, {}});
    });
    CHECK(answers().empty());
}
