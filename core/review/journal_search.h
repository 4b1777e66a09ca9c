#pragma once

#include "core/review/review.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade {

/// Which entries of the journal are looked for; all that is given must hold.
struct EntryFilter {
    std::optional<PaperId> paper;                        ///< they touched it
    std::string reviewer;                                ///< the name as it stands in the entry
    std::function<bool(std::string_view label)> matches; ///< by what they are called
    std::vector<store::EntryKind> kinds = {};            ///< one of these; empty for any
};

/// Newest first. Quick enough to ask at every key: the entries themselves are not read.
std::vector<store::EntryId> entriesMatching(const store::Database& database, const EntryFilter& filter = {});

/// The names of those who act in the journal, each once, in order.
std::vector<std::string> reviewersInJournal(const store::Database& database);

std::int64_t paperCount(const store::Database& database, store::EntryId entry);

}
