#include "core/report/bibtex.h"

#include "core/base/text.h"
#include "core/report/export_words.h"
#include "core/report/latex_text.h"

#include <algorithm>
#include <array>
#include <set>
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

/// What BibTeX calls some variables of CSL.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> NAMES = {{
    {"publisher-place", "address"},
    {"event-place", "location"},
    {"collection-title", "series"},
    {"accessed", "urldate"},
}};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The name of a field for a member of `extra`; empty where BibTeX could not read any.
std::string fieldName(const std::string& member)
{
    const auto name = slug(member);
    for (const auto& [csl, bibtex] : NAMES) {
        if (name == csl) {
            return std::string(bibtex);
        }
    }
    const bool startsWithLetter = !name.empty() && name.front() >= 'a' && name.front() <= 'z';
    return startsWithLetter && isAscii(name) && !name.starts_with("alidade-") ? name : std::string();
}

/// The fields of one entry, each name once.
class Fields
{
public:
    void add(std::string_view name, const std::string& text)
    {
        if (!name.empty() && !text.empty() && m_names.insert(std::string(name)).second) {
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

std::string titleText(std::string_view title)
{
    std::string result;
    for (const auto word : split(title, ' ')) {
        const bool protect = std::any_of(word.begin() + (word.empty() ? 0 : 1), word.end(), isCapital);
        result += result.empty() ? "" : " ";
        result += protect ? '{' + latexText(word) + '}' : latexText(word);
    }
    return result;
}

/// `Family, Given`, in braces wherever BibTeX would take the name apart at another place.
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

std::string keywordsText(const std::vector<std::string>& keywords)
{
    const auto hasComma = [](const std::string& word) { return word.find(',') != std::string::npos; };
    return latexText(joined(keywords, std::ranges::any_of(keywords, hasComma) ? "; " : ", "));
}

}

std::string toBibtex(const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    const auto& type = entryType(paper.type);
    Fields fields;
    fields.add("author", authorsText(entry.authors));
    fields.add("title", titleText(paper.title));
    fields.add("year", paper.year ? std::to_string(*paper.year) : std::string());
    fields.add(type.venue, latexText(paper.venue));
    fields.add("volume", latexText(paper.volume));
    fields.add("number", latexText(paper.issue));
    fields.add("pages", pagesText(paper.pages));
    fields.add(fields.has(type.publisher) ? "publisher" : type.publisher, latexText(paper.publisher));
    fields.add("doi", verbatim(paper.doi));
    fields.add("url", verbatim(paper.url));
    fields.add("isbn", latexText(paper.isbn));
    fields.add("issn", latexText(paper.issn));
    fields.add("language", latexText(paper.language));
    fields.add("keywords", keywordsText(entry.keywords));
    fields.add("abstract", latexText(entry.abstract));
    for (const auto& field : entry.extra) {
        if (field.isText) {
            fields.add(fieldName(field.name), latexText(field.values.front()));
        }
    }
    fields.add(type.abbreviation, latexText(paper.venueShort)); // last: `extra` may know the series itself
    fields.add("alidade-label", latexText(paper.label));
    fields.add("alidade-verdict", std::string(store::word(entry.standing)));
    fields.add("alidade-codes", latexText(codesText(entry)));
    fields.add("alidade-answers", latexText(answersText(entry)));
    fields.add("alidade-decisions", latexText(decisionsText(entry)));
    return validUtf8('@' + std::string(type.name) + '{' + entry.citationKey + ",\n" + fields.text()
                     + "}\n\n");
}

}
