#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// Numbers of the flow that are known without the rows behind them: those of an earlier review, or of a
/// search whose hits were not kept. They stand in the diagram where nothing was counted, marked as reported,
/// and are held against what was.
namespace alidade::report {

/// Keeps that a number was reported, in the place of an earlier one; without a value it is forgotten. It goes
/// by its name, with or without `flow/` before it: `identified/total`, `identified/per-database/SLUG` of a
/// source, `duplicates-removed/total`, `duplicates-removed/WORDS` of one way to find them, `unique-records`,
/// `screened-title-abstract`, `excluded-title-abstract`, `included-after-screening`, `not-retrieved`,
/// `assessed`, `excluded-full-text`, `snowballing-examined`, `snowballing-added`, `total-reviewed`,
/// `studies`. Fails with NotFound, naming the nearest, where there is no such number; with Invalid where it
/// is negative.
Result<void> setReported(store::Transaction& transaction,
                         std::string_view name,
                         std::optional<std::int64_t> value,
                         ReportedStatus status = ReportedStatus::Stated);

}
