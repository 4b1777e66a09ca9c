#include "core/sources/abbreviation.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace alidade::sources {

namespace {

/// The words of `text`, folded, without stops. What stands for `and` is none.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    const auto plain = slug(text);
    for (const auto word : split(plain, '-')) {
        words.emplace_back(word);
    }
    return words;
}

/// Words that abbreviations leave out.
bool isSmall(std::string_view word)
{
    constexpr auto WORDS = std::to_array<std::string_view>(
        {"the", "of", "and", "for", "in",  "on",  "to",  "a",   "an",  "de", "la", "le", "les",
         "des", "du", "et",  "der", "die", "das", "und", "fur", "del", "y",  "di", "e"});
    return std::ranges::find(WORDS, word) != WORDS.end();
}

}

bool isAbbreviatedWord(std::string_view part, std::string_view word)
{
    if (part.empty() || part.size() > word.size() || part.front() != word.front()) {
        return false;
    }
    std::size_t met = 0;
    for (std::size_t i = 0; i < word.size() && met < part.size(); ++i) {
        met += word[i] == part[met] ? 1U : 0U;
    }
    return met == part.size();
}

bool isAbbreviation(std::string_view text, std::string_view full)
{
    constexpr std::size_t LONGEST = 300;
    if (text.size() >= full.size() || full.size() > LONGEST) {
        return false;
    }
    const auto words = wordsOf(text);
    auto word = words.begin();
    bool isShorter = false;
    for (const auto& whole : wordsOf(full)) {
        if (word != words.end() && isAbbreviatedWord(*word, whole)) {
            isShorter = isShorter || word->size() < whole.size();
            ++word;
        } else if (!isSmall(whole)) {
            return false;
        }
    }
    return isShorter && word == words.end();
}

}
