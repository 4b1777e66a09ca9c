#include "core/sources/table_columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <unordered_map>
#include <utility>

namespace alidade::sources {

namespace {

struct Name {
    std::string_view header; ///< folded, letters and digits alone
    Field field;
};

/// What columns are called, by databases and by people. The nearer to the front, the more a column is trusted
/// where several have a value.
constexpr auto NAMES = std::to_array<Name>({
    {"documenttype", Field::Type},
    {"itemtype", Field::Type},
    {"contenttype", Field::Type},
    {"publicationtype", Field::Type},
    {"typeofreference", Field::Type},
    {"referencetype", Field::Type},
    {"entrytype", Field::Type},
    {"documentidentifier", Field::Type}, // IEEE Xplore
    {"articletype", Field::Type},
    {"pubtype", Field::Type},
    {"doctype", Field::Type},
    {"doctypes", Field::Type},
    {"type", Field::Type},
    {"id", Field::Key},
    {"key", Field::Key},
    {"bibtexkey", Field::Key},
    {"citationkey", Field::Key},
    {"citekey", Field::Key},
    {"entrykey", Field::Key},
    {"recordid", Field::Key},
    {"eid", Field::Key},
    {"utuniquewosid", Field::Key},
    {"uniquewosid", Field::Key},
    {"lensid", Field::Key},
    {"openalexid", Field::Key},
    {"pmid", Field::Key},
    {"accessionnumber", Field::Key},
    {"accessionno", Field::Key},
    {"an", Field::Key},
    {"publicationid", Field::Key},
    {"storeid", Field::Key},
    {"title", Field::Title},
    {"titles", Field::Title},
    {"articletitle", Field::Title},
    {"documenttitle", Field::Title},
    {"itemtitle", Field::Title},
    {"primarytitle", Field::Title},
    {"papertitle", Field::Title},
    {"displayname", Field::Title},
    {"titel", Field::Title},
    {"titre", Field::Title},
    {"titulo", Field::Title},
    {"titolo", Field::Title},
    {"authorfullnames", Field::FullAuthors},
    {"fullauthornames", Field::FullAuthors},
    {"authorsfull", Field::FullAuthors},
    {"authorsfullnames", Field::FullAuthors},
    {"authors", Field::Authors},
    {"author", Field::Authors},
    {"authornames", Field::Authors},
    {"authorname", Field::Authors},
    {"firstauthors", Field::Authors}, // of rispy
    {"authorlist", Field::Authors},
    {"creator", Field::Authors},
    {"creators", Field::Authors},
    {"authorshipsauthordisplayname", Field::Authors},
    {"authorshipsrawauthorname", Field::Authors},
    {"autor", Field::Authors},
    {"autoren", Field::Authors},
    {"autorinnen", Field::Authors},
    {"autores", Field::Authors},
    {"autori", Field::Authors},
    {"auteur", Field::Authors},
    {"auteurs", Field::Authors},
    {"year", Field::Year},
    {"publicationyear", Field::Year},
    {"pubyear", Field::Year},
    {"yearpublished", Field::Year},
    {"yearofpublication", Field::Year},
    {"jahr", Field::Year},
    {"erscheinungsjahr", Field::Year},
    {"annee", Field::Year},
    {"ano", Field::Year},
    {"anno", Field::Year},
    {"publicationdate", Field::Year},
    {"datepublished", Field::Year},
    {"pubdate", Field::Year},
    {"date", Field::Year},
    {"coverdate", Field::Year},
    {"issuedate", Field::Year},
    {"sourcetitle", Field::Venue},
    {"publicationtitle", Field::Venue},
    {"journal", Field::Venue},
    {"journalbook", Field::Venue}, // PubMed
    {"journaltitle", Field::Venue},
    {"journalname", Field::Venue},
    {"publicationname", Field::Venue},
    {"containertitle", Field::Venue},
    {"secondarytitle", Field::Venue},
    {"sourcetitleanthologytitle", Field::Venue}, // Dimensions
    {"primarylocationsourcedisplayname", Field::Venue},
    {"venue", Field::Venue},
    {"zeitschrift", Field::Venue},
    {"revue", Field::Venue},
    {"revista", Field::Venue},
    {"rivista", Field::Venue},
    {"publication", Field::Venue},
    {"pubtitle", Field::Venue},
    {"booktitle", Field::Book},
    {"proceedingstitle", Field::Book},
    {"conferencename", Field::Book},
    {"conferencetitle", Field::Book},
    {"conference", Field::Book},
    {"proceedings", Field::Book},
    {"abbreviatedsourcetitle", Field::VenueShort},
    {"journalabbreviation", Field::VenueShort},
    {"journalisoabbreviation", Field::VenueShort},
    {"volume", Field::Volume},
    {"journalvolume", Field::Volume},
    {"bibliovolume", Field::Volume},
    {"vol", Field::Volume},
    {"band", Field::Volume},
    {"jahrgang", Field::Volume},
    {"issue", Field::Issue},
    {"journalissue", Field::Issue},
    {"issuenumber", Field::Issue},
    {"biblioissue", Field::Issue},
    {"number", Field::Issue},
    {"heft", Field::Issue},
    {"numero", Field::Issue},
    {"pages", Field::Pages},
    {"page", Field::Pages},
    {"pagination", Field::Pages},
    {"pagerange", Field::Pages},
    {"seiten", Field::Pages},
    {"paginas", Field::Pages},
    {"pagestart", Field::FirstPage},
    {"startpage", Field::FirstPage},
    {"firstpage", Field::FirstPage},
    {"beginningpage", Field::FirstPage},
    {"bibliofirstpage", Field::FirstPage},
    {"pageend", Field::LastPage},
    {"endpage", Field::LastPage},
    {"lastpage", Field::LastPage},
    {"endingpage", Field::LastPage},
    {"bibliolastpage", Field::LastPage},
    {"artno", Field::ArticleNumber},
    {"articlenumber", Field::ArticleNumber},
    {"doi", Field::Doi},
    {"itemdoi", Field::Doi},
    {"doilink", Field::Doi},
    {"digitalobjectidentifierdoi", Field::Doi},
    {"link", Field::Url},
    {"url", Field::Url},
    {"urls", Field::Url},
    {"articleurl", Field::Url},
    {"pdflink", Field::Url},
    {"externalurl", Field::Url},
    {"sourceurls", Field::Url},
    {"landingpageurl", Field::Url},
    {"primarylocationlandingpageurl", Field::Url},
    {"sourcelinkout", Field::Url},
    {"documenturl", Field::Url},
    {"permalink", Field::Url},
    {"plink", Field::Url},
    {"website", Field::Url},
    {"abstract", Field::Abstract},
    {"abstracts", Field::Abstract},
    {"abstractnote", Field::Abstract}, // Zotero
    {"summary", Field::Abstract},
    {"zusammenfassung", Field::Abstract},
    {"resume", Field::Abstract},
    {"resumen", Field::Abstract},
    {"authorkeywords", Field::Keywords},
    {"keywords", Field::Keywords},
    {"keyword", Field::Keywords},
    {"manualtags", Field::Keywords}, // Zotero
    {"tags", Field::Keywords},
    {"subjects", Field::Keywords},
    {"subjectterms", Field::Keywords},
    {"schlagworter", Field::Keywords},
    {"schlagworte", Field::Keywords},
    {"motscles", Field::Keywords},
    {"palabrasclave", Field::Keywords},
    {"languageoforiginaldocument", Field::Language},
    {"language", Field::Language},
    {"languages", Field::Language},
    {"sprache", Field::Language},
    {"publisher", Field::Publisher},
    {"verlag", Field::Publisher},
    {"isbn", Field::Isbn},
    {"isbns", Field::Isbn},
    {"issn", Field::Issn},
    {"issns", Field::Issn},
    {"issnisbn", Field::Issn},
});

/// The tags of Web of Science, and of RIS where those differ: both make columns of them.
constexpr auto WOS_TAGS = std::to_array<Name>({
    {"dt", Field::Type},          {"pt", Field::Type},        {"ut", Field::Key},
    {"ti", Field::Title},         {"af", Field::FullAuthors}, {"au", Field::Authors},
    {"py", Field::Year},          {"ey", Field::Year},        {"so", Field::Venue},
    {"j9", Field::VenueShort},    {"ji", Field::VenueShort},  {"vl", Field::Volume},
    {"is", Field::Issue},         {"bp", Field::FirstPage},   {"ep", Field::LastPage},
    {"ar", Field::ArticleNumber}, {"di", Field::Doi},         {"ab", Field::Abstract},
    {"de", Field::Keywords},      {"la", Field::Language},    {"pu", Field::Publisher},
    {"bn", Field::Isbn},          {"sn", Field::Issn},
});
constexpr auto RIS_TAGS = std::to_array<Name>({
    {"ty", Field::Type},     {"id", Field::Key},      {"ti", Field::Title},      {"t1", Field::Title},
    {"au", Field::Authors},  {"a1", Field::Authors},  {"py", Field::Year},       {"y1", Field::Year},
    {"year", Field::Year},   {"da", Field::Year},     {"t2", Field::Venue},      {"jo", Field::Venue},
    {"jf", Field::Venue},    {"bt", Field::Book},     {"j2", Field::VenueShort}, {"ja", Field::VenueShort},
    {"vl", Field::Volume},   {"is", Field::Issue},    {"sp", Field::FirstPage},  {"ep", Field::LastPage},
    {"do", Field::Doi},      {"ur", Field::Url},      {"ab", Field::Abstract},   {"n2", Field::Abstract},
    {"kw", Field::Keywords}, {"la", Field::Language}, {"pb", Field::Publisher},  {"sn", Field::Issn},
});

/// What a database calls otherwise than most do, or uses a common word for.
constexpr auto SCOPUS = std::to_array<Name>({{"source", Field::Other}, {"conferencename", Field::Other}});
constexpr auto PUBLISH_OR_PERISH = std::to_array<Name>({{"source", Field::Venue}, {"type", Field::Other}});
constexpr auto IEEE = std::to_array<Name>({{"issuedate", Field::Other}});
constexpr auto WOS_LONG = std::to_array<Name>({{"conferencetitle", Field::Other}});
constexpr auto OWN = std::to_array<Name>({{"id", Field::Other}, {"venueshort", Field::VenueShort}});
constexpr auto PROQUEST = std::to_array<Name>({{"pubtitle", Field::Venue}});

/// A database, told by columns that it alone has together.
struct Dialect {
    std::string_view name;
    std::initializer_list<std::string_view> marks;
    std::span<const Name> names; ///< goes before NAMES
    bool isTags = false;         ///< whether columns are tags, of which NAMES knows nothing
    NameStyle style = NameStyle::Separated;
};

const std::array<Dialect, 17> DIALECTS = {{
    {"Alidade", {"venueshort", "verdict", "decisions", "extra"}, OWN, false, NameStyle::Own},
    {"Web of Science", {"pt", "au", "ti", "so"}, WOS_TAGS, true},
    {"RIS in columns", {"ty", "au", "ti"}, RIS_TAGS, true},
    {"Scopus", {"sourcetitle", "eid"}, SCOPUS},
    {"Scopus", {"authorsid", "sourcetitle", "link"}, SCOPUS},
    {"IEEE Xplore", {"documenttitle", "publicationtitle", "pdflink"}, IEEE},
    {"Web of Science", {"utuniquewosid", "articletitle"}, WOS_LONG},
    {"Springer Link", {"itemtitle", "itemdoi", "contenttype"}, {}, false, NameStyle::RunTogether},
    {"Publish or Perish", {"cites", "gsrank"}, PUBLISH_OR_PERISH},
    {"Lens", {"lensid"}, {}},
    {"PubMed", {"pmid", "journalbook"}, {}},
    {"Dimensions", {"publicationid", "sourcetitleanthologytitle"}, {}},
    {"OpenAlex", {"authorshipsauthordisplayname"}, {}},
    {"ProQuest", {"storeid", "pubtitle"}, PROQUEST},
    {"Zotero", {"itemtype", "abstractnote"}, {}},
    {"EBSCO", {"articletitle", "accessionnumber"}, {}},
    {"Embase", {"authornames", "emtreemedicalindexterms"}, {}},
}};

/// `Author(s) ID` gives `authorsid`.
std::string normalized(std::string_view header)
{
    auto name = folded(header);
    std::erase_if(name, [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    });
    return name;
}

const std::unordered_map<std::string_view, std::size_t>& ranks()
{
    static const auto ranks = [] {
        std::unordered_map<std::string_view, std::size_t> made;
        for (std::size_t i = 0; i < NAMES.size(); ++i) {
            made.emplace(NAMES[i].header, i);
        }
        return made;
    }();
    return ranks;
}

std::vector<std::string> normalizedAll(const std::vector<std::string>& headers)
{
    std::vector<std::string> names;
    std::ranges::transform(headers, std::back_inserter(names), normalized);
    return names;
}

const Dialect* dialectOf(const std::vector<std::string>& names)
{
    const auto has = [&](std::string_view mark) { return std::ranges::find(names, mark) != names.end(); };
    const auto found = std::ranges::find_if(
        DIALECTS, [&](const Dialect& dialect) { return std::ranges::all_of(dialect.marks, has); });
    return found == DIALECTS.end() ? nullptr : &*found;
}

/// A field, and how far in front its name stands.
std::optional<std::pair<Field, std::size_t>> fieldOf(const std::string& name, const Dialect* dialect)
{
    if (dialect != nullptr) {
        const auto own = std::ranges::find(dialect->names, std::string_view(name), &Name::header);
        if (own != dialect->names.end()) {
            return std::pair(own->field, static_cast<std::size_t>(own - dialect->names.begin()));
        }
        if (dialect->isTags) {
            return {};
        }
    }
    const auto rank = ranks().find(name);
    return rank == ranks().end() ? std::nullopt
                                 : std::optional(std::pair(NAMES[rank->second].field, rank->second));
}

}

Acquaintance acquaintance(const std::vector<std::string>& headers)
{
    const auto names = normalizedAll(headers);
    const auto* dialect = dialectOf(names);
    Acquaintance result;
    for (const auto& name : names) {
        if (const auto field = fieldOf(name, dialect)) {
            ++result.known;
            result.hasTitle = result.hasTitle || field->first == Field::Title;
        }
    }
    return result;
}

Result<TableColumn> columnFromText(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A column is named as FIELD=HEADER, such as title=Titel."),
                    std::string(text));
    }
    const auto word = trimmed(text.substr(0, equals));
    const auto field = store::fromWord<Field>(word);
    if (!field) {
        const auto near = nearest(word, store::Words<Field>::WORDS);
        return fail(
            ErrorCode::NotFound,
            {near.empty() ? translatable(
                 "Sentence", "There is no field \"%1\"; there are title, authors, year, venue and others.")
                          : translatable("Sentence", "There is no field \"%1\"; \"%2\" is meant?"),
             {std::string(word), std::string(near)}},
            std::string(text));
    }
    return TableColumn{std::string(trimmed(text.substr(equals + 1))), *field, 0};
}

ColumnMapping mappingOf(std::vector<std::string> headers, char delimiter)
{
    const auto names = normalizedAll(headers);
    const auto* dialect = dialectOf(names);
    ColumnMapping mapping;
    mapping.delimiter = delimiter;
    if (dialect != nullptr) {
        mapping.dialect = dialect->name;
        mapping.names = dialect->style;
    }
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const auto field = fieldOf(names[i], dialect);
        mapping.columns.push_back(
            {std::move(headers[i]), field ? field->first : Field::Other, field ? field->second : 0});
    }
    return mapping;
}

}
