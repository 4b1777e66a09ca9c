#include "core/sources/table_columns.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/table_names.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <unordered_map>
#include <utility>

namespace alidade::sources {

namespace {

using Name = ColumnName;

/// The tags of Web of Science, and of RIS where those differ: both make columns of them.
constexpr auto WOS_TAGS = std::to_array<Name>({
    {"dt", Field::Type},      {"pt", Field::Type},          {"ut", Field::Key},
    {"ti", Field::Title},     {"af", Field::FullAuthors},   {"au", Field::Authors},
    {"py", Field::Year},      {"ey", Field::Year},          {"ea", Field::Year},
    {"so", Field::Venue},     {"j9", Field::VenueShort},    {"ji", Field::VenueShort},
    {"vl", Field::Volume},    {"is", Field::Issue},         {"bp", Field::FirstPage},
    {"ep", Field::LastPage},  {"ar", Field::ArticleNumber}, {"ps", Field::ArticleNumber},
    {"di", Field::Doi},       {"ab", Field::Abstract},      {"de", Field::Keywords},
    {"mc", Field::Keywords},  {"mq", Field::Keywords},      {"la", Field::Language},
    {"pu", Field::Publisher}, {"bn", Field::Isbn},          {"sn", Field::Issn},
    {"ei", Field::Issn},      {"ca", Field::Bodies},
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

/// The tags of Ovid's databases, which most of them share.
constexpr auto OVID_TAGS = std::to_array<Name>({
    {"pt", Field::Type},      {"ui", Field::Key},      {"an", Field::Key},        {"ti", Field::Title},
    {"au", Field::Authors},   {"yr", Field::Year},     {"dp", Field::Year},       {"jn", Field::Venue},
    {"jt", Field::Venue},     {"so", Field::Venue},    {"jx", Field::VenueShort}, {"ja", Field::VenueShort},
    {"vo", Field::Volume},    {"ip", Field::Issue},    {"pg", Field::Pages},      {"do", Field::Doi},
    {"ur", Field::Url},       {"ab", Field::Abstract}, {"kw", Field::Keywords},   {"kf", Field::Keywords},
    {"mh", Field::Keywords},  {"sh", Field::Keywords}, {"lg", Field::Language},   {"pb", Field::Publisher},
    {"pu", Field::Publisher}, {"ib", Field::Isbn},     {"is", Field::Issn},
});

/// The tags of the Cochrane Library's plain text.
constexpr auto COCHRANE_TAGS = std::to_array<Name>({
    {"pt", Field::Type},
    {"id", Field::Key},
    {"ti", Field::Title},
    {"au", Field::Authors},
    {"yr", Field::Year},
    {"so", Field::Venue},
    {"vl", Field::Volume},
    {"no", Field::Issue},
    {"pg", Field::Pages},
    {"doi", Field::Doi},
    {"us", Field::Url},
    {"ab", Field::Abstract},
    {"ky", Field::Keywords},
    {"pb", Field::Publisher},
    {"sn", Field::Issn},
});

/// What a database calls otherwise than most do, or uses a common word for.
constexpr auto SCOPUS = std::to_array<Name>({{"source", Field::Other}, {"conferencename", Field::Other}});
constexpr auto PUBLISH_OR_PERISH = std::to_array<Name>({{"source", Field::Venue}, {"type", Field::Other}});
constexpr auto IEEE = std::to_array<Name>({{"issuedate", Field::Other}});
constexpr auto WOS_LONG = std::to_array<Name>(
    {{"publicationyear", Field::Year}, {"earlyaccessdate", Field::Year}, {"conferencetitle", Field::Other}});
constexpr auto OWN = std::to_array<Name>({{"id", Field::Other}, {"venueshort", Field::VenueShort}});
constexpr auto PROQUEST = std::to_array<Name>({{"pubtitle", Field::Venue}});
constexpr auto PROQUEST_TEXT = std::to_array<Name>({
    {"proquestdocumentid", Field::Key},
    {"identifierkeyword", Field::Keywords},
    {"subject", Field::Keywords},
    {"languageofpublication", Field::Language},
});
/// The source of a chapter is its series, and the anthology its book.
constexpr auto DIMENSIONS = std::to_array<Name>({{"anthologytitle", Field::Book}});
/// The citation says volume and pages, too, and is trusted less for the name.
constexpr auto PUBMED = std::to_array<Name>({{"journalbook", Field::Venue}, {"citation", Field::Venue}});
/// Until 2020, when the citation was in parts that had the names of those of any answer.
constexpr auto PUBMED_SUMMARY = std::to_array<Name>({
    {"description", Field::Authors},
    {"details", Field::Venue},
    {"entrezuid", Field::Key},
    {"type", Field::Other},
    {"url", Field::Other}, // `/pubmed/123`
});
constexpr auto EBSCO = std::to_array<Name>({{"contributors", Field::Authors}});

constexpr auto CLINICAL_TRIALS = std::to_array<Name>({
    {"nctnumber", Field::Key},
    {"studyurl", Field::Url},
    {"briefsummary", Field::Abstract},
    {"conditions", Field::Keywords},
    {"firstposted", Field::Year},
});

/// A database, told by columns that it alone has together.
struct Dialect {
    std::string_view name;
    std::initializer_list<std::string_view> marks;
    std::span<const Name> names; ///< goes before columnNames()
    bool isTags = false;         ///< whether columns are tags, of which columnNames() knows nothing
    NameStyle style = NameStyle::Separated;
};

const std::array<Dialect, 30> DIALECTS = {{
    {"Alidade", {"venueshort", "verdict", "decisions", "extra"}, OWN, false, NameStyle::Own},
    {"Ovid", {"db", "ti", "so", "ui"}, OVID_TAGS, true},
    {"Ovid", {"vn", "db", "ti"}, OVID_TAGS, true},
    {"Cochrane Library", {"id", "ti", "so", "yr"}, COCHRANE_TAGS, true, NameStyle::FamilyFirst},
    {"Web of Science", {"pt", "au", "ti", "so"}, WOS_TAGS, true},
    {"RIS in columns", {"ty", "au", "ti"}, RIS_TAGS, true},
    {"bibliometrix", {"au", "ti", "so", "py"}, WOS_TAGS, true},
    {"Scopus", {"sourcetitle", "eid"}, SCOPUS},
    {"Scopus", {"authorsid", "sourcetitle", "link"}, SCOPUS},
    {"IEEE Xplore", {"documenttitle", "publicationtitle", "pdflink"}, IEEE},
    {"Web of Science", {"utuniquewosid", "articletitle"}, WOS_LONG},
    {"Springer Link", {"itemtitle", "itemdoi", "contenttype"}, {}, false, NameStyle::RunTogether},
    {"Publish or Perish", {"cites", "gsrank"}, PUBLISH_OR_PERISH},
    {"Lens", {"lensid", "inventors"}, {}, false, NameStyle::FamilyFirst},
    {"Lens", {"lensid"}, {}},
    {"PubMed", {"pmid", "journalbook"}, PUBMED},
    {"PubMed", {"pmid", "title", "citation"}, PUBMED},
    {"PubMed", {"description", "details", "entrezuid"}, PUBMED_SUMMARY},
    {"Dimensions", {"publicationid", "sourcetitleanthologytitle"}, {}},
    {"Dimensions", {"publicationid", "anthologytitle", "dimensionsurl"}, DIMENSIONS},
    {"OpenAlex", {"authorshipsauthordisplayname"}, {}},
    {"ProQuest", {"storeid", "pubtitle"}, PROQUEST},
    {"ProQuest", {"proquestdocumentid", "publicationtitle"}, PROQUEST_TEXT},
    {"Zotero", {"itemtype", "abstractnote"}, {}, false, NameStyle::CommaOfPersons},
    {"EBSCO", {"articletitle", "accessionnumber"}, {}},
    {"EBSCO", {"dbname", "longdbname", "plink"}, EBSCO},
    {"Covidence", {"covidence", "publishedyear"}, {}},
    {"BibTeX in columns", {"entrytype", "author", "title"}, {}, false, NameStyle::Tex},
    {"ClinicalTrials.gov", {"nctnumber", "conditions"}, CLINICAL_TRIALS},
    {"Embase", {"authornames", "emtreemedicalindexterms"}, {}},
}};

/// `Author(s) ID` gives `authorsid`.
std::string normalized(std::string_view header)
{
    auto name = folded(header);
    std::erase_if(name, [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !isDigit(c);
    });
    return name;
}

using RankedField = std::pair<Field, std::size_t>;

const std::unordered_map<std::string, RankedField>& knownNames()
{
    static const auto known = [] {
        std::unordered_map<std::string, RankedField> made;
        for (const auto names : {columnNames(), columnNamesAbroad()}) {
            for (const auto& [header, field] : names) {
                made.try_emplace(normalized(header), field, made.size());
            }
        }
        return made;
    }();
    return known;
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

/// What a name says in the letters of ASCII, and in others: of `Title-题名`, which says the same twice.
std::pair<std::string, std::string> partsByScript(const std::string& name)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    std::pair<std::string, std::string> parts;
    std::ranges::copy_if(name, std::back_inserter(parts.first), isAscii);
    std::ranges::copy_if(name, std::back_inserter(parts.second), [&](char c) { return !isAscii(c); });
    return parts;
}

/// A field, and how far in front its name stands.
std::optional<RankedField> fieldOf(const std::string& name, const Dialect* dialect)
{
    if (dialect != nullptr) {
        const auto own = std::ranges::find(dialect->names, std::string_view(name), &Name::header);
        if (own != dialect->names.end()) {
            return RankedField(own->field, static_cast<std::size_t>(own - dialect->names.begin()));
        }
        if (dialect->isTags) {
            return {};
        }
    }
    const auto known = [](const std::string& wanted) {
        const auto found = knownNames().find(wanted);
        return found == knownNames().end() ? std::nullopt : std::optional(found->second);
    };
    const auto field = known(name);
    const auto [latin, rest] = partsByScript(name);
    if (field || latin.empty() || rest.empty()) {
        return field;
    }
    const auto ofLatin = known(latin);
    return ofLatin ? ofLatin : known(rest);
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
