#include "core/sources/bibtex_name_list.h"

#include "core/base/byte_search.h"
#include "core/base/text.h"
#include "core/sources/person_name.h"

#include <algorithm>
#include <cstddef>
#include <utility>

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

/// The length of ` and `, but for its last blank, which may be the first one of the next. One with nothing
/// behind it separates, too.
constexpr auto andLength = [](std::string_view rest) -> std::size_t {
    const bool isAnd = isBlank(rest[0]) && rest.size() > 3 && lower(rest[1]) == 'a' && lower(rest[2]) == 'n'
        && lower(rest[3]) == 'd' && (rest.size() == 4 || isBlank(rest[4]) || rest[4] == '{');
    return isAnd ? 4 : 0;
};

/// The length of ` & ` or ` \& `, but for its last blank.
constexpr auto ampersandLength = [](std::string_view rest) -> std::size_t {
    const auto sign = isBlank(rest[0]) ? rest.substr(1) : std::string_view();
    const std::size_t length = sign.starts_with('&') ? 1 : sign.starts_with("\\&") ? 2 : 0;
    return length > 0 && length < sign.size() && isBlank(sign[length]) ? 1 + length : 0;
};

constexpr auto blankLength = [](std::string_view rest) -> std::size_t {
    return isBlank(rest.front()) || rest.front() == '~' ? 1 : 0;
};

/// Semicolons, but not those of `&ouml;` and `\&amp;`.
std::vector<std::string_view> cutAtSemicolons(std::string_view value)
{
    return value.find('&') == std::string_view::npos ? cutAtBibtexSign(value, ';') : std::vector{value};
}

bool hasSeveralWords(std::string_view part)
{
    return cutAtBibtexBlanks(part).size() > 1;
}

/// `Lovelace, A. & Turing, A.`; a firm such as Barnes & Noble has one word before its sign.
std::vector<std::string_view> cutAtAmpersands(std::string_view value)
{
    if (value.find('&') == std::string_view::npos) {
        return {value};
    }
    auto names = cutOutsideBraces(value, ampersandLength);
    return std::ranges::all_of(names, hasSeveralWords) ? names : std::vector{value};
}

std::string_view withoutLastComma(std::string_view list)
{
    return list.ends_with(',') ? trimmed(list.substr(0, list.size() - 1)) : list;
}

/// The names of a list that has commas alone; `value` itself where they can be those of one name. A comma at
/// its end, before an `and`, tells that it is a list.
std::vector<std::string_view> cutAtCommas(std::string_view value)
{
    const auto list = withoutLastComma(value);
    const auto parts = cutAtBibtexSign(list, ',');
    const std::size_t least = value.ends_with(',') ? 2 : 3;
    if (parts.size() >= least && std::ranges::all_of(parts, hasSeveralWords)) {
        return parts; // Ada Lovelace, Alan Turing, Grace Hopper
    }
    if (parts.size() < 4) {
        return {list};
    }
    if (parts.size() % 2 != 0) {
        return parts;
    }
    std::size_t commas = 0; // Lovelace, A., Turing, A.
    return cutOutsideBraces(list, [&](std::string_view rest) {
        commas += rest.front() == ',' ? 1U : 0U;
        return rest.front() == ',' && commas % 2 == 0 ? std::size_t{1} : 0;
    });
}

/// Of `A. Lovelace, A. Turing, and G. Hopper`, cut at its `and`: where a name ends with a comma, or has more
/// commas than one name can have, all that has commas is a list.
std::vector<std::string_view> cutBeforeLast(std::vector<std::string_view> names)
{
    const bool isList = std::ranges::any_of(names, [](std::string_view name) {
        const bool hasMany = std::ranges::count(name, ',') > 1 || name.ends_with(',');
        return hasMany && (name.ends_with(',') || cutAtCommas(name).size() > 1) && !isBibtexExtended(name);
    });
    if (!isList) {
        return names;
    }
    std::vector<std::string_view> all;
    for (const auto name : names) {
        const auto several = cutAtCommas(name);
        all.insert(all.end(), several.begin(), several.end());
    }
    return all;
}

std::vector<std::string_view> cutIntoNames(std::string_view value)
{
    auto names = cutOutsideBraces(value, andLength);
    if (names.size() == 1) {
        names = cutAtSemicolons(names.front());
    }
    if (names.size() == 1) {
        names = cutAtAmpersands(names.front());
    }
    return names.size() == 1 ? cutAtCommas(names.front()) : cutBeforeLast(std::move(names));
}

/// What is in braces, where these hold a list of people and no body: `{Lovelace, Ada and Turing, Alan}`.
std::string_view unwrapped(std::string_view value)
{
    if (!isBibtexBraced(value)) {
        return value;
    }
    const auto inside = trimmed(value.substr(1, value.size() - 2));
    const auto names = cutOutsideBraces(inside, andLength);
    const bool isList = names.size() > 1 && std::ranges::all_of(names, [](std::string_view name) {
                            return name.find(',') != std::string_view::npos || isOthers(name);
                        });
    return isList ? inside : value;
}

}

std::vector<std::string_view> bibtexNameList(std::string_view value)
{
    return cutIntoNames(unwrapped(trimmed(value)));
}

std::vector<std::string_view> cutAtBibtexSign(std::string_view text, char separator)
{
    return cutOutsideBraces(
        text, [=](std::string_view rest) { return rest.front() == separator ? std::size_t{1} : 0; });
}

std::vector<std::string_view> cutAtBibtexBlanks(std::string_view name)
{
    return cutOutsideBraces(name, blankLength);
}

bool isBibtexBraced(std::string_view text)
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

bool isBibtexExtended(std::string_view name)
{
    return name.find('=') != std::string_view::npos
        && std::ranges::any_of(cutAtBibtexSign(name, ','), [](std::string_view part) {
               const auto label = trimmed(part.substr(0, part.find('=')));
               return label.size() < part.size() && (label == "family" || label == "given");
           });
}

}
