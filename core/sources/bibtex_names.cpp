#include "core/sources/bibtex_names.h"

#include "core/base/byte_search.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/person_name.h"
#include "core/sources/tex_text.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace alidade::sources {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether `name` is as in other formats: no TeX, no suffix, no labels.
bool isPlain(std::string_view name)
{
    static constexpr ByteSet OF_TEX("\\{}~$&<=`'");
    const auto comma = name.find(',');
    const bool hasSuffix =
        comma != std::string_view::npos && name.find(',', comma + 1) != std::string_view::npos;
    return !hasSuffix && OF_TEX.find(name) == name.size();
}

/// What braces and separators begin with; all else belongs to names.
constexpr ByteSet MAY_CUT("\\{},;~ \n\t\r");

/// Cuts `text` outside of braces wherever `cut`, given the rest behind, says how many bytes separate; 0 is
/// none.
template <class Cut>
std::vector<std::string_view> cutOutsideBraces(std::string_view text, Cut cut)
{
    constexpr std::size_t USUAL_PARTS = 8;
    std::vector<std::string_view> parts;
    parts.reserve(USUAL_PARTS);
    std::size_t depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (!MAY_CUT.has(c)) {
            ++at;
            continue;
        }
        if (c == '\\') {
            at += 2;
            continue;
        }
        depth += c == '{' ? 1 : 0;
        depth -= c == '}' && depth > 0 ? 1 : 0;
        const std::size_t length = depth == 0 ? cut(text.substr(at)) : 0;
        if (length > 0) {
            parts.push_back(trimmed(text.substr(begin, at - begin)));
            begin = at + length;
        }
        at += std::max(length, std::size_t{1});
    }
    parts.push_back(trimmed(text.substr(begin)));
    return parts;
}

std::vector<std::string_view> cutAt(std::string_view text, char separator)
{
    return cutOutsideBraces(
        text, [=](std::string_view rest) { return rest.front() == separator ? std::size_t{1} : 0; });
}

/// The length of ` and `, but for its last blank, which may be the first one of the next.
constexpr auto andLength = [](std::string_view rest) -> std::size_t {
    const bool isAnd = isBlank(rest[0]) && rest.size() > 4 && lower(rest[1]) == 'a' && lower(rest[2]) == 'n'
        && lower(rest[3]) == 'd' && (isBlank(rest[4]) || rest[4] == '{');
    return isAnd ? 4 : 0;
};

constexpr auto blankLength = [](std::string_view rest) -> std::size_t {
    return isBlank(rest.front()) || rest.front() == '~' ? 1 : 0;
};

/// Semicolons, but not those of `&ouml;` and `\&amp;`.
std::vector<std::string_view> cutAtSemicolons(std::string_view value)
{
    return value.find('&') == std::string_view::npos ? cutAt(value, ';') : std::vector{value};
}

bool hasSeveralWords(std::string_view part)
{
    return cutOutsideBraces(part, blankLength).size() > 1;
}

/// The names of a list that has commas alone; `value` itself where they can be those of one name.
std::vector<std::string_view> cutAtCommas(std::string_view value)
{
    const auto parts = cutAt(value, ',');
    if (parts.size() > 2 && std::ranges::all_of(parts, hasSeveralWords)) {
        return parts; // Ada Lovelace, Alan Turing, Grace Hopper
    }
    if (parts.size() < 4) {
        return {value};
    }
    if (parts.size() % 2 != 0) {
        return parts;
    }
    std::size_t commas = 0; // Lovelace, A., Turing, A.
    return cutOutsideBraces(value, [&](std::string_view rest) {
        commas += rest.front() == ',' ? 1U : 0U;
        return rest.front() == ',' && commas % 2 == 0 ? std::size_t{1} : 0;
    });
}

std::vector<std::string_view> cutIntoNames(std::string_view value)
{
    auto names = cutOutsideBraces(value, andLength);
    if (names.size() == 1) {
        names = cutAtSemicolons(value);
    }
    return names.size() == 1 ? cutAtCommas(value) : names;
}

/// Whether one pair of braces holds all of `text`.
bool isBraced(std::string_view text)
{
    if (text.size() < 2 || text.front() != '{' || text.back() != '}') {
        return false;
    }
    std::size_t depth = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
            continue;
        }
        depth += text[at] == '{' ? 1U : 0U;
        depth -= text[at] == '}' ? 1U : 0U;
        if (depth == 0) {
            return false;
        }
    }
    return true;
}

/// A letter that TeX makes, `{\'E}` or `{\ss}`; such braces protect nothing.
bool isSpecialCharacter(std::string_view word)
{
    return word.starts_with("{\\");
}

NameWord wordOf(std::string_view tex)
{
    NameWord word{texText(tex), false};
    word.isSmall = (!tex.starts_with('{') || isSpecialCharacter(tex)) && beginsSmall(word.text);
    return word;
}

Author spoken(std::string_view name)
{
    std::vector<NameWord> words;
    for (const auto part : cutOutsideBraces(name, blankLength)) {
        auto word = wordOf(part);
        if (!word.text.empty()) {
            words.push_back(std::move(word));
        }
    }
    return spokenName(words);
}

Author listed(std::span<const std::string_view> parts)
{
    if (parts.size() == 2) {
        return listedName(texText(parts[0]), texText(parts[1]), {});
    }
    return listedName(texText(parts[0]), texText(parts[2]), texText(parts[1])); // Family, Jr., Given
}

/// A name of BibLaTeX's extended form. `prefix` is the `von`.
Author extended(std::span<const std::string_view> parts)
{
    std::string family;
    std::string given;
    std::string prefix;
    std::string suffix;
    for (const auto part : parts) {
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) {
            continue;
        }
        const auto label = trimmed(part.substr(0, equals));
        auto value = trimmed(part.substr(equals + 1));
        if (value.size() > 1 && value.front() == '"' && value.back() == '"') {
            value = value.substr(1, value.size() - 2);
        }
        auto* place = label == "family" ? &family
            : label == "given"          ? &given
            : label == "prefix"         ? &prefix
            : label == "suffix"         ? &suffix
                                        : nullptr;
        if (place != nullptr) {
            *place = texText(value);
        }
    }
    return listedName(prefix.empty() ? family : prefix + ' ' + family, given, suffix);
}

bool isExtended(std::string_view name)
{
    return name.find('=') != std::string_view::npos
        && std::ranges::any_of(cutAt(name, ','), [](std::string_view part) {
               const auto label = trimmed(part.substr(0, part.find('=')));
               return label.size() < part.size() && (label == "family" || label == "given");
           });
}

Author nameOf(std::string_view tex)
{
    if (isBraced(tex)) {
        return bodyName(texText(tex));
    }
    const auto parts = cutAt(tex, ',');
    if (isExtended(tex)) {
        return extended(parts);
    }
    return parts.size() == 1 ? spoken(tex) : listed(parts);
}

bool isOthers(std::string_view name)
{
    return name == "others" || name == "et al." || name == "et al";
}

}

std::vector<Author> bibtexNames(std::string_view value)
{
    const auto names = cutIntoNames(trimmed(value));
    std::vector<Author> authors;
    authors.reserve(names.size());
    for (const auto name : names) {
        if (name.empty() || isOthers(name)) {
            continue;
        }
        auto author = isPlain(name) ? personName(cleaned(name)) : nameOf(name);
        if (author != Author()) {
            authors.push_back(std::move(author));
        }
    }
    return authors;
}

}
