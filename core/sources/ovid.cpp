#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/academic_degree.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/ovid_source.h"
#include "core/sources/person_name.h"
#include "core/sources/readers.h"
#include "core/sources/table_lists.h"
#include "core/sources/tagged_format.h"
#include "core/sources/tagged_values.h"

#include <algorithm>
#include <array>

/// Ovid's own format: `<1. >` before each record, then `TI  - Title`, or the fields' names on lines of their
/// own with the values indented below them.
namespace alidade::sources {

namespace {

constexpr std::string_view BEGIN = "<";       // as the tag of `<1. >`
constexpr std::string_view STATUS = "Status"; // has the date of what is ahead of print
constexpr std::string_view HEADINGS = "MeSH Subject Headings";
constexpr std::size_t MOST_IN_NAME = 50;

constexpr auto ROLES = std::to_array<TagRole>({
    {BEGIN, Role::Nothing},
    {"UI", Role::Key, 0},
    {"AN", Role::Key, 1},
    {"TI", Role::Title, 0},
    {"FA", Role::Author, 0},
    {"AU", Role::Author, 1},
    {"YR", Role::Year, 0},
    {"DP", Role::Year, 1},
    {"PD", Role::Year, 2},
    {STATUS, Role::Year, 3},
    {"JN", Role::Venue, 0},
    {"BT", Role::Venue, 1},
    {"SO", Role::Venue, 2},
    {"JA", Role::Venue, SHORT},
    {"VO", Role::Volume},
    {"IP", Role::Issue},
    {"PG", Role::Pages},
    {"DI", Role::Doi, 0},
    {"DO", Role::Doi, 1},
    {"UR", Role::Url},
    {"AB", Role::Abstract},
    {"KW", Role::Keywords},
    {"MH", Role::Keywords},
    {HEADINGS, Role::KeywordLines},
    {"LG", Role::Language},
    {"PB", Role::Publisher, 0},
    {"PU", Role::Publisher, 1},
    {"PI", Role::Publisher, 2},
    {"IS", Role::Number},
    {"IB", Role::Number},
    {"PT", Role::Type},
    {"DT", Role::Type},
    // of Ovid: who gave it, and links into it
    {"VN", Role::Nothing},
    {"RO", Role::Nothing},
    {"XL", Role::Nothing},
    {"UP", Role::Nothing},
    {"JC", Role::Nothing},
});

/// Names of fields, and the tags that mean the same.
constexpr auto NAMES = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"Unique Identifier", "UI"},
    {"Accession Number", "AN"},
    {"Title", "TI"},
    {"Authors Full Name", "FA"},
    {"Author Full Name", "FA"},
    {"Authors", "AU"},
    {"Author", "AU"},
    {"Year of Publication", "YR"},
    {"Year", "YR"},
    {"Date of Publication", "DP"},
    {"Source", "SO"},
    {"Journal Name", "JN"},
    {"Book Title", "BT"},
    {"Volume", "VO"},
    {"Issue", "IP"},
    {"Pages", "PG"},
    {"Digital Object Identifier", "DI"},
    {"DOI", "DI"},
    {"DOI Number", "DI"},
    {"DO Number", "DI"},
    {"Abstract", "AB"},
    {"Keywords", "KW"},
    {"Key Words", "KW"},
    {"Author Keywords", "KW"},
    {"Keyword Heading", "KW"},
    {"Language", "LG"},
    {"Publisher", "PB"},
    {"ISSN", "IS"},
    {"ISBN", "IB"},
    {"Publication Type", "PT"},
    {"Document Type", "DT"},
    {"Link to the Ovid Full Text or citation", "XL"},
});

constexpr std::array<TypeName, 15> TYPES = {{
    {"Book Chapter", "chapter"},
    {"Chapter", "chapter"},
    {"Patent", "patent"},
    {"Dissertation Abstract", "thesis"},
    {"Dissertation", "thesis"},
    {"Thesis", "thesis"},
    {"Conference Paper", "paper-conference"},
    {"Conference Proceeding", "paper-conference"},
    {"Edited Book", "book"},
    {"Authored Book", "book"},
    {"Book", "book"},
    {"Article", "article-journal"},
    {"Journal Article", "article-journal"},
    {"Report", "report"},
    {"Meeting Paper", "paper-conference"}, // where nothing says in what it was printed
}};

bool isTagCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || isDigit(c);
}

/// Whether `line` is `<1. >` or `<1>`.
bool isBegin(std::string_view line)
{
    return line.size() > 2 && line[0] == '<'
        && line.find_first_not_of("0123456789. >", 1) == std::string_view::npos
        && line.find('>') != std::string_view::npos;
}

/// Whether `line` can be the name of a field: a few words, and nothing of a sentence.
bool isName(std::string_view line)
{
    const auto isNameCharacter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ' || c == '/' || c == '&'
            || c == '-';
    };
    return line.size() <= MOST_IN_NAME && line[0] >= 'A' && line[0] <= 'Z'
        && std::ranges::all_of(line, isNameCharacter);
}

