#pragma once

#include "core/review/coding.h"
#include "core/sources/slr_toolkit.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <span>
#include <string_view>

/// The way out of the SLR Toolkit: its taxonomy becomes dimensions and codes, and what the entries of its
/// .bib file have in their field `classes` becomes codings of the papers that these entries stand for.
namespace alidade::coding {

struct ToolkitCodes {
    std::size_t dimensions = 0; ///< made; others had the name already
    std::size_t codes = 0;      ///< made; others stood in their place already
    std::size_t unlisted = 0;   ///< of these codes and dimensions: given to papers, but not in the taxonomy
    std::size_t given = 0;
    std::size_t already = 0; ///< stood already
    std::size_t bare = 0;    ///< a term at the top is a question, and no answer to it
    std::size_t broken = 0;  ///< records whose classes could not be read

    bool operator==(const ToolkitCodes&) const = default;
};

/// Brings in the taxonomy, and gives the codes as the reviewer. Terms are known by their names, in whatever
/// case, below the one that they stand below. Fails with Invalid where a term at the top has the name of a
/// dimension that is not answered by codes, or takes one code and a paper has several.
Result<ToolkitCodes> bringInToolkit(store::Transaction& transaction,
                                    std::span<const sources::ToolkitTerm> taxonomy,
                                    ReviewerId reviewer);

/// The same from the bytes of the file, in any encoding. Fails also as sources::toolkitTerms() does, at
/// `fileName:line`, and where the file is a list of references.
Result<ToolkitCodes> bringInToolkit(store::Transaction& transaction,
                                    std::string_view taxonomy,
                                    std::string_view fileName,
                                    ReviewerId reviewer);

}
