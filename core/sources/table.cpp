#include "core/sources/table.h"

#include "core/base/text.h"
#include "core/sources/embase_source.h"
#include "core/sources/field_text.h"
#include "core/sources/own_table.h"
#include "core/sources/proposed_source.h"
#include "core/sources/readers.h"
#include "core/sources/table_blocks.h"
#include "core/sources/table_cells.h"
#include "core/sources/table_header.h"
#include "core/sources/table_lists.h"
#include "core/sources/table_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace alidade::sources {

namespace {

/// Whether a cell may hold several things, one a line. Key words with commas are only broken there.
bool mayBeLines(Field field, std::string_view cell)
{
    const bool isOfAuthors = field == Field::FullAuthors || field == Field::Authors;
    return (isOfAuthors || field == Field::Keywords) && cell.find('\n') != std::string_view::npos
        && (isOfAuthors || cell.find(',') == std::string_view::npos);
}

/// `Rows` are TableRows or BlockRows.
template <class Rows>
class TableReader
{
public:
    /// The rows begin at `from` of the text, in `line`.
    TableReader(ColumnMapping mapping, Rows rows, std::size_t from, std::size_t line, Sink& sink)
        : m_mapping(std::move(mapping))
        , m_offset(from)
        , m_lineOffset(line - 1)
        , m_rows(std::move(rows))
        , m_sink(sink)
    {
        for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
            m_order.push_back(i);
        }
        const auto source = std::ranges::find_if(m_mapping.columns, [](const TableColumn& column) {
            return column.field == Field::Venue && folded(column.header) == "source";
        });
        m_source = static_cast<std::size_t>(source - m_mapping.columns.begin());
        std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return m_mapping.columns[i].rank; });
    }

    void run()
    {
        const auto hasTitle = std::ranges::any_of(
            m_mapping.columns, [](const auto& column) { return column.field == Field::Title; });
        if (!hasTitle) {
            m_sink.report({m_lineOffset,
                           0,
                           Severity::Error,
                           translatable("Sentence",
                                        "None of the table's columns could be taken for the title, so that "
                                        "nothing was read; say which column is what.")});
            return;
        }
        bool goesOn = true;
        while (goesOn && m_rows.next()) {
            const auto fields = m_rows.fields();
            if (std::ranges::all_of(fields, [](std::string_view field) { return trimmed(field).empty(); })) {
                continue;
            }
            ++m_record;
            checkRow();
            goesOn = takeRow();
        }
        if (m_uncertainNames > 0) {
            m_sink.report({m_lineOffset,
                           0,
                           Severity::Warning,
                           {translatable("Sentence",
                                         "The table writes authors without anything between them; they were "
                                         "taken apart before capitals in %1 records and may be wrong."),
                            {std::to_string(m_uncertainNames)}}});
        }
    }

