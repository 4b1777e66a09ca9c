#include "core/sources/table.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/sources/readers.h"
#include "core/sources/table_entry.h"
#include "core/sources/table_header.h"
#include "core/sources/table_layout.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace alidade::sources {

namespace {

/// `(text)`, `[years]`: what some write below the names of columns.
bool isUnit(std::string_view field)
{
    const auto text = trimmed(field);
    return (text.starts_with('(') && text.ends_with(')')) || (text.starts_with('[') && text.ends_with(']'));
}

/// Whether a row says what kind of values stand below, and is no record.
bool areUnits(std::span<const std::string_view> fields)
{
    const auto isFilled = [](std::string_view field) { return !trimmed(field).empty(); };
    const auto filled = std::ranges::count_if(fields, isFilled);
    return filled > 1 && filled == std::ranges::count_if(fields, isUnit);
}

/// `Rows` are TableRows, BlockRows or LabelledRows.
template <class Rows>
class TableReader
{
public:
    /// The rows begin at `from` of the text, in `line`.
    TableReader(ColumnMapping mapping, Rows rows, std::size_t from, std::size_t line, Sink& sink)
        : m_entry(std::move(mapping))
        , m_offset(from)
        , m_lineOffset(line - 1)
        , m_rows(std::move(rows))
        , m_sink(sink)
    {
    }

    void run()
    {
        if (!m_entry.hasTitle()) {
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
            if (m_record == 0 && areUnits(fields)) {
                continue;
            }
            ++m_record;
            checkRow();
            goesOn = takeRow();
        }
        if (m_entry.uncertainNames() > 0) {
            m_sink.report({m_lineOffset,
                           0,
                           Severity::Warning,
                           {translatable("Sentence",
                                         "The table writes authors without anything between them; they were "
                                         "taken apart before capitals in %1 records and may be wrong."),
                            {counted(m_entry.uncertainNames())}}});
        }
    }

private:
    void report(Severity severity, Sentence message)
    {
        m_sink.report({m_lineOffset + m_rows.line(), m_record, severity, std::move(message)});
    }

    void checkRow()
    {
        const auto fields = m_rows.fields();
        const auto columns = m_entry.columns();
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
        const auto fields = m_rows.fields();
        auto& entry = m_entry.fill(fields);
        entry.line = m_lineOffset + m_rows.line();
        entry.start = m_offset + m_rows.start();
        entry.length = m_rows.length();
        const auto filled =
            std::ranges::count_if(fields, [](std::string_view field) { return !trimmed(field).empty(); });
        const bool isNamed = !entry.title.empty() || !entry.doi.empty() || !entry.abstract.empty();
        if (!isNamed && filled < 3) { // `Exported from … on …`
            report(Severity::Error,
                   translatable("Sentence", "The row has neither a title nor much else and was not taken."));
            return true;
        }
        return m_sink.take(entry);
    }

    TableEntry m_entry;
    std::size_t m_offset;
    std::size_t m_lineOffset;
    Rows m_rows;
    Sink& m_sink;
    std::size_t m_record = 0;
};

}

void readTable(std::string_view text, const std::vector<TableColumn>& choices, Sink& sink)
{
    auto header = headerOf(text);
    for (const auto& missing : choose(header.mapping, choices)) {
        sink.report({0,
                     0,
                     Severity::Warning,
                     {translatable("Sentence", "The table has no column \"%1\"."), {missing}}});
    }
    withRows(header, text, [&](auto rows) {
        TableReader(std::move(header.mapping), std::move(rows), header.rows, header.line, sink).run();
    });
}

void readTable(std::string_view text, Sink& sink)
{
    readTable(text, {}, sink);
}

}
