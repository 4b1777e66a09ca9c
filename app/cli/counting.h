#pragma once

#include "app/cli/command.h"
#include "core/map/select.h"

namespace alidade::cli {

/// What a command that counts has before it: an open review, its index over the codings in question, what the
/// filter selects, and of that the papers that maps and frequencies run over.
struct Counted {
    std::unique_ptr<Review> review;
    std::unique_ptr<map::Index> index;
    map::Selected selected;
    map::Bitset papers;
};

struct CountingCommand {
    std::string name;
    std::string description;
    std::function<void(CLI::App&)> addOptions = {};
    std::function<Result<Output>(const Counted&)> work;
};

/// Adds a command that opens a review and counts in it. It takes, around its own options, the review, a
/// filter, and which codings are looked at: `--codings in-force|all|REVIEWER`, `--status`, `--basis`.
void addCounting(Session& session, const CountingCommand& counting);

}
