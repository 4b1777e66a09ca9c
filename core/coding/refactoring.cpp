#include "core/coding/refactoring.h"

#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/coding/repointing.h"
#include "core/coding/taxonomy.h"
#include "core/coding/taxonomy_edit.h"
#include "core/coding/taxonomy_rules.h"
#include "core/review/order.h"

#include <algorithm>
#include <set>
#include <utility>

namespace alidade::coding {

namespace {

struct Ground {
    Code code;
    Dimension dimension;
};

Result<Ground> groundOf(const store::Database& database, CodeId id)
{
    auto code = existing<Code>(database, id);
    if (!code) {
        return fail(code.error());
    }
    auto dimension = existing<Dimension>(database, code->dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    return Ground{std::move(*code), std::move(*dimension)};
}

/// The code and what is below it; a code that cannot be reached from its dimension stands for itself.
std::vector<CodeId> subtreeOf(const store::Database& database, CodeId code)
{
    auto list = Taxonomy(database).subtree(code);
    return list.empty() ? std::vector{code} : list;
}

/// Codings of `codes` are to come out of `from` into `dimension`, if that is another one.
void partFrom(Repointing& work, DimensionId from, const std::vector<CodeId>& codes, DimensionId dimension)
{
    if (from != dimension) {
        work.crossing().part(from, codes);
    }
}

/// Tells `work` of the subtree of `code`, which is to stand in `dimension`, and puts all below it there.
void follow(store::Transaction& transaction, Repointing& work, const Code& code, DimensionId dimension)
{
    const auto subtree = subtreeOf(transaction.database(), code.id);
    if (code.dimension == dimension) {
        work.touch(subtree);
        return;
    }
    work.crossing().part(code.dimension, subtree);
    work.bring(subtree);
    for (const auto id : subtree) {
        if (auto row = transaction.database().find<Code>(id)) {
            row->dimension = dimension;
            transaction.update(*row);
        }
    }
}

}

Result<Impact> renameCode(store::Transaction& transaction, CodeId id, const Renaming& renaming)
{
    auto ground = groundOf(transaction.database(), id);
    if (!ground) {
        return fail(ground.error());
    }
    auto& code = ground->code;
    if (!renaming.label && !renaming.slug) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A new label or a new slug is needed."));
    }
    code.label = renaming.label.value_or(code.label);
    code.slug = renaming.slug.value_or(code.slug);
    if (const auto updated = updateCode(transaction, code); !updated) {
        return fail(updated.error());
    }
    Repointing work(transaction, ground->dimension);
    work.touch(subtreeOf(transaction.database(), id));
    return work.finish();
}

namespace {

Result<void> checkPlace(const store::Database& database, const Code& code, const CodePlace& place)
{
    const auto dimension = existing<Dimension>(database, place.dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (dimension->kind != DimensionKind::Category) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not answered by codes."), {dimension->label}});
    }
    if (place.position.value_or(0) < 0) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "Places count from 0."));
    }
    if (place.parent) {
        const auto parent = existing<Code>(database, *place.parent);
        if (!parent) {
            return fail(parent.error());
        }
        if (parent->dimension != place.dimension) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "\"%1\" is no code of \"%2\"."),
                         {parent->label, dimension->label}});
        }
        const auto below = subtreeOf(database, code.id);
        if (std::ranges::find(below, *place.parent) != below.end()) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "\"%1\" cannot stand below itself or a code below it."),
                         {code.label}});
        }
    }
    if (code.dimension != place.dimension || code.parent != place.parent) {
        for (const auto& other : siblings(database, place.dimension, place.parent)) {
            if (folded(other.slug) == folded(code.slug)) {
                return fail(
                    ErrorCode::Invalid,
                    {translatable("Sentence",
                                  "\"%1\" has the slug \"%2\" there already; rename one, or merge them."),
                     {other.label, other.slug}});
            }
        }
    }
    return {};
}

}

Result<Impact> moveCode(store::Transaction& transaction, CodeId id, const CodePlace& place)
{
    const auto& database = transaction.database();
    auto code = existing<Code>(database, id);
    if (!code) {
        return fail(code.error());
    }
    if (const auto checked = checkPlace(database, *code, place); !checked) {
        return fail(checked.error());
    }
    Repointing work(transaction, *existing<Dimension>(database, place.dimension));
    follow(transaction, work, *code, place.dimension);
    code->dimension = place.dimension;
    code->parent = place.parent;
    transaction.update(*code);

    auto order = siblings(database, place.dimension, place.parent);
    std::erase_if(order, [&](const Code& sibling) { return sibling.id == id; });
    const auto last = order.size();
    const auto index = place.position ? std::min(last, static_cast<std::size_t>(*place.position)) : last;
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(index), *code);
    arrange(transaction, std::move(order));
    return work.finish();
}

