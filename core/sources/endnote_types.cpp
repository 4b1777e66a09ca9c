#include "core/sources/endnote_types.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

using TypeName = std::pair<std::string_view, std::string_view>;

constexpr auto TYPES = std::to_array<TypeName>({
    {"Journal Article", "article-journal"},
    {"Electronic Article", "article-journal"},
    {"Magazine Article", "article-magazine"},
    {"Newspaper Article", "article-newspaper"},
    {"Press Release", "article-newspaper"},
    {"Conference Paper", "paper-conference"},
    {"Conference Proceedings", "paper-conference"},
    {"Conference Proceeding", "paper-conference"},
    {"Audio", "song"}, // of libraries, where a serial may be one
    {"Book", "book"},
    {"Edited Book", "book"},
    {"Electronic Book", "book"},
    {"Serial", "book"},
    {"Serial Publication", "book"},
    {"Book Section", "chapter"},
    {"Electronic Book Section", "chapter"},
    {"Encyclopedia", "entry-encyclopedia"},
    {"Dictionary", "entry-dictionary"},
    {"Thesis", "thesis"},
    {"Report", "report"},
    {"Government Document", "report"},
    {"Discussion Forum", "post"},
    {"Standard", "standard"},
    {"Web Page", "webpage"},
    {"Electronic Source", "webpage"},
    {"Blog", "post-weblog"},
    {"Dataset", "dataset"},
    {"Online Database", "dataset"},
    {"Computer Program", "software"},
    {"Patent", "patent"},
    {"Unpublished Work", "manuscript"},
    {"Manuscript", "manuscript"},
    {"Pamphlet", "pamphlet"},
    {"Bill", "bill"},
    {"Case", "legal_case"},
    {"Statute", "legislation"},
    {"Legal Rule or Regulation", "legislation"},
    {"Hearing", "hearing"},
    {"Personal Communication", "personal_communication"},
    {"Interview", "interview"},
    {"Film or Broadcast", "motion_picture"},
    {"Audiovisual Material", "motion_picture"},
    {"Online Multimedia", "motion_picture"},
    {"Podcast", "broadcast"},
    {"Music", "musical_score"},
    {"Map", "map"},
    {"Artwork", "graphic"},
    {"Figure", "figure"},
    {"Chart or Table", "figure"},
    {"Classical Work", "classic"},
    {"Ancient Text", "classic"},
    {"Grant", "document"},
    {"Aggregated Database", "dataset"},
    {"Preprint", "article"},
    {"Generic", ""},
});

constexpr int NONE = -1;

struct TypeNumber {
    std::string_view name;
    int now; ///< since EndNote 8
    int old; ///< before
};

constexpr auto NUMBERS = std::to_array<TypeNumber>({
    {"Journal Article", 17, 0},
    {"Book", 6, 1},
    {"Thesis", 32, 2},
    {"Conference Proceedings", 10, 3},
    {"Personal Communication", 26, 4},
    {"Newspaper Article", 23, 5},
    {"Computer Program", 9, 6},
    {"Book Section", 5, 7},
    {"Magazine Article", 19, 8},
    {"Edited Book", 28, 9},
    {"Report", 27, 10},
    {"Map", 20, 11},
    {"Audiovisual Material", 3, 12},
    {"Artwork", 2, 13},
    {"Patent", 25, 15},
    {"Electronic Source", NONE, 16},
    {"Bill", 4, 17},
    {"Case", 7, 18},
    {"Hearing", 14, 19},
    {"Manuscript", 36, 20},
    {"Film or Broadcast", 21, 21},
    {"Statute", 31, 22},
    {"Figure", 37, 25},
    {"Chart or Table", 38, 26},
    {"Web Page", 12, NONE},
    {"Generic", 13, 31},
    {"Pamphlet", 24, NONE},
    {"Unpublished Work", 34, NONE},
    {"Electronic Article", 43, NONE},
    {"Electronic Book", 44, NONE},
    {"Online Database", 45, NONE},
    {"Government Document", 46, NONE},
    {"Conference Paper", 47, NONE},
    {"Online Multimedia", 48, NONE},
    {"Classical Work", 49, NONE},
    {"Legal Rule or Regulation", 50, NONE},
    {"Ancient Text", 51, NONE},
    {"Dictionary", 52, NONE},
    {"Encyclopedia", 53, NONE},
    {"Grant", 54, NONE},
    {"Aggregated Database", 55, NONE},
    {"Blog", 56, NONE},
    {"Serial", 57, NONE},
    {"Standard", 58, NONE},
    {"Dataset", 59, NONE},
    {"Electronic Book Section", 60, NONE},
    {"Music", 61, NONE},
});

std::string_view typeWhere(int TypeNumber::*which, int number)
{
    const auto* const found = std::ranges::find(NUMBERS, number, which);
    return number == NONE || found == NUMBERS.end() ? std::string_view() : typeOfEndNote(found->name);
}

}

std::span<const TypeName> endNoteTypes()
{
    return TYPES;
}

std::string_view typeOfEndNote(std::string_view name)
{
    const auto* const found = std::ranges::find(TYPES, name, &TypeName::first);
    return found == TYPES.end() ? std::string_view() : found->second;
}

std::string_view typeOfEndNoteNumber(int number)
{
    return typeWhere(&TypeNumber::now, number);
}

std::string_view typeOfOldEndNoteNumber(int number)
{
    const auto type = typeWhere(&TypeNumber::old, number);
    return type.empty() ? typeOfEndNoteNumber(number) : type; // types that came later kept their number
}

}
