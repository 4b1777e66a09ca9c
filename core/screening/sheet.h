#pragma once

#include "core/screening/mode.h"

#include <string>
#include <vector>

namespace alidade::screening {

/// What another reviewer decided.
struct Vote {
    std::string reviewer;
    Stage stage = Stage::TitleAbstract;
    Verdict verdict = Verdict::Maybe;
    std::string criterion; ///< its name
    std::string note;

    bool operator==(const Vote&) const = default;
};

/// A paper as a reviewer has it before him when he decides at a stage.
struct Sheet {
    Paper paper;
    PaperText text;
    std::vector<std::string> sources; ///< that gave it, in the order of the protocol
    std::optional<Decision> mine;
    std::vector<Vote> others; ///< of both stages, as far as he may see them
    int hidden = 0;           ///< decisions of others at this stage that he may not see yet
};

/// Nothing where the paper is not there.
std::optional<Sheet>
sheetOf(const store::Database& database, PaperId paper, Stage stage, std::optional<ReviewerId> reviewer);

}
