#pragma once

#include "core/sources/bibtex_cursor.h"
#include "core/sources/entry.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace alidade::sources {

/// Called with the place in the text.
using BibtexReport = std::function<void(std::size_t at, Severity severity, Sentence message)>;

/// Reads the values of fields: pieces in braces, in quotes or bare, which `#` joins, and macros. A value that
/// is never closed ends with its line, and so do the later ones of its entry.
class BibtexValues
{
public:
    /// Both must outlive it.
    BibtexValues(BibtexCursor& cursor, const BibtexReport& report);

    /// Forgets the values of the last entry.
    void beginEntry();

    /// The value at the cursor, which moves behind it: a part of the text or of this object, valid until the
    /// next beginEntry.
    std::string_view take();

    void define(std::string_view macro, std::string_view value);

    /// Where what begins at `from` has to end.
    std::size_t limit(std::size_t from) const;
    /// Says that what began has no end, which took looking through `bytes`.
    void noteUnclosed(std::size_t bytes);

    /// Whether `bytes` more may be copied or read twice; takes them from what there is. Repetitions in a file
    /// (macros, inherited fields, values without an end) may not cost more than a multiple of its size.
    bool spend(std::size_t bytes);

private:
    std::string_view piece();
    std::string_view braced();
    std::string_view quoted();
    std::string_view bare();
    std::string_view expanded(std::string_view macro);
    std::string_view cutOff(std::size_t begin, std::size_t read);
    bool hasTakenEntrysEnd(std::size_t begin, std::size_t end) const;

    BibtexCursor& m_cursor;
    const BibtexReport& m_report;
    std::size_t m_budget;
    bool m_endsWithLine = false; ///< a value of this entry had no end
    bool m_isSpent = false;      ///< too many values had no end: all end with their lines
    std::map<std::string, std::string, std::less<>> m_macros;
    std::deque<std::string> m_joined; ///< values put together of several; a deque, since views point at them
};

/// `text` with the letters of ASCII small, as BibTeX compares names.
std::string bibtexLower(std::string_view text);

}
