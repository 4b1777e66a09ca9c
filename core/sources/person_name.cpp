#include "core/sources/person_name.h"

#include "core/base/byte_search.h"
#include "core/base/character.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/placeholder.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <vector>

namespace alidade::sources {

namespace {

constexpr std::array<std::string_view, 14> SUFFIXES = {
    "Jr", "Jr.", "jr", "jr.", "Sr", "Sr.", "sr.", "II", "III", "IV", "Junior", "2nd", "3rd", "4th"};

/// What families begin with in capitals, too. Most are short enough to be taken for initials.
constexpr std::array<std::string_view, 23> PARTICLES = {
    "ABU", "AL",  "BEN", "DE", "DI", "DA", "DALLA", "DU",  "DO",  "DAS",    "DEL",    "DELLA",
    "DER", "DOS", "EL",  "LA", "LE", "ST", "TER",   "VAN", "VON", "\u00D3", "N\u00CD"};

bool isParticle(std::string_view word)
{
    const auto same = [](char capital, char c) { return (capital | 0x20) == (c | 0x20); };
    return std::ranges::any_of(
        PARTICLES, [&](std::string_view particle) { return std::ranges::equal(particle, word, same); });
}

std::string joinedWords(std::span<const NameWord> words)
{
    std::string text;
    for (const auto& word : words) {
        if (!text.empty()) {
            text += ' ';
        }
        text += word.text;
    }
    return text;
}

/// Whether `word` is in letters of China, Japan or Korea, whose families come first. Those of Katakana are
/// mostly names from elsewhere.
bool isEastAsian(const NameWord& word)
{
    for (std::size_t at = 0; at < word.text.size();) {
        const auto c = static_cast<UChar32>(nextCharacter(word.text, at));
        UErrorCode status = U_ZERO_ERROR;
        const auto script = uscript_getScript(c, &status);
        if (script != USCRIPT_HAN && script != USCRIPT_HIRAGANA && script != USCRIPT_HANGUL) {
            return false;
        }
    }
    return !word.text.empty();
}

}

bool isSuffix(std::string_view word)
{
    static constexpr ByteSet BEGINNINGS("JSIjs234"); // few words need a closer look
    return !word.empty() && BEGINNINGS.has(word.front())
        && std::ranges::find(SUFFIXES, word) != SUFFIXES.end();
}

bool isNumberOfNamesake(std::string_view word)
{
    constexpr std::size_t DIGITS = 4;
    return word.size() == DIGITS && word.starts_with('0') && std::ranges::all_of(word, isDigit);
}

std::pair<std::string_view, std::string_view> partedAtSuffix(std::string_view name)
{
    const auto blank = name.rfind(' ');
    if (blank == std::string_view::npos || !isSuffix(name.substr(blank + 1))) {
        return {name, {}};
    }
    const auto bare = trimmed(name.substr(0, blank));
    return bare.find(' ') == std::string_view::npos ? std::pair(name, std::string_view())
                                                    : std::pair(bare, name.substr(blank + 1));
}

Author withSuffix(Author author, std::string_view suffix)
{
    if (author.family.empty()) {
        author.family = suffix;
    } else if (!suffix.empty()) {
        author.given += author.given.empty() ? "" : ", ";
        author.given += suffix;
    }
    return author;
}

bool isInitials(std::string_view word, std::size_t mostBare)
{
    constexpr char32_t HYPHEN = 0x2010;
    constexpr std::size_t MOST_SMALL = 2;
    std::size_t bare = 0;
    std::size_t closed = 0;
    std::size_t capitals = 0; // since the last stop or hyphen
    std::size_t small = 0;
    bool hasTwoSmall = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto c = nextCharacter(word, at);
        if (u_isupper(static_cast<UChar32>(c)) != 0 && small == 0) {
            ++capitals;
        } else if (u_islower(static_cast<UChar32>(c)) != 0 && capitals == 1 && small < MOST_SMALL) {
            ++small;
        } else if (c == '.' || ((c == '-' || c == HYPHEN) && small == 0)) {
            const bool isClosed = c == '.' && capitals == 1;
            (isClosed ? closed : bare) += capitals;
            hasTwoSmall = hasTwoSmall || small == MOST_SMALL;
            capitals = small = 0;
        } else {
            return false;
        }
    }
    bare += capitals;
    const bool isName = hasTwoSmall && closed + bare == 1; // `Joe.`, behind which the list ends
    return small == 0 && bare + closed > 0 && bare <= mostBare && !isName && (bare > 0 || !isSuffix(word));
}

bool isInitialsAlone(std::string_view text)
{
    return !text.empty()
        && std::ranges::all_of(split(text, ' '), [](std::string_view word) { return isInitials(word); });
}

std::string_view familyBeforeInitials(std::string_view text)
{
    // where all is capitals, four of them may be a name: DAVID COOK
    const bool isMixed = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    const auto mostBare = isMixed ? MOST_BARE_INITIALS : MOST_BARE_INITIALS - 1;
    auto family = text;
    for (auto blank = family.rfind(' ');
         blank != std::string_view::npos && isInitials(family.substr(blank + 1), mostBare);
         blank = family.rfind(' ')) {
        family = trimmed(family.substr(0, blank));
    }
    if (family.size() == text.size()) {
        return {};
    }
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto hasTwoCapitals = [&](std::string_view part) {
        return std::ranges::adjacent_find(part, [&](char a, char b) { return isCapital(a) && isCapital(b); })
            != part.end();
    };
    const bool isShortFamily = family.find_first_of(" .-") == std::string_view::npos && hasTwoCapitals(family)
        && !hasTwoCapitals(text.substr(family.size()));
    const auto first = text.substr(0, text.find(' '));
    const bool beginsWithParticle = !isMixed && first.size() < family.size()
        && std::ranges::find(PARTICLES, first) != PARTICLES.end(); // DE SOUZA M
    const bool beginsWithInitials = !beginsWithParticle && isInitials(first, mostBare);
    return beginsWithInitials && !isShortFamily ? std::string_view() : family;
}

