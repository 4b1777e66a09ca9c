#include "core/sources/database_name.h"

#include "core/base/byte_search.h"
#include "core/base/character.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/academic_degree.h"
#include "core/sources/field_text.h"
#include "core/sources/person_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace alidade::sources {

namespace {

/// Words that stand in names of bodies and are no names of persons, folded.
constexpr auto BODY_WORDS = std::to_array<std::string_view>({
    "academy",       "administration", "agency",       "alliance",   "association",
    "authority",     "bureau",         "center",       "centre",     "collaboration",
    "collaborative", "collaborators",  "college",      "commission", "committee",
    "company",       "consortium",     "corporation",  "council",    "department",
    "federation",    "foundation",     "gmbh",         "group",      "hospital",
    "inc",           "initiative",     "institut",     "institute",  "institution",
    "instituto",     "investigators",  "laboratories", "laboratory", "ltd",
    "ministerio",    "ministry",       "network",      "office",     "organisation",
    "organization",  "panel",          "programme",    "society",    "team",
    "universidad",   "universita",     "universitat",  "universite", "university",
});

/// Words that join those of a body's name, and none of a person's. `in` is not among them: Sophie in 't Veld.
constexpr std::array<std::string_view, 6> LINKS = {"of", "for", "on", "and", "the", "&"};

/// Whether `word` is one of BODY_WORDS, or several of one.
bool isBodyWord(std::string_view word)
{
    const auto end = word.find_last_not_of(".,;)");
    auto bare = folded(word.substr(0, end == std::string_view::npos ? 0 : end + 1));
    const auto isKnown = [&] { return std::ranges::find(BODY_WORDS, bare) != BODY_WORDS.end(); };
    if (isKnown() || !bare.ends_with('s')) {
        return isKnown();
    }
    bare.pop_back();
    if (bare.ends_with("ie")) {
        bare.replace(bare.size() - 2, 2, "y");
    }
    return isKnown();
}

/// Whether `word` begins with a number as those of bodies do, `3M`, `17281:2002`, and not as what tells
/// namesakes apart or counts a list.
bool beginsWithNumber(std::string_view word)
{
    return word.size() > 1 && isDigit(word.front()) && word.back() != '.' && !isSuffix(word)
        && !isNumberOfNamesake(word);
}

/// The parts of `text` between the places where `separator` stands.
std::vector<std::string_view> partsAt(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto end = std::min(text.find(separator, from), text.size());
        parts.push_back(trimmed(text.substr(from, end - from)));
        from = end + separator.size();
    }
    return parts;
}

/// `Doe J, Roe R` and `Doe, J., Roe, R.` name by name; anything else as it is.
void partAtCommas(std::string_view text, std::vector<std::string>& names)
{
    const auto parts = partsAt(text, ",");
    if (parts.size() > 1 && std::ranges::all_of(parts, [](std::string_view part) {
            return !familyBeforeInitials(part).empty();
        })) {
        names.insert(names.end(), parts.begin(), parts.end());
        return;
    }
    if (parts.size() < 3 || !arePairs(parts)) {
        names.emplace_back(text);
        return;
    }
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
        names.push_back(std::string(parts[i]) + ", " + std::string(parts[i + 1]));
    }
}

/// Whether `parts` are initials, a family name and the given names of these initials: `A.B., Quill, Ada
/// Beth`, as Scopus lists authors since 2025.
bool isBehindInitials(std::span<const std::string_view> parts)
{
    if (parts.size() != 3 || parts[1].empty() || parts[2].empty() || !isInitialsAlone(parts[0])) {
        return false;
    }
    std::size_t inInitials = 0;
    std::size_t inGiven = 0;
    return nextCharacter(parts[0], inInitials) == nextCharacter(parts[2], inGiven) && !isSuffix(parts[2]);
}

/// Whether `text` is the number of a trial in a registry, `NCT01234567`, under which CENTRAL lists trials.
bool isRegistration(std::string_view text)
{
    constexpr std::ptrdiff_t FEWEST_DIGITS = 5;
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    return !text.empty() && isLetter(text.front()) && text.find_first_of(" ,") == std::string_view::npos
        && std::ranges::count_if(text, isDigit) >= FEWEST_DIGITS;
}

/// `name`, which has two commas or more, without the degrees that ProQuest has behind it: `Quill, Ada, PhD,
/// RN`. In a list of several, there is more than degrees behind the second comma, but where all is capitals,
/// MA and its like may be a family.
std::string_view withoutDegrees(std::string_view name)
{
    const auto second = name.find(',', name.find(',') + 1);
    auto bare = name;
    for (auto comma = bare.rfind(','); comma >= second && isDegree(trimmed(bare.substr(comma + 1)));
         comma = bare.rfind(',')) {
        bare = trimmed(bare.substr(0, comma));
    }
    const auto rest = bare.size() > second ? trimmed(bare.substr(second + 1)) : std::string_view();
    const bool isMixed = std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    return isMixed && (rest.empty() || isSuffix(rest)) ? bare : name;
}

