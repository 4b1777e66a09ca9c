#include "core/sources/readers.h"
#include "core/sources/tagged_format.h"

#include <array>

/// RefWorks' tagged format: `RT Journal Article`, then tags of two characters and a blank up to the next
/// `RT`.
namespace alidade::sources {

namespace {

constexpr std::array<TagRole, 27> ROLES = {{
    {"RT", Role::Type},
    {"ID", Role::Key, 0},
    {"AN", Role::Key, 1},
    {"T1", Role::Title},
    {"A1", Role::Author},
    {"YR", Role::Year, 0},
    {"FD", Role::Year, 1},
    {"JF", Role::Venue, 0},
    {"T2", Role::Venue, 1},
    {"JO", Role::Venue, SHORT},
    {"VO", Role::Volume},
    {"IS", Role::Issue},
    {"SP", Role::FirstPage},
    {"OP", Role::LastPage},
    {"DO", Role::Doi},
    {"LK", Role::Url, 0},
    {"UL", Role::Url, 1},
    {"L2", Role::Url, DOUBTFUL},
    {"AB", Role::Abstract},
    {"K1", Role::KeywordLines},
    {"LA", Role::Language},
    {"PB", Role::Publisher},
    {"SN", Role::Number},
    // of the database that RefWorks keeps
    {"SR", Role::Nothing},
    {"OL", Role::Nothing},
    {"RD", Role::Nothing},
    {"DS", Role::Nothing},
}};

constexpr std::array<TypeName, 33> TYPES = {{
    {"Journal Article", "article-journal"},
    {"Journal", "article-journal"},
    {"Journal, Electronic", "article-journal"},
    {"Abstract", "article-journal"},
    {"Magazine Article", "article-magazine"},
    {"Newspaper Article", "article-newspaper"},
    {"Conference Proceedings", "paper-conference"},
    {"Book, Section", "chapter"},
    {"Book, Whole", "book"},
    {"Book, Edited", "book"},
    {"Monograph", "book"},
    {"Dissertation/Thesis", "thesis"},
    {"Dissertation/Thesis, Unpublished", "thesis"},
    {"Dissertation", "thesis"},
    {"Report", "report"},
    {"Web Page", "webpage"},
    {"Online Discussion Forum", "post"},
    {"Computer Program", "software"},
    {"Patent", "patent"},
    {"Unpublished Material", "manuscript"},
    {"Bills/Resolutions", "bill"},
    {"Case/Court Decisions", "legal_case"},
    {"Laws/Statutes", "legislation"},
    {"Hearing", "hearing"},
    {"Personal Communication", "personal_communication"},
    {"Motion Picture", "motion_picture"},
    {"Video/ DVD", "motion_picture"},
    {"Sound Recording", "song"},
    {"Music Score", "musical_score"},
    {"Map", "map"},
    {"Artwork", "graphic"},
    {"Grant", ""},
    {"Generic", ""},
}};

}

void readRefWorks(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{{twoCharacterLine, "RT", {}, EmptyLine::Nothing, {}}, ROLES, TYPES};
    readTagged(text, FORMAT, sink);
}

}
