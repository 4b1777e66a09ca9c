#include "tests/bench/readers_references.h"

#include "tests/bench/random.h"

#include <array>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace alidade::bench {

namespace {

using sources::Format;

constexpr std::array WORDS = {
    "the",       "of",         "and",      "in",      "to",     "a",           "for",        "with",
    "we",        "by",         "system",   "kernel",  "memory", "process",     "compiler",   "program",
    "security",  "analysis",   "method",   "driver",  "data",   "performance", "thread",     "protocol",
    "proof",     "migration",  "evidence", "measure", "static", "formal",      "concurrent", "verified",
    "empirical", "open",       "reduce",   "latency", "energy", "model",       "review",     "query",
    "language",  "repository", "study",    "defect",  "quality"};
constexpr std::array FAMILIES = {
    "Smith", "van der Berg", "Kowalski", "King", "Müller", "García", "Sørensen", "Chen", "Tanaka", "O'Brien"};
constexpr std::array GIVEN = {"Anna", "Bo M.", "Chen", "José", "Łukasz", "Maria", "Oleg F.", "Yuki"};
constexpr std::array FORMATS = {
    Format::Bibtex, Format::Ris, Format::WosTagged, Format::EndNoteXml, Format::PubmedXml, Format::Table};

/// Accents as TeX has them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> TEX = {
    {{"ü", "{\\\"u}"}, {"í", "{\\'\\i}"}, {"ø", "{\\o}"}, {"é", "{\\'e}"}, {"Ł", "{\\L}"}}};

struct Name {
    std::string family;
    std::string given;
};

struct Reference {
    std::string key;
    std::string title;
    std::vector<Name> authors;
    std::string year;
    std::string venue = "Journal of Maps & Kernels";
    std::string volume;
    std::string first;
    std::string last;
    std::string doi;
    std::string url;
    std::string abstract;
    std::vector<std::string> keywords;
};

template <typename Array>
std::string oneOf(const Array& array, Random& random)
{
    return array[random.below(array.size())];
}

std::string words(Random& random, std::size_t count)
{
    std::string text;
    while (count-- > 0) {
        text += (text.empty() ? "" : " ") + oneOf(WORDS, random);
    }
    return text;
}

