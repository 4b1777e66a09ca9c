#include "core/agreement/consensus.h"

#include "core/base/overloaded.h"
#include "core/coding/answers.h"
#include "core/coding/claims.h"
#include "core/coding/codings.h"
#include "core/review/counting_rule.h"
#include "core/review/review.h"
#include "core/screening/decisions.h"

#include <algorithm>

namespace alidade::agreement {

namespace {

Unexpected<Error> nothingSaid()
{
    return fail(ErrorCode::NotFound, translatable("Sentence", "The reviewer said nothing of this paper."));
}

std::vector<Claim> claimsBy(const store::Database& database, PaperId paper, ReviewerId reviewer)
{
    return database.all<Claim>("WHERE paper = ?1 AND reviewer = ?2 ORDER BY id", paper, reviewer);
}

/// A claim as it was before anything was cleared, for it may be the consensus's own.
struct SaidClaim {
    Claim claim;
    std::vector<Excerpt> passages;
};

std::vector<SaidClaim> withPassages(const store::Database& database, std::vector<Claim> claims)
{
    std::vector<SaidClaim> said;
    for (auto& claim : claims) {
        auto passages = database.all<Excerpt>("WHERE claim = ?1 ORDER BY id", claim.id);
        said.push_back({std::move(claim), std::move(passages)});
    }
    return said;
}

std::vector<SaidClaim> claimsOf(const store::Database& database, const ConsensusWord& word)
{
    std::vector<Claim> claims;
    if (const auto* wanted = std::get_if<ClaimsWord>(&word)) {
        for (const auto id : wanted->claims) {
            if (auto claim = database.find<Claim>(id)) {
                claims.push_back(std::move(*claim));
            }
        }
    }
    return withPassages(database, std::move(claims));
}

/// Removes all that the consensus says of a paper; whether there was anything.
Result<bool>
clear(store::Transaction& transaction, const VoteQuestion& settled, PaperId paper, ReviewerId consensus)
{
    const auto& database = transaction.database();
    bool wasThere = false;
    if (const auto* stage = std::get_if<StageQuestion>(&settled)) {
        return screening::withdraw(transaction, paper, consensus, stage->stage).has_value();
    }
    if (const auto* asked = std::get_if<DimensionQuestion>(&settled)) {
        for (const auto& coding : coding::codingsOf(database, paper, asked->dimension, consensus)) {
            if (const auto removed = coding::uncode(transaction, coding.id); !removed) {
                return fail(removed.error());
            }
            wasThere = true;
        }
        if (const auto answer = coding::answerTo(database, {paper, asked->dimension, consensus})) {
            transaction.remove<Answer>(answer->id);
            wasThere = true;
        }
        return wasThere;
    }
    for (const auto& claim : claimsBy(database, paper, consensus)) {
        if (const auto removed = coding::removeClaim(transaction, claim.id); !removed) {
            return fail(removed.error());
        }
        wasThere = true;
    }
    return wasThere;
}

/// One consensus while it is written: on a paper and a question, by the consensus.
struct Desk {
    store::Transaction& transaction;
    const coding::Taxonomy& taxonomy;
    VoteQuestion settled;
    PaperId paper;
    ReviewerId consensus;

