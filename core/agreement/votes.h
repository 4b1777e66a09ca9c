#pragma once

#include "core/agreement/coefficients.h"
#include "core/coding/taxonomy.h"
#include "core/review/coding.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What reviewers said of the same papers, before any consensus.
namespace alidade::agreement {

/// Whether papers go in, at a stage: all of them, or those of a sample, as the pilot is.
struct StageQuestion {
    Stage stage = Stage::TitleAbstract;
    std::optional<std::vector<PaperId>> sample = {}; ///< ascending

    bool isAbout(PaperId paper) const;

    bool operator==(const StageQuestion&) const = default;
};
/// What is answered to a dimension.
struct DimensionQuestion {
    DimensionId dimension;

    bool operator==(const DimensionQuestion&) const = default;
};
/// Whether a code, or one below it, is given. Who answered the dimension and did not give it said no.
struct CodeQuestion {
    CodeId code;

    bool operator==(const CodeQuestion&) const = default;
};
/// Whether a claim is noted: what samenessOf() says, of the same paper. Who noted any claim of a paper and
/// not this one said no.
struct ClaimQuestion {
    bool operator==(const ClaimQuestion&) const = default;
};

using VoteQuestion = std::variant<StageQuestion, DimensionQuestion, CodeQuestion, ClaimQuestion>;

/// The votes on one question, as a table of units by reviewers. The reviewer who writes the consensus is none
/// of them.
struct Votes {
    std::vector<ReviewerId> raters;      ///< who voted at all, in the order of their ids
    std::vector<PaperId> papers;         ///< of each unit; claims have several units a paper
    std::vector<std::string> categories; ///< in words
    Ratings ratings;
    Meaning meaning;
    bool isRanked = false; ///< whether the categories stand in an order that means something
};

/// `among` leaves these reviewers; empty leaves all. `only` leaves the votes on one paper. Fails with
/// NotFound where dimension or code is not there.
Result<Votes> votesOn(const store::Database& database,
                      const coding::Taxonomy& taxonomy,
                      const VoteQuestion& question,
                      const std::vector<ReviewerId>& among = {},
                      std::optional<PaperId> only = {});

/// What two claims on a paper have in common when they are the same: metric, direction, comparator, and
/// value, or the words where there is none. Values are the same in any unit of a family: 1 ms, 1000 us, and 1
/// where the metric is in ms.
std::string samenessOf(const Claim& claim, const Metric& metric);

/// How often rater `first` said the row while `second` said the column, with the papers of each cell.
struct ConfusionCell {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::vector<PaperId> papers;
};
/// The cells that are not empty, by row and column.
std::vector<ConfusionCell> confusion(const Votes& votes, std::size_t first, std::size_t second);

/// The units on which raters differ, in their order.
std::vector<std::size_t> differing(const Votes& votes);

}
