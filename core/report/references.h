#pragma once

#include "core/report/grid.h"
#include "core/review/paper.h"
#include "core/store/database.h"

#include <string_view>
#include <unordered_map>

namespace alidade::report {

/// Whether BibTeX, Biber and \cite take `key` as it is: no blanks, none of " # % ' ( ) , = { } \ ~ ^ $ &.
bool isCitationKey(std::string_view key);

/// How every paper of a review is named in tables and exports. The \cite in a table and the entry in the .bib
/// file come from here, so they agree whichever papers are exported.
///
/// The keys are those of citationKeys(). A paper without a label is called by its key.
class References
{
public:
    explicit References(const store::Database& database);

    /// Empty for a paper that is not there.
    const Reference& of(PaperId paper) const;

private:
    std::unordered_map<PaperId, Reference> m_references;
};

}
