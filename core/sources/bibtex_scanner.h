#pragma once

#include "core/sources/entry.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
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

/// Goes through the text of a .bib file, entry by entry, and holds the macros that `@string` defines.
/// `@comment`,
/// `@preamble` and all text between entries are passed over. Damage is repaired where one can tell what was
/// meant: the head of an entry (`@type{key,`) at the beginning of a line begins an entry, whatever is still
/// open; text that is no field costs itself alone.
class BibtexScanner
{
public:
    /// Called with the place in the text.
    using Report = std::function<void(std::size_t at, Severity severity, std::string message)>;

    /// `text` must outlive the scanner.
    BibtexScanner(std::string_view text, Report report);

    /// Reads the next entry into `entry`; false at the end of the text.
    bool next(BibtexEntry& entry);

    /// Goes to `at`, where an entry begins.
    void moveTo(std::size_t at) { m_at = at; }

    /// Whether `bytes` more may be copied or read twice; takes them from what there is. Repetitions in a file
    /// (macros, inherited fields, values without an end) may not cost more than a multiple of its size.
    bool spend(std::size_t bytes);

private:
    bool findHead(std::string_view& type);
    void defineMacro();
    void passOver();
    std::string_view key();
    void fields(BibtexEntry& entry);
    void skipJunk();
    std::string_view fieldName();
    /// The name of the field that begins at `at` and the place behind its `=`; an empty name where none does.
    std::pair<std::string_view, std::size_t> fieldHead(std::size_t at) const;
    bool isEntryHead(std::size_t at) const;
    bool isStrayClose() const;
    std::string_view value();
    std::string_view piece();
    std::string_view braced();
    std::string_view quoted();
    std::string_view bare();
    std::string_view expanded(std::string_view macro);
    std::string_view cutOff(std::size_t begin, std::size_t read);
    bool hasTakenEntrysEnd(std::size_t begin, std::size_t end) const;
    bool endsValue(std::size_t at) const;
    std::size_t behindBlanks(std::size_t at) const;
    std::size_t lineEnd(std::size_t at) const;
    void skipBlanksAndComments();
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void report(Severity severity, std::string message) { m_report(m_at, severity, std::move(message)); }

    std::string_view m_text;
    Report m_report;
    std::size_t m_at = 0;
    std::size_t m_budget;
    char m_close = '}';          ///< what ends the entry
    bool m_endsWithLine = false; ///< a value of this entry had no end: the next ones end with their lines
    bool m_isSpent = false;      ///< too many values had no end: all end with their lines
    std::map<std::string, std::string, std::less<>> m_macros;
    std::deque<std::string> m_joined; ///< values put together of several; a deque, since views point at them
};

}
