#include "core/base/number.h"
#include "core/sources/field_text.h"
#include "core/sources/readers.h"
#include "core/sources/volume_pages.h"
#include "core/sources/xml_records.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_set>

namespace alidade::sources {

namespace {

/// The record of MEDLINE, which stands alone in files of `<MedlineCitationSet>`, and in PubMed's records
/// else.
constexpr std::string_view BARE_RECORD = "MedlineCitation";

/// A type of publication that says more than `Journal Article`, which stands beside nearly all of them.
struct PublicationType {
    std::string_view name;
    std::string_view type;
};

constexpr auto TYPES = std::to_array<PublicationType>({
    {"Preprint", "article"},
    {"Newspaper Article", "article-newspaper"},
    {"Technical Report", "report"},
    {"Dataset", "dataset"},
    {"Academic Dissertation", "thesis"},
    {"Web Archive", "webpage"},
    {"Interview", "interview"},
});

/// Elements that have no field of their own here and are kept under their names.
constexpr auto OTHERS = std::to_array<std::string_view>({
    "AccessionNumber",
    "Affiliation",
    "CollectionTitle",
    "CopyrightInformation",
    "Edition",
    "GrantID",
    "NameOfSubstance",
    "OtherAbstract",
    "PersonalNameSubject",
    "PublicationType",
    "PublisherLocation",
    "VernacularTitle",
});

template <std::size_t SIZE>
bool contains(const std::array<std::string_view, SIZE>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

std::string clean(const pugi::xml_node& node)
{
    return cleaned(textOf(node));
}

bool isValid(const pugi::xml_node& node)
{
    return std::string_view(node.attribute("ValidYN").value()) != "N";
}

Author authorOf(const pugi::xml_node& author)
{
    const auto body = clean(author.child("CollectiveName"));
    if (!body.empty()) {
        return bodyName(body);
    }
    auto given = clean(author.child("ForeName"));
    if (given.empty()) {
        given = clean(author.child("Initials"));
    }
    const auto suffix = clean(author.child("Suffix"));
    if (!suffix.empty()) {
        given += ", " + suffix;
    }
    return {clean(author.child("LastName")), given, {}};
}

bool isNamed(const Author& author)
{
    return !author.family.empty() || !author.literal.empty();
}

/// The authors in the lists that are children of `parent`; those of editors are left out.
std::vector<Author> authorsOf(const pugi::xml_node& parent)
{
    std::vector<Author> authors;
    for (const auto list : parent.children("AuthorList")) {
        if (std::string_view(list.attribute("Type").value()) == "editors") {
            continue;
        }
        for (const auto author : list.children("Author")) {
            auto named = authorOf(author);
            if (isValid(author) && isNamed(named)) {
                authors.push_back(std::move(named));
            }
        }
    }
    return authors;
}

/// `BACKGROUND: … METHODS: …`, or one text without labels.
std::string abstractOf(const pugi::xml_node& abstract)
{
    std::string text;
    for (const auto section : abstract.children("AbstractText")) {
        const auto words = clean(section);
        if (words.empty()) {
            continue;
        }
        text += text.empty() ? "" : " ";
        const auto label = cleaned(section.attribute("Label").value());
        if (!label.empty()) {
            text += label + ": ";
        }
        text += words;
    }
    return text;
}

/// The year of `<Year>` or of `<MedlineDate>`, `1998 Dec-1999 Jan`.
std::optional<int> yearIn(const pugi::xml_node& date)
{
    const auto year = yearOf(clean(date.child("Year")));
    return year ? year : yearOf(clean(date.child("MedlineDate")));
}

/// An article number, e12516, rather than a publisher's long item number, `S0732-8893(15)00432-0`.
std::string pagesIn(const pugi::xml_node& article)
{
    const auto pagination = article.child("Pagination");
    auto pages = pagesOf(clean(pagination.child("MedlinePgn")));
    if (!pages.empty()) {
        return pages;
    }
    return pagesOf(clean(pagination.child("StartPage")), clean(pagination.child("EndPage")));
}

std::string locationOf(const pugi::xml_node& article, const char* kind)
{
    for (const auto location : article.children("ELocationID")) {
        if (std::string_view(location.attribute("EIdType").value()) == kind && isValid(location)) {
            return clean(location);
        }
    }
    return {};
}

void takeIdentifiers(Entry& entry, const pugi::xml_node& list)
{
    for (const auto id : list.children("ArticleId")) {
        const std::string_view kind = id.attribute("IdType").value();
        auto value = clean(id);
        if (kind == "doi") {
            entry.doi = entry.doi.empty() ? doiOf(value) : entry.doi;
        } else if (kind == "url" && entry.url.empty()) {
            entry.url = std::move(value);
        } else if (kind != "pubmed" && !value.empty()) {
            entry.other.push_back({cleaned(kind), std::move(value)});
        }
    }
}

/// Headings of MeSH without their qualifiers, then the authors' own keywords; each word once.
void takeKeywords(Entry& entry, const pugi::xml_node& citation)
{
    std::unordered_set<std::string> seen;
    const auto take = [&](const pugi::xml_node& node) {
        auto word = clean(node);
        if (!word.empty() && seen.insert(word).second) {
            entry.keywords.push_back(std::move(word));
        }
    };
    for (const auto heading : citation.child("MeshHeadingList").children("MeshHeading")) {
        take(heading.child("DescriptorName"));
    }
    for (const auto list : citation.children("KeywordList")) {
        for (const auto keyword : list.children("Keyword")) {
            take(keyword);
        }
    }
}

void takeOthers(Entry& entry, const pugi::xml_node& citation)
{
    auto children = Children::Visit;
    for (auto node = citation.first_child(); node; node = nodeBehind(node, citation, children)) {
        const bool isOther = contains(OTHERS, node.name());
        children = isOther ? Children::PassOver : Children::Visit;
        auto value = isOther ? clean(node) : std::string();
        if (!value.empty()) {
            entry.other.push_back({node.name(), std::move(value)});
        }
    }
}

std::string typeOf(const pugi::xml_node& article)
{
    for (const auto type : article.child("PublicationTypeList").children("PublicationType")) {
        const auto* const found = std::ranges::find(TYPES, clean(type), &PublicationType::name);
        if (found != TYPES.end()) {
            return std::string(found->type);
        }
    }
    return "article-journal";
}

/// The title, or the one in the language of the article where PubMed has none in English.
std::string titleOf(const pugi::xml_node& article)
{
    auto title = clean(article.child("ArticleTitle"));
    if (title.empty() || title.starts_with("[Not Available]")) {
        auto vernacular = clean(article.child("VernacularTitle"));
        return vernacular.empty() ? title : vernacular;
    }
    return title;
}

void fillJournal(Entry& entry, const pugi::xml_node& journal, const pugi::xml_node& info)
{
    const auto issue = journal.child("JournalIssue");
    entry.venue = clean(journal.child("Title"));
    entry.venueShort = clean(journal.child("ISOAbbreviation"));
    if (entry.venueShort.empty()) {
        entry.venueShort = clean(info.child("MedlineTA"));
    }
    if (entry.venue.empty()) {
        entry.venue = entry.venueShort;
    }
    entry.issn = clean(journal.child("ISSN"));
    if (entry.issn.empty()) {
        entry.issn = clean(info.child("ISSNLinking"));
    }
    entry.volume = volumeOf(clean(issue.child("Volume")));
    entry.issue = issueOf(clean(issue.child("Issue")));
    entry.year = yearIn(issue.child("PubDate"));
}

void fillArticle(Entry& entry, const pugi::xml_node& record)
{
    const bool isBare = std::string_view(record.name()) == BARE_RECORD;
    const auto citation = isBare ? record : record.child(BARE_RECORD.data());
    const auto article = citation.child("Article");
    entry.key = clean(citation.child("PMID"));
    entry.type = typeOf(article);
    entry.title = titleOf(article);
    entry.authors = authorsOf(article);
    fillJournal(entry, article.child("Journal"), citation.child("MedlineJournalInfo"));
    if (!entry.year) {
        entry.year = yearIn(article.child("ArticleDate"));
    }
    entry.pages = pagesIn(article);
    const auto item = locationOf(article, "pii");
    if (entry.pages.empty() && isArticleNumber(item)) {
        entry.pages = item;
    }
    entry.doi = doiOf(locationOf(article, "doi"));
    entry.abstract = abstractOf(article.child("Abstract"));
    entry.language = clean(article.child("Language"));
    takeKeywords(entry, citation);
    takeIdentifiers(entry, record.child("PubmedData").child("ArticleIdList"));
    takeOthers(entry, citation);
}

/// A book, or with a title of its own a chapter in one.
void fillBook(Entry& entry, const pugi::xml_node& record)
{
    const auto document = record.child("BookDocument");
    const auto book = document.child("Book");
    const auto bookTitle = clean(book.child("BookTitle"));
    entry.key = clean(document.child("PMID"));
    entry.title = titleOf(document);
    entry.type = entry.title.empty() ? "book" : "chapter";
    (entry.title.empty() ? entry.title : entry.venue) = bookTitle;
    entry.authors = authorsOf(document);
    if (entry.authors.empty()) {
        entry.authors = authorsOf(book);
    }
    entry.year = yearIn(book.child("PubDate"));
    if (!entry.year) {
        entry.year = yearIn(document.child("ContributionDate"));
    }
    entry.volume = volumeOf(clean(book.child("Volume")));
    entry.pages = pagesIn(document);
    entry.abstract = abstractOf(document.child("Abstract"));
    entry.language = clean(document.child("Language"));
    entry.publisher = clean(book.child("Publisher").child("PublisherName"));
    entry.isbn = clean(book.child("Isbn"));
    entry.doi = doiOf(locationOf(book, "doi"));
    takeKeywords(entry, document);
    takeIdentifiers(entry, document.child("ArticleIdList"));
    takeIdentifiers(entry, record.child("PubmedBookData").child("ArticleIdList"));
    takeOthers(entry, document);
}

void fill(const pugi::xml_node& record, Entry& entry)
{
    if (std::string_view(record.name()) == "PubmedBookArticle") {
        fillBook(entry, record);
    } else {
        fillArticle(entry, record);
    }
}

}

void readPubmedXml(std::string_view text, Sink& sink)
{
    constexpr std::array<std::string_view, 2> RECORDS = {"PubmedArticle", "PubmedBookArticle"};
    constexpr std::array<std::string_view, 1> BARE_RECORDS = {BARE_RECORD};
    const bool isBare = text.find("<Pubmed") == std::string_view::npos;
    readXmlRecords(text, isBare ? std::span<const std::string_view>(BARE_RECORDS) : RECORDS, fill, sink);
}

}
