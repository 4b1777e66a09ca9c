#include "core/review/settings.h"
#include "core/screening/reasons.h"
#include "core/screening/verdicts.h"
#include "core/screening/waiting.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

#include <map>
#include <memory>
#include <string>

using namespace alidade;

namespace {

/// A review in which two decide on every paper.
class Screened
{
public:
    Screened()
        : m_review(
            std::move(*Review::create(m_folder / "review.alidade", tests::fixedCircumstances("Ada", 1))))
    {
        write([&](store::Transaction& transaction) {
            ada = reviewerNamed(transaction, "Ada");
            bob = reviewerNamed(transaction, "Bob");
            setSetting(transaction, setting::SCREENING_MODE, "two-blind");
            for (const char* name : {"EX1", "EX2"}) {
                Criterion criterion;
                criterion.name = name;
                criterion.text = name;
                criteria[name] = transaction.insert(criterion);
            }
        });
    }

    PaperId paper()
    {
        PaperId id;
        write([&](store::Transaction& transaction) { id = transaction.insert(Paper()); });
        return id;
    }

    void
    decide(PaperId paper, ReviewerId who, Stage stage, Verdict verdict, const std::string& criterion = {})
    {
        write([&](store::Transaction& transaction) {
            const auto reason = criterion.empty() ? std::nullopt : std::optional(criteria.at(criterion));
            transaction.insert(Decision{{}, paper, who, stage, verdict, reason, {}});
        });
    }

    const store::Database& database() const { return m_review->database(); }

    ReviewerId ada;
    ReviewerId bob;
    std::map<std::string, CriterionId> criteria;

private:
    template <class Work>
    void write(Work work)
    {
        REQUIRE(m_review->write("test", [&](store::Transaction& transaction) -> Result<void> {
            work(transaction);
            return {};
        }));
    }

    tests::TempFolder m_folder;
    std::unique_ptr<Review> m_review;
};

}

TEST_CASE("each paper that is neither in nor out waits for one thing")
{
    Screened review;
    review.paper();                                                                    // nobody has seen it
    review.decide(review.paper(), review.ada, Stage::TitleAbstract, Verdict::Include); // Bob has not
    const auto inFull = review.paper();
    review.decide(inFull, review.ada, Stage::FullText, Verdict::Include);
    const auto unsure = review.paper();
    review.decide(unsure, review.ada, Stage::TitleAbstract, Verdict::Maybe);
    review.decide(unsure, review.bob, Stage::TitleAbstract, Verdict::Maybe);
    const auto read = review.paper();
    review.decide(read, review.ada, Stage::TitleAbstract, Verdict::Include);
    review.decide(read, review.bob, Stage::TitleAbstract, Verdict::Include);
    const auto disputed = review.paper();
    review.decide(disputed, review.ada, Stage::FullText, Verdict::Include);
    review.decide(disputed, review.bob, Stage::FullText, Verdict::Exclude);
    const auto out = review.paper();
    review.decide(out, review.ada, Stage::TitleAbstract, Verdict::Exclude);
    review.decide(out, review.bob, Stage::TitleAbstract, Verdict::Exclude);
    const auto in = review.paper();
    review.decide(in, review.ada, Stage::FullText, Verdict::Include);
    review.decide(in, review.bob, Stage::FullText, Verdict::Include);
    CHECK(screening::waiting(review.database()) == screening::Waiting{1, 2, 1, 1, 1});
}

TEST_CASE("a paper is out for the first criterion that was given where it was settled")
{
    Screened review;
    const auto first = review.paper();
    review.decide(first, review.ada, Stage::TitleAbstract, Verdict::Exclude, "EX1");
    review.decide(first, review.bob, Stage::TitleAbstract, Verdict::Exclude, "EX2");
    const auto second = review.paper(); // Ada gave none
    review.decide(second, review.ada, Stage::TitleAbstract, Verdict::Exclude);
    review.decide(second, review.bob, Stage::TitleAbstract, Verdict::Exclude, "EX2");
    const auto read = review.paper(); // the full text overrules
    review.decide(read, review.ada, Stage::TitleAbstract, Verdict::Exclude, "EX1");
    review.decide(read, review.ada, Stage::FullText, Verdict::Exclude, "EX2");
    review.decide(read, review.bob, Stage::FullText, Verdict::Exclude, "EX2");
    const auto open = review.paper(); // one vote does not count yet
    review.decide(open, review.ada, Stage::TitleAbstract, Verdict::Exclude, "EX1");

    std::map<PaperId, CriterionId> reasons;
    const auto note = [&](PaperId paper, CriterionId criterion) { reasons.emplace(paper, criterion); };
    screening::forEachReason(review.database(), {}, note);
    const auto ex1 = review.criteria.at("EX1");
    const auto ex2 = review.criteria.at("EX2");
    CHECK(reasons == std::map<PaperId, CriterionId>{{first, ex1}, {second, ex2}, {read, ex2}});
    reasons.clear();
    screening::forEachReason(review.database(), ex2, note);
    CHECK(reasons == std::map<PaperId, CriterionId>{{second, ex2}, {read, ex2}});
}
