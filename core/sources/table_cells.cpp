#include "core/sources/table_cells.h"

#include "core/base/character.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

/// The parts that are not empty, without blanks around them.
std::vector<std::string_view> parts(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> list;
    while (!text.empty()) {
        const auto at = std::min(text.find(separator), text.size());
        if (const auto part = trimmed(text.substr(0, at)); !part.empty()) {
            list.push_back(part);
        }
        text.remove_prefix(std::min(text.size(), at + separator.size()));
    }
    return list;
}

/// `['Marx, Karl', 'Lindgren, Astrid']`: lists that a script of Python wrote into a cell.
std::optional<std::vector<std::string_view>> pythonList(std::string_view cell)
{
    if (cell.size() < 4 || !cell.starts_with('[') || !cell.ends_with(']')
        || (cell[1] != '\'' && cell[1] != '"') || cell[cell.size() - 2] != cell[1]) {
        return {};
    }
    const std::string separator = {cell[1], ',', ' ', cell[1]};
    return parts(cell.substr(2, cell.size() - 4), separator);
}

/// `J.`, `J.-P.`, `JM`, `Y.K`: capitals with nothing small among them, at most `most` of them.
bool isInitials(std::string_view word, int most = 4)
{
    int capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto c = static_cast<UChar32>(nextCharacter(word, at));
        if (u_isupper(c) != 0) {
            ++capitals;
        } else if (c != '.' && c != '-' && c != 0x2010 && c != ' ') {
            return false;
        }
    }
    return capitals > 0 && capitals <= most;
}

