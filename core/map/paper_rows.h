#pragma once

#include "core/map/index.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace alidade::map {

/// What a paper's row says of one dimension.
struct PaperCell {
    enum class State {
        Empty, ///< no answer in force, and none is needed
        Open,  ///< no answer in force, and the dimension is required of this paper
        None,  ///< the answer in force is that no code applies
        Given, ///< `text` is the answer: labels of codes, or a number with its unit …
    };

    State state = State::Empty;
    std::string text;

    bool operator==(const PaperCell&) const = default;
};

/// A paper as lists of papers show it.
struct PaperRow {
    PaperId paper;
    std::string label;
    std::string title;
    std::string authors; ///< short: Chen et al.
    std::optional<int> year;
    std::string venue; ///< its short name where it has one
    screening::Standing standing = screening::Standing::Open;
    std::vector<PaperCell> answers; ///< one a dimension, in the order of the taxonomy
    int claims = 0;                 ///< of all reviewers
    int notes = 0;
};

/// The rows of some papers, in the order in which they are asked for; one that is not there has an empty row.
/// Costs what the papers cost, however many the review has: lists of any length are read where they are
/// looked at.
std::vector<PaperRow> paperRows(const Index& index, std::span<const PaperId> papers);

}
