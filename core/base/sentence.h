#pragma once

#include <string>
#include <utility>
#include <vector>

namespace alidade {

/// What core has to say to people: English words with places for what varies, `%1` to `%9`. The command line
/// says them as they are; the window says them in its own language.
struct Sentence {
    std::string words;
    std::vector<Sentence> parts; ///< what stands in the places; names and numbers are sentences of their own

    Sentence() = default;
    Sentence(std::string wordsAndPlaces, std::vector<Sentence> inPlaces = {}) // a plain text, implicitly
        : words(std::move(wordsAndPlaces))
        , parts(std::move(inPlaces))
    {
    }

    std::string english() const;
    bool operator==(const Sentence&) const = default;
};

/// Marks words for the translators, who find them under `context`; gives them back.
constexpr const char* translatable(const char* /*context*/, const char* words)
{
    return words;
}

/// The places of `words` filled with `parts`. A place without a part stays as it is.
std::string withParts(const std::string& words, const std::vector<std::string>& parts);

}
