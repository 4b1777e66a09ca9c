#pragma once

#include "core/coding/impact.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Changing codes that are in use: rename, move, merge, split, delete. No coding is lost unless Discard says
/// so. Each runs by refactor() as one change, or by dryRun().
///
/// All fail with NotFound for a row that is not there, and with Invalid, naming papers, where a dimension
/// takes one code and a reviewer would have several on a paper. Where codings come into a dimension of which
/// their reviewer said that no code applies, that word goes, and its note becomes part of a coding's.
namespace alidade::coding {

/// What is to be called otherwise; the rest stays.
struct Renaming {
    std::optional<std::string> label;
    std::optional<std::string> slug;
};

/// Fails as updateCode() does, and where nothing is to be renamed.
Result<Impact> renameCode(store::Transaction& transaction, CodeId code, const Renaming& renaming);

/// Where a code is to stand.
struct CodePlace {
    DimensionId dimension;
    std::optional<CodeId> parent; ///< none for the top
    std::optional<int> position;  ///< among its siblings, from 0; none for the end
};

/// Moves a code with all below it, also to another dimension. Fails with Invalid where that is not answered
/// by codes, where the parent is of another dimension or below the code itself, and where a sibling has its
/// slug.
Result<Impact> moveCode(store::Transaction& transaction, CodeId code, const CodePlace& place);

/// Makes several codes, of whatever dimension, one: `target`. Codings that the same reviewer has there at the
/// same place (paper, locator, basis, status) become one, with both notes and all excerpts. Codes below the
/// merged ones move below the target, with a number behind their slug where it is taken; relations and notes
/// go to the target, which takes the place of a merged code above it.
Result<Impact> mergeCodes(store::Transaction& transaction, const std::vector<CodeId>& codes, CodeId target);

/// The new codes for one paper, by their places in the list of parts, from 0. The codings move to the first
/// and are copied, with notes and excerpts, to the others.
struct Assignment {
    PaperId paper;
    std::vector<std::size_t> parts;
};
/// All codings go to the first part.
struct AllToFirst {
};

/// Papers that are not named keep the code that is split.
using Distribution = std::variant<AllToFirst, std::vector<Assignment>>;

/// Puts new codes behind a code and distributes its codings. The code remains, with what is below it. Of
/// `parts` the names, texts and colours count; see addCode(). Fails with Invalid for fewer than two parts,
/// for an assignment that names no part, or one that is not there, or the same paper or part twice, and for a
/// paper without the code.
Result<Impact> splitCode(store::Transaction& transaction,
                         CodeId code,
                         const std::vector<Code>& parts,
                         const Distribution& distribution);

/// What becomes of the codings of what is deleted.
struct MustBeUnused {
};
struct Discard {
};
using CodingsFate = std::variant<MustBeUnused, CodeId, Discard>;

/// Deletes a code and all below it; codings go to the code that is named, as in mergeCodes(), or are dropped
/// with their words and excerpts. Without a code that takes them, relations go and notes on the code become
/// notes on the review, with its path as their place. Who has no code of the dimension any more has said that
/// none applies, where somebody else has spoken on the paper. Fails with Invalid where it is used and nothing
/// was said, and where the code that takes the codings is deleted too.
Result<Impact>
deleteCode(store::Transaction& transaction, CodeId code, const CodingsFate& fate = MustBeUnused());

}
