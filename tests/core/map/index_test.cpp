#include "core/map/cross_tabulation.h"
#include "core/map/facets.h"
#include "core/map/index.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/long_run.h"
#include "tests/support/random_changes.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;

namespace {

/// Everything that a view can ask of an index, as text.
std::vector<std::string> told(const map::Index& index, const store::Database& database)
{
    std::vector<std::string> lines;
    database.forEach<Paper>([&](Paper&& paper) {
        lines.push_back("paper " + std::to_string(paper.id.value));
        const auto known = index.describe(paper.id);
        lines.insert(lines.end(), known.begin(), known.end());
    });
    lines.push_back("all " + std::to_string(index.all().count()));
    lines.push_back("counted " + std::to_string(map::population(index).count()));
    for (const auto& facet : map::facets(index, index.all())) {
        lines.push_back("facet " + facet.name + ", none " + std::to_string(facet.none));
        for (const auto& value : facet.values) {
            if (value.papers > 0) {
                lines.push_back(value.value + " " + std::to_string(value.papers));
            }
        }
    }
    return lines;
}

std::string firstDifference(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() && right == b.end()) {
        return {};
    }
    return "at line " + std::to_string(left - a.begin()) + ": " + (left == a.end() ? "nothing" : *left)
        + " instead of " + (right == b.end() ? "nothing" : *right);
}

}

TEST_CASE("after any history of changes, undo and redo the index equals one built afresh")
{
    const auto seed = GENERATE(range<std::uint64_t>(1, 4));
    const tests::TempFolder folder;
    auto review =
        std::move(*Review::create(folder / "review.alidade", tests::fixedCircumstances("Ada", seed)));
    map::Index index(review->database());
    const auto subscription =
        review->subscribe([&](const store::ChangeNotice& notice) { index.update(notice); });
    tests::Random random(seed);
    const int steps = tests::rounds(150, 2000);
    for (int step = 0; step < steps; ++step) {
        const auto kind = random.below(10);
        if (kind < 6) {
            REQUIRE(review->write("change", [&](store::Transaction& transaction) -> Result<void> {
                tests::changeAtRandom(transaction, random);
                return {};
            }));
        } else if (kind < 8) {
            static_cast<void>(review->undo());
        } else {
            static_cast<void>(review->redo());
        }
        if (step % 5 == 4) {
            INFO("seed " << seed << ", step " << step);
            const map::Index afresh(review->database());
            REQUIRE(firstDifference(told(index, review->database()), told(afresh, review->database())) == "");
        }
    }
}

TEST_CASE("an index of an empty review has nothing and selects nothing")
{
    const tests::TempFolder folder;
    const auto review = std::move(*Review::create(folder / "review.alidade", tests::fixedCircumstances()));
    const map::Index index(review->database());
    CHECK(index.paperCount() == 0);
    for (const char* filter : {"", "kernel", "year:2020..2024", "-has:pdf", "verdict:open"}) {
        const auto papers = map::select(index, filter);
        REQUIRE(papers);
        CHECK(papers->count() == 0);
    }
    const auto years = map::axis(index, "year");
    REQUIRE(years);
    CHECK(map::crossTabulation(index, index.all(), *years, *years).total == 0);
}
