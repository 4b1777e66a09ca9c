#pragma once

#include "core/base/sentence.h"
#include "core/review/paper.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alidade::sources {

/// A field that records have no place of their own for, under the name that the source gave it.
struct OtherField {
    std::string name; ///< `funding_text 1`, `N1`, `Cited by`
    std::string value;

    bool operator==(const OtherField&) const = default;
};

/// One entry of a bibliographic file, as a reader understood it; an import makes a Record of it. All texts
/// are UTF-8 in NFC, white space runs folded to one blank, without markup of the format (TeX, entities of
/// XML). What the source does not say is empty.
struct Entry {
    std::string type; ///< a CSL type: article-journal, paper-conference …; `document` where it is not known
    std::string key;  ///< the source's own name for it
    std::string title;
    std::vector<Author> authors;
    std::optional<int> year;
    std::string venue; ///< journal, proceedings, or the book that a chapter stands in
    std::string venueShort;
    std::string volume;
    std::string issue;
    std::string pages; ///< `12-34`, `e1005`
    std::string doi;   ///< bare and lower case
    std::string url;
    std::string abstract;
    std::vector<std::string> keywords;
    std::string language;
    std::string publisher;
    std::string isbn;
    std::string issn;
    std::vector<OtherField> other; ///< in the order of the file; a name may come more than once

    std::size_t line = 0;  ///< where it begins, from 1
    std::size_t start = 0; ///< its bytes in the text that was read
    std::size_t length = 0;

    /// Whether it names a work by nothing: neither title nor authors, venue, DOI, address or abstract.
    bool namesNothing() const;

    /// Empties it and keeps its memory, for readers that fill one entry after the other.
    void clear();
};

/// How much a problem costs.
enum class Severity {
    Note,    ///< something was understood or repaired that is not as the format says; nothing is lost
    Warning, ///< a field may be wrong or lost: look at this record
    Error,   ///< a record, or what might have been one, was not taken
};

/// Something in a file that is not as it should be.
struct Problem {
    std::size_t line = 0; ///< from 1; 0 where it is of the whole file
    std::size_t record =
        0; ///< the number, from 1, of the entry it belongs to, counting the rejected; 0 without one
    Severity severity = Severity::Warning;
    Sentence message; ///< what is wrong, and what was done about it

    bool operator==(const Problem&) const = default;
};

/// Takes what a reader finds, in the order of the file, so that a file need not be held as entries.
class Sink
{
public:
    virtual ~Sink() = default;

    /// May move from `entry`. False asks the reader to stop.
    virtual bool take(Entry& entry) = 0;
    virtual void report(Problem problem) = 0;
};

}

template <>
struct alidade::store::Words<alidade::sources::Severity> {
    static constexpr std::array<std::string_view, 3> WORDS = {"note", "warning", "error"};
};
