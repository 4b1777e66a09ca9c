#pragma once

#include "core/review/coding.h"
#include "core/store/database.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::coding {

/// A paper as a list names it.
struct PaperLine {
    PaperId paper;
    std::string label;
    std::string title;
    std::optional<int> year;

    bool operator==(const PaperLine&) const = default;
};

/// The papers that are there, in the order of their labels as a reader counts: [5] before [14].
std::vector<PaperLine> linesOf(const store::Database& database, std::span<const PaperId> papers);

/// Papers to which somebody gave one of these codes, at most `most` of them, as linesOf() orders them. Costs
/// what it gives and not what the review holds.
std::vector<PaperLine>
papersWith(const store::Database& database, std::span<const CodeId> codes, std::size_t most);
/// The same of those with an answer to a dimension.
std::vector<PaperLine>
papersAnswering(const store::Database& database, DimensionId dimension, std::size_t most);

/// Papers whose label begins like that, with or without its bracket, at most `most` of them: what a field
/// offers while somebody types.
std::vector<PaperLine>
papersLabelled(const store::Database& database, std::string_view beginning, std::size_t most);

}
