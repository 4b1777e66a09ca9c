#include "core/coding/dimension_refactoring.h"

#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/coding/repointing.h"
#include "core/coding/taxonomy.h"
#include "core/coding/taxonomy_edit.h"
#include "core/coding/taxonomy_rules.h"
#include "core/review/order.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alidade::coding {

namespace {

/// Every code of the dimension, reachable or not.
std::vector<CodeId> codesOf(const store::Database& database, DimensionId dimension)
{
    std::vector<CodeId> ids;
    for (const auto& code : database.all<Code>("WHERE dimension = ?1 ORDER BY id", dimension)) {
        ids.push_back(code.id);
    }
    return ids;
}

/// What a new name or place of the dimension concerns: the papers that answer it.
Result<Impact> carriers(store::Transaction& transaction, const Dimension& dimension)
{
    Repointing work(transaction, dimension);
    work.touch(codesOf(transaction.database(), dimension.id));
    work.touchAnswers(dimension.id);
    return work.finish();
}

Result<Dimension> category(const store::Database& database, DimensionId id)
{
    auto dimension = existing<Dimension>(database, id);
    if (dimension && dimension->kind != DimensionKind::Category) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not answered by codes."), {dimension->label}});
    }
    return dimension;
}

void place(store::Transaction& transaction, const Dimension& dimension, std::size_t position)
{
    auto order = transaction.database().all<Dimension>("ORDER BY position, label, id");
    std::erase_if(order, [&](const Dimension& other) { return other.id == dimension.id; });
    const auto index = std::min(order.size(), position);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(index), dimension);
    arrange(transaction, std::move(order));
}

}

Result<Impact> renameDimension(store::Transaction& transaction, DimensionId id, const Renaming& renaming)
{
    auto dimension = existing<Dimension>(transaction.database(), id);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (!renaming.label && !renaming.slug) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A new label or a new slug is needed."));
    }
    dimension->label = renaming.label.value_or(dimension->label);
    dimension->slug = renaming.slug.value_or(dimension->slug);
    if (const auto updated = updateDimension(transaction, *dimension); !updated) {
        return fail(updated.error());
    }
    return carriers(transaction, *dimension);
}

Result<Impact> moveDimension(store::Transaction& transaction, DimensionId id, int position)
{
    const auto dimension = existing<Dimension>(transaction.database(), id);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (position < 0) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "Places count from 0."));
    }
    place(transaction, *dimension, static_cast<std::size_t>(position));
    return carriers(transaction, *dimension);
}

namespace {

/// The codes of a dimension on their way into another one.
class Union
{
public:
    Union(store::Transaction& transaction, Repointing& work, DimensionId target)
        : m_transaction(transaction)
        , m_work(work)
        , m_target(target)
    {
    }

    /// Parents come before their children.
    void take(const Code& code)
    {
        const bool isBelowMoved = code.parent && m_moved.contains(*code.parent);
        if (isBelowMoved) {
            move(code, code.parent);
            return;
        }
        const auto parent = code.parent ? std::optional(m_same.at(*code.parent)) : std::nullopt;
        if (const auto same = namesake(code, parent)) {
            m_same.emplace(code.id, *same);
            m_work.moveCodings(code.id, *same);
            m_work.moveTies(code.id, *same);
        } else {
            move(code, parent);
        }
    }

    /// The codes that were merged go.
    void close()
    {
        for (const auto& [code, same] : m_same) {
            m_transaction.remove<Code>(code);
        }
    }

private:
    std::optional<CodeId> namesake(const Code& code, std::optional<CodeId> parent) const
    {
        for (const auto& other : siblings(m_transaction.database(), m_target, parent)) {
            if (folded(other.slug) == folded(code.slug)) {
                return other.id;
            }
        }
        return std::nullopt;
    }

    void move(Code code, std::optional<CodeId> parent)
    {
        const std::vector moved{code.id};
        m_work.bring(moved);
        m_moved.insert(code.id);
        code.position = endOfOrder(siblings(m_transaction.database(), m_target, parent));
        code.dimension = m_target;
        code.parent = parent;
        m_transaction.update(code);
    }

