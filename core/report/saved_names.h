#pragma once

#include "core/coding/impact.h"
#include "core/coding/taxonomy.h"
#include "core/review/protocol.h"

#include <map>
#include <string>
#include <vector>

/// Saved figures, tables and filters call dimensions, codes and reviewers by their names; these change.
namespace alidade::report {

/// The names of dimensions, codes and reviewers as they were before a change.
class SavedNames
{
public:
    using Heirs = std::map<CodeId, CodeId>;

    explicit SavedNames(const store::Database& database);

    /// Lets whatever is saved call by its name of now what is called otherwise since, or stands elsewhere,
    /// and a code that is gone by the name of its heir. What names something that is gone without one stays
    /// as it is: gives the titles of these figures, tables and filters.
    std::vector<std::string> keep(store::Transaction& transaction, const Heirs& heirs = {}) const;

private:
    coding::Taxonomy m_before;
    std::vector<Reviewer> m_reviewers;
};

/// The refactoring with SavedNames around it; what names something that is gone is part of its impact.
coding::Refactoring keepingSavedNames(coding::Refactoring refactoring);

}
