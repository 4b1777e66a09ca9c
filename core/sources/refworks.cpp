#include "core/base/text.h"
#include "core/sources/readers.h"
#include "core/sources/tagged_format.h"

#include <algorithm>
#include <array>

/// RefWorks' tagged format: `RT Journal Article`, then tags, nearly all of two characters, and a blank up to
/// the next `RT`.
namespace alidade::sources {

namespace {

constexpr auto ROLES = std::to_array<TagRole>({
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
    {"DO", Role::Doi, 0},
    {"NO", Role::Doi, DOUBTFUL},
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
});

/// The tags that are longer than two characters, and the line behind all records.
constexpr std::array<std::string_view, 8> LONG_TAGS = {
    "PMID", "PMCID", "U10", "U11", "U12", "U13", "U14", "U15"};
constexpr std::string_view END = "END EXPORTED REFERENCES";
constexpr std::array<std::string_view, 1> OUTSIDE = {END};

constexpr auto TYPES = std::to_array<TypeName>({
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
    // in no list of RefWorks, but written by others
    {"Conference Proceeding", "paper-conference"},
    {"Conference Paper", "paper-conference"},
    {"Book Section", "chapter"},
    {"Book Chapter", "chapter"},
    {"Book", "book"},
    {"Thesis", "thesis"},
    {"Newspaper", "article-newspaper"},
    {"Dataset", "dataset"},
});

/// `vo 42`, as CNKI writes it, and `vo` where it has no number: small letters make a tag that is known, where
/// one number stands behind it, or nothing does.
TaggedLine smallLine(std::string_view line)
{
    const auto isSame = [](char capital, char c) { return capital == (c >= 'a' && c <= 'z' ? c - 0x20 : c); };
    if (line.size() < 2 || (line.size() > 2 && line[2] != ' ')) {
        return {};
    }
    const auto value = trimmed(line.substr(2));
    const auto found = std::ranges::find_if(
        ROLES, [&](const TagRole& role) { return std::ranges::equal(role.tag, line.substr(0, 2), isSame); });
    const bool isNumber = value.find_first_not_of("0123456789-") == std::string_view::npos;
    return isNumber && found != ROLES.end() ? TaggedLine{found->tag, value} : TaggedLine();
}

/// `A1` with no blank before a name that is not of ASCII, as CNKI writes it of theses.
TaggedLine authorLine(std::string_view line)
{
    constexpr std::string_view AUTHOR = "A1";
    const bool isName = line.size() > AUTHOR.size() && static_cast<unsigned char>(line[2]) >= 0x80;
    return isName && line.starts_with(AUTHOR) ? TaggedLine{AUTHOR, line.substr(2)} : TaggedLine();
}

TaggedLine lineOf(std::string_view line)
{
    if (line.starts_with(END)) {
        return {END, {}};
    }
    if (!line.empty() && line.front() >= 'a' && line.front() <= 'z') {
        return smallLine(line);
    }
    const auto blank = std::min(line.find(' '), line.size());
    if (blank > 2 && std::ranges::find(LONG_TAGS, line.substr(0, blank)) != LONG_TAGS.end()) {
        return {line.substr(0, blank), line.substr(std::min(blank + 1, line.size()))};
    }
    const auto author = authorLine(line);
    return author.tag.empty() ? twoCharacterLine(line) : author;
}

}

void readRefWorks(std::string_view text, Sink& sink)
{
    static const TaggedFormat FORMAT{{lineOf, "RT", {}, EmptyLine::Nothing, OUTSIDE}, ROLES, TYPES};
    readTagged(text, FORMAT, sink);
}

}
