#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <optional>

/// What reviewers have said of papers, when two papers turn out to be one.
namespace alidade::duplicates {

/// Why what hangs on `gone` cannot go over to `kept`: a reviewer has said different things of the two, and
/// one of them would have to be lost. Conflict, naming the reviewer and the papers; nothing where they agree.
std::optional<Error> disagreement(const store::Database& database, PaperId kept, PaperId gone);

/// Points all that hangs on `gone` at `kept`: decisions, codings, answers, claims, files, excerpts, notes,
/// and searches that began with it. What a reviewer has said of both in the same way becomes one, with the
/// notes of both. There is no disagreement() between them.
void repoint(store::Transaction& transaction, PaperId kept, PaperId gone);

/// How many rows of reviewers hang on a paper.
std::int64_t weight(const store::Database& database, PaperId paper);

}