Reference reference(Random& random, std::size_t number)
{
    constexpr int AUTHORS = 4;
    constexpr int KEYWORDS = 5;
    constexpr std::size_t ABSTRACT = 180;
    Reference made;
    const auto digits = std::to_string(number);
    made.key = "key" + digits;
    made.title = words(random, 9);
    for (int i = 0; i < AUTHORS; ++i) {
        made.authors.push_back({oneOf(FAMILIES, random), oneOf(GIVEN, random)});
    }
    made.year = std::to_string(1990 + random.below(35));
    made.volume = std::to_string(1 + random.below(90));
    const auto page = 1 + random.below(900);
    made.first = std::to_string(page);
    made.last = std::to_string(page + random.below(40));
    made.doi = "10.1000/maps." + digits;
    made.url = "https://example.org/" + digits;
    made.abstract = words(random, ABSTRACT) + '.';
    for (int i = 0; i < KEYWORDS; ++i) {
        made.keywords.push_back(words(random, 2));
    }
    return made;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::string tex(std::string text)
{
    text = replaced(std::move(text), "&", "\\&");
    for (const auto& [letter, command] : TEX) {
        text = replaced(std::move(text), letter, command);
    }
    return text;
}

std::string xml(const std::string& text)
{
    return replaced(text, "&", "&amp;");
}

std::string element(const std::string& name, const std::string& content)
{
    return '<' + name + '>' + content + "</" + name + '>';
}

std::string quoted(const std::string& text)
{
    return '"' + replaced(text, "\"", "\"\"") + '"';
}

template <typename Items, typename Shown>
std::string list(const Items& items, std::string_view separator, Shown shown)
{
    std::string text;
    for (const auto& item : items) {
        text += text.empty() ? "" : separator;
        text += shown(item);
    }
    return text;
}

std::string listed(const Name& name)
{
    return name.family + ", " + name.given;
}

std::string itself(const std::string& text)
{
    return text;
}

std::string bibtex(const Reference& r)
{
    return "@article{" + r.key + ",\n  title = {" + tex(r.title) + "},\n  author = {"
        + tex(list(r.authors, " and ", listed)) + "},\n  journal = {" + tex(r.venue) + "},\n  year = {"
        + r.year + "},\n  volume = {" + r.volume + "},\n  pages = {" + r.first + "--" + r.last
        + "},\n  doi = {" + r.doi + "},\n  url = {" + r.url + "},\n  keywords = {"
        + list(r.keywords, ", ", itself) + "},\n  abstract = {" + r.abstract + "}\n}\n\n";
}

std::string ris(const Reference& r)
{
    const auto lines = [](const std::string& tag) {
        return [tag](const auto& text) { return tag + "  - " + text + '\n'; };
    };
    return "TY  - JOUR\nID  - " + r.key + "\nTI  - " + r.title + '\n'
        + list(r.authors, "", [&](const Name& name) { return lines("AU")(listed(name)); }) + "PY  - " + r.year
        + "\nJO  - " + r.venue + "\nVL  - " + r.volume + "\nSP  - " + r.first + "\nEP  - " + r.last
        + "\nDO  - " + r.doi + "\nUR  - " + r.url + '\n' + list(r.keywords, "", lines("KW")) + "AB  - "
        + r.abstract + "\nER  - \n\n";
}

std::string wos(const Reference& r)
{
    return "PT J\nAF " + list(r.authors, "\n   ", listed) + "\nTI " + r.title + "\nSO " + r.venue + "\nDE "
        + list(r.keywords, "; ", itself) + "\nAB " + r.abstract + "\nPY " + r.year + "\nVL " + r.volume
        + "\nBP " + r.first + "\nEP " + r.last + "\nDI " + r.doi + "\nUT WOS:" + r.key + "\nER\n\n";
}

std::string endNoteXml(const Reference& r)
{
    const auto styled = [](const std::string& name, const std::string& text) {
        return element(name,
                       "<style face=\"normal\" font=\"default\" size=\"100%\">" + xml(text) + "</style>");
    };
    const auto author = [&](const Name& name) { return styled("author", listed(name)); };
    const auto keyword = [&](const std::string& word) { return styled("keyword", word); };
    return "<record><rec-number>" + r.key + "</rec-number><ref-type name=\"Journal Article\">17</ref-type>"
        + element("contributors", element("authors", list(r.authors, "", author)))
        + element("titles", styled("title", r.title) + styled("secondary-title", r.venue))
        + styled("pages", r.first + '-' + r.last) + styled("volume", r.volume)
        + element("keywords", list(r.keywords, "", keyword)) + element("dates", styled("year", r.year))
        + styled("abstract", r.abstract) + element("urls", element("related-urls", styled("url", r.url)))
        + styled("electronic-resource-num", r.doi) + "</record>\n";
}

std::string pubmedXml(const Reference& r)
{
    const auto author = [](const Name& name) {
        return element("Author", element("LastName", name.family) + element("ForeName", name.given));
    };
    const auto keyword = [](const std::string& word) { return element("Keyword", word); };
    const auto issue =
        element("JournalIssue", element("Volume", r.volume) + element("PubDate", element("Year", r.year)));
    const auto article = element("Journal", issue + element("Title", xml(r.venue)))
        + element("ArticleTitle", r.title)
        + element("Pagination", element("MedlinePgn", r.first + '-' + r.last))
        + "<ELocationID EIdType=\"doi\">" + r.doi + "</ELocationID>"
        + element("Abstract", element("AbstractText", r.abstract))
        + element("AuthorList", list(r.authors, "", author));
    return element("PubmedArticle",
                   element("MedlineCitation",
                           element("PMID", r.key) + element("Article", article)
                               + element("KeywordList", list(r.keywords, "", keyword))))
        + '\n';
}

std::string table(const Reference& r)
{
    const auto fields = {list(r.authors, "; ", listed),
                         r.title,
                         r.year,
                         r.venue,
                         r.volume,
                         r.first,
                         r.last,
                         r.doi,
                         r.url,
                         r.abstract,
                         list(r.keywords, "; ", itself)};
    return list(fields, ",", quoted) + '\n';
}

struct Writer {
    std::string_view ending;
    std::string_view before;
    std::string (*write)(const Reference&);
    std::string_view behind;
};

Writer writerOf(Format format)
{
    switch (format) {
    case Format::Bibtex: return {"bib", "", bibtex, ""};
    case Format::Ris: return {"ris", "", ris, ""};
    case Format::WosTagged: return {"isi", "FN Clarivate Analytics Web of Science\nVR 1.0\n", wos, "EF\n"};
    case Format::EndNoteXml:
        return {"endnote.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n",
                endNoteXml,
                "</records></xml>\n"};
    case Format::PubmedXml:
        return {"pubmed.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PubmedArticleSet>\n",
                pubmedXml,
                "</PubmedArticleSet>\n"};
    case Format::Table:
        return {
            "csv",
            "Authors,Title,Year,Source title,Volume,Page start,Page end,DOI,Link,Abstract,Author Keywords\n",
            table,
            ""};
    case Format::Nbib:
    case Format::EndNoteTagged:
    case Format::Ovid:
    case Format::RefWorks:
    case Format::CslJson:
    case Format::PlainText:
    case Format::Mods: break;
    }
    throw std::invalid_argument("no references are written in this format");
}

}

std::span<const Format> writtenFormats()
{
    return FORMATS;
}

std::string ending(Format format)
{
    return std::string(writerOf(format).ending);
}

std::string referencesAs(Format format, std::size_t count)
{
    const auto writer = writerOf(format);
    Random random(1);
    std::string text(writer.before);
    for (std::size_t i = 0; i < count; ++i) {
        text += writer.write(reference(random, i));
    }
    text += writer.behind;
    return text;
}

}
