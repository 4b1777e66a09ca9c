#include "core/base/number.h"
#include "core/sources/field_text.h"
#include "core/sources/ovid_source.h"
#include "core/sources/readers.h"
#include "core/sources/tagged_format.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>

/// The MEDLINE format of PubMed, and of ERIC, which has tags of its own: `PMID- 123`, tags padded to four
/// characters, values going on behind six blanks, an empty line between records.
namespace alidade::sources {

namespace {

constexpr std::size_t TAG_WIDTH = 4;

constexpr auto ROLES = std::to_array<TagRole>({
    {"PMID", Role::Key, 0},
    {"OID", Role::Key, 1},
    {"TI", Role::Title},
    {"FAU", Role::Author, 0},
    {"AU", Role::Author, 1},
    {"CN", Role::Body},
    {"DP", Role::Year, 0},
    {"DEP", Role::Year, 1},
    {"JT", Role::Venue, 0},
    {"BTI", Role::Venue, 1},
    {"TA", Role::Venue, SHORT},
    {"VI", Role::Volume},
    {"IP", Role::Issue},
    {"PG", Role::Pages},
    {"LID", Role::Doi, 0},
    {"AID", Role::Doi, 1},
    {"BAID", Role::Doi, 2},
    {"UR", Role::Url, 0},
    {"URL", Role::Url, 1},
    {"AB", Role::Abstract},
    {"MH", Role::Keywords},
    {"OT", Role::Keywords},
    {"LA", Role::Language},
    {"PB", Role::Publisher},
    {"IS", Role::Number},
    {"ISSN", Role::Number},
    {"ISBN", Role::Number},
    {"PT", Role::Type},
    // what the database did with the record, and when
    {"OWN", Role::Nothing},
    {"STAT", Role::Nothing},
    {"DA", Role::Nothing},
    {"DCOM", Role::Nothing},
    {"LR", Role::Nothing},
    {"EDAT", Role::Nothing},
    {"MHDA", Role::Nothing},
    {"CRDT", Role::Nothing},
    {"PHST", Role::Nothing},
    {"PST", Role::Nothing},
    {"SB", Role::Nothing},
    {"OTO", Role::Nothing},
    // known, so that they are told from words with a hyphen
    {"SO"},
    {"AD"},
    {"TT"},
    {"PL"},
    {"CI"},
    {"GR"},
    {"RN"},
    {"ED"},
});

constexpr std::array<TypeName, 28> TYPES = {{
    {"Dataset", "dataset"},
    {"Preprint", "article"},
    {"Book Chapter", "chapter"},
    {"Books", "book"},
    {"Book", "book"},
    {"Collected Works - General", "book"},
    {"Academic Dissertation", "thesis"},
    {"Dissertations/Theses", "thesis"},
    {"Dissertations/Theses - Doctoral Dissertations", "thesis"},
    {"Dissertations/Theses - Masters Theses", "thesis"},
    {"Congress", "paper-conference"},
    {"Clinical Conference", "paper-conference"},
    {"Consensus Development Conference", "paper-conference"},
    {"Consensus Development Conference, NIH", "paper-conference"},
    {"Speeches/Meeting Papers", "paper-conference"},
    {"Newspaper Article", "article-newspaper"},
    {"Journal Article", "article-journal"},
    {"Journal Articles", "article-journal"},
    {"Case Reports", "article-journal"},
    {"Review", "article-journal"},
    {"Letter", "article-journal"},
    {"Editorial", "article-journal"},
    {"Technical Report", "report"},
    {"Reports - Research", "report"},
    {"Reports - Evaluative", "report"},
    {"Reports - Descriptive", "report"},
    {"Reports - General", "report"},
    {"Numerical/Quantitative Data", "report"},
}};

bool isTagCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || isDigit(c);
}

/// Takes apart `TI  - Title`. The hyphen in the fifth column makes a tag; in another, the tag has to be a
/// known one, for a line that is not indented may go on with `MR-guided`.
TaggedLine lineOf(std::string_view line)
{
    const auto length =
        static_cast<std::size_t>(std::ranges::find_if_not(line, isTagCharacter) - line.begin());
    if (length < 2 || length > TAG_WIDTH) {
        return {};
    }
    const auto tag = line.substr(0, length);
    const auto hyphen = line.find_first_not_of(' ', length);
    if (hyphen == std::string_view::npos || line[hyphen] != '-') {
        return {};
    }
    auto value = line.substr(hyphen + 1);
    const bool standsApart = value.empty() || value.front() == ' ';
    const bool isKnown = std::ranges::find(ROLES, tag, &TagRole::tag) != ROLES.end();
    if (hyphen != TAG_WIDTH && (!standsApart || !isKnown)) {
        return {};
    }
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    return {tag, value};
}

/// The place of a `PMID- 123` behind which the line ends.
std::size_t beginInside(std::string_view line)
{
    constexpr std::string_view BEGIN = "PMID- ";
    const auto at = line.rfind(BEGIN);
    const bool isNumber = at != std::string_view::npos && at + BEGIN.size() < line.size()
        && line.find_first_not_of("0123456789 ", at + BEGIN.size()) == std::string_view::npos;
    return isNumber ? at : std::string_view::npos;
}

/// `e80092`, as PubMed has it since 2023.
/// `[Not Available].` stands for a title that nobody translated.
void takeOwnTitle(const TaggedRecord& record, Entry& entry)
{
    const auto own = valuesOf(record, "TT");
    if (!own.empty() && (entry.title.empty() || entry.title.starts_with("[Not Available]"))) {
        entry.title = textOf(own.front());
        std::erase_if(entry.other, [](const OtherField& field) { return field.name == "TT"; });
    }
}

/// LID holds a page of journals that have no page numbers, or an address, as well as the DOI.
void takeLocations(const TaggedRecord& record, Entry& entry)
{
    constexpr std::string_view PAGE = " [pii]";
    for (const auto value : valuesOf(record, "LID")) {
        const auto text = textOf(value);
        const bool isItem = text.ends_with(PAGE) && text.find('.') == std::string::npos; // else of a preprint
        const bool isNumber = isArticleNumber(text) && text.find_first_of("0123456789") != std::string::npos;
        if (entry.pages.empty() && (isItem || isNumber)) {
            entry.pages = pagesOf(text.substr(0, text.size() - (isItem ? PAGE.size() : 0)));
        } else if (text.starts_with("http") && entry.url.empty()) {
            entry.url = text.substr(0, text.find(" ["));
        }
    }
}

/// `J Inv Syst. 2018 Jan 5;12(3):45-56.`, where that is all that is said.
void takeSource(const TaggedRecord& record, Entry& entry)
{
    const auto values = valuesOf(record, "SO");
    const auto source = values.empty() ? OvidSource() : ovidSource(textOf(values.front()));
    if (source.year || !source.volume.empty()) { // else it was not understood
        putSource(source, entry);
    }
}

void finish(const TaggedRecord& record, Entry& entry)
{
    takeOwnTitle(record, entry);
    takeLocations(record, entry);
    if (entry.venue.empty()) {
        takeSource(record, entry);
    }
    entry.key = entry.key.substr(0, entry.key.find(' '));
    if (entry.type == "report" && !entry.volume.empty()) {
        entry.type =
            "article-journal"; // ERIC calls reports what came in a journal, and gives reports one too
    }
    if (entry.title.empty() && entry.type == "book") {
        entry.title.swap(entry.venue);
    }
    const bool isCitation = record.hasBegin && (!entry.authors.empty() || !entry.venue.empty() || entry.year);
    if (entry.type.empty() && isCitation) {
        entry.type = "article-journal"; // PubMed says of everything else what it is
    }
}

}

void readNbib(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{
        {lineOf, "PMID", {}, EmptyLine::EndsRecord, {}, beginInside}, ROLES, TYPES, finish};
    readTagged(text, FORMAT, sink);
}

}
