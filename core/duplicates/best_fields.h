#pragma once

#include "core/review/paper.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What a paper takes from its records.
namespace alidade::duplicates {

/// A paper with its long texts.
struct FullPaper {
    Paper paper;
    PaperText text;
};

/// A record, and the paper that it alone would be.
struct Reading {
    RecordId record;
    FullPaper full;
};

/// The paper that `record` is read as; without id and label.
Reading readingOf(const Record& record);

/// The best of each field: the longest authors, venue, abstract and keywords, for the shorter ones are
/// abbreviated; year, volume, issue and pages of the record that has volume and pages, together; a title that
/// is not in capitals; of all else what the fullest record says. Without id and label.
FullPaper bestOf(std::span<const Reading> readings);

/// `full` when its records were `before` and are `after`: a field that is empty, or as the records had it, is
/// as they have it now; what a person has written stays.
FullPaper refreshed(FullPaper full, std::span<const Reading> before, std::span<const Reading> after);

/// Fills fields of `full` that are empty from `other`.
FullPaper filled(FullPaper full, const FullPaper& other);

/// Where a field of a paper comes from.
struct FieldOrigin {
    std::string_view field;         ///< as in records: `title`, `venue_short`
    std::optional<RecordId> record; ///< nothing where no record says it so: a person wrote it
};

/// The origins of all fields that are not empty.
std::vector<FieldOrigin> origins(const FullPaper& full, std::span<const Reading> readings);

}