    const store::Database& database() const { return transaction.database(); }
    std::optional<Stage> stage() const
    {
        const auto* asked = std::get_if<StageQuestion>(&settled);
        return asked == nullptr ? std::nullopt : std::optional(asked->stage);
    }
    const Dimension* dimension() const
    {
        const auto* asked = std::get_if<DimensionQuestion>(&settled);
        return asked == nullptr ? nullptr : taxonomy.find(asked->dimension);
    }
};

Result<void> writeVerdict(const Desk& desk, const VerdictWord& word, const std::string& note)
{
    const auto decided = screening::decide(
        desk.transaction, {desk.paper, desk.consensus, *desk.stage(), word.verdict, word.criterion, note});
    return decided ? Result<void>() : fail(decided.error());
}

Result<void> writeCodes(const Desk& desk, std::span<const coding::NewCoding> wanted, const std::string& note)
{
    if (wanted.empty()) {
        return coding::setNoneApplies(
            desk.transaction, {desk.paper, desk.dimension()->id, desk.consensus}, true, note);
    }
    for (auto each : wanted) {
        const auto* code = desk.taxonomy.find(each.code);
        if (code == nullptr || code->dimension != desk.dimension()->id) {
            return fail(
                ErrorCode::Invalid,
                {translatable("Sentence", "The code does not belong to \"%1\"."), {desk.dimension()->label}});
        }
        each.note = note;
        if (const auto given = coding::code(desk.transaction, each); !given) {
            return fail(given.error());
        }
    }
    return {};
}

Result<void> writeClaims(const Desk& desk, std::span<const SaidClaim> claims)
{
    for (auto said : claims) {
        said.claim.id = {};
        said.claim.reviewer = desk.consensus;
        const auto added = coding::addClaim(desk.transaction, said.claim);
        if (!added) {
            return fail(added.error());
        }
        for (auto& passage : said.passages) {
            passage.id = {};
            passage.claim = *added;
            if (const auto kept = coding::attachExcerpt(desk.transaction, passage); !kept) {
                return fail(kept.error());
            }
        }
    }
    return {};
}

/// What a reviewer gave, once for each basis and status: where in the paper it stands is not settled.
std::vector<coding::NewCoding> codesBy(const Desk& desk, ReviewerId reviewer)
{
    std::vector<coding::NewCoding> list;
    for (const auto& given : coding::codingsOf(desk.database(), desk.paper, desk.dimension()->id, reviewer)) {
        const bool isThere = std::ranges::any_of(list, [&](const coding::NewCoding& other) {
            return other.code == given.code && other.basis == given.basis && other.status == given.status;
        });
        if (!isThere) {
            coding::NewCoding own;
            own.paper = desk.paper;
            own.code = given.code;
            own.reviewer = desk.consensus;
            own.basis = given.basis;
            own.status = given.status;
            list.push_back(std::move(own));
        }
    }
    return list;
}

Result<void> takeDecision(const Desk& desk, ReviewerId reviewer)
{
    const auto said = screening::decisionOf(desk.database(), desk.paper, reviewer, *desk.stage());
    if (!said) {
        return nothingSaid();
    }
    return writeVerdict(desk, {said->verdict, said->criterion}, {});
}

Result<void> takeAnswer(const Desk& desk, ReviewerId reviewer)
{
    const auto codes = codesBy(desk, reviewer);
    const auto said = coding::answerTo(desk.database(), {desk.paper, desk.dimension()->id, reviewer});
    if (codes.empty() && !said) {
        return nothingSaid();
    }
    if (desk.dimension()->kind == DimensionKind::Category) {
        return writeCodes(desk, codes, {});
    }
    auto own = *said;
    own.id = {};
    own.reviewer = desk.consensus;
    own.note.clear();
    desk.transaction.insert(own); // as it stands: a date or a number that was read once is not read again
    return {};
}

Result<void> takeClaims(const Desk& desk, ReviewerId reviewer)
{
    const auto said = withPassages(desk.database(), claimsBy(desk.database(), desk.paper, reviewer));
    return said.empty() ? Result<void>(nothingSaid()) : writeClaims(desk, said);
}

/// The desk, cleared of what stood there.
Result<Desk> cleared(store::Transaction& transaction,
                     const coding::Taxonomy& taxonomy,
                     const VoteQuestion& question,
                     PaperId paper)
{
    Desk desk{transaction, taxonomy, settledBy(taxonomy, question), paper, consensus(transaction)};
    if (!desk.stage() && desk.dimension() == nullptr
        && !std::holds_alternative<ClaimQuestion>(desk.settled)) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "This dimension is not in the taxonomy."));
    }
    if (const auto done = clear(transaction, desk.settled, paper, desk.consensus); !done) {
        return fail(done.error());
    }
    return desk;
}

Result<void> take(const Desk& desk, ReviewerId reviewer)
{
    if (desk.stage()) {
        return takeDecision(desk, reviewer);
    }
    return desk.dimension() != nullptr ? takeAnswer(desk, reviewer) : takeClaims(desk, reviewer);
}

}

Result<void> settle(store::Transaction& transaction,
                    const coding::Taxonomy& taxonomy,
                    const VoteQuestion& question,
                    PaperId paper,
                    const ConsensusWord& word,
                    const std::string& note)
{
    const auto claims = claimsOf(transaction.database(), word);
    const auto desk = cleared(transaction, taxonomy, question, paper);
    if (!desk) {
        return fail(desk.error());
    }
    const auto* dimension = desk->dimension();
    const bool isCodes = dimension != nullptr && dimension->kind == DimensionKind::Category;
    const auto misfit = [] {
        return fail(ErrorCode::Invalid, translatable("Sentence", "This does not answer the question."));
    };
    return std::visit(
        Overloaded{[&](const VerdictWord& verdict) -> Result<void> {
                       return desk->stage() ? writeVerdict(*desk, verdict, note) : misfit();
                   },
                   [&](const CodesWord& codes) -> Result<void> {
                       std::vector<coding::NewCoding> wanted;
                       for (const auto code : codes.codes) {
                           coding::NewCoding own;
                           own.paper = paper;
                           own.code = code;
                           own.reviewer = desk->consensus;
                           wanted.push_back(std::move(own));
                       }
                       return isCodes ? writeCodes(*desk, wanted, note) : misfit();
                   },
                   [&](const AnswerWord& answer) -> Result<void> {
                       return dimension != nullptr && !isCodes ? coding::setAnswer(
                                  transaction, {paper, dimension->id, desk->consensus}, answer.text, note)
                                                               : misfit();
                   },
                   [&](const ClaimsWord&) -> Result<void> {
                       const bool isClaims = std::holds_alternative<ClaimQuestion>(desk->settled);
                       const bool isHere = std::ranges::all_of(
                           claims, [&](const SaidClaim& said) { return said.claim.paper == paper; });
                       return isClaims && isHere ? writeClaims(*desk, claims) : misfit();
                   }},
        word);
}

Result<void> takeWord(store::Transaction& transaction,
                      const coding::Taxonomy& taxonomy,
                      const VoteQuestion& question,
                      PaperId paper,
                      ReviewerId reviewer)
{
    const auto desk = cleared(transaction, taxonomy, question, paper);
    return desk ? take(*desk, reviewer) : fail(desk.error());
}

Result<void> reopen(store::Transaction& transaction,
                    const coding::Taxonomy& taxonomy,
                    const VoteQuestion& question,
                    PaperId paper)
{
    const auto known = countingRule(transaction.database()).consensus;
    const auto done = known ? clear(transaction, settledBy(taxonomy, question), paper, *known) : false;
    if (!done) {
        return fail(done.error());
    }
    return *done ? Result<void>()
                 : fail(ErrorCode::NotFound, translatable("Sentence", "There is no consensus to take back."));
}

}
