#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace alidade::sources {

/// A record in the list of all records. The views are valid while it is visited.
struct RecordLine {
    RecordId record;
    SearchId search;
    std::string_view source; ///< its name
    std::int64_t number = 0; ///< in its search, from 1
    std::string_view key;    ///< the source's own
    std::optional<PaperId> paper;
    std::string_view label; ///< of the paper
    std::string_view file;
    std::optional<std::int64_t> start; ///< with `length`, its bytes in what is kept of the file
    std::optional<std::int64_t> length;
};

/// Visits all records, search after search, in the order in which the sources delivered them.
void forEachRecordLine(const store::Database& database, const std::function<void(const RecordLine&)>& visit);

}
