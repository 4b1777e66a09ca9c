#pragma once

#include "core/duplicates/difference.h"
#include "core/duplicates/rules.h"
#include "core/duplicates/words.h"
#include "core/duplicates/worklist.h"

#include <optional>
#include <string>
#include <vector>

namespace alidade::duplicates {

/// Who says it: the head of a record's column.
struct RecordHead {
    RecordId record;
    std::optional<PaperId> paper;
    std::string label;       ///< of that paper
    std::string source;      ///< the name of the source
    std::int64_t number = 0; ///< in its search
    std::string key;
};

/// What one record says in one field, and where it says what another does not.
struct FieldCell {
    std::string text;
    std::vector<TextRange> marks;
};

/// One field of all records.
struct FieldRow {
    std::string field;              ///< as in records, `venue_short`; other fields under their own names
    std::string kept;               ///< what the kept paper would say
    std::optional<RecordId> origin; ///< whose word that is; nothing where a person wrote it
    std::vector<FieldCell> records;
    bool isDifferent = false; ///< two records do not say the same
};

/// Why two of the records are alike.
struct Tie {
    std::size_t record = 0; ///< their places in the heads
    std::size_t other = 0;
    double score = 0;
    std::vector<Reason> reasons;
};

/// A group as it is shown to a person.
struct SideBySide {
    std::vector<RecordHead> heads;
    PaperId kept; ///< the paper that stays when they are merged
    std::string keptLabel;
    std::vector<FieldRow> rows; ///< those in which anybody says something
    std::vector<Tie> ties;      ///< the surest first
};

/// Reads the records of a group. Records and papers that are gone since are left out.
SideBySide sideBySide(const store::Database& database, const Task& task);

}
