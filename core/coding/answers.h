#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Answers to dimensions that are not answered by codes, the word that no code applies, and what is still
/// open.
namespace alidade::coding {

/// Whose answer to what.
struct Question {
    PaperId paper;
    DimensionId dimension;
    ReviewerId reviewer;
};

/// Answers a dimension by a text, read by the dimension's kind:
/// - number: `1.5`, `1,5`, `-2e3`, with or without the dimension's unit behind it. A comma before exactly
///   three last digits could also part thousands, and is refused (`1,500`; `0,125` is clear);
/// - date: a day, month or year as isDate() takes it;
/// - yes/no: yes, no, true, false, 1, 0;
/// - text: as it is, without blanks around it.
/// The empty text clears the answer, with its note. Fails with NotFound or Invalid.
Result<void> setAnswer(store::Transaction& transaction,
                       const Question& question,
                       std::string_view text,
                       std::string_view note = {});

/// Says of a dimension with codes that none applies to the paper, or takes that back. Fails with Invalid
/// while the reviewer's codes of that dimension say otherwise.
Result<void> setNoneApplies(store::Transaction& transaction,
                            const Question& question,
                            bool none,
                            std::string_view note = {});

std::optional<Answer> answerTo(const store::Database& database, const Question& question);

/// The answer as setAnswer() takes it, without a unit; empty for the word that no code applies.
std::string textOf(const Answer& answer, DimensionKind kind);

}
