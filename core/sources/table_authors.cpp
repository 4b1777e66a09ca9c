#include "core/base/character.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/person_name.h"
#include "core/sources/table_cells.h"
#include "core/sources/table_lists.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

/// Without what databases add to a name: `Liu, Fengyuan (60410297700)`.
std::string_view withoutNumber(std::string_view name)
{
    const auto open = name.ends_with(')') ? name.rfind('(') : NOWHERE;
    const auto inside = open == NOWHERE ? std::string_view() : name.substr(open + 1, name.size() - open - 2);
    const bool isNumber = !inside.empty() && std::ranges::all_of(inside, isDigit);
    return isNumber ? trimmed(name.substr(0, open)) : name;
}

std::string_view withoutComma(std::string_view list)
{
    return list.ends_with(',') ? trimmed(list.substr(0, list.size() - 1)) : list;
}

bool hasBlank(std::string_view piece)
{
    return piece.find(' ') != NOWHERE;
}

/// The pieces between commas; `Jr.` is one with what is before it, to which it belongs.
std::vector<std::string_view> piecesOf(std::string_view cell)
{
    std::vector<std::string_view> pieces;
    for (const auto piece : separated(cell, ",")) {
        if (isSuffix(piece) && !pieces.empty()) {
            const auto* end = piece.data() + piece.size();
            pieces.back() = {pieces.back().data(), static_cast<std::size_t>(end - pieces.back().data())};
        } else {
            pieces.push_back(piece);
        }
    }
    return pieces;
}

/// `Xie M., Feng S.` is a list; `Smith, J., Doe, A.` is one of pairs, and `Smith, J., A. Doe,` is one of
/// which the first alone is listed; `Smith, John` and `King, Martin, Jr.` are one.
std::vector<std::string> commaNames(std::string_view cell)
{
    const auto pieces = piecesOf(cell);
    const bool isOpen = trimmed(cell).ends_with(','); // before an `and`: more names follow
    const auto isLatin = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    if ((isOpen || pieces.size() > 2) && arePairs(pieces)) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < pieces.size(); i += 2) {
            names.push_back(std::string(pieces[i]) + ", " + std::string(pieces[i + 1]));
        }
        return names;
    }
    if (isOpen && pieces.size() > 2 && !hasBlank(pieces[0])
        && std::all_of(pieces.begin() + 2, pieces.end(), hasBlank)) {
        std::vector<std::string> names = {std::string(pieces[0]) + ", " + std::string(pieces[1])};
        names.insert(names.end(), pieces.begin() + 2, pieces.end());
        return names;
    }
    const auto blanks = std::ranges::count_if(pieces, hasBlank);
    const bool isAsian = pieces.size() == 3 && std::ranges::none_of(cell, isLatin); // one word a name
    const bool isList =
        isAsian || pieces.size() > 3 || (pieces.size() > 1 && hasBlank(pieces[0]) && blanks > 1);
    if (!isList) {
        return {std::string(withoutComma(cell))};
    }
    return {pieces.begin(), pieces.end()};
}

bool hasConjunction(std::string_view cell)
{
    return std::ranges::any_of(NAME_CONJUNCTIONS,
                               [&](std::string_view word) { return cell.find(word) != NOWHERE; });
}

/// `Department of Health and Human Services`, and no list with a name such as `Doe J` in it.
bool isOneBody(std::string_view cell)
{
    return cell.find(',') == NOWHERE && hasBodyWord(cell)
        && std::ranges::none_of(separated(cell, " "), [](std::string_view word) { return isInitials(word); });
}

/// `Smith, J., Doe, A., and Roe, C.` in two; what is before the conjunction may be a list itself.
std::vector<std::string_view> partsAtConjunctions(std::string_view cell)
{
    std::vector<std::string_view> list = {cell};
    for (const auto word : NAME_CONJUNCTIONS) {
        std::vector<std::string_view> cut;
        for (const auto part : list) {
            std::ranges::copy(separated(part, word), std::back_inserter(cut));
        }
        list = std::move(cut);
    }
    return list;
}

