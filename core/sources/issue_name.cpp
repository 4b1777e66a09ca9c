#include "core/sources/issue_name.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace alidade::sources {

namespace {

bool isYear(std::string_view text)
{
    return text.size() == 4 && std::ranges::all_of(text, isDigit);
}

/// `text` without its year, which stands before a colon or last in brackets, and without the title of the
/// issue.
std::string_view withoutYearAndTitle(std::string_view text)
{
    constexpr std::size_t YEAR = 4;
    if (isYear(text.substr(0, YEAR)) && text.substr(YEAR).starts_with(": ")) {
        text.remove_prefix(YEAR + 2);
    }
    text = text.substr(0, text.find(": "));
    const auto open = text.rfind(" (");
    const bool isBehind = open != std::string_view::npos && text.ends_with(')')
        && isYear(text.substr(open + 2, text.size() - open - 3));
    return isBehind ? text.substr(0, open) : text;
}

/// Whether `number` counts nothing: Taylor & Francis and Open Journal Systems have such a volume and issue
/// where a paper is ahead of print.
bool isZero(std::string_view number)
{
    return number.starts_with('0') && number.find_first_not_of('0') == std::string_view::npos;
}

/// The words of `text`, which blanks and commas part.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (auto word : split(text, ' ')) {
        word = word.substr(0, word.find_last_not_of(',') + 1);
        if (!word.empty()) {
            words.push_back(word);
        }
    }
    return words;
}

}

std::optional<IssueName> issueName(std::string_view text)
{
    const auto words = wordsOf(withoutYearAndTitle(text));
    if (words.empty() || words.size() % 2 != 0) {
        return std::nullopt;
    }
    IssueName name;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        const std::string number(words[i + 1]);
        const auto labelled = std::string(words[i]) + " " + number;
        if (name.volume.empty() && volumeOf(labelled) == number) {
            name.volume = number;
        } else if (name.issue.empty() && issueOf(labelled) == number) {
            name.issue = number;
        } else {
            return std::nullopt;
        }
    }
    return name;
}

void partVolume(std::string& volume, std::string& issue)
{
    if (isZero(volume) && (issue.empty() || isZero(issue))) {
        volume.clear();
        issue.clear();
        return;
    }
    const auto end = std::min(volume.find_first_not_of("0123456789"), volume.size());
    const auto behind = volume.find_first_not_of(" ,;", end);
    if (!issue.empty() || end == 0 || behind == std::string::npos) {
        return;
    }
    const std::string rest = volume.substr(behind);
    const bool isBare = volume[end] == ' ' && std::ranges::all_of(rest, isDigit); // `12 3`
    const bool isInBrackets = rest.size() > 2 && rest.front() == '(' && rest.back() == ')';
    auto number = isInBrackets ? rest.substr(1, rest.size() - 2) : issueOf(rest);
    if ((number != rest || isBare) && !number.empty() && std::ranges::all_of(number, isDigit)) {
        issue = std::move(number);
        volume.resize(end);
    }
}

}
