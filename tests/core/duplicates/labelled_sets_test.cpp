#include "tests/core/duplicates/labelled_set.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace alidade;
using namespace alidade::tests;

namespace {

struct Bar {
    const char* set;
    double f1;
};

/// What other tools reach on these sets, and no less than what has been reached here.
constexpr Bar BARS[] = {{"copper", 0.998},
                        {"haematology", 0.910},
                        {"jais", 0.993},
                        {"respiratory", 0.978},
                        {"digital_work", 0.993}};

constexpr std::size_t MOST_LOST = 1;

}

TEST_CASE("duplicates of labelled sets are found, and next to no record is merged that is not one")
{
    const auto folder = std::filesystem::path(ALIDADE_SHARED) / "data" / "duplicates";
    if (std::string(ALIDADE_SHARED).empty() || !std::filesystem::is_directory(folder)) {
        WARN("the labelled sets are not here; nothing was tested");
        return;
    }
    for (const auto& bar : BARS) {
        const auto set = readLabelledSet(folder / bar.set);
        const auto matches = duplicates::matches(set.citations);
        const auto reached = score(set, duplicates::groups(set.citations, matches));
        INFO(bar.set << ": found " << reached.found << ", wrong " << reached.wrong << ", missed "
                     << reached.missed << ", F1 " << reached.f1());
        CHECK(reached.f1() >= bar.f1);
        CHECK(reached.lost <= MOST_LOST);
    }
}

TEST_CASE("no pair that people call one work is lost before it is compared, but for a few in a hundred")
{
    const auto folder = std::filesystem::path(ALIDADE_SHARED) / "data" / "duplicates";
    if (std::string(ALIDADE_SHARED).empty() || !std::filesystem::is_directory(folder)) {
        WARN("the labelled sets are not here; nothing was tested");
        return;
    }
    for (const auto& bar : BARS) {
        const auto set = readLabelledSet(folder / bar.set);
        std::size_t met = 0;
        for (const auto& pair : duplicates::candidates(set.citations)) {
            met += static_cast<std::size_t>(set.works[pair.first] == set.works[pair.second]);
        }
        std::vector<duplicates::Group> none;
        const auto all = score(set, none).missed;
        INFO(bar.set << ": " << met << " of " << all << " pairs are candidates");
        CHECK(100 * met >= 99 * all);
    }
}

TEST_CASE("two records compare alike whichever comes first")
{
    const auto folder = std::filesystem::path(ALIDADE_SHARED) / "data" / "duplicates";
    if (std::string(ALIDADE_SHARED).empty() || !std::filesystem::is_directory(folder)) {
        WARN("the labelled sets are not here; nothing was tested");
        return;
    }
    for (const auto& bar : BARS) {
        const auto set = readLabelledSet(folder / bar.set);
        std::size_t lopsided = 0;
        for (const auto& pair : duplicates::candidates(set.citations)) {
            const auto& a = set.citations[pair.first];
            const auto& b = set.citations[pair.second];
            lopsided += duplicates::compare(a, b).levels == duplicates::compare(b, a).levels ? 0U : 1U;
        }
        INFO(bar.set);
        CHECK(lopsided == 0);
    }
}
