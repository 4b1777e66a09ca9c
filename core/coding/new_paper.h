#pragma once

#include "core/review/paper.h"
#include "core/store/transaction.h"

#include <string>
#include <string_view>

/// Papers that a reviewer puts in by hand, without a record behind them.
namespace alidade::coding {

/// A label for one more paper in the review's own style: that of the label with the highest number, one
/// further. `[31]` gives `[32]`, `P007` gives `P008`. Where no label ends in a number that counts: `[1]`; the
/// year in `Chen2023` does not.
std::string nextLabel(const store::Database& database);

/// Adds a paper with that title and the next label; nobody has decided on it yet. Fails with Invalid where
/// the title is empty, or is that of a paper which is there (compared folded).
Result<PaperId> addPaper(store::Transaction& transaction, std::string_view title);

/// Writes all members of the paper with that id, its DOI bare. Fails with NotFound, or with Invalid: the
/// title is empty, or another paper has that label.
Result<void> changePaper(store::Transaction& transaction, const Paper& paper);

/// Writes the abstract of a paper; empty takes it away. Fails with NotFound.
Result<void> setAbstract(store::Transaction& transaction, PaperId paper, std::string_view abstract);

}
