#include "core/review/review.h"
#include "core/review/taxonomy.h"
#include "core/sources/questions.h"
#include "core/sources/source_edit.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

namespace {

struct Plan {
    TempFolder folder;
    std::unique_ptr<Review> review =
        std::move(*Review::create(folder / "plan.alidade", fixedCircumstances()));

    template <class Work>
    void write(const Work& work)
    {
        REQUIRE(review->write("write", [&](store::Transaction& t) -> Result<void> {
            work(t);
            return {};
        }));
    }

    std::string names() const
    {
        std::string text;
        for (const auto& question : questions(review->database())) {
            text += question.name + ' ';
        }
        for (const auto& source : sourcesOf(review->database())) {
            text += source.name + ' ';
        }
        return text;
    }
};

}

TEST_CASE("questions are added under the next free name, changed, moved and deleted, each one step of undo")
{
    Plan plan;
    QuestionId first;
    QuestionId third;
    plan.write([&](store::Transaction& t) { first = *addQuestion(t, " What  is there? "); });
    plan.write([&](store::Transaction& t) { REQUIRE(addQuestion(t, "How fast is it?")); });
    plan.write([&](store::Transaction& t) { third = *addQuestion(t, "What is missing?"); });
    CHECK(plan.names() == "RQ1 RQ2 RQ3 ");
    plan.write([&](store::Transaction& t) { REQUIRE(moveQuestion(t, third, -2)); });
    CHECK(plan.names() == "RQ3 RQ1 RQ2 ");
    auto question = *plan.review->database().find<ResearchQuestion>(first);
    CHECK(question.question == "What is there?");
    question.rationale = "Nobody knows.";
    question.name = "RQ9";
    plan.write([&](store::Transaction& t) { REQUIRE(updateQuestion(t, question)); });
    CHECK(plan.names() == "RQ3 RQ9 RQ2 ");
    plan.write([&](store::Transaction& t) { REQUIRE(removeQuestion(t, third)); });
    CHECK(plan.names() == "RQ9 RQ2 ");
    for (const auto* names : {"RQ3 RQ9 RQ2 ", "RQ3 RQ1 RQ2 ", "RQ1 RQ2 RQ3 "}) {
        REQUIRE(plan.review->undo());
        CHECK(plan.names() == names);
    }
}

TEST_CASE("a question without a text or with another one's name is refused")
{
    Plan plan;
    plan.write([&](store::Transaction& t) {
        CHECK_FALSE(addQuestion(t, " \n "));
        const auto first = addQuestion(t, "One?");
        const auto second = addQuestion(t, "Two?");
        CHECK(updateQuestion(t, {*second, "rq1", "Two?", {}, 0}).error().code == ErrorCode::Invalid);
        CHECK(updateQuestion(t, {*second, "RQ2", " ", {}, 0}).error().code == ErrorCode::Invalid);
        CHECK(updateQuestion(t, {QuestionId{99}, "RQ7", "?", {}, 0}).error().code == ErrorCode::NotFound);
        CHECK(moveQuestion(t, QuestionId{99}, 1).error().code == ErrorCode::NotFound);
        CHECK(removeQuestion(t, QuestionId{99}).error().code == ErrorCode::NotFound);
        CHECK(first);
    });
}

TEST_CASE("the dimensions of a question that is deleted stay, and answer none")
{
    Plan plan;
    plan.write([&](store::Transaction& t) {
        const auto question = *addQuestion(t, "What is there?");
        Dimension dimension;
        dimension.slug = "approach";
        dimension.label = "Approach";
        dimension.question = question;
        t.insert(dimension);
        CHECK(dimensionsFor(t.database(), question) == 1);
        REQUIRE(removeQuestion(t, question));
    });
    const auto dimensions = plan.review->database().all<Dimension>();
    REQUIRE(dimensions.size() == 1);
    CHECK_FALSE(dimensions.front().question);
}

TEST_CASE("sources are planned before they are searched, and keep their short names")
{
    Plan plan;
    SourceId acm;
    plan.write([&](store::Transaction& t) {
        acm = *addSource(t, "ACM Digital Library", SourceKind::Database);
        REQUIRE(addSource(t, "Snowballing", SourceKind::Snowballing));
        CHECK_FALSE(addSource(t, "acm digital library", SourceKind::Database));
        CHECK_FALSE(addSource(t, " ", SourceKind::Other));
        REQUIRE(updateSource(t, {acm, "ignored", "ACM", SourceKind::Database, "dl.acm.org", 7}));
        REQUIRE(moveSource(t, acm, 1));
    });
    CHECK(plan.names() == "Snowballing ACM ");
    const auto source = *plan.review->database().find<Source>(acm);
    CHECK(source.slug == "acm-digital-library");
    CHECK(source.platform == "dl.acm.org");
}

TEST_CASE("a source with searches is not deleted")
{
    Plan plan;
    plan.write([&](store::Transaction& t) {
        const auto source = *addSource(t, "ACM", SourceKind::Database);
        Search search;
        search.source = source;
        const auto id = t.insert(search);
        const auto refused = removeSource(t, source);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().detail.english() == "\"ACM\" has 1 search; delete it first.");
        t.remove<Search>(id);
        CHECK(removeSource(t, source));
    });
    CHECK(plan.names().empty());
}
