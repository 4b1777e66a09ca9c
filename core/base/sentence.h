#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alidade {

/// English words that translators know.
struct Words {
    const char* text = "";
};

/// Marks words for the translators, who find them under `context`.
constexpr Words translatable(const char* /*context*/, const char* words)
{
    return {words};
}

/// What core has to say to people: words with places for what varies, `%1` to `%9`. The command line says it
/// in English; the window says the words that translators know in its own language.
struct Sentence {
    std::string words;
    std::vector<Sentence> parts; ///< what stands in the places
    bool isKnown = false;        ///< to translators; else it is a name, a number, or signs between such

    Sentence() = default;
    Sentence(Words known, std::vector<Sentence> inPlaces = {})
        : words(known.text)
        , parts(std::move(inPlaces))
        , isKnown(true)
    {
    }
    Sentence(std::string name, std::vector<Sentence> inPlaces = {})
        : words(std::move(name))
        , parts(std::move(inPlaces))
    {
    }

    std::string english() const;
    bool isEmpty() const { return words.empty(); }
    bool operator==(const Sentence&) const = default;
};

/// One after the other with `between` between them, such as a comma; empty without parts.
Sentence joined(std::vector<Sentence> parts, std::string_view between);

/// The places of `words` filled with `parts`. A place without a part stays as it is.
std::string withParts(const std::string& words, const std::vector<std::string>& parts);

}
