#pragma once

#include "core/sources/bibtex_cursor.h"
#include "core/sources/bibtex_values.h"
#include "core/sources/entry.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alidade::sources {

/// A field of an entry as it stands in the file: the value without its delimiters, macros replaced, with its
/// TeX.
struct BibtexField {
    std::string_view name;
    std::string_view value;
};

/// An entry as it stands in the file. Its texts are parts of the text or of the scanner, valid until the next
/// one.
struct BibtexEntry {
    std::string_view type;
    std::string_view key;
    std::vector<BibtexField> fields;
    std::size_t start = 0;
    std::size_t length = 0;
};

/// How an entry begins: `@type{`, perhaps damaged.
struct BibtexHead {
    std::string_view type;
    std::size_t start = 0;
    bool hasSign = true;
    bool isOpened = true;
};

/// Goes through the text of a .bib file, entry by entry, and holds the macros that `@string` defines.
/// `@comment`, `@preamble` and all text between entries are passed over. Damage is repaired where one can
/// tell what was meant: the head of an entry (`@type{key,`) at the beginning of a line begins an entry,
/// whatever is still open; one without its sign, its brace or a word as its type does where a field follows;
/// text that is no field costs itself alone.
class BibtexScanner
{
public:
    /// `text` must outlive the scanner.
    BibtexScanner(std::string_view text, BibtexReport report);
    BibtexScanner(const BibtexScanner&) = delete; // its parts point at each other
    BibtexScanner& operator=(const BibtexScanner&) = delete;

    /// Reads the next entry into `entry`; false at the end of the text.
    bool next(BibtexEntry& entry);

    /// Goes to `at`, where an entry begins.
    void moveTo(std::size_t at) { m_cursor.at = at; }

    /// See BibtexValues::spend.
    bool spend(std::size_t bytes) { return m_values.spend(bytes); }

private:
    bool findHead(BibtexHead& head);
    std::size_t headWithoutSign(std::size_t from, std::size_t end) const;
    void noteHead(const BibtexHead& head);
    void defineMacro();
    void passOver();
    std::string_view key();
    void fields(BibtexEntry& entry);
    void skipJunk();
    bool isStrayClose() const;
    void report(Severity severity, Sentence message) { m_report(m_cursor.at, severity, std::move(message)); }

    BibtexCursor m_cursor;
    BibtexReport m_report;
    BibtexValues m_values;
};

}
