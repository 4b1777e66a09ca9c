#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/glued_fields.h"
#include "core/sources/issue_name.h"
#include "core/sources/ovid_source.h"
#include "core/sources/procite.h"
#include "core/sources/readers.h"
#include "core/sources/ris_types.h"
#include "core/sources/tagged_format.h"
#include "core/sources/tagged_values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

/// RIS as the specification of Research Information Systems and, since, EndNote and the databases write it:
/// `TY  - JOUR` to `ER  - `.
namespace alidade::sources {

namespace {

constexpr auto ROLES = std::to_array<TagRole>({
    {"TY", Role::Type},
    {"ID", Role::Key, 0},
    {"LB", Role::Key, 1},
    {"AN", Role::Key, 2},
    {"TI", Role::Title, 0},
    {"T1", Role::Title, 1},
    {"CT", Role::Title, 2},
    {"ST", Role::Title, 3},
    {"AU", Role::Author},
    {"A1", Role::Author},
    {"PY", Role::Year, 0},
    {"DA", Role::Year, 1},
    {"Y1", Role::Year, 2},
    {"YR", Role::Year, 3},
    {"BT", Role::Venue, 0},
    {"JF", Role::Venue, 1},
    {"T2", Role::Venue, 2},
    {"C3", Role::Venue, 3},
    {"T3", Role::Venue, 4},
    {"SO", Role::Venue, 5}, // of Web of Science, as BP and DE; of others with where in it the paper stands
    {"JO", Role::Venue, SHORT},
    {"JA", Role::Venue, SHORT + 1},
    {"J2", Role::Venue, SHORT + 2},
    {"J1", Role::Venue, SHORT + 3},
    {"JI", Role::Venue, SHORT + 4}, // of Web of Science, as J9 and EI
    {"J9", Role::Venue, SHORT + 5},
    {"VL", Role::Volume, 0},
    {"VO", Role::Volume, 1},
    {"IS", Role::Issue, 0},
    {"M1", Role::Issue, DOUBTFUL},
    {"CP", Role::Issue, DOUBTFUL + 1}, // or a city
    {"SP", Role::FirstPage, 0},
    {"BP", Role::FirstPage, 1},
    {"EP", Role::LastPage},
    {"C7", Role::Pages, 0},
    {"AR", Role::Pages, 1},
    {"PG", Role::Pages, 2}, // of Covidence, where SP may be empty
    {"DO", Role::Doi, 0},
    {"DI", Role::Doi, 1},
    {"DOI", Role::Doi, 2},
    {"M3", Role::Doi, DOUBTFUL},
    {"L3", Role::Doi, DOUBTFUL + 1},
    {"N1", Role::Doi, DOUBTFUL + 2},
    {"UR", Role::Url, 0},
    {"URL", Role::Url, 1}, // of OpenAlex
    {"LK", Role::Url, 2},
    {"L2", Role::Url, DOUBTFUL},
    {"L1", Role::Url, DOUBTFUL + 1},
    {"AB", Role::Abstract, 0},
    {"N2", Role::Abstract, 1},
    {"KW", Role::KeywordLines},
    {"DE", Role::Keywords},
    {"LA", Role::Language},
    {"PB", Role::Publisher, 0},
    {"PU", Role::Publisher, 1},
    {"SN", Role::Number},
    {"EI", Role::Number},
    {"BN", Role::Number},
    {"ER", Role::Nothing},
    {"TS", Role::Nothing},
});

/// The other tags of the specification and of EndNote. What they hold is kept under them.
constexpr auto KEPT = std::to_array<std::string_view>({
    "A2", "A3", "A4", "A5", "AD", "AV", "C1", "C2", "C4", "C5", "C6", "C8", "CA",
    "CN", "CY", "DB", "DP", "ED", "ET", "L4", "M2", "NV", "OP", "PP", "RI", "RN",
    "RP", "SE", "SV", "T4", "TA", "TT", "U1", "U2", "U3", "U4", "U5", "Y2",
});

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

char capitalOf(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isTagCharacter(char c)
{
    return isCapital(capitalOf(c)) || isDigit(c);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::size_t blanksOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isBlank) - text.begin());
}

bool hasCapitalsAlone(std::string_view tag)
{
    return std::ranges::all_of(tag, [](char c) { return capitalOf(c) == c; });
}

/// The length of the hyphen that `text` begins with, or of a dash that a word processor made of it; 0
/// without.
std::size_t hyphenLength(std::string_view text)
{
    const bool isDash = text.starts_with("\u2010") || text.starts_with("\u2011") || text.starts_with("\u2013")
        || text.starts_with("\u2014") || text.starts_with("\u2212");
    return text.starts_with('-') ? 1 : isDash ? 3 : 0;
}

/// The tag that `written` is, in capitals; empty where it is none that is known.
std::string_view knownTag(std::string_view written)
{
    const auto isWritten = [&](std::string_view tag) {
        return std::ranges::equal(tag, written, {}, {}, capitalOf);
    };
    const auto role = std::ranges::find_if(ROLES, isWritten, &TagRole::tag);
    if (role != ROLES.end()) {
        return role->tag;
    }
    const auto kept = std::ranges::find_if(KEPT, isWritten);
    return kept == KEPT.end() ? std::string_view() : *kept;
}

/// Takes apart `TI  - Title`. Two blanks before the hyphen make a tag of any two characters (and of the PMID
/// and DOI that some write); with more or fewer, a tab, or with small letters, it has to be a known one, for
/// text may have such words in it, and with one blank (`ed - a`) it has no small letters. Blanks may stand
/// before the tag, and ER may stand alone.
TaggedLine lineOf(std::string_view line)
{
    line.remove_prefix(blanksOf(line));
    const auto length =
        static_cast<std::size_t>(std::ranges::find_if_not(line, isTagCharacter) - line.begin());
    if (length < 2 || length > 4 || !isCapital(capitalOf(line.front()))) {
        return {};
    }
    auto tag = line.substr(0, length);
    auto rest = line.substr(length);
    const auto gap = blanksOf(rest);
    const bool isWide = gap >= 2 || rest.starts_with('\t');
    rest.remove_prefix(gap);
    if (tag == "ER" && rest.empty()) {
        return {tag, {}};
    }
    const auto hyphen = hyphenLength(rest);
    if (hyphen == 0 || (hyphen > 1 && gap < 2)) {
        return {};
    }
    rest.remove_prefix(hyphen);
    const bool standsApart = rest.empty() || isBlank(rest.front());
    if (gap != 2 || hyphen > 1 || !hasCapitalsAlone(tag)) {
        tag = isWide || hasCapitalsAlone(tag) ? knownTag(tag) : std::string_view();
    }
    if (tag.empty() || (!standsApart && (gap != 2 || length > 2))) {
        return {};
    }
    rest.remove_prefix(blanksOf(rest));
    return {tag, rest};
}

/// The place of a `TY  - JOUR` behind which the line ends.
std::size_t beginInside(std::string_view line)
{
    constexpr std::string_view BEGIN = "TY  - ";
    while (!line.empty() && isBlank(line.back())) {
        line.remove_suffix(1);
    }
    auto from = line.size();
    while (from > 0 && isTagCharacter(line[from - 1])) {
        --from;
    }
    const auto type = line.substr(from);
    const bool isBegin = !type.empty() && line.substr(0, from).ends_with(BEGIN)
        && std::ranges::find(risTypes(), type, &TypeName::first) != risTypes().end();
    return isBegin ? from - BEGIN.size() : std::string_view::npos;
}

/// Types whose second authors are makers too: sponsors of a bill, players of a piece.
constexpr std::array<std::string_view, 3> MADE_BY_SECOND = {"bill", "musical_score", "song"};

/// Takes first and second authors in the order of the record.
void takeAllAuthors(const TaggedRecord& record, Entry& entry)
{
    entry.authors.clear();
    for (const auto& field : record.fields) {
        if (field.tag == "AU" || field.tag == "A1" || field.tag == "A2") {
            std::ranges::transform(
                partsOf(field.value, true), std::back_inserter(entry.authors), databaseName);
        }
    }
    std::erase_if(entry.other, [](const OtherField& field) { return field.name == "A2"; });
}

bool isInJournal(std::string_view type)
{
    return type.starts_with("article") || type.empty();
}

/// C3 and T3 name proceedings with conferences alone; with other types they say something else.
void takeVenueBack(const TaggedRecord& record, Entry& entry)
{
    for (const std::string_view tag : {"C3", "T3"}) {
        const auto values = valuesOf(record, tag);
        if (!values.empty() && textOf(values.front()) == entry.venue && entry.type != "paper-conference") {
            entry.other.push_back({std::string(tag), std::move(entry.venue)});
            entry.venue = std::exchange(entry.venueShort, {});
        }
    }
}

/// CP is an issue of a journal; of a book, and where it is a word, it is the city of the publisher.
void takeCityBack(const TaggedRecord& record, Entry& entry)
{
    const auto values = valuesOf(record, "CP");
    const bool isWord = entry.issue.find_first_of("0123456789") == std::string::npos;
    if (!values.empty() && isWord && textOf(values.front()) == entry.issue && !isInJournal(entry.type)) {
        entry.other.push_back({"CP", std::exchange(entry.issue, {})});
    }
}

/// Web of Science has the body that holds a conference, as IEEE, among the persons who wrote the paper.
void takeHostBack(const TaggedRecord& record, Entry& entry)
{
    if (entry.type != "paper-conference" || !entry.key.starts_with("WOS:")
        || valuesOf(record, "AU").empty()) {
        return;
    }
    for (const auto body : valuesOf(record, "A1")) {
        if (body.find(',') == std::string_view::npos
            && std::erase(entry.authors, databaseName(textOf(body))) > 0) {
            entry.other.push_back({"A1", textOf(body)});
        }
    }
}

/// Whether `text` is empty, or ends where a sentence or a part of a list does.
bool endsApart(std::string_view text)
{
    return text.empty() || text.ends_with("; ") || text.ends_with(". ");
}

/// ProQuest and EBSCO have the DOI in a note, among other things: `Copyright - Springer 2015; DOI -
/// 10.1007/…; 22113`, `Language: English. DOI: 10.1007/…. `.
void takeDoiOfNote(const TaggedRecord& record, Entry& entry)
{
    for (const auto note : valuesOf(record, "N1")) {
        for (const std::string_view label : {"DOI - 10.", "DOI: 10."}) {
            const auto at = note.find(label);
            if (entry.doi.empty() && at != std::string_view::npos && endsApart(note.substr(0, at))) {
                entry.doi = doiOf(note.substr(at, note.find(';', at) - at));
            }
        }
    }
}

/// EBSCO has a number of CINAHL with all that it says of the record behind it: `104. Language: English. Entry
/// Date: 2011`.
void shortenKey(Entry& entry)
{
    if (entry.key.find(". Language: ") != std::string::npos) {
        entry.key.resize(entry.key.find(". "));
    }
}

/// The name of a journal may have behind it where the paper stands: `Annals of Rain; Vol 5, No 2 (2010):
/// Clouds` of Open Journal Systems, or all that a database says of its source.
void takeVenueApart(const TaggedRecord& record, Entry& entry)
{
    const auto values = valuesOf(record, "SO");
    if (!values.empty() && textOf(values.front()) == entry.venue) {
        putSource(ovidSource(entry.venue), entry);
        return;
    }
    const std::string venue = entry.venue;
    const auto end = venue.find("; ");
    if (end == std::string::npos) {
        return;
    }
    if (const auto name = issueName(std::string_view(venue).substr(end + 2))) {
        putSource({venue.substr(0, end), name->volume, name->issue, {}, {}}, entry);
    }
}

/// What the type decides.
void finish(const TaggedRecord& record, Entry& entry)
{
    takeDoiOfNote(record, entry);
    shortenKey(entry);
    takeGluedFields(record, entry);
    takeHostBack(record, entry);
    if (entry.pages.starts_with("arXiv:")) { // ADS, of which it is no page
        entry.pages.clear();
    }
    takeVenueBack(record, entry);
    takeVenueApart(record, entry);
    takeCityBack(record, entry);
    if (isProCite(record)) {
        readProCite(record, entry);
    }
    if (std::ranges::find(MADE_BY_SECOND, entry.type) != MADE_BY_SECOND.end()) {
        takeAllAuthors(record, entry);
    }
    if (entry.type == "book" && (entry.title.empty() || entry.title == entry.venue)) {
        entry.title = std::exchange(entry.venue, {}); // BT, the book's own
    }
    if (entry.type.empty() || isThesis(record, entry.type)) {
        entry.type = risTypeInWords(record);
    }
    if (entry.type == "webpage" && entry.key.starts_with("CN-") && !entry.volume.empty()) {
        entry.type = "article-journal"; // CENTRAL, which says ELEC of all that it has
    }
    if (entry.type == "article-journal" && entry.key.starts_with("CN-") && entry.venue.empty()) {
        entry.type = "document"; // a registration, of which it says JOUR
    }
    const auto types = valuesOf(record, "TY");
    if (types.empty() || types.front().empty()) {
        entry.type = "document"; // nothing was said, so nothing is made of a venue
    }
}

}

void readRis(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{
        {lineOf, "TY", "ER", EmptyLine::Nothing, {}, beginInside}, ROLES, risTypes(), finish};
    readTagged(text, FORMAT, sink);
}

}
