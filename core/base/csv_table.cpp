#include "core/base/csv_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace alidade {

namespace {

std::string unknownColumn(std::string_view name, std::span<const CsvColumn> columns, std::string_view what)
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
    return "There is no column \"" + validUtf8(name) + "\" in a file of " + std::string(what)
        + (near.empty() ? "; it may have " + joined(list, ", ") + " and " + last + "."
                        : "; did you mean \"" + std::string(near) + "\"?");
}

}

Result<CsvTable> CsvTable::open(std::string_view csv,
                                std::string_view fileName,
                                std::span<const CsvColumn> columns,
                                std::string_view what)
{
    CsvTable table(CsvReader(csv, std::string(fileName)), columns.size());
    if (const auto more = table.m_reader.next(); !more) {
        return fail(more.error());
    }
    const auto refuse = [&](std::string detail) {
        return fail(ErrorCode::Invalid, std::move(detail), table.where());
    };
    for (const auto field : table.m_reader.fields()) {
        const auto name = trimmed(field);
        const auto column = std::ranges::find(columns, folded(name), &CsvColumn::name);
        if (column == columns.end()) {
            return refuse(unknownColumn(name, columns, what));
        }
        auto& place = table.m_places[static_cast<std::size_t>(column - columns.begin())];
        if (place) {
            return refuse("The column \"" + std::string(column->name) + "\" comes twice.");
        }
        place = table.m_width++;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isNeeded && !table.m_places[i]) {
            return refuse("The first row names no column \"" + std::string(columns[i].name) + "\".");
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
                    "The row has " + std::to_string(fields.size()) + " fields, the first row has "
                        + std::to_string(m_width) + ".",
                    where());
    }
    if (!std::ranges::all_of(fields, isUtf8)) {
        return fail(ErrorCode::Invalid, "The row is not UTF-8 text; save the file as UTF-8.", where());
    }
    return true;
}

std::string_view CsvTable::text(std::size_t column) const
{
    const auto place = m_places[column];
    return place ? trimmed(m_reader.fields()[*place]) : std::string_view();
}

}
