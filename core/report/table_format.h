#pragma once

#include "core/base/error.h"
#include "core/report/grid.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace alidade::report {

/// In what form a table leaves the program.
enum class TableFormat { Csv, Latex, Markdown, Html, Xlsx };
inline constexpr std::array TABLE_FORMATS = {
    TableFormat::Csv, TableFormat::Latex, TableFormat::Markdown, TableFormat::Html, TableFormat::Xlsx};

/// csv, latex, markdown, html, xlsx: the words of the command line.
std::string_view word(TableFormat format);
std::optional<TableFormat> tableFormat(std::string_view word);
/// The ending of its files, without the dot: that of LaTeX is tex.
std::string_view ending(TableFormat format);

/// The bytes of the file: what writers.h and xlsx.h make. Fails as toXlsx() does.
Result<std::string> written(const NamedGrid& table, TableFormat format);

}