private:
    bool isOwn() const { return m_mapping.names == NameStyle::Own; }
    /// What the program wrote has no markup, and what looks like it is meant.
    std::string plain(std::string_view value) const { return isOwn() ? std::string(value) : textOf(value); }

    std::string listIn(std::string_view value) const
    {
        return isOwn() ? std::string(value) : withPlainSeparators(textOf(value));
    }

    void report(Severity severity, Sentence message)
    {
        m_sink.report({m_lineOffset + m_rows.line(), m_record, severity, std::move(message)});
    }

    void checkRow()
    {
        const auto fields = m_rows.fields();
        const auto columns = m_mapping.columns.size();
        if (fields.size() > columns
            && std::ranges::any_of(fields.subspan(columns),
                                   [](std::string_view field) { return !field.empty(); })) {
            report(
                Severity::Warning,
                {translatable("Sentence",
                              "The row has %1 fields, the header %2; fields may stand in the wrong columns."),
                 {std::to_string(fields.size()), std::to_string(columns)}});
        } else if (m_rows.isRepaired()) {
            report(Severity::Warning,
                   translatable(
                       "Sentence",
                       "A quote stands where none belongs; the row was read as well as that can be done."));
        }
    }

    bool takeRow()
    {
        m_entry.clear();
        m_firstPage.clear();
        m_lastPage.clear();
        m_articleNumber.clear();
        m_others.clear();
        const auto fields = m_rows.fields();
        for (const auto i : m_order) {
            if (i < fields.size()) {
                takeCell(i, fields[i]);
            }
        }
        for (auto i = m_mapping.columns.size(); i < fields.size(); ++i) {
            addOther(i, headerOfColumn(i), cleaned(fields[i]));
        }
        finish();
        const auto filled =
            std::ranges::count_if(fields, [](std::string_view field) { return !field.empty(); });
        if (m_entry.title.empty() && m_entry.doi.empty() && filled < 3) { // `Exported from … on …`
            report(Severity::Error,
                   translatable("Sentence", "The row has neither a title nor much else and was not taken."));
            return true;
        }
        return m_sink.take(m_entry);
    }

    void finish()
    {
        if (m_entry.pages.empty()) {
            m_entry.pages = m_firstPage.empty() && m_lastPage.empty() ? std::move(m_articleNumber)
                                                                      : pagesOf(m_firstPage, m_lastPage);
        } else if (!m_articleNumber.empty()) {
            addOther(m_mapping.columns.size(), "article number", m_articleNumber);
        }
        if (!std::ranges::is_sorted(m_others, {}, &PlacedField::column)) { // columns come by their rank
            std::ranges::stable_sort(m_others, {}, &PlacedField::column);
        }
        for (auto& other : m_others) {
            m_entry.other.push_back(std::move(other.field));
        }
        if (m_entry.type.empty()) {
            m_entry.type = "document";
        }
        m_entry.line = m_lineOffset + m_rows.line();
        m_entry.start = m_offset + m_rows.start();
        m_entry.length = m_rows.length();
    }

    std::string headerOfColumn(std::size_t i) const
    {
        const auto& columns = m_mapping.columns;
        const bool isNamed = i < columns.size() && !columns[i].header.empty();
        return isNamed ? columns[i].header : "column " + std::to_string(i + 1);
    }

    void takeCell(std::size_t i, std::string_view cell)
    {
        const auto& column = m_mapping.columns[i];
        if (cell.empty() || (!isOwn() && isPlaceholder(cell))) {
            return;
        }
        auto value = cleaned(isOwn() ? withoutGuard(cell) : cell);
        if (mayBeLines(column.field, cell) && !isOwn()) {
            value = listOfLines(cell);
        }
        if (value.empty()) {
            return;
        }
        if (isOwn() && column.header == "extra") {
            for (auto& field : ownFields(value)) {
                addOther(i, std::move(field.name), std::move(field.value));
            }
            return;
        }
        const bool isOther = column.field == Field::Other || (i == m_source && !takeSource(i, value));
        if (isOther || !place(column.field, value)) {
            addOther(i, headerOfColumn(i), mayHaveMarkup(value) ? plain(value) : std::move(value));
        }
    }

    void addOther(std::size_t column, std::string name, std::string value)
    {
        if (!value.empty()) {
            m_others.push_back({column, {std::move(name), std::move(value)}});
        }
    }

    /// A source is where a text appeared, in some tables with volume and pages, or the database that it came
    /// from; then it is no venue.
    bool takeSource(std::size_t column, std::string& value)
    {
        if (isDatabase(value)) {
            return false;
        }
        if (auto source = embaseSource(value)) {
            set(m_entry.volume, std::move(source->volume));
            set(m_entry.issue, std::move(source->issue));
            set(m_entry.pages, std::move(source->pages));
            set(m_articleNumber, std::move(source->articleNumber));
            setYear(value);
            addOther(column, headerOfColumn(column), value);
            value = std::move(source->venue);
        }
        return true;
    }

    /// Whether the value found its place; it is as it was where not.
    bool place(Field field, std::string& value)
    {
        switch (field) {
        case Field::Other: return false;
        case Field::Type: return isOwn() ? set(m_entry.type, std::move(value)) : setType(typeOfCell(value));
        case Field::Key: return set(m_entry.key, std::move(value));
        case Field::Title: return setPlain(m_entry.title, value);
        case Field::FullAuthors:
        case Field::Authors: return setAuthors(value);
        case Field::Year: return setYear(value);
        case Field::Venue: return setPlain(m_entry.venue, value);
        case Field::Book: return setPlain(m_entry.venue, value);
        case Field::VenueShort: return set(m_entry.venueShort, std::move(value));
        case Field::Volume: return set(m_entry.volume, std::string(withoutFraction(value)));
        case Field::Issue: return set(m_entry.issue, std::string(withoutFraction(value)));
        case Field::Pages: return set(m_entry.pages, pagesOf(value));
        case Field::FirstPage: return set(m_firstPage, std::string(withoutFraction(value)));
        case Field::LastPage: return set(m_lastPage, std::string(withoutFraction(value)));
        case Field::ArticleNumber: return set(m_articleNumber, std::string(withoutFraction(value)));
        case Field::Doi: return set(m_entry.doi, doiOf(value));
        case Field::Url: return set(m_entry.url, std::move(value));
        case Field::Abstract: return setPlain(m_entry.abstract, value);
        case Field::Keywords: return setKeywords(value);
        case Field::Language: return set(m_entry.language, std::move(value));
        case Field::Publisher: return set(m_entry.publisher, std::move(value));
        case Field::Isbn: return set(m_entry.isbn, std::move(value));
        case Field::Issn: return set(m_entry.issn, std::move(value));
        }
        return false;
    }

    /// Whether there was room; a text that means nothing here, such as a DOI without one, leaves it empty.
    static bool set(std::string& target, std::string&& value)
    {
        if (!target.empty() || value.empty()) {
            return false;
        }
        target = std::move(value);
        return true;
    }

    bool setPlain(std::string& target, std::string& value) const
    {
        return mayHaveMarkup(value) ? set(target, plain(value)) : set(target, std::move(value));
    }

    /// What typeOf says of the words: a table has few, and repeats them in each row.
    std::string_view typeOfCell(const std::string& words)
    {
        constexpr std::size_t MOST_TYPES = 256;
        const auto known = m_types.find(words);
        if (known != m_types.end()) {
            return known->second;
        }
        if (m_types.size() == MOST_TYPES) {
            m_types.clear();
        }
        return m_types.emplace(words, typeOf(words)).first->second;
    }

    /// Two columns may speak of the type: what the text is, and what it appeared in. An article in
    /// proceedings or in a book is a part of those.
    bool setType(std::string_view type)
    {
        auto& known = m_entry.type;
        if (known == "article-journal" && type == "paper-conference") {
            known = type;
        } else if (known == "article-journal" && type == "book") {
            known = "chapter";
        } else {
            return set(known, std::string(type));
        }
        return true;
    }

    bool setYear(std::string_view value)
    {
        if (m_entry.year) {
            return false;
        }
        m_entry.year = yearOfCell(value);
        return m_entry.year.has_value();
    }

    bool setAuthors(std::string_view value)
    {
        if (!m_entry.authors.empty()) {
            return false;
        }
        m_entry.authors = authorsOf(listIn(value), m_mapping.names);
        const bool isUncertain = m_mapping.names == NameStyle::RunTogether && m_entry.authors.size() > 1;
        m_uncertainNames += isUncertain ? 1U : 0U;
        return !m_entry.authors.empty();
    }

    bool setKeywords(std::string_view value)
    {
        if (!m_entry.keywords.empty()) {
            return false;
        }
        m_entry.keywords = isOwn() ? ownKeywords(value) : keywordsOf(listIn(value));
        return !m_entry.keywords.empty();
    }

    struct PlacedField {
        std::size_t column;
        OtherField field;
    };

    ColumnMapping m_mapping;
    std::size_t m_offset;
    std::size_t m_lineOffset;
    Rows m_rows;
    Sink& m_sink;
    std::size_t m_source = 0;         ///< the column of that name, or behind the last
    std::vector<std::size_t> m_order; ///< of columns: the most trusted first
    Entry m_entry;
    std::map<std::string, std::string_view> m_types;
    std::vector<PlacedField> m_others;
    std::string m_firstPage;
    std::string m_lastPage;
    std::string m_articleNumber;
    std::size_t m_record = 0;
    std::size_t m_uncertainNames = 0;
};

}

