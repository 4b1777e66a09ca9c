#include "core/sources/bibtex_names.h"

#include "core/base/byte_search.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/bibtex_name_list.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/person_name.h"
#include "core/sources/table_cells.h"
#include "core/sources/tex_text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace alidade::sources {

namespace {

/// Whether `name` is as in other formats: no TeX, no suffix, no labels.
bool isPlain(std::string_view name)
{
    const auto comma = name.find(',');
    const bool hasSuffix =
        comma != std::string_view::npos && name.find(',', comma + 1) != std::string_view::npos;
    return !hasSuffix && findAny<'\\', '{', '}', '~', '$', '&', '<', '=', '`', '\''>(name) == name.size();
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
    for (const auto part : cutAtBibtexBlanks(name)) {
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
    prefix += prefix.empty() || family.empty() ? "" : " ";
    return listedName(prefix + family, given, suffix);
}

Author nameOf(std::string_view tex)
{
    if (isBibtexBraced(tex)) {
        return bodyName(texText(tex));
    }
    const auto parts = cutAtBibtexSign(tex, ',');
    if (isBibtexExtended(tex)) {
        return extended(parts);
    }
    return parts.size() == 1 ? spoken(tex) : listed(parts);
}

/// Bodies should stand in braces, and often do not. `De` in capitals is a given name to BibTeX, which has
/// braces for a family of several words.
Author plainName(std::string_view name)
{
    if (name.find(',') != std::string_view::npos) {
        return personName(name);
    }
    return isBody(name) ? bodyName(name) : spokenName(wordsOf(name));
}

/// The number by which DBLP tells people of one name apart, `Wei Wang 0001`; empty where there is none.
std::string_view numberOf(std::string_view name)
{
    const auto blank = name.rfind(' ');
    const auto last =
        blank == std::string_view::npos || blank == 0 ? std::string_view() : name.substr(blank + 1);
    return isNumberOfNamesake(last) ? last : std::string_view();
}

/// `name` without the letters of its addresses, which Scopus once put behind initials: `Lovelace, A.a b`.
std::string_view withoutLetters(std::string_view name)
{
    auto rest = name;
    while (rest.size() > 2 && rest.back() >= 'a' && rest.back() <= 'z') {
        rest.remove_suffix(1);
        if (rest.back() == '.') {
            return rest;
        }
        if (rest.back() != ' ' && rest.back() != ',') {
            break;
        }
        rest = rest.substr(0, rest.find_last_not_of(" ,") + 1);
    }
    return name;
}

/// `Lovelace A.`, `de Boer JM`: initials behind, where BibTeX expects the family name.
bool endsInInitials(std::string_view name)
{
    const auto blank = name.rfind(' ');
    if (blank == std::string_view::npos || name.find(',') != std::string_view::npos || !isPlain(name)) {
        return false;
    }
    const bool isFamilyBefore = std::ranges::any_of(name.substr(0, name.find(' ')),
                                                    [](char c) { return (c >= 'a' && c <= 'z') || c < 0; });
    return isInitials(name.substr(blank + 1)) && isFamilyBefore;
}

}

std::vector<Author> bibtexNames(std::string_view value)
{
    const auto names = bibtexNameList(value);
    // one name may end so by itself, as Malcolm X does; a list of them comes from a database
    const bool isFamilyFirst = names.size() > 1 && std::ranges::all_of(names, endsInInitials);
    std::vector<Author> authors;
    authors.reserve(names.size());
    for (const auto listedAs : names) {
        const auto numbered = withoutOthers(listedAs);
        const auto number = numberOf(numbered);
        const auto name = withoutLetters(trimmed(numbered.substr(0, numbered.size() - number.size())));
        if (name.empty() || isOthers(name)) {
            continue;
        }
        auto author = isFamilyFirst ? tableName(cleaned(name))
            : isPlain(name)         ? plainName(cleaned(name))
                                    : nameOf(name);
        if (!number.empty() && !author.given.empty()) {
            author.given.append(" ").append(number);
        }
        if (author != Author()) {
            authors.push_back(std::move(author));
        }
    }
    return authors;
}

}
