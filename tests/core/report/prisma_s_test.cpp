#include "core/report/markdown_text.h"
#include "core/report/prisma_s.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;
using tests::SmallReview;

namespace {

SourceId source(SmallReview& review, const std::string& name, const std::string& platform)
{
    return review.add(Source{{}, name, name, SourceKind::Database, platform, 0});
}

void search(SmallReview& review, SourceId place, const std::string& query, const std::string& date)
{
    Search row;
    row.source = place;
    row.query = query;
    row.date = date;
    review.add(row);
}

SearchLogEntry item(const SmallReview& review, const char* number)
{
    return searchLogSays(review.database(), flow(review.database()), number);
}

std::vector<std::string> english(const std::vector<Sentence>& sentences)
{
    std::vector<std::string> texts;
    std::ranges::transform(sentences, std::back_inserter(texts), &Sentence::english);
    return texts;
}

}

TEST_CASE("an empty search log misses every item that it could answer")
{
    const SmallReview review;
    for (const auto* number : {"1", "2", "5", "7", "8", "9", "12", "13", "15", "16"}) {
        INFO(number);
        CHECK(item(review, number).said.empty());
        CHECK_FALSE(item(review, number).missing.empty());
    }
}

TEST_CASE("databases that share a platform are named together, once")
{
    SmallReview review;
    source(review, "Medline", "ovid");
    source(review, "Embase", "Ovid");
    source(review, "ACM", "dl.acm.org");
    CHECK(english(item(review, "2").said) == std::vector<std::string>{"On Ovid: Embase, Medline"});
    CHECK(item(review, "2").missing.empty());
    source(review, "Scopus", "");
    CHECK(english(item(review, "2").missing)
          == std::vector<std::string>{"whether Scopus was searched together with others"});
}

TEST_CASE("a search that was run again on another day is an update")
{
    SmallReview review;
    const auto acm = source(review, "ACM", "dl.acm.org");
    search(review, acm, "rust", "2024-01-10");
    CHECK(item(review, "12").said.empty());
    search(review, acm, "rust", "2024-04-01");
    CHECK(english(item(review, "12").said) == std::vector<std::string>{"ACM: run again on 2024-04-01"});
    CHECK(english(item(review, "13").said)
          == std::vector<std::string>{"ACM, search 1: 2024-01-10", "ACM, search 2: 2024-04-01"});
}

TEST_CASE("a query cannot end the block that it stands in")
{
    CHECK(markdownBlock("rust") == "```\nrust\n```\n");
    CHECK(markdownBlock("a ``` b") == "````\na ``` b\n````\n");
    CHECK(markdownText("a *b* [14](x)\nc") == "a \\*b\\* [14]\\(x)<br>c");
}