/// The names of `John Smith, Jane Doe & Kim Lee`, and of `Smith, John, Doe, Jane, and Lee, Kim`, which the
/// name behind the last conjunction tells apart.
std::vector<std::string> namesWithConjunctions(std::string_view cell)
{
    const auto some = partsAtConjunctions(cell);
    const auto last = std::ranges::find_if(
        some.rbegin(), some.rend(), [](std::string_view part) { return !isOthers(part); });
    const bool isListed = last != some.rend() && std::ranges::count(*last, ',') == 1;
    std::vector<std::string> names;
    for (const auto part : some) {
        const auto pieces = separated(part, ",");
        if (isListed && pieces.size() % 2 == 0) {
            for (std::size_t i = 0; i < pieces.size(); i += 2) {
                names.push_back(std::string(pieces[i]) + ", " + std::string(pieces[i + 1]));
            }
        } else {
            std::ranges::move(commaNames(part), std::back_inserter(names));
        }
    }
    return names;
}

/// The names of `Smith, J and Doe, A B`, which Covidence has as one; none where it is something else.
std::vector<std::string_view> conjoinedNames(std::string_view name)
{
    if (!hasConjunction(name)) {
        return {}; // as nearly all
    }
    auto names = partsAtConjunctions(name);
    const bool areNames = std::ranges::all_of(names, [](std::string_view part) {
        const auto comma = part.find(',');
        return comma != NOWHERE && comma > 0 && comma + 1 < part.size() && comma == part.rfind(',');
    });
    return areNames ? names : std::vector<std::string_view>();
}

/// The names between semicolons, with which PubMed also parts bodies from its list of persons: `Smith JA, Lee
/// B; CONSORT Group`. `Smith, J.A.` is one.
std::vector<std::string_view> namesBetweenSemicolons(std::string_view cell)
{
    const auto isBeforeInitials = [](std::string_view piece) {
        return !familyBeforeInitials(partedAtSuffix(piece).first).empty();
    };
    std::vector<std::string_view> names;
    for (const auto part : separated(cell, ";")) {
        if (const auto conjoined = conjoinedNames(part); !conjoined.empty()) {
            names.insert(names.end(), conjoined.begin(), conjoined.end());
            continue;
        }
        if (!hasBlank(part.substr(0, part.find(',')))) { // `Smith, John`, as most
            names.push_back(part);
            continue;
        }
        const auto pieces = piecesOf(part);
        if (pieces.size() > 1 && std::ranges::all_of(pieces, isBeforeInitials)) {
            names.insert(names.end(), pieces.begin(), pieces.end());
        } else {
            names.push_back(part);
        }
    }
    return names;
}

/// MEDLINE ends its lists with a stop, `Smith JA, Doe B.`, which is none of an initial.
std::string_view withoutLastStop(std::string_view cell)
{
    if (!cell.ends_with('.') || std::ranges::count(cell, '.') > 1) {
        return cell;
    }
    const auto bare = cell.substr(0, cell.size() - 1);
    const auto pieces = separated(bare, ",");
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isOfMedline = [](std::string_view name) {
        name = partedAtSuffix(name).first;
        const auto blank = name.rfind(' ');
        return blank != NOWHERE && (isInitials(name.substr(blank + 1)) || isBody(name));
    };
    const bool isSure = pieces.size() > 1 || !partedAtSuffix(bare).second.empty()
        || (bare.size() > 2 && isCapital(bare[bare.size() - 1]) && isCapital(bare[bare.size() - 2]));
    return isSure && std::ranges::all_of(pieces, isOfMedline) ? bare : cell;
}

/// Whether a word in small letters but for the first begins at `at` of `text`, with another one behind it.
bool hasTwoWords(std::string_view text, std::size_t at)
{
    std::size_t small = 0;
    for (nextCharacter(text, at); at < text.size(); ++small) {
        if (u_islower(static_cast<UChar32>(nextCharacter(text, at))) == 0) {
            return small > 0 && text[at - 1] == ' ';
        }
    }
    return false;
}

