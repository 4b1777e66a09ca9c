#pragma once

#include "core/base/error.h"
#include "core/sources/entry.h"
#include "core/sources/format.h"
#include "core/sources/table_columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The way into this step: from the bytes of a file to its entries, whatever the file is.
namespace alidade::sources {

/// What the user knows better than the file shows.
struct ReadOptions {
    std::optional<Format> format;
    std::string encoding;             ///< empty: by evidence, see decode.h
    std::vector<TableColumn> columns; ///< of tables, see readTable in table.h
};

/// How a file was read.
struct ReadSummary {
    Format format = Format::Ris;
    std::string encoding;
    std::size_t records = 0;  ///< entries given to the sink
    std::size_t rejected = 0; ///< entries that cost a Problem of Severity::Error instead
};

/// Reads a file. The sink gets its entries, with `start` and `length` in the bytes as they were given here,
/// and all problems. `name` is the file's, for the places of errors. Fails with Invalid where the file is
/// nothing that can be read, in one sentence that says what it is and what to do, and with NotFound for an
/// encoding that there is not; the sink has got nothing then. Fails with Io where the bytes are those of a
/// FileBytes and the file was changed meanwhile; what the sink got may be wrong then.
Result<ReadSummary>
read(std::string_view bytes, const std::string& name, const ReadOptions& options, Sink& sink);

}
