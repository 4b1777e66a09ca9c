#include "core/report/export_words.h"

#include "core/base/text.h"

#include <algorithm>

namespace alidade::report {

namespace {

/// Fills `text` with the items that `word` makes of `list`.
template <class Item, class Word>
std::string listed(const std::vector<Item>& list, Word word)
{
    std::string text;
    for (const auto& item : list) {
        text += (text.empty() ? "" : "; ") + word(item);
    }
    return text;
}

}

std::string codesText(const PaperEntry& entry)
{
    return listed(entry.codes, [](const GivenCode& code) { return code.path; });
}

std::string answersText(const PaperEntry& entry)
{
    return listed(entry.answers, [](const GivenAnswer& answer) { return answer.slug + ": " + answer.text; });
}

std::string decisionText(const GivenDecision& decision)
{
    return decision.stage + ": " + decision.verdict
        + (decision.criterion.empty() ? "" : ", " + decision.criterion) + " (" + decision.reviewer + ')'
        + (decision.note.empty() ? "" : ": " + decision.note);
}

std::string decisionsText(const PaperEntry& entry)
{
    return listed(entry.decisions, decisionText);
}

std::string keywordLine(const std::vector<std::string>& keywords)
{
    const auto hasComma = [](const std::string& word) { return word.find(',') != std::string::npos; };
    const bool needsSemicolon = std::ranges::any_of(keywords, hasComma);
    return joined(keywords, needsSemicolon ? "; " : ", ")
        + (needsSemicolon && keywords.size() == 1 ? ";" : "");
}

std::pair<std::string, std::string> pageRange(std::string_view pages)
{
    std::string text(pages);
    for (const std::string_view dash : {"\u2013", "\u2014", "--"}) {
        for (auto at = text.find(dash); at != std::string::npos; at = text.find(dash)) {
            text.replace(at, dash.size(), "-");
        }
    }
    const auto parts = split(text, '-');
    const auto hasDigit = [](std::string_view part) {
        return part.find_first_of("0123456789") != std::string_view::npos;
    };
    if (parts.size() != 2 || !std::ranges::all_of(parts, hasDigit)) {
        return {std::string(pages), {}};
    }
    return {std::string(trimmed(parts[0])), std::string(trimmed(parts[1]))};
}

}
