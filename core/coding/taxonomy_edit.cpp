#include "core/coding/taxonomy_edit.h"

#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/coding/taxonomy_rules.h"
#include "core/review/order.h"

#include <algorithm>

namespace alidade::coding {

namespace {

/// The slug that a row without one gets; a label may be all signs.
std::string slugFrom(const std::string& label, std::string_view otherwise, const TakenSlugs& taken)
{
    const auto made = slug(label);
    return freeSlug(made.empty() ? std::string(otherwise) : made, taken);
}

/// Makes the label one line; all texts but the slug are checked.
Result<void> checkWords(const store::Database& database, Dimension& dimension)
{
    auto label = cleanLabel(dimension.label);
    if (!label) {
        return fail(label.error());
    }
    dimension.label = std::move(*label);
    if (dimension.question) {
        if (const auto question = existing<ResearchQuestion>(database, *dimension.question); !question) {
            return fail(question.error());
        }
    }
    for (const auto& [what, text] : {std::pair(translatable("Sentence", "definition"), &dimension.definition),
                                     std::pair(translatable("Sentence", "unit"), &dimension.unit),
                                     std::pair(translatable("Sentence", "origin"), &dimension.origin)}) {
        if (const auto checked = checkText(what, *text); !checked) {
            return checked;
        }
    }
    return checkColour(dimension.colour);
}

Result<void> checkWords(Code& code)
{
    auto label = cleanLabel(code.label);
    if (!label) {
        return fail(label.error());
    }
    code.label = std::move(*label);
    for (const auto& [what, text] : {std::pair(translatable("Sentence", "definition"), &code.definition),
                                     std::pair(translatable("Sentence", "shortcut"), &code.shortcut)}) {
        if (const auto checked = checkText(what, *text); !checked) {
            return checked;
        }
    }
    return checkColour(code.colour);
}

Result<void> checkKind(const store::Database& database, const Dimension& old, DimensionKind wanted)
{
    if (old.kind == wanted) {
        return {};
    }
    if (database.count<Code>("WHERE dimension = ?1", old.id) > 0) {
        return fail(
            ErrorCode::Invalid,
            {translatable("Sentence", "\"%1\" has codes; only a category has them, so delete them first."),
             {old.label}});
    }
    if (database.count<Answer>("WHERE dimension = ?1", old.id) > 0) {
        return fail(
            ErrorCode::Invalid,
            {translatable("Sentence", "\"%1\" has answers, so its kind cannot change."), {old.label}});
    }
    return {};
}

Result<void> checkMany(const store::Database& database, const Dimension& old, bool wanted)
{
    if (!old.many || wanted) {
        return {};
    }
    std::vector<PaperId> papers;
    for (const auto& [voice, number] : severalCodes(database, old.id)) {
        if (papers.empty() || papers.back() != voice.first) {
            papers.push_back(voice.first);
        }
    }
    if (!papers.empty()) {
        return fail(
            ErrorCode::Invalid,
            {translatable("Sentence", "\"%1\" cannot take one code only: a reviewer gave several to %2."),
             {old.label, namesOf(database, papers)}});
    }
    return {};
}

/// The rows in the order of their ids in `order`, which names each of them once.
template <class Row>
Result<void> arrangeAs(store::Transaction& transaction,
                       const std::vector<Row>& rows,
                       const std::vector<decltype(Row::id)>& order)
{
    auto ordered = inOrder(rows, order);
    if (!ordered) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "An order names each of those that stand together once."));
    }
    arrange(transaction, *std::move(ordered));
    return {};
}

}

Result<DimensionId> addDimension(store::Transaction& transaction, Dimension wanted)
{
    const auto& database = transaction.database();
    if (const auto checked = checkWords(database, wanted); !checked) {
        return fail(checked.error());
    }
    const auto taken = dimensionSlugs(database);
    if (wanted.slug.empty()) {
        wanted.slug = slugFrom(wanted.label, "dimension", taken);
    }
    if (const auto checked = checkSlug(wanted.slug, taken); !checked) {
        return fail(checked.error());
    }
    wanted.id = {};
    wanted.position = endOfOrder(database.all<Dimension>("ORDER BY position"));
    return transaction.insert(wanted);
}

