#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

namespace alidade::sources {

/// A place in the text of a .bib file, and what can be told of its surroundings.
struct BibtexCursor {
    std::string_view text;
    std::size_t at = 0;
    char close = '}'; ///< what ends the entry: `}` or `)`

    bool isAtEnd() const { return at >= text.size(); }
    bool isAt(char c) const { return at < text.size() && text[at] == c; }

    void skipBlanks() { at = behindBlanks(at); }
    /// Comments run from `%` to the end of the line; they stand between fields, never in values.
    void skipBlanksAndComments();
    /// Goes behind `name =`; an empty name, and no move, where there is no field.
    std::string_view takeFieldName();

    std::size_t behindBlanks(std::size_t from) const;
    std::size_t lineEnd(std::size_t from) const;
    /// The name of the field that begins at `from` and the place behind its `=`; an empty name where none
    /// does.
    std::pair<std::string_view, std::size_t> fieldHead(std::size_t from) const;
    /// The place behind the type of an entry, at `from`: a word, or whatever stands before a brace on its
    /// line where that opens an entry for sure, `['JournalArticle', 'Review']` of Semantic Scholar.
    std::size_t behindType(std::size_t from) const;
    /// Whether a key, a comma and a field stand at `from`, or a field at once.
    bool isEntryBody(std::size_t from) const;
    /// Whether an entry begins at `from`, so surely that what is open must have been left open by mistake.
    bool isEntryHead(std::size_t from) const;
    /// Whether a value that ends before `from` is followed by what may follow a value.
    bool endsValue(std::size_t from) const;
};

/// Blanks, line ends and bytes of nothing.
bool isBibtexBlank(char c);

/// A character of the types of entries.
bool isBibtexWord(char c);

}
