#include "core/coding/setting_words.h"

#include "core/review/settings.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace alidade::coding {

namespace {

constexpr auto NAMES = std::to_array<std::pair<std::string_view, Words>>({
    {setting::TITLE, translatable("Sentence", "title")},
    {setting::METHOD, translatable("Sentence", "method")},
    {setting::NEED, translatable("Sentence", "need of the review")},
    {setting::PERIOD_FROM, translatable("Sentence", "first day of the period")},
    {setting::PERIOD_TO, translatable("Sentence", "last day of the period")},
    {setting::START, translatable("Sentence", "where the history begins")},
    {setting::RULE, translatable("Sentence", "what counts where reviewers differ")},
    {setting::LEAD, translatable("Sentence", "lead reviewer")},
    {setting::STRICTNESS, translatable("Sentence", "strictness of duplicates")},
    {setting::SCREENING_MODE, translatable("Sentence", "how reviewers share the screening")},
    {setting::SCREENING_PILOT, translatable("Sentence", "size of the pilot")},
    {setting::SCREENING_PILOT_PAPERS, translatable("Sentence", "papers of the pilot")},
    {setting::STOPPING_RULE, translatable("Sentence", "stopping rule")},
    {setting::INCLUSION_TERMS, translatable("Sentence", "words that speak for a paper")},
    {setting::EXCLUSION_TERMS, translatable("Sentence", "words that speak against a paper")},
    {setting::CHECKLIST, translatable("Sentence", "checklist")},
});

}

Sentence settingName(std::string_view name)
{
    const auto known = std::ranges::find(NAMES, name, &decltype(NAMES)::value_type::first);
    if (known != NAMES.end()) {
        return known->second;
    }
    if (name.starts_with(setting::CHECKLIST_ITEM)) {
        return {translatable("Sentence", "item %1 of the checklist"),
                {std::string(name.substr(name.rfind('/') + 1))}};
    }
    std::string words(name);
    std::ranges::replace(words, '-', ' ');
    return words;
}

}
