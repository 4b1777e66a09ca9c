#include "core/map/full_text.h"

#include "core/base/text.h"

#include <array>
#include <span>
#include <string>

namespace alidade::map {

namespace {

/// A full-text table, and how its rows lead to papers.
struct Place {
    TextField field;
    std::string_view column;
    std::string_view sql;
};

constexpr std::string_view PAPER_WORDS = "SELECT rowid FROM paper_words WHERE paper_words MATCH ?1";
constexpr std::string_view TEXT_WORDS = "SELECT rowid FROM text_words WHERE text_words MATCH ?1";
constexpr std::array PLACES = {
    Place{TextField::Title, "title", PAPER_WORDS},
    Place{TextField::Authors, "authors", PAPER_WORDS},
    Place{TextField::Venue, "venue", PAPER_WORDS},
    Place{TextField::Abstract, "abstract", TEXT_WORDS},
    Place{TextField::Keywords, "keywords", TEXT_WORDS},
    Place{TextField::Notes,
          "text",
          "SELECT note.paper FROM note_words JOIN note ON note.id = note_words.rowid"
          " WHERE note_words MATCH ?1 AND note.paper IS NOT NULL"},
    Place{TextField::Notes,
          "note",
          "SELECT coding_detail.paper FROM detail_words JOIN coding_detail ON coding_detail.id = "
          "detail_words.rowid"
          " WHERE detail_words MATCH ?1"},
};

bool hasWord(std::string_view text)
{
    return !slug(text).empty();
}

/// The phrase in FTS5's own language (https://www.sqlite.org/fts5.html, section 3), limited to some columns.
std::string query(const Text& text, std::string_view columns)
{
    std::string quoted;
    for (const char c : text.text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return "{" + std::string(columns) + "} : \"" + quoted + "\"" + (text.prefix ? " *" : "");
}

void collect(const Index& index, std::string_view sql, const std::string& match, Bitset& found)
{
    auto rows = index.database().prepare(sql);
    rows.bind(1, std::string_view(match));
    while (rows.step()) {
        if (const auto place = index.ordinal({rows.integer(0)})) {
            found.set(*place);
        }
    }
}

}

Bitset findText(const Index& index, const Text& text)
{
    if (!hasWord(text.text)) {
        return index.all();
    }
    Bitset found(index.paperCount());
    collect(index, PAPER_WORDS, query(text, "title authors"), found);
    collect(index, TEXT_WORDS, query(text, "abstract keywords"), found);
    for (const auto& place : PLACES) {
        if (place.field == TextField::Notes) {
            collect(index, place.sql, query(text, place.column), found);
        }
    }
    return found;
}

Bitset findText(const Index& index, const Text& text, TextField field)
{
    if (!hasWord(text.text)) {
        return index.all();
    }
    Bitset found(index.paperCount());
    for (const auto& place : PLACES) {
        if (place.field == field) {
            collect(index, place.sql, query(text, place.column), found);
        }
    }
    return found;
}

}