/// Takes apart `TI  - Title`. One blank may stand before it, as before each line of a page that was copied;
/// values are indented by more.
TaggedLine lineOf(std::string_view line)
{
    const bool isShifted = line.starts_with(' ') && !line.starts_with("  ");
    const auto text = line.substr(isShifted ? 1 : 0);
    if (isBegin(text)) {
        return {BEGIN, text.substr(1)};
    }
    const auto hyphen = text.find_first_not_of(' ', 2);
    if (text.size() > 3 && isTagCharacter(text[0]) && isTagCharacter(text[1]) && text[2] == ' '
        && hyphen != std::string_view::npos && hyphen < 5 && text[hyphen] == '-') {
        return {text.substr(0, 2), text.substr(std::min(hyphen + 2, text.size()))};
    }
    const auto name = line.substr(0, line.find_last_not_of(" \t") + 1);
    if (!isName(name)) {
        return {};
    }
    const auto* known = std::ranges::find(NAMES, name, &decltype(NAMES)::value_type::first);
    return {known == NAMES.end() ? name : known->second, line.substr(line.size())};
}

/// `text` without what stands in square brackets, as remarks on authors do.
std::string withoutBrackets(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto open = std::min(text.find('['), text.size());
        result += text.substr(0, open);
        const auto close = text.find(']', open);
        text = close == std::string_view::npos ? std::string_view() : text.substr(close + 1);
    }
    return result;
}

/// `name` without what Ovid puts behind names: marks of institutions (`1,2,*`), and degrees.
std::string withoutMarks(std::string_view name)
{
    std::string result;
    for (const auto word : split(name, ' ')) {
        const bool hasGiven = result.find(' ') != std::string::npos;
        const bool isMark = word.find_first_of("0123456789*+#") != std::string_view::npos;
        if (!result.empty() && (isMark || (hasGiven && isDegree(word)))) {
            break;
        }
        result += (result.empty() ? "" : " ") + std::string(word);
    }
    return result.substr(0, result.find_last_not_of(" ,") + 1);
}

/// `title` without the kind of paper behind it, `[Article]`, `[References].`
std::string withoutKind(std::string title)
{
    constexpr std::size_t MOST_IN_KIND = 40;
    const auto end = title.find_last_not_of(" .");
    const auto open = title.rfind('[');
    if (end != std::string::npos && title[end] == ']' && open != std::string::npos && open > 0
        && std::string_view(" .?!").find(title[open - 1]) != std::string_view::npos
        && end - open < MOST_IN_KIND && title.find(']', open) == end) {
        title.resize(open);
        title.resize(title.find_last_not_of(' ') + 1);
    }
    return title;
}

/// Old databases end each name with a stop and put two blanks before the next one: `Quill, Ada.  Roe, R.`
std::string withSemicolons(std::string_view names)
{
    constexpr std::string_view GAP = ".  ";
    const auto text = trimmed(names);
    if (text.find(';') != std::string_view::npos || text.find(GAP) == std::string_view::npos) {
        return std::string(names);
    }
    std::string list;
    for (const auto name : separated(text, GAP)) {
        const auto stop = name.ends_with('.') ? name.size() - 1 : name.size();
        const auto last = name.substr(0, stop);
        const bool isInitial =
            last.size() < 2 || last[last.size() - 2] == ' ' || last[last.size() - 2] == '.';
        list.append(list.empty() ? "" : "; ").append(last).append(isInitial ? "." : "");
    }
    return list;
}

/// The last name of a list has a stop behind it, which is one of its own behind an initial or `Jr`.
std::string_view withoutListStop(std::string_view name)
{
    constexpr std::size_t SHORTEST = 3;
    const auto word = name.substr(name.find_last_of(" -") + 1);
    const bool isWord = word.size() > SHORTEST && word.find('.') == word.size() - 1;
    return isWord && beginsSmall(word.substr(word.size() - 2)) ? name.substr(0, name.size() - 1) : name;
}

void finish(const TaggedRecord& record, Entry& entry)
{
    entry.title = withoutKind(std::move(entry.title));
    const auto full = valuesOf(record, "FA");
    entry.authors.clear();
    for (const auto value : full.empty() ? valuesOf(record, "AU") : full) {
        for (const auto& part : partsOf(withSemicolons(withoutBrackets(value)), true)) {
            const auto name = withoutMarks(withoutListStop(part));
            const auto author = databaseName(name);
            if (author != Author{} && !isDegree(name)) { // which may stand apart: `Quill, Ada RN; PhD`
                entry.authors.push_back(author);
            }
        }
    }
    if (valuesOf(record, "JN").empty()) {
        putSource(ovidSource(entry.venue), entry);
    }
    const auto title = std::string_view(entry.title).substr(0, entry.title.find_last_not_of(" .") + 1);
    if (entry.type == "book" && !title.empty()
        && folded(entry.venue + ".").starts_with(folded(title) + ".")) {
        entry.venue.clear(); // the book's own
    }
}

}

void readOvid(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{{lineOf, BEGIN, {}, EmptyLine::Nothing, {}}, ROLES, TYPES, finish};
    readTagged(text, FORMAT, sink);
}

}
