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

/// Whether `word` begins as `full` does, and its letters come in their order: `natl` of `national`.
bool isContraction(std::string_view word, std::string_view full)
{
    if (word.empty() || full.empty() || word.front() != full.front()) {
        return false;
    }
    std::size_t at = 0;
    for (const char c : word) {
        at = full.find(c, at);
        if (at == std::string_view::npos) {
            return false;
        }
        ++at;
    }
    return true;
}

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
        if (word != words.end() && isContraction(*word, whole)) {
            isShorter = isShorter || word->size() < whole.size();
            ++word;
        } else if (!isSmall(whole)) {
            return false;
        }
    }
    return isShorter && word == words.end();
}

}
