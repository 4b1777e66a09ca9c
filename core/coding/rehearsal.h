#pragma once

#include "core/base/sentence.h"
#include "core/coding/impact.h"
#include "core/coding/paper_lines.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace alidade::coding {

/// What a refactoring would do to one paper.
struct PaperChange {
    PaperLine paper;
    Sentence what; ///< `Micro-kernel → Monolithic`, `+ Safe wrappers`; empty where only order changes
};

/// A dry run with its papers in words.
struct Rehearsal {
    Impact impact;
    std::vector<PaperChange> papers; ///< in the order of linesOf(); the first `most` of the impact's by id
};

/// Runs a refactoring and takes it back, as dryRun() does, and says of at most `most` papers which codes they
/// have before and after. Fails as dryRun() does.
Result<Rehearsal> rehearse(const Review& review, const Refactoring& refactoring, std::size_t most);

/// The same on another thread than the review's, as Review::rehearseAside() has it. Fails with Cancelled soon
/// after `stop` is requested.
Result<Rehearsal>
rehearseAside(Review& review, const Refactoring& refactoring, std::size_t most, const std::stop_token& stop);

}