/// Whether `text` is the name of a person, or of several, by its comma or its initials.
bool isPersonal(std::string_view text)
{
    const auto words = split(text, ' ');
    return text.find(',') != std::string_view::npos
        || (words.size() > 1
            && std::ranges::any_of(words, [](std::string_view word) { return isInitials(word); }));
}

}

bool arePairs(std::span<const std::string_view> parts)
{
    bool hasInitials = false;
    bool areInitials = true;
    bool areWords = parts.size() > 2;
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
        const auto family = parts[i];
        const auto given = parts[i + 1];
        if (family.empty() || given.empty()) {
            return false;
        }
        const bool isShort = isInitialsAlone(given);
        areInitials = areInitials && isShort;
        areWords = areWords && family.find(' ') == std::string_view::npos && !isInitials(family);
        hasInitials = hasInitials || isShort || isInitials(given.substr(given.rfind(' ') + 1));
    }
    return !parts.empty() && parts.size() % 2 == 0 && (areInitials || (areWords && hasInitials));
}

bool hasBodyWord(std::string_view name)
{
    const auto words = split(name, ' ');
    return words.size() > 1 && std::ranges::any_of(words, isBodyWord);
}

bool isBody(std::string_view name)
{
    const auto words = split(name, ' ');
    const auto isLink = [](std::string_view word) { return std::ranges::find(LINKS, word) != LINKS.end(); };
    return hasBodyWord(name) || isRegistration(name)
        || (words.size() > 1 && name.find(',') == std::string_view::npos
            && (std::any_of(words.begin() + 1, words.end(), isLink)
                || std::ranges::any_of(words, beginsWithNumber)));
}

std::string_view withoutRemark(std::string_view name)
{
    if (findAny<'@', '[', '('>(name) < name.size()) {
        const auto address = name.find('@') == std::string_view::npos
            ? name.size()
            : std::min(name.find(" ("), name.find(" <"));
        name = name.substr(0, std::min({address, name.find('[', 1), name.find(" (ORCID")}));
    }
    name = trimmed(name);
    name = name.substr(0, name.find_last_not_of(" *") + 1);
    const bool mayBeGiven = name.find(',') == name.rfind(','); // `Brown, Ed`
    for (const std::string_view remark : {", Ed.", ", Ed", ", Eds."}) {
        if (name.ends_with(remark) && !mayBeGiven) {
            return name.substr(0, name.size() - remark.size());
        }
    }
    return withoutOthers(mayBeGiven ? name : withoutDegrees(name));
}

Author commaName(std::string_view text)
{
    const bool hasOneComma = text.find(',') == text.rfind(',');
    if (!hasOneComma) {
        if (const auto parts = partsAt(text, ","); isBehindInitials(parts)) {
            return {std::string(parts[1]), std::string(parts[2]), {}};
        }
    }
    const auto [name, suffix] = partedAtSuffix(text);
    const bool isBehindGiven = hasOneComma && !name.ends_with(',');
    return isBehindGiven ? withSuffix(personName(name), suffix) : personName(text);
}

Author databaseName(std::string_view text)
{
    if (isOthers(text)) {
        return {};
    }
    if (text.starts_with('{') && text.ends_with('}') && text.size() > 2) { // of BibTeX
        return bodyName(text.substr(1, text.size() - 2));
    }
    const auto comma = text.find(',');
    if (comma != std::string_view::npos && comma > 0 && comma + 1 == text.size()) {
        return bodyName(text.substr(0, comma));
    }
    const auto blank = text.rfind(' ');
    if (blank == std::string_view::npos && isRegistration(text)) {
        return bodyName(text);
    }
    if (blank == std::string_view::npos || (comma != std::string_view::npos && comma > 0)) {
        return hasBodyWord(text.substr(0, comma)) ? bodyName(text) : commaName(text);
    }
    if (isBody(text)) {
        return bodyName(text);
    }
    const auto [name, suffix] = partedAtSuffix(text);
    const auto family = familyBeforeInitials(name);
    if (!family.empty()) {
        return withSuffix({std::string(family), std::string(trimmed(name.substr(family.size()))), {}},
                          suffix);
    }
    return personName(text);
}

std::vector<std::string> namesIn(std::string_view text)
{
    std::vector<std::string> names;
    const auto comma = text.find(',');
    const bool hasAnd = std::ranges::any_of(
        NAME_CONJUNCTIONS, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
    const bool isOne = comma == text.rfind(',')
        && (comma == std::string_view::npos || familyBeforeInitials(trimmed(text.substr(0, comma))).empty());
    if ((isOne && !hasAnd) || text.ends_with(',')) { // as nearly all, and a body's
        names.emplace_back(text);
        return names;
    }
    for (const auto word : NAME_CONJUNCTIONS) {
        if (text.find(word) == std::string_view::npos) {
            continue;
        }
        const auto parts = partsAt(text, word);
        if (!hasBodyWord(text) && std::ranges::all_of(parts, isPersonal)) {
            for (const auto part : parts) {
                partAtCommas(part.substr(0, part.find_last_not_of(" ,") + 1), names);
            }
            return names;
        }
    }
    partAtCommas(text, names);
    return names;
}

}
