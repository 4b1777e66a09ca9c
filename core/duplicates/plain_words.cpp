#include "core/duplicates/plain_words.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::duplicates {

namespace {

/// Greek letters after folding, as titles without them write them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> GREEK = {{
    {"α", "alpha"}, {"β", "beta"},    {"γ", "gamma"},   {"δ", "delta"}, {"ε", "epsilon"}, {"ζ", "zeta"},
    {"η", "eta"},   {"θ", "theta"},   {"ι", "iota"},    {"κ", "kappa"}, {"λ", "lambda"},  {"μ", "mu"},
    {"ν", "nu"},    {"ξ", "xi"},      {"ο", "omicron"}, {"π", "pi"},    {"ρ", "rho"},     {"σ", "sigma"},
    {"τ", "tau"},   {"υ", "upsilon"}, {"φ", "phi"},     {"χ", "chi"},   {"ψ", "psi"},     {"ω", "omega"},
}};

/// Letters of Latin alphabets that are none with a mark, which folding leaves as they are.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> LATIN = {{
    {"ø", "o"},
    {"ł", "l"},
    {"đ", "d"},
    {"ð", "d"},
    {"ħ", "h"},
    {"ı", "i"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"þ", "th"},
}};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c);
}

constexpr std::string_view SHARP_S = "ß";

/// `text` with `beta` for a sharp s that stands for it, as in `ß-blockers` and `TGF-ß1`: no German word
/// begins with one, and none has one behind a capital and before what is no letter.
std::string withBetaWritten(std::string_view text)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLetter = [&](char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    };
    std::string written;
    for (auto found = text.find(SHARP_S); found != std::string_view::npos; found = text.find(SHARP_S)) {
        const auto before = found == 0 ? ' ' : text[found - 1];
        const auto behind = found + SHARP_S.size() < text.size() ? text[found + SHARP_S.size()] : ' ';
        const bool isBeta = !isLetter(before) || (isCapital(before) && !isLetter(behind));
        written.append(text.substr(0, found)).append(isBeta ? "beta" : SHARP_S);
        text.remove_prefix(found + SHARP_S.size());
    }
    return written.append(text);
}

/// What the letter of two bytes at the beginning of `text` is written as; empty where it stays.
std::string_view written(std::string_view text)
{
    const auto letter = text.substr(0, 2);
    const auto isLetter = [&](const auto& pair) { return pair.first == letter; };
    const auto* const greek = std::ranges::find_if(GREEK, isLetter);
    if (greek != GREEK.end()) {
        return greek->second;
    }
    const auto* const latin = std::ranges::find_if(LATIN, isLetter);
    return latin != LATIN.end() ? latin->second : std::string_view();
}

std::string withLettersWritten(std::string_view word)
{
    std::string plain;
    for (std::size_t i = 0; i < word.size();) {
        const auto letters = written(word.substr(i));
        if (!letters.empty()) {
            plain += letters;
            i += 2;
        } else {
            plain += word[i++];
        }
    }
    return plain;
}

void appendAsciiWords(std::vector<std::string>& words, std::string_view text)
{
    const auto lower = folded(text);
    const auto isWithin = [](char c) { return isLetterOrDigit(c); };
    for (auto from = std::find_if(lower.begin(), lower.end(), isWithin); from != lower.end();) {
        const auto to = std::find_if_not(from, lower.end(), isWithin);
        words.emplace_back(from, to);
        from = std::find_if(to, lower.end(), isWithin);
    }
}

void appendOtherWords(std::vector<std::string>& words, std::string_view text)
{
    const auto hyphened =
        text.find(SHARP_S) == std::string_view::npos ? slug(text) : slug(withBetaWritten(text));
    for (const auto word : split(hyphened, '-')) {
        if (!word.empty()) {
            words.push_back(isAscii(word) ? std::string(word) : withLettersWritten(word));
        }
    }
}

/// Takes out what the Web of Science writes for an ellipsis.
void removeEllipses(std::vector<std::string>& words)
{
    constexpr std::array<std::string_view, 2> ELLIPSIS = {"horizontal", "ellipsis"};
    for (auto found = std::ranges::search(words, ELLIPSIS); !found.empty();
         found = std::ranges::search(words, ELLIPSIS)) {
        words.erase(found.begin(), found.end());
    }
}

}

std::vector<std::string> plainWords(std::string_view text)
{
    std::string bare;
    if (findAny<'<', '&'>(text) < text.size()) {
        bare = sources::withoutMarkup(text);
        text = bare;
    }
    std::vector<std::string> words;
    while (!text.empty()) {
        // Unicode costs much and most texts have it in a word or two; nothing is folded across a blank
        const auto other = findNotAscii(text);
        const auto blank = other == text.size() ? other : text.rfind(' ', other);
        const auto from = blank == std::string_view::npos ? 0 : blank;
        const auto to = std::min(text.find(' ', other), text.size());
        appendAsciiWords(words, text.substr(0, from));
        if (from < to) {
            appendOtherWords(words, text.substr(from, to - from));
        }
        text.remove_prefix(to);
    }
    removeEllipses(words);
    return words;
}

}
