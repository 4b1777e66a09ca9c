#include "core/sources/endnote_types.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace alidade::sources {

namespace {

constexpr int NONE = -1;

struct ReferenceType {
    std::string_view name;
    int number;    ///< since EndNote 8
    int oldNumber; ///< before
    std::string_view type;
};

constexpr auto TYPES = std::to_array<ReferenceType>({
    {"Journal Article", 17, 0, "article-journal"},
    {"Book", 6, 1, "book"},
    {"Thesis", 32, 2, "thesis"},
    {"Conference Proceedings", 10, 3, "paper-conference"},
    {"Personal Communication", 26, 4, "personal_communication"},
    {"Newspaper Article", 23, 5, "article-newspaper"},
    {"Computer Program", 9, 6, "software"},
    {"Book Section", 5, 7, "chapter"},
    {"Magazine Article", 19, 8, "article-magazine"},
    {"Edited Book", 28, 9, "book"},
    {"Report", 27, 10, "report"},
    {"Map", 20, 11, "map"},
    {"Audiovisual Material", 3, 12, "motion_picture"},
    {"Artwork", 2, 13, "graphic"},
    {"Patent", 25, 15, "patent"},
    {"Electronic Source", NONE, 16, "webpage"},
    {"Bill", 4, 17, "bill"},
    {"Case", 7, 18, "legal_case"},
    {"Hearing", 14, 19, "hearing"},
    {"Manuscript", 36, 20, "manuscript"},
    {"Film or Broadcast", 21, 21, "motion_picture"},
    {"Statute", 31, 22, "legislation"},
    {"Figure", 37, 25, "figure"},
    {"Chart or Table", 38, 26, "figure"},
    {"Web Page", 12, NONE, "webpage"},
    {"Generic", 13, 31, "document"},
    {"Pamphlet", 24, NONE, "pamphlet"},
    {"Unpublished Work", 34, NONE, "manuscript"},
    {"Electronic Article", 43, NONE, "article-journal"},
    {"Electronic Book", 44, NONE, "book"},
    {"Online Database", 45, NONE, "dataset"},
    {"Government Document", 46, NONE, "report"},
    {"Conference Paper", 47, NONE, "paper-conference"},
    {"Online Multimedia", 48, NONE, "motion_picture"},
    {"Classical Work", 49, NONE, "book"},
    {"Legal Rule or Regulation", 50, NONE, "regulation"},
    {"Ancient Text", 51, NONE, "book"},
    {"Dictionary", 52, NONE, "entry-dictionary"},
    {"Encyclopedia", 53, NONE, "entry-encyclopedia"},
    {"Grant", 54, NONE, "document"},
    {"Aggregated Database", 55, NONE, "dataset"},
    {"Blog", 56, NONE, "post-weblog"},
    {"Serial", 57, NONE, "book"},
    {"Standard", 58, NONE, "standard"},
    {"Dataset", 59, NONE, "dataset"},
    {"Electronic Book Section", 60, NONE, "chapter"},
    {"Music", 61, NONE, "song"},
    {"Interview", NONE, NONE, "interview"},
    {"Preprint", NONE, NONE, "article"},
});

std::string_view typeWhere(int ReferenceType::*number, int wanted)
{
    const auto* const found = std::ranges::find(TYPES, wanted, number);
    return wanted == NONE || found == TYPES.end() ? std::string_view() : found->type;
}

}

std::string_view typeOfEndNote(std::string_view name)
{
    const auto* const found = std::ranges::find(TYPES, name, &ReferenceType::name);
    return found == TYPES.end() ? std::string_view() : found->type;
}

std::string_view typeOfEndNoteNumber(int number)
{
    return typeWhere(&ReferenceType::number, number);
}

std::string_view typeOfOldEndNoteNumber(int number)
{
    const auto type = typeWhere(&ReferenceType::oldNumber, number);
    return type.empty() ? typeOfEndNoteNumber(number) : type; // types that came later kept their number
}

}
