#include "core/report/checklist.h"

#include "core/base/text.h"
#include "core/report/checklist_rules.h"
#include "core/report/prisma_s.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"

#include <algorithm>
#include <array>

namespace alidade::report {

namespace {

std::string settingName(Standard standard, std::string_view number)
{
    return std::string(setting::CHECKLIST_ITEM) + std::string(store::word(standard)) + '/'
        + std::string(number);
}

/// A mark outweighs the data: a person has looked.
ItemState stateOf(HandMark mark, bool isAnswered)
{
    switch (mark) {
    case HandMark::Done: return ItemState::ByHand;
    case HandMark::NotApplicable: return ItemState::NotApplicable;
    case HandMark::None: break;
    }
    return isAnswered ? ItemState::FromReview : ItemState::Open;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string outOf(const Found& found, std::string_view what)
{
    return std::to_string(found.count) + " of " + std::to_string(found.of) + ' ' + std::string(what);
}

std::string whether(const Found& found, std::string_view yes, std::string_view no)
{
    return std::string(found.count > 0 ? yes : no);
}

std::string flowSentence(const Found& found)
{
    const auto included = counted(found.count, "paper", "papers") + " included, and the flow adds up";
    return found.of == 0 ? included
                         : counted(found.of, "sum of the flow does", "sums of the flow do") + " not add up";
}

}

std::optional<Standard> chosenStandard(const Review& review)
{
    if (const auto chosen = store::fromWord<Standard>(review.setting(setting::CHECKLIST))) {
        return chosen;
    }
    const auto method = folded(review.setting(setting::METHOD));
    constexpr std::array<std::pair<std::string_view, Standard>, 4> SIGNS = {{
        {"mapping", Standard::Petersen},
        {"petersen", Standard::Petersen},
        {"scoping", Standard::PrismaScr},
        {"kitchenham", Standard::KitchenhamCharters},
    }};
    for (const auto& [sign, standard] : SIGNS) {
        if (method.find(sign) != std::string::npos) {
            return standard;
        }
    }
    return std::nullopt;
}

void chooseStandard(store::Transaction& transaction, Standard standard)
{
    setSetting(transaction, setting::CHECKLIST, store::word(standard));
}

/// The first line is the mark's word, the others are the text.
HandNote handNote(const store::Database& database, Standard standard, std::string_view number)
{
    const auto value = settingOf(database, settingName(standard, number));
    const auto end = std::min(value.find('\n'), value.size());
    const auto mark = store::fromWord<HandMark>(std::string_view(value).substr(0, end));
    return {mark.value_or(HandMark::None), end < value.size() ? value.substr(end + 1) : std::string()};
}

Result<void>
setHandNote(store::Transaction& transaction, Standard standard, std::string_view number, const HandNote& note)
{
    if (std::ranges::find(itemsOf(standard), number, &ChecklistItem::number) == itemsOf(standard).end()) {
        return fail(ErrorCode::NotFound,
                    {translatable("Sentence", "%1 has no item %2."),
                     {std::string(nameOf(standard)), std::string(number)}});
    }
    const auto text = std::string(trimmed(note.text));
    const bool isEmpty = note.mark == HandMark::None && text.empty();
    setSetting(transaction,
               settingName(standard, number),
               isEmpty ? std::string()
                       : std::string(store::word(note.mark)) + (text.empty() ? "" : '\n' + text));
    return {};
}

std::vector<ChecklistLine>
checklist(const Review& review, const map::Index& index, const ChecklistNumbers& numbers, Standard standard)
{
    std::vector<ChecklistLine> lines;
    for (const auto& item : itemsOf(standard)) {
        ChecklistLine line;
        line.item = item;
        line.hand = handNote(review.database(), standard, item.number);
        if (item.evidence == Evidence::SearchLog) {
            auto entry = searchLogSays(review.database(), numbers.flow, item.number);
            line.found = {item.evidence, !entry.said.empty() && entry.missing.empty(), 0, 0};
            line.said = std::move(entry.said);
            line.missing = std::move(entry.missing);
        } else {
            line.found = find(review, index, numbers, item.evidence);
        }
        line.state = stateOf(line.hand.mark, line.found.isEnough);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string sentence(const Found& found)
{
    switch (found.evidence) {
    case Evidence::Nothing:
    case Evidence::SearchLog: return {};
    case Evidence::ScopingTitle:
        return whether(found, "The title says it", "The title does not say \"scoping review\"");
    case Evidence::Need: return whether(found, "The need is stated", "The need is not stated");
    case Evidence::Questions: return counted(found.count, "research question", "research questions");
    case Evidence::Rationales: return outOf(found, "questions with a rationale");
    case Evidence::QuestionsAsked: return outOf(found, "questions that a dimension answers");
    case Evidence::Criteria: return counted(found.count, "criterion", "criteria");
    case Evidence::DatabaseSearches: return counted(found.count, "database search", "database searches");
    case Evidence::Strategies: return outOf(found, "database searches with their query");
    case Evidence::SearchDates: return outOf(found, "database searches with their date");
    case Evidence::Snowballing: return counted(found.count, "snowballing round", "snowballing rounds");
    case Evidence::OtherSources: return counted(found.count, "other source", "other sources");
    case Evidence::SharedScreening:
        return found.isEnough && found.count == 0
            ? "Two reviewers decide on each paper"
            : counted(found.count, "paper", "papers") + " decided on by two reviewers";
    case Evidence::FlowSums: return flowSentence(found);
    case Evidence::Dimensions: return counted(found.count, "dimension", "dimensions");
    case Evidence::Definitions: return outOf(found, "dimensions with a definition");
    case Evidence::Coded: return outOf(found, "papers coded");
    case Evidence::CodedTwice: return counted(found.count, "paper", "papers") + " coded by two reviewers";
    case Evidence::QualityDimensions:
        return counted(found.count, "dimension for quality", "dimensions for quality");
    case Evidence::QualityCoded: return outOf(found, "papers appraised");
    case Evidence::ResearchType: return outOf(found, "papers with a research type");
    case Evidence::ResearchMethod: return outOf(found, "papers with a research method");
    case Evidence::VenueType: return outOf(found, "papers with a venue type");
    case Evidence::Figures: return counted(found.count, "saved figure or table", "saved figures and tables");
    }
    return {};
}

std::string_view pageOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Nothing: return {};
    case Evidence::ScopingTitle:
    case Evidence::Need:
    case Evidence::Questions:
    case Evidence::Rationales:
    case Evidence::Criteria: return "protocol";
    case Evidence::DatabaseSearches:
    case Evidence::Strategies:
    case Evidence::SearchDates:
    case Evidence::Snowballing:
    case Evidence::OtherSources:
    case Evidence::SearchLog: return "sources";
    case Evidence::SharedScreening: return "screening";
    case Evidence::QuestionsAsked:
    case Evidence::Dimensions:
    case Evidence::Definitions:
    case Evidence::QualityDimensions: return "taxonomy";
    case Evidence::Coded:
    case Evidence::CodedTwice:
    case Evidence::QualityCoded:
    case Evidence::ResearchType:
    case Evidence::ResearchMethod:
    case Evidence::VenueType: return "coding";
    case Evidence::FlowSums:
    case Evidence::Figures: return "report";
    }
    return {};
}

}
