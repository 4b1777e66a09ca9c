#pragma once

#include "core/store/schema.h"

#include <array>
#include <string_view>

namespace alidade::store {

/// An FTS5 table over texts of a journaled table. Triggers keep it, and these are the only triggers there
/// are: FullTextUpdate stands in for them where they would be slow.
struct FullTextTable {
    std::string_view name;
    Table source;
    std::string_view columns; ///< separated by commas, the same in both
};

inline constexpr std::array FULL_TEXT_TABLES = {
    FullTextTable{"paper_words", Table::Paper, "title, authors, venue"},
    FullTextTable{"text_words", Table::PaperText, "abstract, keywords"},
    FullTextTable{"note_words", Table::Note, "text"},
    FullTextTable{"detail_words", Table::CodingDetail, "note"},
};

}
