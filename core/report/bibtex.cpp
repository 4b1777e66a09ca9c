#include "core/report/bibtex.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/report/export_words.h"
#include "core/report/latex_text.h"
#include "core/sources/bibtex_words.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace alidade::report {

namespace {

/// An entry type with the field that its venue, publisher and issue go into.
struct EntryType {
    std::string_view csl;
    std::string_view name;
    std::string_view venue;
    std::string_view publisher;
    std::string_view abbreviation; ///< of the venue
};

constexpr EntryType ARTICLE = {"article-journal", "article", "journal", "publisher", "shortjournal"};
constexpr EntryType OTHER = {"", "misc", "howpublished", "publisher", "series"};

constexpr std::array TYPES = {
    ARTICLE,
    EntryType{"article-magazine", "article", "journal", "publisher", "shortjournal"},
    EntryType{"article-newspaper", "article", "journal", "publisher", "shortjournal"},
    EntryType{"review", "article", "journal", "publisher", "shortjournal"},
    EntryType{"paper-conference", "inproceedings", "booktitle", "publisher", "series"},
    EntryType{"chapter", "incollection", "booktitle", "publisher", "series"},
    EntryType{"entry-encyclopedia", "incollection", "booktitle", "publisher", "series"},
    EntryType{"entry-dictionary", "incollection", "booktitle", "publisher", "series"},
    EntryType{"book", "book", "series", "publisher", "shortseries"},
    EntryType{"report", "techreport", "series", "institution", "shortseries"},
    EntryType{"thesis", "phdthesis", "school", "school", "series"},
    EntryType{"manuscript", "unpublished", "howpublished", "publisher", "series"},
};

const EntryType& entryType(std::string_view csl)
{
    const auto* const found = std::ranges::find(TYPES, csl, &EntryType::csl);
    return found == TYPES.end() ? OTHER : *found;
}

/// What BibTeX calls some variables of CSL. An entry names no parent to BibTeX: it has what it inherits, and
/// the parent may stand before it, which BibTeX refuses, or not in this file at all.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> NAMES = {{
    {"publisher-place", "address"},
    {"event-place", "location"},
    {"collection-title", "series"},
    {"accessed", "urldate"},
    {"crossref", "alidade-crossref"},
    {"xdata", "alidade-xdata"},
    {"xref", "alidade-xref"},
}};

/// Whether it can be a field's name as it stands: a letter, then letters, digits and signs without a meaning.
bool isFieldName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto mayStand = [&](char c) {
        return isLetter(c) || isDigit(c) || std::string_view("-_.:+").find(c) != std::string_view::npos;
    };
    return !name.empty() && isLetter(name.front()) && std::ranges::all_of(name, mayStand);
}

/// The name of a field for a member of `extra`, as it is where BibTeX can read it; empty where it could read
/// none.
std::string fieldName(const std::string& member)
{
    const auto simple = slug(member);
    for (const auto& [csl, bibtex] : NAMES) {
        if (simple == csl) {
            return std::string(bibtex);
        }
    }
    const auto& name = isFieldName(member) ? member : simple;
    return isFieldName(name) && !simple.starts_with("alidade-") ? name : std::string();
}

/// The fields of one entry, each name once; BibTeX takes capitals for small letters.
class Fields
{
public:
    void add(std::string_view name, const std::string& text)
    {
        if (!name.empty() && !text.empty() && m_names.insert(folded(name)).second) {
            m_text += "  " + std::string(name) + " = {" + text + "},\n";
        }
    }

    bool has(std::string_view name) const { return m_names.contains(std::string(name)); }
    const std::string& text() const { return m_text; }

private:
    std::set<std::string> m_names;
    std::string m_text;
};

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Whether it is written like a sentence, so that a capital says that a word is a name: most longer words
/// behind the first are small.
bool isSentence(std::span<const std::string_view> words)
{
    constexpr std::size_t LONG = 4; // articles and prepositions are small in every title
    std::size_t capitals = 0;
    std::size_t small = 0;
    for (const auto word : words.subspan(std::min<std::size_t>(1, words.size()))) {
        if (word.size() >= LONG) {
            capitals += isCapital(word.front()) ? 1U : 0U;
            small += word.front() >= 'a' && word.front() <= 'z' ? 1U : 0U;
        }
    }
    return small > capitals;
}

/// Styles make small what is not in braces: words with capitals inside, and names.
std::string titleText(std::string_view title)
{
    std::string result;
    const auto words = split(title, ' ');
    const bool hasNames = isSentence(words);
    bool isBeginning = true;
    for (const auto word : words) {
        const bool isName = hasNames && !isBeginning && !word.empty() && isCapital(word.front());
        const bool protect =
            isName || std::any_of(word.begin() + (word.empty() ? 0 : 1), word.end(), isCapital);
        result += result.empty() ? "" : " ";
        result += protect ? '{' + latexText(word) + '}' : latexText(word);
        isBeginning = word.ends_with(':') || word.ends_with('?') || word.ends_with('.');
    }
    return result;
}

