#include "core/sources/database_name.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace alidade::sources {

namespace {

constexpr int MOST_INITIALS = 3;

/// Words that stand in names of bodies and are no names of persons, folded.
constexpr std::array<std::string_view, 35> BODY_WORDS = {
    "academy",      "agency",     "association", "center",    "centre",      "college",     "commission",
    "committee",    "company",    "consortium",  "council",   "department",  "federation",  "foundation",
    "group",        "inc",        "initiative",  "institute", "institut",    "institution", "investigators",
    "laboratories", "laboratory", "ltd",         "ministry",  "network",     "office",      "organisation",
    "organization", "programme",  "society",     "team",      "universitat", "universite",  "university",
};

/// Whether `word` is initials: `E.`, `J.-P.`, `HM`.
bool isInitials(std::string_view word)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(word.data());
    const auto length = static_cast<std::int32_t>(std::min(word.size(), std::size_t{32}));
    int letters = 0;
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c >= 0 && u_isupper(c) != 0) {
            ++letters;
        } else if (c != '.' && c != '-') {
            return false;
        }
    }
    return letters > 0 && letters <= MOST_INITIALS && word.size() < 32;
}

bool isBodyWord(std::string_view word)
{
    const auto end = word.find_last_not_of(".,;)");
    const auto bare = folded(word.substr(0, end == std::string_view::npos ? 0 : end + 1));
    return std::ranges::find(BODY_WORDS, bare) != BODY_WORDS.end();
}

bool isBody(std::string_view name)
{
    const auto words = split(name, ' ');
    return words.size() > 1 && std::ranges::any_of(words, isBodyWord);
}

/// What stands before initials, `Fanning E.`, `Troiano L P`; empty where nothing does, or where the name
/// begins with initials too. Of what could be either, `LI X` and `NG J. K.` have single letters behind the
/// family name.
std::string_view familyBeforeInitials(std::string_view text)
{
    auto family = text;
    for (auto blank = family.rfind(' ');
         blank != std::string_view::npos && isInitials(family.substr(blank + 1));
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
    const bool beginsWithInitials = isInitials(text.substr(0, text.find(' ')));
    return beginsWithInitials && !isShortFamily ? std::string_view() : family;
}

/// Whether `text` stands for the authors that are not named.
bool isOthers(std::string_view text)
{
    const auto words = folded(text.substr(0, text.find_last_not_of(" .,") + 1));
    return words == "et al" || words == "and others";
}

}

std::string_view withoutRemark(std::string_view name)
{
    const auto round = name.find('@') == std::string_view::npos ? name.size() : name.find(" (");
    name = trimmed(name.substr(0, std::min(round, name.find('[', 1))));
    for (const std::string_view remark : {" et al.", " et al", ", Ed.", ", Ed", ", Eds."}) {
        if (name.ends_with(remark)) {
            name.remove_suffix(remark.size());
            return name.substr(0, name.find_last_not_of(" ,") + 1);
        }
    }
    return name;
}

Author databaseName(std::string_view text)
{
    if (isOthers(text)) {
        return {};
    }
    const auto comma = text.find(',');
    if (comma != std::string_view::npos && comma > 0 && comma + 1 == text.size()) {
        return bodyName(text.substr(0, comma));
    }
    const auto blank = text.rfind(' ');
    if (blank == std::string_view::npos || (comma != std::string_view::npos && comma > 0)) {
        return isBody(text.substr(0, comma)) ? bodyName(text) : personName(text);
    }
    if (isBody(text)) {
        return bodyName(text);
    }
    const auto family = familyBeforeInitials(text);
    if (!family.empty()) {
        return {std::string(family), std::string(trimmed(text.substr(family.size()))), {}};
    }
    return personName(text);
}

}