    store::Transaction& m_transaction;
    Repointing& m_work;
    DimensionId m_target;
    std::map<CodeId, CodeId> m_same; // of the merged ones
    std::set<CodeId> m_moved;
};

}

Result<Impact> mergeDimensions(store::Transaction& transaction, DimensionId id, DimensionId into)
{
    const auto& database = transaction.database();
    const auto dimension = category(database, id);
    if (!dimension) {
        return fail(dimension.error());
    }
    const auto target = category(database, into);
    if (!target) {
        return fail(target.error());
    }
    if (id == into) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A dimension is merged into another one."));
    }
    Repointing work(transaction, *target);
    work.crossing().join(id);
    Union together(transaction, work, into);
    const Taxonomy before(database);
    for (const auto* code : before.codes(id)) {
        together.take(*code);
    }
    together.close();
    work.moveAnswers(id);
    transaction.remove<Dimension>(id);
    return work.finish();
}

Result<Impact> splitDimension(store::Transaction& transaction,
                              DimensionId id,
                              const std::vector<CodeId>& codes,
                              const Dimension& fresh)
{
    const auto& database = transaction.database();
    const auto dimension = category(database, id);
    if (!dimension) {
        return fail(dimension.error());
    }
    const std::set<CodeId> chosen(codes.begin(), codes.end());
    std::vector<Code> top = siblings(database, id, std::nullopt);
    std::erase_if(top, [&](const Code& code) { return !chosen.contains(code.id); });
    if (top.empty() || top.size() != chosen.size()) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "Name codes at the top of \"%1\"."), {dimension->label}});
    }
    auto wanted = fresh;
    wanted.kind = DimensionKind::Category;
    const auto added = addDimension(transaction, std::move(wanted));
    if (!added) {
        return fail(added.error());
    }
    const auto half = *existing<Dimension>(database, *added);
    Repointing work(transaction, half);
    work.crossing().part(id);
    const Taxonomy before(database);
    for (const auto& code : top) {
        const auto subtree = before.subtree(code.id);
        work.bring(subtree);
        for (const auto below : subtree) {
            auto row = *before.find(below);
            row.dimension = half.id;
            transaction.update(row);
        }
    }
    work.copyAnswers(id);
    const auto& order = before.dimensions();
    const auto here = std::ranges::find(order, id, &Dimension::id) - order.begin();
    place(transaction, half, static_cast<std::size_t>(here) + 1);
    return work.finish();
}

namespace {

Result<void> checkUnanswered(const store::Database& database, const Dimension& dimension)
{
    std::set<PaperId> papers;
    for (const auto& coding :
         database.all<Coding>("WHERE code IN (SELECT id FROM code WHERE dimension = ?1)", dimension.id)) {
        papers.insert(coding.paper);
    }
    for (const auto& answer : database.all<Answer>("WHERE dimension = ?1", dimension.id)) {
        papers.insert(answer.paper);
    }
    if (papers.empty()) {
        return {};
    }
    return fail(
        ErrorCode::Invalid,
        {translatable("Sentence",
                      "\"%1\" is answered for %2; merge it into another dimension, or discard the answers."),
         {dimension.label, namesOf(database, std::vector(papers.begin(), papers.end()))}});
}

}

Result<Impact>
deleteDimension(store::Transaction& transaction, DimensionId id, std::optional<Discard> discard)
{
    const auto& database = transaction.database();
    const auto dimension = existing<Dimension>(database, id);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (!discard) {
        if (const auto unanswered = checkUnanswered(database, *dimension); !unanswered) {
            return fail(unanswered.error());
        }
    }
    Repointing work(transaction, *dimension);
    const Taxonomy taxonomy(database);
    for (const auto code : codesOf(database, id)) {
        work.dropCodings(code);
        work.dropTies(code, taxonomy.path(code));
        transaction.remove<Code>(code);
    }
    work.dropAnswers(id);
    transaction.remove<Dimension>(id);
    return work.finish();
}

}
