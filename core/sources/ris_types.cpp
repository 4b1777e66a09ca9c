#include "core/sources/ris_types.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/table_cells.h"
#include "core/sources/tagged_format.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

constexpr auto TYPES = std::to_array<TypeName>({
    {"JOUR", "article-journal"},
    {"EJOUR", "article-journal"},
    {"JFULL", "article-journal"},
    {"ABST", "article-journal"},
    {"INPR", "article-journal"},
    {"MGZN", "article-magazine"},
    {"NEWS", "article-newspaper"},
    {"CPAPER", "paper-conference"},
    {"CONF", "paper-conference"},
    {"BOOK", "book"},
    {"EBOOK", "book"},
    {"EDBOOK", "book"},
    {"CLSWK", "book"},
    {"SER", "book"},
    {"CHAP", "chapter"},
    {"ECHAP", "chapter"},
    {"ENCYC", "entry-encyclopedia"},
    {"DICT", "entry-dictionary"},
    {"THES", "thesis"},
    {"RPRT", "report"},
    {"GOVDOC", "report"},
    {"STAND", "standard"},
    {"ELEC", "webpage"},
    {"WEB", "webpage"},
    {"BLOG", "post-weblog"},
    {"DATA", "dataset"},
    {"DBASE", "dataset"},
    {"COMP", "software"},
    {"PAT", "patent"},
    {"UNPB", "manuscript"},
    {"UNPD", "manuscript"},
    {"MANSCPT", "manuscript"},
    {"PAMP", "pamphlet"},
    {"BILL", "bill"},
    {"UNBILL", "bill"},
    {"CASE", "legal_case"},
    {"STAT", "legislation"},
    {"LEGAL", "legislation"},
    {"HEAR", "hearing"},
    {"ICOMM", "personal_communication"},
    {"PCOMM", "personal_communication"},
    {"INTV", "interview"},
    {"MPCT", "motion_picture"},
    {"VIDEO", "motion_picture"},
    {"POD", "broadcast"},
    {"SOUND", "song"},
    {"MUSIC", "musical_score"},
    {"MAP", "map"},
    {"ART", "graphic"},
    {"FIGURE", "figure"},
    {"CHART", "figure"},
    {"SLIDE", "speech"},
    {"ANCIENT", "classic"},
    {"ADVS", "document"},
    {"AGGR", "document"},
    {"CTLG", "article-magazine"},
    {"GEN", ""},
    {"GRANT", ""},
    {"GRNT", ""},
    {"EQUA", "document"},
    {"PRESS", "document"},
    {"MULTI", "document"},
    // in no list, but written
    {"ARTICLE", "article-journal"},
    {"JOURNAL", "article-journal"},
    {"JOURNAL ARTICLE", "article-journal"},
    {"CONFERENCE", "paper-conference"},
    {"CONFERENCE PAPER", "paper-conference"},
    {"PROC", "paper-conference"},
    {"PREPRINT", "article"},
    {"ENTRY", "entry-encyclopedia"}, // of OpenAlex, as the two below
    {"ERRT", "article-journal"},
    {"LETTER", "article-journal"},
    {"REPORT", "report"},
    {"STD", "standard"},
    {"THESIS", "thesis"},
    {"DISS", "thesis"},
    {"SOFTWARE", "software"},
    {"DATASET", "dataset"},
});

}

std::span<const TypeName> risTypes()
{
    return TYPES;
}

std::string_view risTypeInWords(const TaggedRecord& record)
{
    const bool isPreprint = std::ranges::any_of(record.fields, [](const TaggedField& field) {
        const auto value = folded(textOf(field.value));
        return (field.tag == "M3" && value == "preprint") || (field.tag == "PB" && value.ends_with("rxiv"));
    });
    if (isPreprint) {
        return "article";
    }
    for (const std::string_view tag : {"M3", "TY"}) {
        for (const auto value : valuesOf(record, tag)) {
            if (const auto type = typeOf(textOf(value)); !type.empty()) {
                return type;
            }
        }
    }
    return {};
}

bool isThesis(const TaggedRecord& record, std::string_view type)
{
    return type == "book" && risTypeInWords(record) == "thesis";
}

}
