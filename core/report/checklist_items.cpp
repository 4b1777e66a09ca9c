#include "core/report/checklist.h"

#include <array>

/// The items of the standards. Names are short and our own; what an item asks in full is in its source.
namespace alidade::report {

namespace {

using enum Evidence;

/// B. Kitchenham, S. Charters 2007, EBSE-2007-01, version 2.3, section 5: the stages 5.1 to 5.3 and 5.5, the
/// ten components of a protocol that section 5.4 lists, and the three checks that section 5.5 lists, in their
/// order. Neither list has numbers there: the last number counts. A commission (5.2) and an evaluation (5.5)
/// are optional (section 4). The structure of a report (section 7.2) and the DARE questions on reviews of
/// others (section 5.1) are not here.
constexpr std::array KITCHENHAM_CHARTERS = {
    ChecklistItem{"5.1", "Planning", "The need for a review", Need},
    ChecklistItem{"5.2", "Planning", "Who commissioned it, if anybody"},
    ChecklistItem{"5.3", "Planning", "Research questions", Questions},
    ChecklistItem{"5.4.1", "Protocol", "Background and rationale", Rationales},
    ChecklistItem{"5.4.2", "Protocol", "Questions that the review is to answer", Questions},
    ChecklistItem{"5.4.3", "Protocol", "Search strategy: terms and resources", Strategies},
    ChecklistItem{"5.4.4", "Protocol", "Selection criteria", Criteria},
    ChecklistItem{
        "5.4.5", "Protocol", "Selection procedure: who judges, how differences are settled", SharedScreening},
    ChecklistItem{"5.4.6", "Protocol", "Quality checklists and procedures", QualityDimensions},
    ChecklistItem{"5.4.7", "Protocol", "Data extraction: how data are taken from a paper", Definitions},
    ChecklistItem{"5.4.8", "Protocol", "Synthesis of the data"},
    ChecklistItem{"5.4.9", "Protocol", "Dissemination"},
    ChecklistItem{"5.4.10", "Protocol", "Timetable"},
    ChecklistItem{"5.5", "Evaluating the protocol", "Who evaluates the protocol, and how"},
    ChecklistItem{"5.5.1", "Evaluating the protocol", "Search strings follow from the questions"},
    ChecklistItem{
        "5.5.2", "Evaluating the protocol", "The data to extract answer the questions", QuestionsAsked},
    ChecklistItem{"5.5.3", "Evaluating the protocol", "The analysis fits the questions"},
};

/// K. Petersen, S. Vakkalanka, L. Kuzniarz 2015, Table 8: its 26 actions in their order. They have no numbers
/// there: they are counted through. Table 8 names no scheme for the research type; that of Wieringa et al.
/// 2006 is the one which section 5.1.3 takes up. The scores of Tables 9 to 13 are not here.
constexpr std::array PETERSEN = {
    ChecklistItem{"1", "Need for the map", "Need and relevance", Need},
    ChecklistItem{"2", "Need for the map", "Objectives and questions", Questions},
    ChecklistItem{"3", "Need for the map", "Target audience asked about the questions"},
    ChecklistItem{"4", "Choosing the search", "Snowballing", Snowballing},
    ChecklistItem{"5", "Choosing the search", "Manual search", OtherSources},
    ChecklistItem{"6", "Choosing the search", "Database search", DatabaseSearches},
    ChecklistItem{"7", "Developing the search", "Terms from PICO"},
    ChecklistItem{"8", "Developing the search", "Librarians or experts asked"},
    ChecklistItem{"9", "Developing the search", "Search improved step by step"},
    ChecklistItem{"10", "Developing the search", "Keywords of known papers"},
    ChecklistItem{"11", "Developing the search", "Standards, encyclopedias or a thesaurus"},
    ChecklistItem{"12", "Evaluating the search", "Test set of known papers"},
    ChecklistItem{"13", "Evaluating the search", "Result judged by an expert"},
    ChecklistItem{"14", "Evaluating the search", "Web pages of key authors"},
    ChecklistItem{"15", "Evaluating the search", "Test and retest"},
    ChecklistItem{"16", "Inclusion and exclusion", "Objective criteria", Criteria},
    ChecklistItem{"17", "Inclusion and exclusion", "More reviewers, differences settled", SharedScreening},
    ChecklistItem{"18", "Inclusion and exclusion", "Decision rules"},
    ChecklistItem{"19", "Extraction process", "Objective criteria: defined dimensions", Definitions},
    ChecklistItem{"20", "Extraction process", "What could bias is hidden"},
    ChecklistItem{"21", "Extraction process", "More reviewers, differences settled", CodedTwice},
    ChecklistItem{"22", "Extraction process", "Test and retest"},
    ChecklistItem{"23", "Classification scheme", "Research type (Wieringa et al. 2006)", ResearchType},
    ChecklistItem{"24", "Classification scheme", "Research method", ResearchMethod},
    ChecklistItem{"25", "Classification scheme", "Venue type", VenueType},
    ChecklistItem{"26", "Validity", "Threats to validity or limitations discussed"},
};

/// A. C. Tricco et al. 2018, the checklist: 22 items, as numbered there; 12 and 16 are optional.
constexpr std::array PRISMA_SCR = {
    ChecklistItem{"1", "Title", "Title says that it is a scoping review", ScopingTitle},
    ChecklistItem{"2", "Abstract", "Structured summary"},
    ChecklistItem{"3", "Introduction", "Rationale", Need},
    ChecklistItem{"4", "Introduction", "Objectives", Questions},
    ChecklistItem{"5", "Methods", "Protocol and registration"},
    ChecklistItem{"6", "Methods", "Eligibility criteria", Criteria},
    ChecklistItem{"7", "Methods", "Information sources, with dates", SearchDates},
    ChecklistItem{"8", "Methods", "Search: a full strategy", Strategies},
    ChecklistItem{"9", "Methods", "Selection of sources of evidence", SharedScreening},
    ChecklistItem{"10", "Methods", "Data charting", Dimensions},
    ChecklistItem{"11", "Methods", "Data items, defined", Definitions},
    ChecklistItem{"12", "Methods", "Critical appraisal, if any", QualityDimensions},
    ChecklistItem{"13", "Methods", "Synthesis of results: method"},
    ChecklistItem{"14", "Results", "Selection of sources of evidence: the flow", FlowSums},
    ChecklistItem{"15", "Results", "Characteristics of sources of evidence", Coded},
    ChecklistItem{"16", "Results", "Critical appraisal of each, if any", QualityCoded},
    ChecklistItem{"17", "Results", "Results of each source of evidence", Coded},
    ChecklistItem{"18", "Results", "Synthesis of results", Figures},
    ChecklistItem{"19", "Discussion", "Summary of evidence"},
    ChecklistItem{"20", "Discussion", "Limitations"},
    ChecklistItem{"21", "Discussion", "Conclusions"},
    ChecklistItem{"22", "Funding", "Funding"},
};

/// M. L. Rethlefsen et al. 2021, Table 1: 16 items, as numbered there.
constexpr std::array PRISMA_S = {
    ChecklistItem{"1", "Information sources and methods", "Database name", SearchLog},
    ChecklistItem{"2", "Information sources and methods", "Multi-database searching", SearchLog},
    ChecklistItem{"3", "Information sources and methods", "Study registries"},
    ChecklistItem{"4", "Information sources and methods", "Online resources and browsing"},
    ChecklistItem{"5", "Information sources and methods", "Citation searching", SearchLog},
    ChecklistItem{"6", "Information sources and methods", "Contacts"},
    ChecklistItem{"7", "Information sources and methods", "Other methods", SearchLog},
    ChecklistItem{"8", "Search strategies", "Full search strategies", SearchLog},
    ChecklistItem{"9", "Search strategies", "Limits and restrictions", SearchLog},
    ChecklistItem{"10", "Search strategies", "Search filters"},
    ChecklistItem{"11", "Search strategies", "Prior work"},
    ChecklistItem{"12", "Search strategies", "Updates", SearchLog},
    ChecklistItem{"13", "Search strategies", "Dates of searches", SearchLog},
    ChecklistItem{"14", "Peer review", "Peer review"},
    ChecklistItem{"15", "Managing records", "Total records", SearchLog},
    ChecklistItem{"16", "Managing records", "Deduplication", SearchLog},
};

}

std::string_view nameOf(Standard standard)
{
    switch (standard) {
    case Standard::KitchenhamCharters: return "Kitchenham & Charters";
    case Standard::Petersen: return "Petersen et al.";
    case Standard::PrismaScr: return "PRISMA-ScR";
    case Standard::PrismaS: return "PRISMA-S";
    }
    return {};
}

std::string_view sourceOf(Standard standard)
{
    switch (standard) {
    case Standard::KitchenhamCharters:
        return "B. Kitchenham, S. Charters: Guidelines for performing Systematic Literature Reviews in "
               "Software "
               "Engineering, EBSE-2007-01, 2007, section 5.";
    case Standard::Petersen:
        return "K. Petersen, S. Vakkalanka, L. Kuzniarz: Guidelines for conducting systematic mapping "
               "studies in "
               "software engineering: An update, Information and Software Technology 64, 2015.";
    case Standard::PrismaScr:
        return "A. C. Tricco et al.: PRISMA Extension for Scoping Reviews (PRISMA-ScR), Annals of Internal "
               "Medicine 169, 2018.";
    case Standard::PrismaS:
        return "M. L. Rethlefsen et al.: PRISMA-S: an extension to the PRISMA Statement for Reporting "
               "Literature "
               "Searches in Systematic Reviews, Systematic Reviews 10:39, 2021.";
    }
    return {};
}

std::span<const ChecklistItem> itemsOf(Standard standard)
{
    switch (standard) {
    case Standard::KitchenhamCharters: return KITCHENHAM_CHARTERS;
    case Standard::Petersen: return PETERSEN;
    case Standard::PrismaScr: return PRISMA_SCR;
    case Standard::PrismaS: return PRISMA_S;
    }
    return {};
}

}