Result<void> updateDimension(store::Transaction& transaction, Dimension wanted)
{
    const auto& database = transaction.database();
    const auto old = existing<Dimension>(database, wanted.id);
    if (!old) {
        return fail(old.error());
    }
    if (const auto checked = checkWords(database, wanted); !checked) {
        return checked;
    }
    // a slug that came from elsewhere may break the rules: it must not stand in the way of other changes
    if (wanted.slug != old->slug) {
        if (const auto checked = checkSlug(wanted.slug, dimensionSlugs(database, wanted.id)); !checked) {
            return checked;
        }
    }
    if (const auto checked = checkKind(database, *old, wanted.kind); !checked) {
        return checked;
    }
    if (const auto checked = checkMany(database, *old, wanted.many); !checked) {
        return checked;
    }
    transaction.update(wanted);
    return {};
}

Result<void> reorder(store::Transaction& transaction, const std::vector<DimensionId>& order)
{
    return arrangeAs(transaction, transaction.database().all<Dimension>(), order);
}

Result<CodeId> addCode(store::Transaction& transaction, Code wanted)
{
    const auto& database = transaction.database();
    const auto dimension = existing<Dimension>(database, wanted.dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (dimension->kind != DimensionKind::Category) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not answered by codes."), {dimension->label}});
    }
    if (wanted.parent) {
        const auto parent = existing<Code>(database, *wanted.parent);
        if (!parent) {
            return fail(parent.error());
        }
        if (parent->dimension != wanted.dimension) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "\"%1\" is no code of \"%2\"."),
                         {parent->label, dimension->label}});
        }
    }
    if (const auto checked = checkWords(wanted); !checked) {
        return fail(checked.error());
    }
    const auto taken = siblingSlugs(database, wanted.dimension, wanted.parent);
    if (wanted.slug.empty()) {
        wanted.slug = slugFrom(wanted.label, "code", taken);
    }
    if (const auto checked = checkSlug(wanted.slug, taken); !checked) {
        return fail(checked.error());
    }
    wanted.id = {};
    wanted.position = endOfOrder(siblings(database, wanted.dimension, wanted.parent));
    return transaction.insert(wanted);
}

Result<void> updateCode(store::Transaction& transaction, Code wanted)
{
    const auto& database = transaction.database();
    const auto old = existing<Code>(database, wanted.id);
    if (!old) {
        return fail(old.error());
    }
    if (wanted.dimension != old->dimension || wanted.parent != old->parent) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" stands elsewhere; move it instead."), {old->label}});
    }
    if (const auto checked = checkWords(wanted); !checked) {
        return checked;
    }
    if (wanted.slug != old->slug) {
        const auto taken = siblingSlugs(database, wanted.dimension, wanted.parent, {wanted.id});
        if (const auto checked = checkSlug(wanted.slug, taken); !checked) {
            return checked;
        }
    }
    transaction.update(wanted);
    return {};
}

Result<void> reorder(store::Transaction& transaction, const std::vector<CodeId>& order)
{
    if (order.empty()) {
        return {};
    }
    const auto first = existing<Code>(transaction.database(), order.front());
    if (!first) {
        return fail(first.error());
    }
    return arrangeAs(transaction, siblings(transaction.database(), first->dimension, first->parent), order);
}

Result<CodeRelationId> addRelation(store::Transaction& transaction, CodeRelation wanted)
{
    const auto& database = transaction.database();
    for (const auto end : {wanted.from, wanted.to}) {
        if (const auto code = existing<Code>(database, end); !code) {
            return fail(code.error());
        }
    }
    if (wanted.from == wanted.to) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A code is not tied to itself."));
    }
    for (const auto& [what, text] : {std::pair(translatable("Sentence", "kind"), &wanted.kind),
                                     std::pair(translatable("Sentence", "locator"), &wanted.locator)}) {
        if (const auto checked = checkText(what, *text); !checked) {
            return fail(checked.error());
        }
    }
    if (database.count<CodeRelation>("WHERE from_code = ?1 AND to_code = ?2 AND kind = ?3 AND locator = ?4",
                                     wanted.from,
                                     wanted.to,
                                     wanted.kind,
                                     wanted.locator)
        > 0) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "The two codes are tied in these words already."));
    }
    wanted.id = {};
    wanted.position = endOfOrder(database.all<CodeRelation>("ORDER BY position"));
    return transaction.insert(wanted);
}

Result<void> removeRelation(store::Transaction& transaction, CodeRelationId relation)
{
    if (const auto found = existing<CodeRelation>(transaction.database(), relation); !found) {
        return fail(found.error());
    }
    transaction.remove<CodeRelation>(relation);
    return {};
}

}