/// Cuts `Muhammad RizwanAamir WaliSana Fatima` where a small letter or a dot meets a capital, but within
/// names such as McCarthy, DeWitt and LeRoy, and within the first word of a name: more given names have a
/// capital in them, `JianHua Li`, than people have one name alone.
std::vector<std::string_view> runTogetherNames(std::string_view cell)
{
    constexpr std::array<std::string_view, 11> HEADS = {
        "Mc", "Mac", "De", "Le", "La", "Di", "Du", "Del", "Van", "Von", "Fitz"};
    std::vector<std::string_view> names;
    std::size_t from = 0;
    std::size_t word = 0;
    char32_t before = ' ';
    for (std::size_t at = 0; at < cell.size();) {
        const auto here = at;
        const auto c = nextCharacter(cell, at);
        const bool isSeam = u_isupper(static_cast<UChar32>(c)) != 0
            && (u_islower(static_cast<UChar32>(before)) != 0 || before == '.' || before == ')');
        const auto head = cell.substr(word, here - word);
        const bool isLast = word != from && hasTwoWords(cell, here);           // `Shyamala G.Ronald Roe`
        const bool isHyphenated = before == '.' && here - word < 3 && !isLast; // `J.P. Smith`: of one name
        const bool isGiven = word == from && before != '.' && before != ')';
        if (isSeam && !isHyphenated && !isGiven && std::ranges::find(HEADS, head) == HEADS.end()) {
            names.push_back(trimmed(cell.substr(from, here - from)));
            from = word = here;
        } else if (c == ' ' || c == '-' || c == '\'') {
            word = at;
        }
        before = c;
    }
    names.push_back(trimmed(cell.substr(from)));
    return names;
}

}

Author tableName(std::string_view name)
{
    constexpr std::string_view TIED = ",-"; // `Doe,-Jane`, as SilverPlatter tied names together
    name = withoutNumber(name);
    if (name.find(',') != NOWHERE) {
        const auto tie = name.find(TIED);
        return tie == NOWHERE ? commaName(withoutRemark(name))
                              : tableName(std::string(trimmed(name.substr(0, tie))) + ", "
                                          + std::string(trimmed(name.substr(tie + TIED.size()))));
    }
    if (isBody(name)) {
        return bodyName(name);
    }
    name = withoutRemark(name);
    const auto [bare, suffix] = partedAtSuffix(name); // `Kenneth H. Funk II` has no initials behind
    auto initials = bare.rfind(' ');
    // where all is capitals, four of them may be a name: QING SHEN
    const bool isMixed = std::ranges::any_of(bare, [](char c) { return c >= 'a' && c <= 'z'; });
    const auto mostBare = isMixed ? MOST_BARE_INITIALS : MOST_BARE_INITIALS - 1;
    if (initials != NOWHERE && isInitials(bare.substr(initials + 1), mostBare)) {
        for (auto before = bare.rfind(' ', initials - 1); before != NOWHERE && before > 0;
             before = bare.rfind(' ', before - 1)) {
            if (!isInitials(bare.substr(before + 1, initials - before - 1), 2)) {
                break;
            }
            initials = before;
        }
        const auto family = trimmed(bare.substr(0, initials));
        if (!isInitials(family.substr(0, family.find(' ')), 1)) {
            return withSuffix({std::string(family), std::string(bare.substr(initials + 1)), {}}, suffix);
        }
    }
    return personName(name);
}

namespace {

Author nameIn(std::string_view name, NameStyle style)
{
    if (style == NameStyle::CommaOfPersons && name.find(',') == NOWHERE) {
        return bodyName(name);
    }
    const bool isClear = name.find(',') != NOWHERE || name.find(' ') == NOWHERE || isBody(name);
    return isClear || style != NameStyle::FamilyFirst ? tableName(name)
                                                      : familyFirstName(withoutRemark(name));
}

}

std::vector<Author> authorsOf(std::string_view cell, NameStyle style)
{
    cell = style == NameStyle::Own ? cell : withoutLastStop(cell);
    std::vector<Author> authors;
    const auto addAll = [&](const auto& names) {
        authors.reserve(names.size());
        for (const auto& listedAs : names) {
            const auto name = withoutOthers(listedAs);
            if (auto author = nameIn(name, style); !isOthers(name) && author != Author{}) {
                authors.push_back(std::move(author));
            }
        }
    };
    if (style == NameStyle::Own) {
        for (const auto name : separated(cell, ";")) {
            std::ranges::move(authorsFromText(name), std::back_inserter(authors));
        }
    } else if (const auto list = pythonList(cell)) {
        addAll(*list);
    } else if (cell.find(';') != NOWHERE) {
        addAll(namesBetweenSemicolons(cell));
    } else if (cell.find('|') != NOWHERE) {
        addAll(separated(cell, "|"));
    } else if (cell.find(" / ") != NOWHERE) {
        addAll(separated(cell, " / "));
    } else if (style != NameStyle::RunTogether && hasConjunction(cell) && !isOneBody(cell)) {
        addAll(namesWithConjunctions(cell));
    } else if (style == NameStyle::RunTogether) {
        addAll(runTogetherNames(cell));
    } else {
        addAll(commaNames(cell));
    }
    return authors;
}

}
