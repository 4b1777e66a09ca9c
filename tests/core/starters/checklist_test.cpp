#include "core/report/checklist.h"
#include "core/report/prisma_s.h"
#include "core/report/writers.h"
#include "core/starters/templates.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;
using namespace alidade::tests;

namespace {

/// A checklist over the bundled review, item by item.
struct List {
    Bundle bundle;
    map::Index index{bundle.database()};
    ChecklistNumbers numbers = checklistNumbers(bundle.database());
    Standard standard;

    explicit List(Standard wanted)
        : standard(wanted)
    {
    }

    std::vector<ChecklistLine> lines() { return checklist(bundle.review(), index, numbers, standard); }

    ChecklistLine at(const std::string& number)
    {
        const auto all = lines();
        const auto found =
            std::ranges::find_if(all, [&](const ChecklistLine& line) { return line.item.number == number; });
        REQUIRE(found != all.end());
        return *found;
    }

    ItemState state(const std::string& number) { return at(number).state; }
    std::int64_t count(const std::string& number) { return at(number).found.count; }
};

const nlohmann::json& protocol()
{
    return bundledData().at("protocol");
}

std::int64_t sizeOf(const nlohmann::json& list)
{
    return static_cast<std::int64_t>(list.size());
}

std::int64_t definedDimensions()
{
    const auto& dimensions = bundledData().at("taxonomy").at("dimensions");
    return std::ranges::count_if(dimensions, [](const nlohmann::json& dimension) {
        return !dimension.value("definition", "").empty();
    });
}

}

TEST_CASE("Kitchenham and Charters: the bundled review answers what its protocol says")
{
    List list(Standard::KitchenhamCharters);
    CHECK(list.state("5.1") == ItemState::FromReview);
    CHECK(list.count("5.3") == sizeOf(protocol().at("research_questions")));
    CHECK(list.state("5.3") == ItemState::FromReview);
    CHECK(list.count("5.4.1") == sizeOf(protocol().at("research_questions"))); // each has a rationale
    CHECK(list.count("5.4.2") == sizeOf(protocol().at("research_questions")));
    CHECK(list.count("5.4.3") == sizeOf(protocol().at("search").at("databases")));
    CHECK(list.state("5.4.3") == ItemState::FromReview);
    CHECK(list.count("5.4.4")
          == sizeOf(protocol().at("criteria").at("inclusion"))
              + sizeOf(protocol().at("criteria").at("exclusion")));
    CHECK(list.count("5.4.7") == definedDimensions());
    REQUIRE(protocol().at("analysis").at("quality_assessment").is_null());
    CHECK(list.state("5.4.6") == ItemState::Open);
    CHECK(list.state("5.4.10") == ItemState::Open);
    CHECK(list.at("5.5.2").found.of == sizeOf(protocol().at("research_questions")));
    CHECK(list.at("5.5.2").found.evidence == Evidence::QuestionsAsked);
}

TEST_CASE("Petersen and others: 26 actions, of which the bundled review shows the searches and criteria")
{
    List list(Standard::Petersen);
    CHECK(list.lines().size() == 26); // "26 actions": Petersen et al. 2015, Table 8
    CHECK(list.state("1") == ItemState::FromReview);
    CHECK(list.count("2") == sizeOf(protocol().at("research_questions")));
    CHECK(list.count("4") == 1); // one round in Google Scholar
    CHECK(list.count("6") == sizeOf(protocol().at("search").at("databases")));
    CHECK(list.state("16") == ItemState::FromReview);
    CHECK(list.state("12") == ItemState::Open);
    for (const auto* number : {"23", "24", "25"}) { // it has no such dimensions
        CHECK(list.state(number) == ItemState::Open);
    }
}

TEST_CASE("PRISMA-ScR: 22 items, open where the bundled review is silent or does not add up")
{
    List list(Standard::PrismaScr);
    CHECK(list.lines().size() == 22);
    CHECK(list.state("1") == ItemState::Open); // it is no scoping review, and does not say so
    CHECK(list.state("3") == ItemState::FromReview);
    CHECK(list.state("4") == ItemState::FromReview);
    CHECK(list.state("6") == ItemState::FromReview);
    CHECK(list.state("7") == ItemState::Open); // no search is dated
    CHECK(list.at("7").found.of == sizeOf(protocol().at("search").at("databases")));
    CHECK(list.count("7") == 0);
    CHECK(list.state("8") == ItemState::FromReview);
    CHECK(list.count("10") == sizeOf(bundledData().at("taxonomy").at("dimensions")));
    CHECK(list.state("14") == ItemState::Open); // 28 were reported, 24 can be identified
    CHECK(list.count("15")
          == protocol().at("flow").at("identifiable_in_tables").at("value").get<std::int64_t>());
    CHECK(list.state("15") == ItemState::FromReview);
    CHECK(list.state("18") == ItemState::FromReview); // its tables are saved
}

