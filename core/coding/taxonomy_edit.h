#pragma once

#include "core/review/taxonomy.h"
#include "core/store/transaction.h"

#include <vector>

/// Writing the taxonomy: dimensions, codes, and ties between codes. What would change codings is in
/// refactoring.h and dimension_refactoring.h.
///
/// Everything here fails with NotFound for a row that is not there, and with Invalid for a name that breaks a
/// rule: labels are not empty, texts are UTF-8, colours #rrggbb; a slug can be written in a filter as it is,
/// and is unique, folded, in the review (dimensions) or among its siblings (codes).
namespace alidade::coding {

/// Adds a dimension behind the others. Without a slug, one is made from the label.
Result<DimensionId> addDimension(store::Transaction& transaction, Dimension wanted);
/// Writes all members of the dimension with that id. Fails with Invalid where it has codes, codings or
/// answers and another kind is wanted, and where it is to take one code and a reviewer gave a paper several.
Result<void> updateDimension(store::Transaction& transaction, Dimension wanted);
/// Gives the dimensions, each named once, this order.
Result<void> reorder(store::Transaction& transaction, const std::vector<DimensionId>& order);

/// Adds a code behind its siblings. Without a slug, one is made from the label. Fails with Invalid where the
/// dimension is not answered by codes or the parent belongs to another one.
Result<CodeId> addCode(store::Transaction& transaction, Code wanted);
/// Writes all members of the code with that id but where it stands in the tree, which is moveCode()'s.
Result<void> updateCode(store::Transaction& transaction, Code wanted);
/// Gives the codes with one parent, each named once, this order.
Result<void> reorder(store::Transaction& transaction, const std::vector<CodeId>& order);

/// Ties two different codes, behind the ties that are there. Fails with Invalid where they are tied already
/// in the same words.
Result<CodeRelationId> addRelation(store::Transaction& transaction, CodeRelation wanted);
Result<void> removeRelation(store::Transaction& transaction, CodeRelationId relation);

}
