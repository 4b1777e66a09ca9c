#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <string>
#include <vector>

/// What the review wants to know, and how that is changed.
namespace alidade::sources {

/// In the order of the protocol.
std::vector<ResearchQuestion> questions(const store::Database& database);

/// Adds a question at the end, under the next name that is free: RQ5. Fails with Invalid without a text.
Result<QuestionId> addQuestion(store::Transaction& transaction, const std::string& question);

/// Sets name, question and rationale. Fails with NotFound, and with Invalid without a name or a question, or
/// where another one has that name.
Result<void> updateQuestion(store::Transaction& transaction, const ResearchQuestion& question);

/// Takes a question away. The dimensions that answer it stay, and answer none. Fails with NotFound.
Result<void> removeQuestion(store::Transaction& transaction, QuestionId question);

/// How many dimensions answer it.
std::int64_t dimensionsFor(const store::Database& database, QuestionId question);

/// Moves it by so many places, up where they are negative. Fails with NotFound.
Result<void> moveQuestion(store::Transaction& transaction, QuestionId question, int steps);

}
