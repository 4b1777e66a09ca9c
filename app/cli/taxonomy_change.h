#pragma once

#include "core/coding/dimension_refactoring.h"
#include "core/coding/refactoring.h"
#include "core/coding/taxonomy.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace alidade::cli {

/// A refactoring with its names looked up, and what the journal calls it.
struct TaxonomyChange {
    std::string label;
    coding::Refactoring work;
};

/// Looks the names of a command line up in a review.
using TaxonomyChangeMaker =
    std::function<Result<TaxonomyChange>(const coding::Taxonomy&, const store::Database&)>;

/// Adds `rename`, `move`, `merge`, `split` and `delete` below `taxonomy`; `choose` is told which was called.
void addTaxonomyChanges(CLI::App& taxonomy,
                        const std::function<void(TaxonomyChangeMaker)>& choose,
                        bool& isDryRun);

}