bool beginsSmall(std::string_view word)
{
    const auto* data = reinterpret_cast<const uint8_t*>(word.data());
    const auto length = static_cast<int32_t>(word.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c >= 0 && u_isalpha(c) != 0) {
            return u_islower(c) != 0;
        }
    }
    return false;
}

std::vector<NameWord> wordsOf(std::string_view name)
{
    std::vector<NameWord> words;
    for (const auto word : split(name, ' ')) {
        if (!word.empty()) {
            words.push_back({std::string(word), beginsSmall(word)});
        }
    }
    return words;
}

Author spokenName(std::span<const NameWord> words)
{
    std::string_view suffix;
    if (words.size() > 2 && isNumberOfNamesake(words.back().text)) {
        auto author = spokenName(words.first(words.size() - 1));
        author.given.append(author.given.empty() ? "" : " ").append(words.back().text);
        return author;
    }
    if (words.size() > 1 && isSuffix(words.back().text)) {
        suffix = words.back().text;
        words = words.first(words.size() - 1);
    }
    if (words.empty()) {
        return {};
    }
    if (words.size() == 2 && std::ranges::all_of(words, isEastAsian)) { // 山田 太郎
        return withSuffix({words[0].text, words[1].text, {}}, suffix);
    }
    auto family = words.size() - 1;
    if (!std::ranges::all_of(words, &NameWord::isSmall)) {
        const auto particle = std::ranges::find_if(words, &NameWord::isSmall);
        family = std::min(family, static_cast<std::size_t>(particle - words.begin()));
    }
    return withSuffix({joinedWords(words.subspan(family)), joinedWords(words.first(family)), {}}, suffix);
}

Author familyFirstName(std::string_view text)
{
    const auto words = wordsOf(text);
    std::size_t end = 0;
    while (end < words.size() && (words[end].isSmall || isParticle(words[end].text))) {
        ++end;
    }
    ++end;
    while (end < words.size() && words[end].isSmall) {
        end += 2; // `i Figuls`
    }
    if (end >= words.size()) { // a particle that is a family, `Le Thanh`
        end = std::min<std::size_t>(words.size(), 1);
    }
    const std::span all(words);
    return {joinedWords(all.first(end)), joinedWords(all.subspan(end)), {}};
}

Author listedName(std::string_view family, std::string_view given, std::string_view suffix)
{
    if (isSuffix(given) && !isSuffix(suffix)) {
        std::swap(given, suffix);
    }
    if (given.empty() && isSuffix(suffix)) {
        const auto first = familyBeforeInitials(family); // `Smith J., Jr.` or `Martin Luther King, Jr.`
        return withSuffix(
            first.empty() ? spokenName(wordsOf(family))
                          : Author{std::string(first), std::string(trimmed(family.substr(first.size()))), {}},
            suffix);
    }
    if (family.empty()) {
        std::swap(family, given);
    }
    return withSuffix({std::string(family), std::string(given), {}}, suffix);
}

Author personName(std::string_view name)
{
    const auto comma = name.find(',');
    if (comma == std::string_view::npos) {
        auto words = wordsOf(name);
        for (std::size_t i = 1; i + 1 < words.size(); ++i) { // `J. Al Halabi` as `J. al Halabi`
            words[i].isSmall = words[i].isSmall || isParticle(words[i].text);
        }
        return spokenName(words);
    }
    const auto rest = name.substr(comma + 1);
    const auto second = rest.find(',');
    const auto suffix = second == std::string_view::npos ? std::string_view() : rest.substr(second + 1);
    return listedName(trimmed(name.substr(0, comma)), trimmed(rest.substr(0, second)), trimmed(suffix));
}

bool isOthers(std::string_view name)
{
    constexpr auto WORDS = std::to_array<std::string_view>({"et al",
                                                            "et alii",
                                                            "others",
                                                            "and others",
                                                            "no authors listed",
                                                            "[no authors listed]",
                                                            "…",
                                                            "anonymous",
                                                            "[anonymous]"});
    constexpr std::size_t LONGEST = 20;
    static constexpr ByteSet BEGINNINGS("eEoOaAnN[.\xE2"); // few names need a closer look
    if (isPlaceholder(name)) {
        return true;
    }
    if (name.empty() || name.size() > LONGEST || !BEGINNINGS.has(name.front())) {
        return false;
    }
    const auto bare = name.substr(0, name.find_last_not_of(" .,") + 1);
    return bare.empty() || std::ranges::any_of(WORDS, [&](std::string_view word) {
               return std::ranges::equal(bare, word, [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
               });
           });
}

std::string_view withoutOthers(std::string_view name)
{
    static constexpr ByteSet ENDS("l.\xA6"); // but for a stop
    const auto bare = name.ends_with('.') ? name.substr(0, name.size() - 1) : name;
    if (bare.empty() || !ENDS.has(bare.back())) {
        return name; // as nearly all
    }
    for (const std::string_view words : {" et al.", " et al", "...", "…"}) {
        if (name.ends_with(words)) {
            name.remove_suffix(words.size());
            return name.substr(0, name.find_last_not_of(" ,") + 1);
        }
    }
    return name;
}

Author bodyName(std::string_view name)
{
    return {{}, {}, std::string(trimmed(name))};
}

}