/// Without what databases add to a name: `Liu, Fengyuan (60410297700)`.
std::string_view withoutNumber(std::string_view name)
{
    const auto open = name.ends_with(')') ? name.rfind('(') : NOWHERE;
    const auto inside = open == NOWHERE ? std::string_view() : name.substr(open + 1, name.size() - open - 2);
    const bool isNumber =
        !inside.empty() && std::ranges::all_of(inside, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? trimmed(name.substr(0, open)) : name;
}

/// `Xie M., Feng S.` is a list; `Smith, J., Doe, A.` is one of pairs; `Smith, John` and `King, Martin, Jr.`
/// are one.
std::vector<std::string> commaNames(std::string_view cell)
{
    const auto pieces = parts(cell, ",");
    const auto hasBlank = [](std::string_view piece) { return piece.find(' ') != NOWHERE; };
    std::vector<std::string> names;
    bool isPairs = pieces.size() > 2 && pieces.size() % 2 == 0;
    for (std::size_t i = 1; i < pieces.size() && isPairs; i += 2) {
        isPairs = isInitials(pieces[i]);
    }
    if (isPairs) {
        for (std::size_t i = 0; i < pieces.size(); i += 2) {
            names.push_back(std::string(pieces[i]) + ", " + std::string(pieces[i + 1]));
        }
        return names;
    }
    const auto blanks = std::ranges::count_if(pieces, hasBlank);
    const bool isList = pieces.size() > 3 || (pieces.size() > 1 && hasBlank(pieces[0]) && blanks > 1);
    if (!isList) {
        return {std::string(cell)};
    }
    return {pieces.begin(), pieces.end()};
}

/// Cuts `Muhammad RizwanAamir WaliSana Fatima` where a small letter or a dot meets a capital, but within
/// names such as McCarthy, DeWitt and LeRoy.
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
        const bool isHyphenated = before == '.' && here - word < 3; // `J.P. Smith`: initials of one name
        if (isSeam && !isHyphenated && std::ranges::find(HEADS, head) == HEADS.end()) {
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

struct TypeWord {
    std::string_view word;
    std::string_view type;
};

/// What databases call the types, folded; RIS and BibTeX types and the letters of Web of Science among them.
constexpr auto TYPES = std::to_array<TypeWord>({
    {"article", "article-journal"},
    {"articles", "article-journal"},
    {"journal article", "article-journal"},
    {"journal", "article-journal"},
    {"journals", "article-journal"},
    {"jour", "article-journal"},
    {"jfull", "article-journal"},
    {"j", "article-journal"},
    {"academic journal", "article-journal"},
    {"scholarly journals", "article-journal"},
    {"research article", "article-journal"},
    {"review article", "article-journal"},
    {"review", "article-journal"},
    {"short survey", "article-journal"},
    {"letter", "article-journal"},
    {"editorial", "article-journal"},
    {"editorial material", "article-journal"},
    {"note", "article-journal"},
    {"erratum", "article-journal"},
    {"correction", "article-journal"},
    {"retracted", "article-journal"},
    {"data paper", "article-journal"},
    {"article in press", "article-journal"},
    {"early access", "article-journal"},
    {"early access articles", "article-journal"},
    {"ieee journals", "article-journal"},
    {"ieee early access articles", "article-journal"},
    {"article journal", "article-journal"},
    {"ieee magazines", "article-magazine"},
    {"magazine article", "article-magazine"},
    {"magazines", "article-magazine"},
    {"trade journals", "article-magazine"},
    {"mgzn", "article-magazine"},
    {"newspapers", "article-newspaper"},
    {"newspaper article", "article-newspaper"},
    {"news", "article-newspaper"},
    {"conference paper", "paper-conference"},
    {"conference papers", "paper-conference"},
    {"conference proceedings", "paper-conference"},
    {"conference proceedings article", "paper-conference"},
    {"conference proceeding", "paper-conference"},
    {"conference review", "paper-conference"},
    {"conference", "paper-conference"},
    {"conferences", "paper-conference"},
    {"ieee conferences", "paper-conference"},
    {"proceedings paper", "paper-conference"},
    {"proceedings article", "paper-conference"},
    {"proceedings", "paper-conference"},
    {"proceeding", "paper-conference"},
    {"inproceedings", "paper-conference"},
    {"meeting abstract", "paper-conference"},
    {"paper conference", "paper-conference"},
    {"cpaper", "paper-conference"},
    {"conf", "paper-conference"},
    {"c", "paper-conference"},
    {"book chapter", "chapter"},
    {"book section", "chapter"},
    {"chapter", "chapter"},
    {"chap", "chapter"},
    {"incollection", "chapter"},
    {"inbook", "chapter"},
    {"referenceworkentry", "entry-encyclopedia"},
    {"reference work entry", "entry-encyclopedia"},
    {"reference entry", "entry-encyclopedia"},
    {"book", "book"},
    {"books", "book"},
    {"edited book", "book"},
    {"monograph", "book"},
    {"referencework", "book"},
    {"reference work", "book"},
    {"b", "book"},
    {"thesis", "thesis"},
    {"thes", "thesis"},
    {"dissertation", "thesis"},
    {"dissertations theses", "thesis"},
    {"phdthesis", "thesis"},
    {"mastersthesis", "thesis"},
    {"report", "report"},
    {"rprt", "report"},
    {"techreport", "report"},
    {"working paper", "report"},
    {"preprint", "article"},
    {"preprints", "article"},
    {"posted content", "article"},
    {"unpublished", "manuscript"},
    {"dataset", "dataset"},
    {"data set", "dataset"},
    {"software", "software"},
    {"patent", "patent"},
    {"patents", "patent"},
    {"pat", "patent"},
    {"p", "patent"},
    {"standard", "standard"},
    {"standards", "standard"},
    {"ieee standards", "standard"},
    {"web page", "webpage"},
    {"webpage", "webpage"},
    {"website", "webpage"},
    {"elec", "webpage"},
    {"blog post", "post-weblog"},
});

/// Folded, with one blank for all that is no letter.
std::string typeWords(std::string_view text)
{
    auto words = slug(text);
    std::ranges::replace(words, '-', ' ');
    return words;
}

std::string_view knownType(std::string_view words)
{
    const auto found = std::ranges::find(TYPES, typeWords(words), &TypeWord::word);
    return found == TYPES.end() ? std::string_view() : found->type;
}

}

Author tableName(std::string_view name)
{
    name = withoutNumber(name);
    if (name.find(',') == NOWHERE) {
        auto initials = name.rfind(' ');
        const auto last = initials == NOWHERE ? std::string_view() : name.substr(initials + 1);
        const bool isGeneration = (last == "II" || last == "III" || last == "IV")
            && name.find(' ') != initials; // Kenneth H. Funk II
        if (!last.empty() && !isGeneration && isInitials(last)) {
            for (auto before = name.rfind(' ', initials - 1); before != NOWHERE && before > 0;
                 before = name.rfind(' ', before - 1)) {
                if (!isInitials(name.substr(before + 1, initials - before - 1), 2)) {
                    break;
                }
                initials = before;
            }
            const auto family = trimmed(name.substr(0, initials));
            if (!isInitials(family.substr(0, family.find(' ')), 1)) {
                return {std::string(family), std::string(name.substr(initials + 1)), {}};
            }
        }
    }
    return personName(name);
}

std::vector<Author> authorsOf(std::string_view cell, NameStyle style)
{
    std::vector<Author> authors;
    const auto addAll = [&](const auto& names) {
        for (const auto& name : names) {
            if (const auto author = tableName(name); author != Author{}) {
                authors.push_back(author);
            }
        }
    };
    if (style == NameStyle::Own) {
        for (const auto name : parts(cell, ";")) {
            std::ranges::move(authorsFromText(name), std::back_inserter(authors));
        }
    } else if (const auto list = pythonList(cell)) {
        addAll(*list);
    } else if (cell.find(';') != NOWHERE) {
        addAll(parts(cell, ";"));
    } else if (cell.find('|') != NOWHERE) {
        addAll(parts(cell, "|"));
    } else if (cell.find(" and ") != NOWHERE) {
        addAll(parts(cell, " and "));
    } else if (style == NameStyle::RunTogether) {
        addAll(runTogetherNames(cell));
    } else {
        addAll(commaNames(cell));
    }
    return authors;
}

std::vector<std::string> keywordsOf(std::string_view cell)
{
    const auto pieces = [&] {
        if (const auto list = pythonList(cell)) {
            return *list;
        }
        const std::string_view separator = cell.find(';') != NOWHERE ? ";"
            : cell.find('|') != NOWHERE                              ? "|"
                                                                     : ",";
        return parts(cell, separator);
    }();
    return {pieces.begin(), pieces.end()};
}

std::string_view typeOf(std::string_view words)
{
    if (const auto type = knownType(words); !type.empty()) {
        return type;
    }
    // `Article; Proceedings Paper` is a journal's paper that was held at a conference: the first word counts
    for (const auto part : parts(words, ";")) {
        if (const auto type = knownType(part); !type.empty()) {
            return type;
        }
    }
    return {};
}

}
