#include "core/base/text.h"
#include "core/sources/readers.h"
#include "core/sources/tagged_format.h"

#include <array>

/// The plain text of Web of Science: tags of two characters and a blank, values going on behind three, `PT`
/// to `ER`, `FN` and `VR` before and `EF` behind all of them.
namespace alidade::sources {

namespace {

constexpr std::array<std::string_view, 3> OUTSIDE = {"FN", "VR", "EF"};

constexpr std::array<TagRole, 37> ROLES = {{
    {"PT", Role::Type},
    {"DT", Role::Type},
    {"UT", Role::Key},
    {"TI", Role::Title},
    {"AF", Role::Author, 0},
    {"AU", Role::Author, 1},
    {"BF", Role::Author, 2},
    {"BA", Role::Author, 3},
    {"CA", Role::Body},
    {"PY", Role::Year, 0},
    {"EY", Role::Year, 1},
    {"PD", Role::Year, 2},
    {"EA", Role::Year, 3},
    {"SO", Role::Venue, 0},
    {"CT", Role::Venue, 1},
    {"JI", Role::Venue, SHORT},
    {"J9", Role::Venue, SHORT + 1},
    {"VL", Role::Volume},
    {"IS", Role::Issue},
    {"BP", Role::FirstPage},
    {"EP", Role::LastPage},
    {"AR", Role::Pages, 0},
    {"PS", Role::Pages, 1},
    {"DI", Role::Doi},
    {"AB", Role::Abstract},
    {"DE", Role::Keywords},
    {"MC", Role::Keywords},
    {"MQ", Role::Keywords},
    {"MH", Role::Keywords},
    {"LA", Role::Language},
    {"PU", Role::Publisher},
    {"SN", Role::Number},
    {"EI", Role::Number},
    {"BN", Role::Number},
    // of the export, and the cited references, which would be most of the record and stay in the file
    {"DA", Role::Nothing},
    {"GA", Role::Nothing},
    {"CR", Role::Nothing},
}};

constexpr auto TYPES = std::to_array<TypeName>({
    {"Book Chapter", "chapter"},
    {"P", "patent"},
    {"Patent", "patent"},
    {"Data Set", "dataset"},
    {"Software", "software"},
    {"J", "article-journal"},
    {"Journal", "article-journal"}, // of Inspec
    {"Journal Paper", "article-journal"},
    {"Conference Paper", "paper-conference"},
    {"Conference Article", "paper-conference"},
    {"Proceedings Paper", "paper-conference"},
    {"C", "paper-conference"},
    {"S", "chapter"},
    {"B", "book"},
    {"Book", "book"},
});

/// Whether the book has the title of the record, which stands in capitals there.
bool isWholeBook(const Entry& entry)
{
    return entry.venue.empty() || folded(entry.title) == folded(entry.venue);
}

/// A short export says `PT B` alone of what has pages in a book, too.
void takePartOfBook(const TaggedRecord& record, Entry& entry)
{
    if (entry.type == "book" && !entry.pages.empty() && !isWholeBook(entry)
        && valuesOf(record, "DT").empty()) {
        entry.type = "chapter";
    }
}

}

void readWosTagged(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{
        {twoCharacterLine, "PT", "ER", EmptyLine::Nothing, OUTSIDE}, ROLES, TYPES, takePartOfBook};
    readTagged(text, FORMAT, sink);
}

}
