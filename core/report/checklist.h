#pragma once

#include "core/base/sentence.h"
#include "core/map/index.h"
#include "core/report/flow.h"
#include "core/review/review.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What standards ask of a review, and what in the review answers it. Items have the numbers of the standard,
/// or are counted where it has none, and short names of our own; where the data answer an item it says so by
/// itself, else a person may.
namespace alidade::report {

enum class Standard {
    KitchenhamCharters, ///< the planning of a review: Kitchenham & Charters 2007, section 5
    Petersen,           ///< the 26 actions of a mapping study: Petersen et al. 2015
    PrismaScr,          ///< PRISMA-ScR, items 1 to 22: Tricco et al. 2018, doi:10.7326/M18-0850
    PrismaS,            ///< PRISMA-S, items 1 to 16: Rethlefsen et al. 2021, doi:10.1186/s13643-020-01542-z
};
constexpr std::size_t STANDARDS = 4;

/// What of the review can answer an item.
enum class Evidence {
    Nothing,      ///< a person says it
    ScopingTitle, ///< the title says what kind of review it is
    Need,
    Questions,
    Rationales,
    Criteria,
    DatabaseSearches,
    Strategies,
    SearchDates,
    Snowballing,
    OtherSources,
    SharedScreening,
    FlowSums,
    Dimensions,
    Definitions,
    QuestionsAsked, ///< dimensions that answer a research question
    Coded,
    CodedTwice,
    QualityDimensions,
    QualityCoded,
    ResearchType,
    ResearchMethod,
    VenueType,
    Figures,
    SearchLog, ///< said by prisma_s.h
};

struct ChecklistItem {
    std::string_view number; ///< the standard's, or a count of its points
    std::string_view section;
    std::string_view name; ///< in our words
    Evidence evidence = Evidence::Nothing;
};

/// How a standard is called, and where it is published.
std::string_view nameOf(Standard standard);
std::string_view sourceOf(Standard standard);
std::span<const ChecklistItem> itemsOf(Standard standard);

/// The standard that the review follows: the one that was chosen, else the one whose name its method has.
std::optional<Standard> chosenStandard(const Review& review);
void chooseStandard(store::Transaction& transaction, Standard standard);

/// What a person says of an item.
enum class HandMark { None, Done, NotApplicable };
struct HandNote {
    HandMark mark = HandMark::None;
    std::string text;

    bool operator==(const HandNote&) const = default;
};

HandNote handNote(const store::Database& database, Standard standard, std::string_view number);
/// Fails with NotFound where the standard has no such item.
Result<void> setHandNote(store::Transaction& transaction,
                         Standard standard,
                         std::string_view number,
                         const HandNote& note);

enum class ItemState {
    Open,
    FromReview, ///< the data answer it
    ByHand,     ///< a person says that it is done
    NotApplicable,
};

/// What the review has of an evidence: so many of so many.
struct Found {
    Evidence evidence = Evidence::Nothing;
    bool isEnough = false;
    std::int64_t count = 0;
    std::int64_t of = 0; ///< 0 where there is nothing to be held against
};

struct ChecklistLine {
    ChecklistItem item;
    ItemState state = ItemState::Open;
    Found found;
    HandNote hand;
    std::vector<Sentence> said;    ///< of PRISMA-S: what the search log says, a line each
    std::vector<Sentence> missing; ///< of PRISMA-S: what it does not say
};

/// Numbers that take a walk over the file: in a large review a matter of seconds, so they are gathered apart.
struct ChecklistNumbers {
    Flow flow;
    std::int64_t judgedTwice = 0; ///< papers that two persons decided on, at any stage
    std::int64_t codedTwice = 0;  ///< papers that two persons gave codes
};
ChecklistNumbers checklistNumbers(const store::Database& database);

/// All items of the standard in their order.
std::vector<ChecklistLine>
checklist(const Review& review, const map::Index& index, const ChecklistNumbers& numbers, Standard standard);

/// What the review has, in a sentence: `4 research questions`.
std::string sentence(const Found& found);

/// The page of the window, by the name of its folder, where the evidence stands; empty for none.
std::string_view pageOf(Evidence evidence);

}

namespace alidade::store {

template <>
struct Words<report::Standard> {
    static constexpr std::array<std::string_view, 4> WORDS = {
        "kitchenham-charters-2007", "petersen-2015", "prisma-scr", "prisma-s"};
};
template <>
struct Words<report::HandMark> {
    static constexpr std::array<std::string_view, 3> WORDS = {"open", "done", "not-applicable"};
};

}
