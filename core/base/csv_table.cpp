#include "core/base/csv_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace alidade {

namespace {

constexpr Words NOT_UTF8 = translatable("Sentence", "The row is not UTF-8 text; save the file as UTF-8.");

Sentence unknownColumn(std::string_view name, std::span<const CsvColumn> columns, const Sentence& what)
{
    std::vector<std::string_view> names;
    std::vector<std::string> list;
    for (const auto& column : columns) {
        names.push_back(column.name);
        list.emplace_back(column.name);
    }
    const auto last = std::exchange(list.back(), {});
    list.pop_back();
    const auto near = nearest(name, names);
    if (near.empty()) {
        return {translatable("Sentence", "There is no column \"%1\" in a file of %2; it may have %3 and %4."),
                {validUtf8(name), what, joined(list, ", "), last}};
    }
    return {translatable("Sentence", "There is no column \"%1\" in a file of %2; did you mean \"%3\"?"),
            {validUtf8(name), what, std::string(near)}};
}

/// What stands between the names of columns, none of which has such a sign: a comma, or what programs write
/// in countries where that is the decimal sign.
char delimiterOf(std::string_view csv)
{
    const auto start = csv.find_first_not_of("\r\n");
    const auto header =
        start == std::string_view::npos ? csv : csv.substr(start, csv.find_first_of("\r\n", start) - start);
    for (const char delimiter : {',', ';', '\t'}) {
        if (header.find(delimiter) != std::string_view::npos) {
            return delimiter;
        }
    }
    return ',';
}

}

Result<CsvTable> CsvTable::open(std::string_view csv,
                                std::string_view fileName,
                                std::span<const CsvColumn> columns,
                                const Sentence& what)
{
    CsvTable table(CsvReader(csv, std::string(fileName), delimiterOf(csv)), columns.size());
    if (const auto more = table.m_reader.next(); !more) {
        return fail(more.error());
    }
    const auto refuse = [&](Sentence detail) {
        return fail(ErrorCode::Invalid, std::move(detail), table.where());
    };
    if (!std::ranges::all_of(table.m_reader.fields(), isUtf8)) {
        return refuse(NOT_UTF8);
    }
    for (const auto field : table.m_reader.fields()) {
        const auto name = trimmed(field);
        const auto column = std::ranges::find(columns, folded(name), &CsvColumn::name);
        if (column == columns.end()) {
            return refuse(unknownColumn(name, columns, what));
        }
        auto& place = table.m_places[static_cast<std::size_t>(column - columns.begin())];
        if (place) {
            return refuse(
                {translatable("Sentence", "The column \"%1\" comes twice."), {std::string(column->name)}});
        }
        place = table.m_width++;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isNeeded && !table.m_places[i]) {
            return refuse({translatable("Sentence", "The first row names no column \"%1\"."),
                           {std::string(columns[i].name)}});
        }
    }
    return table;
}

Result<bool> CsvTable::next()
{
    const auto more = m_reader.next();
    if (!more || !*more) {
        return more;
    }
    const auto fields = m_reader.fields();
    if (fields.size() != m_width) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "The row has %1 fields, the first row has %2."),
                     {std::to_string(fields.size()), std::to_string(m_width)}},
                    where());
    }
    if (!std::ranges::all_of(fields, isUtf8)) {
        return fail(ErrorCode::Invalid, NOT_UTF8, where());
    }
    return true;
}

std::string_view CsvTable::text(std::size_t column) const
{
    const auto place = m_places[column];
    return place ? trimmed(m_reader.fields()[*place]) : std::string_view();
}

}
