#include "core/sources/endnote_types.h"
#include "core/sources/field_text.h"
#include "core/sources/readers.h"
#include "core/sources/tagged_format.h"
#include "core/sources/tagged_values.h"
#include "core/sources/volume_pages.h"

#include <array>
#include <utility>

/// EndNote's form of refer: `%A Author`, `%0` with the type first, or, as refer has it, an empty line between
/// records and no type.
namespace alidade::sources {

namespace {

constexpr std::string_view SERIES = "%S";
constexpr std::string_view DOI = "%R";
constexpr std::string_view NUMBER = "%N";

constexpr std::array<TagRole, 26> ROLES = {{
    {"%0", Role::Type},
    {"%F", Role::Key, 0},
    {"%M", Role::Key, 1},
    {"%T", Role::Title},
    {"%A", Role::Author},
    {"%Q", Role::Body},
    {"%D", Role::Year, 0},
    {"%8", Role::Year, 1},
    {"%J", Role::Venue, 0},
    {"%B", Role::Venue, 1},
    {SERIES, Role::Venue, 2},
    {"%V", Role::Volume},
    {NUMBER, Role::Issue},
    {"%P", Role::Pages, 0},
    {"%&", Role::Pages, 1},
    {DOI, Role::Doi, 0},
    {"%3", Role::Doi, DOUBTFUL},
    {"%U", Role::Url, 0},
    {"%>", Role::Url, DOUBTFUL},
    {"%X", Role::Abstract},
    {"%K", Role::KeywordLines},
    {"%G", Role::Language},
    {"%I", Role::Publisher},
    {"%@", Role::Number},
    // the database, and who provides it
    {"%~", Role::Nothing},
    {"%W", Role::Nothing},
}};

TaggedLine lineOf(std::string_view line)
{
    if (line.size() < 2 || line[0] != '%' || line[1] <= ' ' || (line.size() > 2 && line[2] != ' ')) {
        return {};
    }
    return {line.substr(0, 2), line.size() > 3 ? line.substr(3) : line.substr(2)};
}

/// The ACL Anthology names proceedings as a series; other types have what is one there.
void takeSeriesBack(const TaggedRecord& record, Entry& entry)
{
    const auto values = valuesOf(record, SERIES);
    if (!values.empty() && textOf(values.front()) == entry.venue && entry.type != "paper-conference"
        && valuesOf(record, "%B").empty() && valuesOf(record, "%J").empty()) {
        entry.other.push_back({std::string(SERIES), std::exchange(entry.venue, {})});
    }
}

/// Open Journal Systems has the pages behind the DOI, under its tag.
void takePagesOfDoi(const TaggedRecord& record, Entry& entry)
{
    for (const auto value : valuesOf(record, DOI)) {
        const auto pages = pagesOf(value);
        const bool isRange = pages.find('-') != std::string::npos
            && pages.find_first_not_of("0123456789-") == std::string::npos;
        if (isRange && entry.pages.empty()) {
            entry.pages = pages;
            std::erase(entry.other, OtherField{std::string(DOI), textOf(value)});
        }
    }
}

/// A book has no issues: a word there, `2nd`, is its edition, and stays as it is.
void takeEditionBack(Entry& entry)
{
    const bool isNumber = entry.issue.find_first_not_of("0123456789") == std::string::npos;
    if (entry.type == "book" && !isNumber) {
        entry.other.push_back({std::string(NUMBER), std::exchange(entry.issue, {})});
    }
}

/// Without a type, refer's own rule: what has no journal is in a book (%B), or is one (%I).
void finish(const TaggedRecord& record, Entry& entry)
{
    takeSeriesBack(record, entry);
    takePagesOfDoi(record, entry);
    takeEditionBack(entry);
    if (!entry.type.empty() || !valuesOf(record, "%J").empty()) {
        return;
    }
    if (!entry.venue.empty()) {
        entry.type = "chapter";
    } else if (!entry.publisher.empty()) {
        entry.type = "book";
    }
}

}

void readEndNoteTagged(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{
        {lineOf, "%0", {}, EmptyLine::EndsUnmarked, {}, nullptr, true}, ROLES, endNoteTypes(), finish};
    readTagged(text, FORMAT, sink);
}

}
