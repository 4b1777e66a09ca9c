#pragma once

#include "core/sources/read.h"
#include "core/sources/table_columns.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a file would give, before anything of it is imported.
namespace alidade::sources {

/// So many records are shown; the others are counted.
constexpr std::size_t MOST_PREVIEWED = 200;

/// What was found in a file.
struct Preview {
    ReadSummary summary;
    std::size_t withoutAbstract = 0;
    std::size_t withoutDoi = 0;
    std::size_t withoutYear = 0;
    std::size_t withoutTitle = 0;
    std::vector<Entry> first;
    std::vector<Problem> problems;            ///< the first of each severity, in the order of the file
    std::array<std::size_t, 3> problemCounts; ///< of all, by severity
    std::optional<ColumnMapping> table;       ///< how its columns are read, where it is a table
    std::vector<std::string> sample;          ///< its first row, cell by cell
    std::string source;                       ///< see proposedSource
    std::string misnamed;                     ///< the ending of its name, where that promises another format
};

/// False asks to stop; told how many records were read so far.
using PreviewWatcher = std::function<bool(std::size_t)>;

/// Reads all of a file as an import would. Fails as read() does, with Invalid where there is no record in it,
/// and with Cancelled. A table without a record is shown all the same: it may be that its columns have to be
/// named first.
Result<Preview> preview(std::string_view bytes,
                        const std::string& name,
                        const ReadOptions& options,
                        const PreviewWatcher& watcher = {});

/// Lines of a file around a place.
struct Excerpt {
    std::size_t firstLine = 1;
    std::vector<std::string> lines; ///< long ones are cut
};

/// The `line` of a problem, which counts from 1, with so many before and behind it.
Result<Excerpt>
excerptAround(std::string_view bytes, const std::string& encoding, std::size_t line, std::size_t context);

}