TEST_CASE("PRISMA-S: the bundled review's log names databases, queries and hits, and lacks dates")
{
    List list(Standard::PrismaS);
    CHECK(list.lines().size() == 16);
    const auto& databases = protocol().at("search").at("databases");
    CHECK(list.state("1") == ItemState::FromReview);
    CHECK(list.at("1").said.size() == databases.size());
    CHECK(list.at("1").said.front().english() == "ACM (ACM Digital Library)");
    CHECK(list.state("5") == ItemState::FromReview);
    CHECK(list.at("5").said.front().english() == "Cited references and citing papers, by Google Scholar");
    CHECK(list.at("8").said.size() == databases.size());
    std::size_t unlimited = 0;
    std::int64_t hits = 0;
    for (const auto& database : databases) {
        unlimited += database.at("printed_filters").empty() ? 1U : 0U;
        hits += database.at("results").get<std::int64_t>();
    }
    CHECK(list.state("9") == ItemState::Open);
    CHECK(list.at("9").missing.size() == unlimited);
    CHECK(list.state("13") == ItemState::Open);
    CHECK(list.at("13").missing.size() == databases.size());
    CHECK(list.state("15") == ItemState::FromReview);
    CHECK(list.at("15").said.back().english() == "All databases: " + std::to_string(hits));
    CHECK(list.state("16") == ItemState::Open);
    const auto removed = protocol().at("flow").at("duplicates_removed").at("total").at("value").get<int>();
    CHECK(list.at("16").said.front().english() == std::to_string(removed) + " duplicate records removed, as reported.");
}

TEST_CASE("the report of the search has every query as it was sent, and says what is missing")
{
    List list(Standard::PrismaS);
    const auto text = prismaSAppendix(list.bundle.database(), list.lines());
    for (const auto& database : protocol().at("search").at("databases")) {
        CHECK(text.find("```\n" + database.at("query").get<std::string>() + "\n```\n") != std::string::npos);
    }
    CHECK(
        text.find("### 13 Dates of searches\n\n**Missing.** It is not said when ACM was searched; when IEEE "
                  "was searched; when Scopus was searched; when Springer Link was searched.\n")
        != std::string::npos);
    const auto open = text.substr(text.find("## What is missing"));
    CHECK(open.find("- 13 Dates of searches\n") != std::string::npos);
    CHECK(open.find("- 3 Study registries\n") != std::string::npos);
    CHECK(open.find("1 Database name") == std::string::npos);
    const auto grid = prismaSGrid(list.lines());
    CHECK(grid.grid.rows.size() == 16);
    CHECK(toCsv(grid.grid).find("Total records") != std::string::npos);
}

TEST_CASE("what a person says of an item outweighs the data, is one step of undo, and goes into the report")
{
    List list(Standard::PrismaS);
    auto& review = list.bundle.review();
    const auto set = [&](const char* number, HandMark mark, const std::string& text) {
        REQUIRE(review.write("item", [&](store::Transaction& transaction) {
            return setHandNote(transaction, Standard::PrismaS, number, {mark, text});
        }));
    };
    set("3", HandMark::NotApplicable, "");
    set("13", HandMark::Done, "All on 2024-04-01.\nThe text says so.");
    CHECK(list.state("3") == ItemState::NotApplicable);
    CHECK(list.state("13") == ItemState::ByHand);
    CHECK(list.at("13").hand.text == "All on 2024-04-01.\nThe text says so.");
    const auto text = prismaSAppendix(list.bundle.database(), list.lines());
    CHECK(text.find("### 3 Study registries\n\nDoes not apply.\n") != std::string::npos);
    CHECK(text.find("### 13 Dates of searches\n\nAll on 2024-04-01.<br>The text says so.\n")
          != std::string::npos);
    REQUIRE(review.undo());
    CHECK(list.state("13") == ItemState::Open);
    set("3", HandMark::None, " ");
    CHECK(list.at("3").hand == HandNote());
    REQUIRE(review.write("item", [&](store::Transaction& transaction) -> Result<void> {
        CHECK(setHandNote(transaction, Standard::PrismaS, "17", {}).error().code == ErrorCode::NotFound);
        return {};
    }));
}

TEST_CASE("a review follows the checklist of its template, and of its method")
{
    const std::pair<const char*, Standard> templates[] = {{"slr", Standard::KitchenhamCharters},
                                                          {"mapping-study", Standard::Petersen},
                                                          {"scoping-review", Standard::PrismaScr}};
    for (const auto& [name, standard] : templates) {
        INFO(name);
        TempFolder folder;
        const auto review = emptyReview(folder);
        CHECK_FALSE(chosenStandard(*review));
        REQUIRE(starters::applyTemplate(*review, name));
        CHECK(chosenStandard(*review) == standard);
    }
    Bundle bundle; // "Kitchenham and Charters"
    CHECK(chosenStandard(bundle.review()) == Standard::KitchenhamCharters);
    REQUIRE(bundle.review().write("choose", [](store::Transaction& transaction) -> Result<void> {
        chooseStandard(transaction, Standard::PrismaScr);
        return {};
    }));
    CHECK(chosenStandard(bundle.review()) == Standard::PrismaScr);
}

TEST_CASE("the criteria and dimensions of each template answer its checklist")
{
    const std::pair<const char*, std::pair<Standard, std::vector<std::string>>> expected[] = {
        {"slr", {Standard::KitchenhamCharters, {"5.4.4", "5.4.6", "5.4.7"}}},
        {"mapping-study", {Standard::Petersen, {"16", "19"}}},
        {"scoping-review", {Standard::PrismaScr, {"6", "10", "11", "12"}}}};
    for (const auto& [name, answers] : expected) {
        INFO(name);
        TempFolder folder;
        const auto review = emptyReview(folder);
        REQUIRE(starters::applyTemplate(*review, name));
        std::vector<std::string> answered;
        for (const auto& line : checklist(*review,
                                          map::Index(review->database()),
                                          checklistNumbers(review->database()),
                                          answers.first)) {
            if (line.state == ItemState::FromReview) {
                answered.emplace_back(line.item.number);
            }
        }
        CHECK(answered == answers.second);
    }
}
