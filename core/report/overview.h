#pragma once

#include "core/base/time.h"
#include "core/map/index.h"
#include "core/review/review.h"

#include <cstdint>
#include <optional>
#include <string>

namespace alidade::report {

/// How far a review has come, in the numbers of its flow. Papers and codings are those that count (see
/// map::population and core/agreement/in_force.h).
struct Overview {
    std::int64_t questions = 0;
    std::int64_t criteria = 0;
    std::int64_t sources = 0;
    std::int64_t searches = 0;
    std::optional<std::int64_t> hits; ///< of all searches, where every one of a database says how many
    std::int64_t records = 0;
    std::int64_t papers = 0;
    std::int64_t merged = 0; ///< records beyond the first of their paper: duplicates that were found
    std::int64_t included = 0;
    std::int64_t excluded = 0;
    std::int64_t conflicts = 0;
    std::int64_t undecided = 0;
    std::int64_t unseen = 0;  ///< of these, papers on which nobody has decided anything
    std::int64_t toCode = 0;  ///< papers that maps run over
    std::int64_t coded = 0;   ///< of these, with an answer to every required dimension
    std::int64_t codings = 0; ///< pairs of such a paper and a code in force
    /// Papers that are open on any question (see agreement::toSettle); nothing where there is too much to
    /// hold against each other each time.
    std::optional<std::int64_t> toSettle;
    std::int64_t claims = 0;
    std::int64_t dimensions = 0;
    std::int64_t codes = 0;
    std::int64_t reviewers = 0; ///< persons, without the consensus
    std::int64_t figures = 0;   ///< saved ones, tables among them
    std::int64_t entries = 0;   ///< of the journal
    std::optional<Time> lastChange;

    bool operator==(const Overview&) const = default;
};

/// What is known of records. Counting them takes a tenth of a second with a million of them, and a coding
/// changes none: whoever follows a review keeps these numbers until a change touches store::Table::Record.
struct RecordCounts {
    std::int64_t records = 0;
    std::int64_t merged = 0; ///< beyond the first of their paper
};
RecordCounts recordCounts(const store::Database& database);

Overview overview(const Review& review, const map::Index& index, const RecordCounts& records);
Overview overview(const Review& review, const map::Index& index);

/// Of the papers that maps run over, those with an answer to every required dimension; where none is
/// required, to any dimension.
map::Bitset finished(const map::Index& index);

}
