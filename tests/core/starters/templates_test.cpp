#include "core/coding/taxonomy.h"
#include "core/review/settings.h"
#include "core/screening/retrieval.h"
#include "core/starters/templates.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace alidade;
using namespace alidade::tests;

namespace {

std::set<std::string> names()
{
    std::set<std::string> result;
    for (const auto& one : starters::templates()) {
        result.insert(one.name);
    }
    return result;
}

std::vector<std::string> codesOf(const store::Database& database, const std::string& dimension)
{
    const coding::Taxonomy taxonomy(database);
    const auto found = taxonomy.dimension(dimension);
    REQUIRE(found);
    std::vector<std::string> slugs;
    for (const auto* code : taxonomy.codes(*found)) {
        slugs.push_back(code->slug);
    }
    return slugs;
}

}

TEST_CASE("every file of resources/templates is a template, the empty one first")
{
    std::set<std::string> files;
    const auto folder = std::filesystem::path(ALIDADE_SOURCE_DIR) / "resources" / "templates";
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        files.insert(file.path().stem().string());
    }
    CHECK(names() == files);
    CHECK(starters::templates().front().name == starters::DEFAULT_TEMPLATE);
    for (const auto& one : starters::templates()) {
        INFO(one.name);
        CHECK_FALSE(one.label.empty());
        CHECK_FALSE(one.description.empty());
    }
}

TEST_CASE("a template's names, paths and digits can be told apart, and every code is defined")
{
    for (const auto& name : names()) {
        TempFolder folder;
        const auto review = emptyReview(folder);
        INFO(name);
        REQUIRE(starters::applyTemplate(*review, name));
        const auto& database = review->database();
        std::set<std::string> criteria;
        std::set<int> digits;
        for (const auto& criterion : database.all<Criterion>()) {
            CHECK(criteria.insert(criterion.name).second);
            CHECK_FALSE(criterion.text.empty());
            CHECK((criterion.kind == CriterionKind::Exclude) == criterion.digit.has_value());
            CHECK((!criterion.digit || digits.insert(*criterion.digit).second));
        }
        const coding::Taxonomy taxonomy(database);
        std::set<std::string> paths;
        for (const auto& dimension : taxonomy.dimensions()) {
            CHECK(paths.insert(dimension.slug).second);
            CHECK_FALSE(dimension.definition.empty());
            CHECK_FALSE(dimension.origin.empty());
            for (const auto* code : taxonomy.codes(dimension.id)) {
                CHECK(paths.insert(taxonomy.path(code->id)).second);
                CHECK(dimension.kind == DimensionKind::Category);
                CHECK_FALSE(code->definition.empty());
            }
        }
        CHECK(database.count<ResearchQuestion>() == 0);
    }
}

TEST_CASE("a paper that cannot be had in full was not retrieved, by every template with such a criterion")
{
    for (const auto& name : names()) {
        TempFolder folder;
        const auto review = emptyReview(folder);
        INFO(name);
        REQUIRE(starters::applyTemplate(*review, name));
        std::set<std::string> marked;
        for (const auto id : screening::notRetrievedCriteria(review->database())) {
            marked.insert(review->database().find<Criterion>(id)->text);
        }
        CHECK(marked
              == (name == starters::DEFAULT_TEMPLATE ? std::set<std::string>()
                                                     : std::set<std::string>{"Cannot be had in full."}));
    }
}

TEST_CASE("the mapping study brings the research types of Wieringa and others")
{
    TempFolder folder;
    const auto review = emptyReview(folder);
    REQUIRE(starters::applyTemplate(*review, "mapping-study"));
    CHECK(codesOf(review->database(), "research-type")
          == std::vector<std::string>{
              "validation", "evaluation", "solution", "philosophical", "opinion", "experience"});
    const auto topic = review->database().all<Dimension>("WHERE slug = 'topic'");
    REQUIRE(topic.size() == 1);
    CHECK(topic.front().many);
    CHECK(topic.front().required);
    CHECK(review->setting(setting::METHOD).starts_with("Systematic mapping study"));
}

TEST_CASE("the scoping review asks for texts and has codes below codes")
{
    TempFolder folder;
    const auto review = emptyReview(folder);
    REQUIRE(starters::applyTemplate(*review, "scoping-review"));
    const coding::Taxonomy taxonomy(review->database());
    const auto code = taxonomy.code("evidence/primary/qualitative");
    REQUIRE(code);
    CHECK(taxonomy.depth(*code) == 2);
    CHECK(taxonomy.find(*taxonomy.dimension("country"))->kind == DimensionKind::Text);
    CHECK(taxonomy.find(*taxonomy.dimension("appraised"))->kind == DimensionKind::YesNo);
    const auto stages = review->database().all<Criterion>("WHERE stage = 'full-text'");
    REQUIRE(stages.size() == 1);
    CHECK(stages.front().name == "EX6");
}

TEST_CASE("a template is one change, the empty one none")
{
    TempFolder folder;
    const auto review = emptyReview(folder);
    REQUIRE(starters::applyTemplate(*review, "empty"));
    CHECK(review->journal().count() == 0);
    REQUIRE(starters::applyTemplate(*review, "slr"));
    CHECK(review->journal().count() == 1);
    const auto rows = allRows(review->database());
    REQUIRE(review->undo());
    CHECK(allRows(review->database()).empty());
    REQUIRE(review->redo());
    CHECK(allRows(review->database()) == rows);
}

TEST_CASE("a template is refused where there is none of that name or a protocol already")
{
    TempFolder folder;
    const auto review = emptyReview(folder);
    const auto misspelt = starters::applyTemplate(*review, "maping-study");
    REQUIRE_FALSE(misspelt);
    CHECK(misspelt.error().code == ErrorCode::NotFound);
    CHECK(misspelt.error().detail.english()
          == "There is no template \"maping-study\"; did you mean mapping-study?");
    const auto unknown = starters::applyTemplate(*review, "x");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail.english()
          == "There is no template \"x\"; there are empty, slr, mapping-study, scoping-review.");

    REQUIRE(starters::applyTemplate(*review, "slr"));
    const auto rows = allRows(review->database());
    const auto again = starters::applyTemplate(*review, "scoping-review");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(allRows(review->database()) == rows);
}
