#include "core/coding/answers.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/coding/codings.h"
#include "core/coding/existing.h"

#include <utility>

namespace alidade::coding {

namespace {

Result<Dimension> dimensionOf(const store::Database& database, const Question& question)
{
    if (const auto paper = existing<Paper>(database, question.paper); !paper) {
        return fail(paper.error());
    }
    if (const auto reviewer = existing<Reviewer>(database, question.reviewer); !reviewer) {
        return fail(reviewer.error());
    }
    return existing<Dimension>(database, question.dimension);
}

Unexpected<Error> wrong(std::string_view text, const Dimension& dimension, Sentence wanted)
{
    return fail(ErrorCode::Invalid,
                {translatable("Sentence", "\"%1\" does not answer \"%2\": %3."),
                 {std::string(text), dimension.label, std::move(wanted)}});
}

Result<double> quantityFrom(std::string_view text, const Dimension& dimension)
{
    auto rest = text;
    std::string number = rest.starts_with('-') ? "-" : "";
    if (rest.starts_with('-') || rest.starts_with('+')) {
        rest.remove_prefix(1);
    }
    const auto whole = takeDigits(rest);
    const bool hasComma = rest.starts_with(',');
    std::string_view fraction;
    if (hasComma || rest.starts_with('.')) {
        rest.remove_prefix(1);
        fraction = takeDigits(rest);
    }
    const auto power = takePower(rest);
    ((number += whole) += '.') += fraction;
    number += power;

    const auto value = numberFrom<double>(number);
    if (!value) {
        return wrong(text, dimension, translatable("Sentence", "a number is needed, like 1.5"));
    }
    const auto unit = trimmed(rest);
    if (!unit.empty() && folded(unit) != folded(dimension.unit)) {
        return wrong(text,
                     dimension,
                     dimension.unit.empty()
                         ? Sentence(translatable("Sentence", "a number without a unit is needed"))
                         : Sentence(translatable("Sentence", "a number is needed, in %1"), {dimension.unit}));
    }
    if (hasComma && fraction.size() == 3 && power.empty() && !whole.empty() && whole.size() <= 3
        && whole.front() != '0') {
        return wrong(text,
                     dimension,
                     translatable("Sentence",
                                  "the comma may part thousands or decimals; write the number without it"));
    }
    return *value;
}

Result<double> yesNoFrom(std::string_view text, const Dimension& dimension)
{
    const auto word = folded(text);
    if (word == "yes" || word == "true" || word == "1") {
        return 1.0;
    }
    if (word == "no" || word == "false" || word == "0") {
        return 0.0;
    }
    return wrong(text, dimension, translatable("Sentence", "yes or no is needed"));
}

/// Fills in what `text`, which is not empty, says.
Result<void> parse(std::string_view text, const Dimension& dimension, Answer& answer)
{
    answer.number.reset();
    answer.text.clear();
    Result<double> number = 0.0;
    switch (dimension.kind) {
    case DimensionKind::Category:
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is answered by codes."), {dimension.label}});
    case DimensionKind::Text: answer.text = text; return {};
    case DimensionKind::Date:
        if (!isDate(text)) {
            return wrong(text,
                         dimension,
                         translatable("Sentence", "a date is needed, like 2024-04-01, 2024-04 or 2024"));
        }
        answer.text = text;
        return {};
    case DimensionKind::Number: number = quantityFrom(text, dimension); break;
    case DimensionKind::YesNo: number = yesNoFrom(text, dimension); break;
    }
    if (!number) {
        return fail(number.error());
    }
    answer.number = *number;
    return {};
}

void put(store::Transaction& transaction, const Answer& answer)
{
    if (answer.id) {
        transaction.update(answer);
    } else {
        transaction.insert(answer);
    }
}

/// The answer that stands, or a new one to the same question.
Answer startingPoint(const store::Database& database, const Question& question)
{
    Answer fresh;
    fresh.paper = question.paper;
    fresh.dimension = question.dimension;
    fresh.reviewer = question.reviewer;
    return answerTo(database, question).value_or(std::move(fresh));
}

}

Result<void> setAnswer(store::Transaction& transaction,
                       const Question& question,
                       std::string_view text,
                       std::string_view note)
{
    const auto dimension = dimensionOf(transaction.database(), question);
    if (!dimension) {
        return fail(dimension.error());
    }
    auto answer = startingPoint(transaction.database(), question);
    const auto bare = trimmed(text);
    if (bare.empty() && dimension->kind != DimensionKind::Category) {
        if (answer.id) {
            transaction.remove<Answer>(answer.id);
        }
        return {};
    }
    if (const auto parsed = parse(bare, *dimension, answer); !parsed) {
        return fail(parsed.error());
    }
    answer.note = note;
    put(transaction, answer);
    return {};
}

Result<void>
setNoneApplies(store::Transaction& transaction, const Question& question, bool none, std::string_view note)
{
    const auto& database = transaction.database();
    const auto dimension = dimensionOf(database, question);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (dimension->kind != DimensionKind::Category) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not answered by codes."), {dimension->label}});
    }
    auto answer = startingPoint(database, question);
    if (!none) {
        if (answer.id) {
            transaction.remove<Answer>(answer.id);
        }
        return {};
    }
    if (const auto codings = codingsOf(database, question.paper, question.dimension, question.reviewer);
        !codings.empty()) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "The paper has a code of \"%1\"; take it away first."),
                     {dimension->label}});
    }
    answer.note = note;
    put(transaction, answer);
    return {};
}

std::optional<Answer> answerTo(const store::Database& database, const Question& question)
{
    auto found = database.all<Answer>("WHERE paper = ?1 AND dimension = ?2 AND reviewer = ?3 ORDER BY id",
                                      question.paper,
                                      question.dimension,
                                      question.reviewer);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::string textOf(const Answer& answer, DimensionKind kind)
{
    if (!answer.number) {
        return answer.text;
    }
    if (kind == DimensionKind::YesNo) {
        return *answer.number != 0 ? "yes" : "no";
    }
    return numberText(*answer.number);
}

}
