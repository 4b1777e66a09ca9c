#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

/// What the formats have in common in which a record is a run of lines, a field begins with its tag, and
/// lines without one go on with the field before them: RIS, MEDLINE, refer, Web of Science, Ovid, RefWorks.
namespace alidade::sources {

/// A line taken apart. Without a tag it goes on with the field before it.
struct TaggedLine {
    std::string_view tag;
    std::string_view value;
};

/// What an empty line says. In each of them, where a record did not begin with the tag that begins records,
/// the one with which it began begins another behind an empty line, unless the tag that begins records has
/// come since, and one that ends them is to come.
enum class EmptyLine {
    Nothing,      ///< abstracts have paragraphs
    EndsRecord,   ///< the next tag begins another one
    EndsUnmarked, ///< so too, where the record did not begin with the tag that begins records; but one field
                  ///< between empty lines is no record
};

/// What makes one of the formats.
struct TaggedDialect {
    TaggedLine (*lineOf)(std::string_view line) = nullptr; ///< `line` is not empty, and without its end
    std::string_view begins;                               ///< the tag that begins a record: TY
    std::string_view ends;                                 ///< the tag that ends one: ER; empty without one
    EmptyLine emptyLine = EmptyLine::Nothing;
    std::span<const std::string_view> outside; ///< tags of the file, which belong to no record
    /// Where in a line that is cut off the line stands with which the next record begins; npos if nowhere.
    /// May be empty.
    std::size_t (*beginInside)(std::string_view line) = nullptr;
    /// Whether the tag that begins a record says its type, and may be repeated at once.
    bool hasSeveralBegins = false;
};

/// A field as it stands in the text.
struct TaggedField {
    std::string_view tag;
    std::string_view value; ///< from behind the tag to the end of its last line, line ends and all
    std::size_t line = 0;   ///< from 1
};

struct TaggedRecord {
    std::vector<TaggedField> fields; ///< the tag that ends it is not among them
    std::size_t line = 0;            ///< from 1
    std::size_t start = 0;           ///< its bytes in the text
    std::size_t length = 0;
    bool hasBegin = false;   ///< by the tag that begins records, though other fields may come first
    bool hasEnd = false;     ///< by the tag that ends records
    std::size_t cutLine = 0; ///< where it is cut off, and the next one begins inside the line
};

/// Takes apart `TI Title`: two capitals, or a capital and a digit, and a blank.
TaggedLine twoCharacterLine(std::string_view line);

/// Goes once through a text, record after record; time is linear in the text, memory in the largest record's
/// fields. Lines end in LF, CR LF or CR.
class TaggedReader
{
public:
    /// `text` must outlive the reader and all that it gave. Behind an empty line, a line without a tag goes
    /// on with the field before it where `hasParagraphs` says so of the field's tag, where it is indented, or
    /// where there are empty lines between the fields too; else it is a stray one.
    TaggedReader(std::string_view text,
                 const TaggedDialect& dialect,
                 std::function<bool(std::string_view tag)> hasParagraphs);

    /// Fills `record` with the next one; false at the end.
    bool next(TaggedRecord& record);

    /// Lines that are not empty and belong to no field of a record, and where the first of them is.
    std::size_t strayLines() const { return m_strayLines; }
    std::size_t firstStrayLine() const { return m_firstStrayLine; }

private:
    struct Line {
        std::string_view text;
        std::size_t number = 0;
        std::size_t start = 0;
    };

    bool readLine();
    bool beginsAnother(const TaggedRecord& record, const TaggedLine& line) const;
    bool isBehindEnd(const TaggedRecord& record) const;
    bool goesOnAlone(const TaggedRecord& record, const TaggedLine& line) const;
    bool standsAlone() const;
    bool belongs(const TaggedRecord& record, const TaggedLine& line) const;
    bool goesOn(const TaggedField& field) const;
    void add(TaggedRecord& record, const TaggedLine& line);
    void passOver();

    std::string_view m_text;
    const TaggedDialect& m_dialect;
    std::function<bool(std::string_view)> m_hasParagraphs;
    std::size_t m_next = 0; // where the next line begins
    std::size_t m_nextLineFeed =
        0; // the first from there on, kept so that lines ending in CR cost no search each
    Line m_line;
    bool m_isWaiting = false;     // m_line was read and belongs to the next record
    bool m_isCut = false;         // m_line ends where another record begins
    bool m_isBehindEmpty = false; // no tag has come since an empty line
    bool m_isSpaced = false;      // an empty line came before the last tag, and within its record
    std::size_t m_strayLines = 0;
    std::size_t m_firstStrayLine = 0;
};

}
