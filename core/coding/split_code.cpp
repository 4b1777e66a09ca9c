#include "core/coding/existing.h"
#include "core/coding/refactoring.h"
#include "core/coding/repointing.h"
#include "core/coding/taxonomy_edit.h"
#include "core/coding/taxonomy_rules.h"
#include "core/review/order.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alidade::coding {

namespace {

/// The new codes, in their order behind `code`.
Result<std::vector<CodeId>>
addParts(store::Transaction& transaction, const Code& code, const std::vector<Code>& parts)
{
    std::vector<CodeId> ids;
    for (auto part : parts) {
        part.dimension = code.dimension;
        part.parent = code.parent;
        const auto id = addCode(transaction, std::move(part));
        if (!id) {
            return fail(id.error());
        }
        ids.push_back(*id);
    }
    // they stand at the end
    auto order = siblings(transaction.database(), code.dimension, code.parent);
    const auto behind = std::ranges::find(order, code.id, &Code::id) + 1;
    std::rotate(behind, order.end() - static_cast<std::ptrdiff_t>(ids.size()), order.end());
    arrange(transaction, std::move(order));
    return ids;
}

/// Which parts each paper gets.
using Shares = std::map<PaperId, std::vector<std::size_t>>;

Result<Shares>
sharesOf(const std::vector<Coding>& codings, std::size_t parts, const Distribution& distribution)
{
    Shares shares;
    if (std::holds_alternative<AllToFirst>(distribution)) {
        for (const auto& coding : codings) {
            shares[coding.paper] = {0};
        }
        return shares;
    }
    std::set<PaperId> coded;
    for (const auto& coding : codings) {
        coded.insert(coding.paper);
    }
    for (const auto& assignment : std::get<std::vector<Assignment>>(distribution)) {
        const std::set<std::size_t> chosen(assignment.parts.begin(), assignment.parts.end());
        if (chosen.empty() || chosen.size() < assignment.parts.size() || *chosen.rbegin() >= parts) {
            return fail(ErrorCode::Invalid,
                        translatable("Sentence",
                                     "An assignment names at least one of the new codes, and each once."));
        }
        if (!shares.emplace(assignment.paper, assignment.parts).second) {
            return fail(ErrorCode::Invalid, translatable("Sentence", "A paper is assigned twice."));
        }
        if (!coded.contains(assignment.paper)) {
            return fail(ErrorCode::Invalid,
                        translatable("Sentence", "A paper is assigned that does not have the code."));
        }
    }
    return shares;
}

}

Result<Impact> splitCode(store::Transaction& transaction,
                         CodeId id,
                         const std::vector<Code>& parts,
                         const Distribution& distribution)
{
    const auto& database = transaction.database();
    const auto code = existing<Code>(database, id);
    if (!code) {
        return fail(code.error());
    }
    const auto dimension = existing<Dimension>(database, code->dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (parts.size() < 2) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A code is split into two or more."));
    }
    const auto codings = database.all<Coding>("WHERE code = ?1 ORDER BY id", id);
    const auto shares = sharesOf(codings, parts.size(), distribution);
    if (!shares) {
        return fail(shares.error());
    }
    Repointing work(transaction, *dimension);
    const auto fresh = addParts(transaction, *code, parts);
    if (!fresh) {
        return fail(fresh.error());
    }
    for (const auto& coding : codings) {
        const auto share = shares->find(coding.paper);
        if (share == shares->end()) {
            continue;
        }
        for (std::size_t i = 1; i < share->second.size(); ++i) {
            work.copyCoding(coding, (*fresh)[share->second[i]]);
        }
        work.moveCoding(coding, (*fresh)[share->second.front()]);
    }
    return work.finish();
}

}
