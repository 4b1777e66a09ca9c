#include "core/sources/questions.h"

#include "core/base/text.h"
#include "core/review/order.h"
#include "core/review/taxonomy.h"

#include <algorithm>

namespace alidade::sources {

namespace {

Error notThere()
{
    return {ErrorCode::NotFound, translatable("Sentence", "That research question is not there."), {}};
}

}

std::vector<ResearchQuestion> questions(const store::Database& database)
{
    return database.all<ResearchQuestion>("ORDER BY position, name, id");
}

Result<QuestionId> addQuestion(store::Transaction& transaction, const std::string& question)
{
    ResearchQuestion added;
    added.question = simplified(question);
    if (added.question.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A research question needs a text."));
    }
    const auto present = questions(transaction.database());
    const auto isTaken = [&](const std::string& name) {
        return std::ranges::any_of(
            present, [&](const ResearchQuestion& one) { return folded(one.name) == folded(name); });
    };
    auto number = present.size();
    do {
        added.name = "RQ" + std::to_string(++number);
    } while (isTaken(added.name));
    added.position = endOfOrder(present);
    return transaction.insert(added);
}

Result<void> updateQuestion(store::Transaction& transaction, const ResearchQuestion& question)
{
    auto present = transaction.database().find<ResearchQuestion>(question.id);
    if (!present) {
        return fail(notThere());
    }
    present->name = simplified(question.name);
    present->question = simplified(question.question);
    present->rationale = trimmed(question.rationale);
    if (present->name.empty() || present->question.empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A research question needs a name and a text."));
    }
    for (const auto& other : questions(transaction.database())) {
        if (other.id != present->id && folded(other.name) == folded(present->name)) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "Another question is called \"%1\"."), {other.name}});
        }
    }
    transaction.update(*present);
    return {};
}

Result<void> removeQuestion(store::Transaction& transaction, QuestionId question)
{
    const auto& database = transaction.database();
    if (!database.find<ResearchQuestion>(question)) {
        return fail(notThere());
    }
    for (auto& dimension : database.all<Dimension>("WHERE question = ?1", question)) {
        dimension.question.reset();
        transaction.update(dimension);
    }
    transaction.remove<ResearchQuestion>(question);
    return {};
}

std::int64_t dimensionsFor(const store::Database& database, QuestionId question)
{
    return database.count<Dimension>("WHERE question = ?1", question);
}

Result<void> moveQuestion(store::Transaction& transaction, QuestionId question, int steps)
{
    return moveInOrder(transaction, questions(transaction.database()), question, steps);
}

}
