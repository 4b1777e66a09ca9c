#pragma once

#include "core/coding/impact.h"
#include "core/coding/refactoring.h"

#include <optional>
#include <vector>

/// Changing dimensions that are in use: rename, move, merge, split, delete, by the rules of refactoring.h.
namespace alidade::coding {

/// Fails as updateDimension() does, and where nothing is to be renamed.
Result<Impact>
renameDimension(store::Transaction& transaction, DimensionId dimension, const Renaming& renaming);

/// Puts a dimension at another place in their order, from 0; behind all others where there are fewer.
Result<Impact> moveDimension(store::Transaction& transaction, DimensionId dimension, int position);

/// Makes two questions one: `target`. Codes with the same path of slugs are merged as by mergeCodes(), others
/// move, and so does the word that no code applies. Fails with Invalid where the two are one, or one is not
/// answered by codes.
Result<Impact> mergeDimensions(store::Transaction& transaction, DimensionId dimension, DimensionId target);

/// Moves codes of the top, with all below them, to a new dimension right behind, which is answered by codes
/// and otherwise as `fresh` says; see addDimension(). The word that no code applies holds for both. Fails
/// with Invalid where no code is named, or one that is not at the top of the dimension.
Result<Impact> splitDimension(store::Transaction& transaction,
                              DimensionId dimension,
                              const std::vector<CodeId>& codes,
                              const Dimension& fresh);

/// Deletes a dimension with its codes. Fails with Invalid where it has codings or answers that are not to be
/// discarded. Relations go; notes stay as with deleteCode().
Result<Impact>
deleteDimension(store::Transaction& transaction, DimensionId dimension, std::optional<Discard> discard = {});

}