/// `Family, Given` or `Family, Jr., Given`, in braces wherever BibTeX would take the name apart at another
/// place.
std::string nameText(const Author& author)
{
    if (!author.literal.empty()) {
        return '{' + latexText(author.literal) + '}';
    }
    const auto part = [](const std::string& name, bool mayHaveBlanks) {
        const bool splits = name.find(',') != std::string::npos
            || folded(name).find(" and ") != std::string::npos
            || (!mayHaveBlanks && name.find(' ') != std::string::npos);
        return splits ? '{' + latexText(name) + '}' : latexText(name);
    };
    if (author.given.empty()) {
        return part(author.family, false);
    }
    if (const auto comma = author.given.rfind(", "); comma != std::string::npos && comma > 0) {
        return part(author.family, true) + ", " + part(author.given.substr(comma + 2), false) + ", "
            + part(author.given.substr(0, comma), true);
    }
    return part(author.family, true) + ", " + part(author.given, true);
}

std::string authorsText(const std::vector<Author>& authors)
{
    std::string text;
    for (const auto& author : authors) {
        text += (text.empty() ? "" : " and ") + nameText(author);
    }
    return text;
}

/// Addresses are set verbatim; what would end the field or the line is written as an address may have it.
std::string verbatim(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '{': result += "%7B"; break;
        case '}': result += "%7D"; break;
        case '\\': result += "%5C"; break;
        default: result += c;
        }
    }
    return result;
}

std::string pagesText(const std::string& pages)
{
    const auto [first, last] = pageRange(pages);
    return last.empty() ? latexText(pages) : latexText(first) + "--" + latexText(last);
}

bool hasOther(const PaperEntry& entry, std::string_view name)
{
    return std::ranges::any_of(entry.extra,
                               [&](const JsonField& field) { return folded(field.name) == name; });
}

/// Whether the year stands in a text that says more, as it came: `June 1980`.
bool saysYear(const PaperEntry& entry)
{
    return std::ranges::any_of(entry.extra, [&](const JsonField& field) {
        return field.isText && folded(field.name) == "year" && entry.paper.year
            && sources::yearOf(field.values.front()) == entry.paper.year;
    });
}

/// Whether braces would end the field where it ends.
bool isBalanced(std::string_view text)
{
    int depth = 0;
    for (const char c : text) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

/// The value of one of the paper's other fields. Paths of files, and codes of the SLR Toolkit, are no TeX.
std::string otherText(const JsonField& field)
{
    const auto text = joined(field.values, "; ");
    const auto name = folded(field.name);
    return (name == "file" || name == "classes") && isBalanced(text) ? text : latexText(text);
}

/// Whether readers that know BibTeX alone take the field for the paper's venue.
bool leadsBack(std::string_view field, std::string_view type)
{
    return field == "booktitle" || (field == "journal" && type.starts_with("article")) || type == "review";
}

/// Says in the program's own fields what those of BibTeX do not lead back to.
void addOwn(Fields& fields, const Paper& paper, const EntryType& type)
{
    if (sources::bibtexType(type.name) != paper.type) {
        fields.add("alidade-type", latexText(paper.type));
    }
    if (!leadsBack(type.venue, paper.type) || paper.venue == paper.title) {
        fields.add("alidade-venue", latexText(paper.venue));
    }
    if (type.abbreviation != "shortjournal") {
        fields.add("alidade-venue-short", latexText(paper.venueShort));
    }
    if (!paper.type.starts_with("article") && paper.type != "review" && paper.type != "paper-conference") {
        fields.add("alidade-issue", latexText(paper.issue));
    }
}

}

std::string toBibtex(const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    const auto& type = entryType(paper.type);
    Fields fields;
    fields.add("author", authorsText(entry.authors));
    fields.add("title", titleText(paper.title));
    if (!saysYear(entry)) {
        fields.add("year", paper.year ? std::to_string(*paper.year) : std::string());
    }
    if (!hasOther(entry, type.venue)) {
        fields.add(type.venue, latexText(paper.venue));
    }
    fields.add("volume", latexText(paper.volume));
    fields.add("number", latexText(paper.issue));
    fields.add("pages", pagesText(paper.pages));
    const bool isElsewhere = fields.has(type.publisher) || hasOther(entry, type.publisher);
    fields.add(isElsewhere ? "publisher" : type.publisher, latexText(paper.publisher));
    fields.add("doi", verbatim(paper.doi));
    fields.add("url", verbatim(paper.url));
    fields.add("isbn", latexText(paper.isbn));
    fields.add("issn", latexText(paper.issn));
    fields.add("language", latexText(paper.language));
    fields.add("keywords", latexText(keywordLine(entry.keywords)));
    fields.add("abstract", latexText(entry.abstract));
    for (const auto& field : entry.extra) {
        if (field.isText || field.values.size() > 1) { // of one name there can be one field
            fields.add(fieldName(field.name), otherText(field));
        }
    }
    fields.add(type.abbreviation, latexText(paper.venueShort)); // last: `extra` may know the series itself
    addOwn(fields, paper, type);
    fields.add("alidade-label", latexText(paper.label));
    fields.add("alidade-verdict", std::string(store::word(entry.standing)));
    fields.add("alidade-codes", latexText(codesText(entry)));
    fields.add("alidade-answers", latexText(answersText(entry)));
    fields.add("alidade-decisions", latexText(decisionsText(entry)));
    return validUtf8('@' + std::string(type.name) + '{' + entry.citationKey + ",\n" + fields.text()
                     + "}\n\n");
}

}