ColumnMapping proposedMapping(std::string_view text)
{
    return headerOf(text).mapping;
}

void readTable(std::string_view text, const std::vector<TableColumn>& choices, Sink& sink)
{
    auto header = headerOf(text);
    for (const auto& choice : choices) {
        bool isThere = false;
        for (auto& column : header.mapping.columns) {
            if (folded(choice.header) == folded(column.header)) {
                column = {column.header, choice.field, 0};
                isThere = true;
            }
        }
        if (!isThere) {
            sink.report({0,
                         0,
                         Severity::Warning,
                         {translatable("Sentence", "The table has no column \"%1\"."), {choice.header}}});
        }
    }
    const auto delimiter = header.mapping.delimiter;
    const auto rows = text.substr(header.rows);
    if (header.isInBlocks) {
        std::vector<std::string> names;
        std::ranges::transform(header.mapping.columns, std::back_inserter(names), &TableColumn::header);
        TableReader(
            std::move(header.mapping), BlockRows(rows, delimiter, names), header.rows, header.line, sink)
            .run();
        return;
    }
    const auto columns = header.mapping.columns.size();
    TableReader(
        std::move(header.mapping), TableRows(rows, delimiter, columns), header.rows, header.line, sink)
        .run();
}

void readTable(std::string_view text, Sink& sink)
{
    readTable(text, {}, sink);
}

}
