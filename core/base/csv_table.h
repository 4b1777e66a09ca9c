#pragma once

#include "core/base/csv.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade {

/// A column that a file may have.
struct CsvColumn {
    std::string_view name;
    bool isNeeded = false;
};

/// Rows of separated values under a first row that names its columns, in any order and however they are
/// capitalised: the form in which people hand over codings and decisions. Commas stand between them, or
/// semicolons or tabs, where the first row has these and no commas. Everything must be understood: a
/// column that is not known, or twice, or missing, a row of another width, and bytes that are not UTF-8 are
/// errors.
class CsvTable
{
public:
    /// `what` completes "There is no column … in a file of": `codings`. Fails with Invalid at
    /// `fileName:line`. Text and columns must outlive the table.
    static Result<CsvTable> open(std::string_view csv,
                                 std::string_view fileName,
                                 std::span<const CsvColumn> columns,
                                 const Sentence& what);

    /// Goes to the next row; false at the end. Fails with Invalid at `fileName:line`.
    Result<bool> next();

    /// Applies `apply`, which gives a Result<void>, to one row after the other. The first that fails ends it,
    /// and fails at its place.
    template <class Apply>
    Result<void> forEach(Apply apply)
    {
        while (true) {
            const auto more = next();
            if (!more) {
                return fail(more.error());
            }
            if (!*more) {
                return {};
            }
            if (const auto done = apply(*this); !done) {
                return fail(done.error().code, done.error().detail, where());
            }
        }
    }

    /// The row's text in the column of this number, without blanks around it; empty where the file has no
    /// such column. Valid until the next row.
    std::string_view text(std::size_t column) const;
    bool has(std::size_t column) const { return m_places[column].has_value(); }
    /// `fileName:line` of the row.
    std::string where() const { return m_reader.where(); }

private:
    CsvTable(CsvReader reader, std::size_t columns)
        : m_reader(std::move(reader))
        , m_places(columns)
    {
    }

    CsvReader m_reader;
    std::vector<std::optional<std::size_t>> m_places; ///< of each column among the fields of a row
    std::size_t m_width = 0;                          ///< fields a row
};

}
