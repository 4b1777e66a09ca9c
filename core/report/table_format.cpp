#include "core/report/table_format.h"

#include "core/report/writers.h"
#include "core/report/xlsx.h"

#include <algorithm>

namespace alidade::report {

std::string_view word(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv: return "csv";
    case TableFormat::Latex: return "latex";
    case TableFormat::Markdown: return "markdown";
    case TableFormat::Html: return "html";
    case TableFormat::Xlsx: return "xlsx";
    }
    return {};
}

std::optional<TableFormat> tableFormat(std::string_view text)
{
    const auto* found =
        std::ranges::find_if(TABLE_FORMATS, [&](TableFormat format) { return word(format) == text; });
    return found == TABLE_FORMATS.end() ? std::nullopt : std::optional(*found);
}

std::string_view ending(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv: return "csv";
    case TableFormat::Latex: return "tex";
    case TableFormat::Markdown: return "md";
    case TableFormat::Html: return "html";
    case TableFormat::Xlsx: return "xlsx";
    }
    return {};
}

Result<std::string> written(const NamedGrid& table, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv: return toCsv(table.grid);
    case TableFormat::Latex: return toLatex(table.grid, table.name);
    case TableFormat::Markdown: return toMarkdown(table.grid);
    case TableFormat::Html: return toHtml(table.grid);
    case TableFormat::Xlsx: return toXlsx(table.grid);
    }
    return fail(ErrorCode::Invalid, translatable("Sentence", "This format is not known."));
}

}