namespace {

/// Puts the target where the topmost of the merged codes above it stands, so that it is not below what goes.
void lift(store::Transaction& transaction, Repointing& work, Code& target, const std::set<CodeId>& merged)
{
    const Taxonomy taxonomy(transaction.database());
    const Code* top = nullptr;
    for (const auto* above = target.parent ? taxonomy.find(*target.parent) : nullptr; above != nullptr;
         above = above->parent ? taxonomy.find(*above->parent) : nullptr) {
        if (merged.contains(above->id)) {
            top = above;
        }
    }
    if (top != nullptr) {
        work.touch(taxonomy.subtree(target.id));
        target.parent = top->parent;
        target.position = top->position;
        target.slug = freeSlug(target.slug,
                               siblingSlugs(transaction.database(), target.dimension, target.parent, merged));
        transaction.update(target);
    }
}

/// Puts the codes right below `code` that are not merged themselves below the target.
void adopt(store::Transaction& transaction,
           Repointing& work,
           CodeId code,
           const Code& target,
           const std::set<CodeId>& merged)
{
    const auto& database = transaction.database();
    for (auto child : database.all<Code>("WHERE parent = ?1 ORDER BY position, label, id", code)) {
        if (merged.contains(child.id)) {
            continue;
        }
        follow(transaction, work, child, target.dimension);
        child.slug = freeSlug(child.slug, siblingSlugs(database, target.dimension, target.id, merged));
        child.position = endOfOrder(siblings(database, target.dimension, target.id));
        child.dimension = target.dimension;
        child.parent = target.id;
        transaction.update(child);
    }
}

}

Result<Impact> mergeCodes(store::Transaction& transaction, const std::vector<CodeId>& codes, CodeId into)
{
    const auto& database = transaction.database();
    auto ground = groundOf(database, into);
    if (!ground) {
        return fail(ground.error());
    }
    auto& target = ground->code;
    std::vector<Code> sources;
    for (const auto id : codes) {
        auto code = existing<Code>(database, id);
        if (!code) {
            return fail(code.error());
        }
        sources.push_back(std::move(*code));
    }
    const std::set<CodeId> merged(codes.begin(), codes.end());
    if (merged.empty() || merged.contains(into)) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "Name the codes to merge, and another one that they go into."));
    }
    Repointing work(transaction, ground->dimension);
    for (const auto& source : sources) {
        partFrom(work, source.dimension, {source.id}, target.dimension);
    }
    lift(transaction, work, target, merged);
    for (const auto id : codes) {
        adopt(transaction, work, id, target, merged);
    }
    for (const auto id : merged) {
        work.moveCodings(id, into);
        work.moveTies(id, into);
    }
    for (const auto id : merged) {
        transaction.remove<Code>(id);
    }
    return work.finish();
}

namespace {

/// Fails where one of `codes`, all that is deleted with `code`, is used.
Result<void> checkUnused(const store::Database& database, const Code& code, const std::vector<CodeId>& codes)
{
    std::set<PaperId> papers;
    for (const auto id : codes) {
        for (const auto& coding : database.all<Coding>("WHERE code = ?1", id)) {
            papers.insert(coding.paper);
        }
    }
    if (papers.empty()) {
        return {};
    }
    return fail(ErrorCode::Invalid,
                {translatable("Sentence",
                              "\"%1\" is used by %2; name a code that takes the codings, or discard them."),
                 {code.label, namesOf(database, std::vector(papers.begin(), papers.end()))}});
}

}

Result<Impact> deleteCode(store::Transaction& transaction, CodeId id, const CodingsFate& fate)
{
    const auto& database = transaction.database();
    const auto ground = groundOf(database, id);
    if (!ground) {
        return fail(ground.error());
    }
    const auto codes = subtreeOf(database, id);
    const auto* heir = std::get_if<CodeId>(&fate);
    const auto home = heir == nullptr ? ground : groundOf(database, *heir);
    if (!home) {
        return fail(home.error());
    }
    if (heir != nullptr && std::ranges::find(codes, *heir) != codes.end()) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" cannot take the codings: it is deleted too."),
                     {home->code.label}});
    }
    if (std::holds_alternative<MustBeUnused>(fate)) {
        if (const auto unused = checkUnused(database, ground->code, codes); !unused) {
            return fail(unused.error());
        }
    }
    Repointing work(transaction, home->dimension);
    partFrom(work, ground->dimension.id, codes, home->dimension.id);
    const Taxonomy taxonomy(database);
    for (const auto code : codes) {
        if (heir != nullptr) {
            work.moveCodings(code, *heir);
            work.moveTies(code, *heir);
        } else {
            work.dropCodings(code);
            work.dropTies(code, taxonomy.path(code));
        }
    }
    for (const auto code : codes) {
        transaction.remove<Code>(code);
    }
    return work.finish();
}

}
