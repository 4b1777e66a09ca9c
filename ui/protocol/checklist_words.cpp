#include "ui/protocol/checklist_words.h"

#include <QCoreApplication>

#include "ui/bridge/count_text.h"

namespace alidade::ui {

namespace {

/// The texts of core/report/checklist_items.cpp, for the translators' tool to find; a test compares them.
[[maybe_unused]] constexpr const char* TEXTS[] = {
    QT_TRANSLATE_NOOP("Checklist", "Planning"),
    QT_TRANSLATE_NOOP("Checklist", "Protocol"),
    QT_TRANSLATE_NOOP("Checklist", "Evaluating the protocol"),
    QT_TRANSLATE_NOOP("Checklist", "Need for the map"),
    QT_TRANSLATE_NOOP("Checklist", "Choosing the search"),
    QT_TRANSLATE_NOOP("Checklist", "Developing the search"),
    QT_TRANSLATE_NOOP("Checklist", "Evaluating the search"),
    QT_TRANSLATE_NOOP("Checklist", "Inclusion and exclusion"),
    QT_TRANSLATE_NOOP("Checklist", "Extraction process"),
    QT_TRANSLATE_NOOP("Checklist", "Classification scheme"),
    QT_TRANSLATE_NOOP("Checklist", "Validity"),
    QT_TRANSLATE_NOOP("Checklist", "Title"),
    QT_TRANSLATE_NOOP("Checklist", "Abstract"),
    QT_TRANSLATE_NOOP("Checklist", "Introduction"),
    QT_TRANSLATE_NOOP("Checklist", "Methods"),
    QT_TRANSLATE_NOOP("Checklist", "Results"),
    QT_TRANSLATE_NOOP("Checklist", "Discussion"),
    QT_TRANSLATE_NOOP("Checklist", "Funding"),
    QT_TRANSLATE_NOOP("Checklist", "Information sources and methods"),
    QT_TRANSLATE_NOOP("Checklist", "Search strategies"),
    QT_TRANSLATE_NOOP("Checklist", "Peer review"),
    QT_TRANSLATE_NOOP("Checklist", "Managing records"),
    QT_TRANSLATE_NOOP("Checklist", "The need for a review"),
    QT_TRANSLATE_NOOP("Checklist", "Who commissioned it, if anybody"),
    QT_TRANSLATE_NOOP("Checklist", "Research questions"),
    QT_TRANSLATE_NOOP("Checklist", "Background and rationale"),
    QT_TRANSLATE_NOOP("Checklist", "Questions that the review is to answer"),
    QT_TRANSLATE_NOOP("Checklist", "Search strategy: terms and resources"),
    QT_TRANSLATE_NOOP("Checklist", "Selection criteria"),
    QT_TRANSLATE_NOOP("Checklist", "Selection procedure: who judges, how differences are settled"),
    QT_TRANSLATE_NOOP("Checklist", "Quality checklists and procedures"),
    QT_TRANSLATE_NOOP("Checklist", "Data extraction: how data are taken from a paper"),
    QT_TRANSLATE_NOOP("Checklist", "Synthesis of the data"),
    QT_TRANSLATE_NOOP("Checklist", "Dissemination"),
    QT_TRANSLATE_NOOP("Checklist", "Timetable"),
    QT_TRANSLATE_NOOP("Checklist", "Who evaluates the protocol, and how"),
    QT_TRANSLATE_NOOP("Checklist", "Search strings follow from the questions"),
    QT_TRANSLATE_NOOP("Checklist", "The data to extract answer the questions"),
    QT_TRANSLATE_NOOP("Checklist", "The analysis fits the questions"),
    QT_TRANSLATE_NOOP("Checklist", "Need and relevance"),
    QT_TRANSLATE_NOOP("Checklist", "Objectives and questions"),
    QT_TRANSLATE_NOOP("Checklist", "Target audience asked about the questions"),
    QT_TRANSLATE_NOOP("Checklist", "Snowballing"),
    QT_TRANSLATE_NOOP("Checklist", "Manual search"),
    QT_TRANSLATE_NOOP("Checklist", "Database search"),
    QT_TRANSLATE_NOOP("Checklist", "Terms from PICO"),
    QT_TRANSLATE_NOOP("Checklist", "Librarians or experts asked"),
    QT_TRANSLATE_NOOP("Checklist", "Search improved step by step"),
    QT_TRANSLATE_NOOP("Checklist", "Keywords of known papers"),
    QT_TRANSLATE_NOOP("Checklist", "Standards, encyclopedias or a thesaurus"),
    QT_TRANSLATE_NOOP("Checklist", "Test set of known papers"),
    QT_TRANSLATE_NOOP("Checklist", "Result judged by an expert"),
    QT_TRANSLATE_NOOP("Checklist", "Web pages of key authors"),
    QT_TRANSLATE_NOOP("Checklist", "Test and retest"),
    QT_TRANSLATE_NOOP("Checklist", "Objective criteria"),
    QT_TRANSLATE_NOOP("Checklist", "More reviewers, differences settled"),
    QT_TRANSLATE_NOOP("Checklist", "Decision rules"),
    QT_TRANSLATE_NOOP("Checklist", "Objective criteria: defined dimensions"),
    QT_TRANSLATE_NOOP("Checklist", "What could bias is hidden"),
    QT_TRANSLATE_NOOP("Checklist", "Research type (Wieringa et al. 2006)"),
    QT_TRANSLATE_NOOP("Checklist", "Research method"),
    QT_TRANSLATE_NOOP("Checklist", "Venue type"),
    QT_TRANSLATE_NOOP("Checklist", "Threats to validity or limitations discussed"),
    QT_TRANSLATE_NOOP("Checklist", "Title says that it is a scoping review"),
    QT_TRANSLATE_NOOP("Checklist", "Structured summary"),
    QT_TRANSLATE_NOOP("Checklist", "Rationale"),
    QT_TRANSLATE_NOOP("Checklist", "Objectives"),
    QT_TRANSLATE_NOOP("Checklist", "Protocol and registration"),
    QT_TRANSLATE_NOOP("Checklist", "Eligibility criteria"),
    QT_TRANSLATE_NOOP("Checklist", "Information sources, with dates"),
    QT_TRANSLATE_NOOP("Checklist", "Search: a full strategy"),
    QT_TRANSLATE_NOOP("Checklist", "Selection of sources of evidence"),
    QT_TRANSLATE_NOOP("Checklist", "Data charting"),
    QT_TRANSLATE_NOOP("Checklist", "Data items, defined"),
    QT_TRANSLATE_NOOP("Checklist", "Critical appraisal, if any"),
    QT_TRANSLATE_NOOP("Checklist", "Synthesis of results: method"),
    QT_TRANSLATE_NOOP("Checklist", "Selection of sources of evidence: the flow"),
    QT_TRANSLATE_NOOP("Checklist", "Characteristics of sources of evidence"),
    QT_TRANSLATE_NOOP("Checklist", "Critical appraisal of each, if any"),
    QT_TRANSLATE_NOOP("Checklist", "Results of each source of evidence"),
    QT_TRANSLATE_NOOP("Checklist", "Synthesis of results"),
    QT_TRANSLATE_NOOP("Checklist", "Summary of evidence"),
    QT_TRANSLATE_NOOP("Checklist", "Limitations"),
    QT_TRANSLATE_NOOP("Checklist", "Conclusions"),
    QT_TRANSLATE_NOOP("Checklist", "Database name"),
    QT_TRANSLATE_NOOP("Checklist", "Multi-database searching"),
    QT_TRANSLATE_NOOP("Checklist", "Study registries"),
    QT_TRANSLATE_NOOP("Checklist", "Online resources and browsing"),
    QT_TRANSLATE_NOOP("Checklist", "Citation searching"),
    QT_TRANSLATE_NOOP("Checklist", "Contacts"),
    QT_TRANSLATE_NOOP("Checklist", "Other methods"),
    QT_TRANSLATE_NOOP("Checklist", "Full search strategies"),
    QT_TRANSLATE_NOOP("Checklist", "Limits and restrictions"),
    QT_TRANSLATE_NOOP("Checklist", "Search filters"),
    QT_TRANSLATE_NOOP("Checklist", "Prior work"),
    QT_TRANSLATE_NOOP("Checklist", "Updates"),
    QT_TRANSLATE_NOOP("Checklist", "Dates of searches"),
    QT_TRANSLATE_NOOP("Checklist", "Total records"),
    QT_TRANSLATE_NOOP("Checklist", "Deduplication"),
};

struct Checklist {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

QString translated(std::string_view text)
{
    return QCoreApplication::translate("Checklist", std::string(text).c_str());
}

QString whether(const report::Found& found, const QString& yes, const QString& no)
{
    return found.count > 0 ? yes : no;
}

}

QString sectionName(const report::ChecklistItem& item)
{
    return translated(item.section);
}

QString itemName(const report::ChecklistItem& item)
{
    return translated(item.name);
}

QString title(report::ItemState state)
{
    switch (state) {
    case report::ItemState::Open: return Checklist::tr("open");
    case report::ItemState::FromReview: return Checklist::tr("from the review");
    case report::ItemState::ByHand: return Checklist::tr("by hand");
    case report::ItemState::NotApplicable: return Checklist::tr("does not apply");
    }
    return {};
}

QString title(report::HandMark mark)
{
    switch (mark) {
    case report::HandMark::None: return Checklist::tr("not marked");
    case report::HandMark::Done: return Checklist::tr("done");
    case report::HandMark::NotApplicable: return Checklist::tr("does not apply");
    }
    return {};
}

QString foundText(const report::Found& found)
{
    using report::Evidence;
    const auto count = static_cast<int>(found.count);
    const auto outOf = [&](const QString& text) {
        return text.arg(countText(found.count), countText(found.of));
    };
    switch (found.evidence) {
    case Evidence::Nothing:
    case Evidence::SearchLog: return {};
    case Evidence::ScopingTitle:
        return whether(found,
                       Checklist::tr("The title says it."),
                       Checklist::tr("The title does not say “scoping review”."));
    case Evidence::Need:
        return whether(found, Checklist::tr("The need is stated."), Checklist::tr("The need is not stated."));
    case Evidence::Questions: return Checklist::tr("%Ln research question(s)", nullptr, count);
    case Evidence::Rationales: return outOf(Checklist::tr("%1 of %2 questions with a rationale"));
    case Evidence::QuestionsAsked: return outOf(Checklist::tr("%1 of %2 questions that a dimension answers"));
    case Evidence::Criteria: return Checklist::tr("%Ln criterion(s)", nullptr, count);
    case Evidence::DatabaseSearches: return Checklist::tr("%Ln database search(es)", nullptr, count);
    case Evidence::Strategies: return outOf(Checklist::tr("%1 of %2 database searches with their query"));
    case Evidence::SearchDates: return outOf(Checklist::tr("%1 of %2 database searches with their date"));
    case Evidence::Snowballing: return Checklist::tr("%Ln snowballing round(s)", nullptr, count);
    case Evidence::OtherSources: return Checklist::tr("%Ln other source(s)", nullptr, count);
    case Evidence::SharedScreening:
        return found.isEnough && found.count == 0
            ? Checklist::tr("Two reviewers decide on each paper.")
            : Checklist::tr("%Ln paper(s) decided on by two reviewers", nullptr, count);
    case Evidence::FlowSums:
        return found.of == 0
            ? Checklist::tr("%Ln paper(s) included, and the flow adds up", nullptr, count)
            : Checklist::tr("%Ln sum(s) of the flow do not add up", nullptr, static_cast<int>(found.of));
    case Evidence::Dimensions: return Checklist::tr("%Ln dimension(s)", nullptr, count);
    case Evidence::Definitions: return outOf(Checklist::tr("%1 of %2 dimensions with a definition"));
    case Evidence::Coded: return outOf(Checklist::tr("%1 of %2 papers coded"));
    case Evidence::CodedTwice: return Checklist::tr("%Ln paper(s) coded by two reviewers", nullptr, count);
    case Evidence::QualityDimensions: return Checklist::tr("%Ln dimension(s) for quality", nullptr, count);
    case Evidence::QualityCoded: return outOf(Checklist::tr("%1 of %2 papers appraised"));
    case Evidence::ResearchType: return outOf(Checklist::tr("%1 of %2 papers with a research type"));
    case Evidence::ResearchMethod: return outOf(Checklist::tr("%1 of %2 papers with a research method"));
    case Evidence::VenueType: return outOf(Checklist::tr("%1 of %2 papers with a venue type"));
    case Evidence::Figures: return Checklist::tr("%Ln saved figure(s) and table(s)", nullptr, count);
    }
    return {};
}

}
