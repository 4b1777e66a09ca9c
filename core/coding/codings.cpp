#include "core/coding/codings.h"

#include "core/coding/existing.h"

namespace alidade::coding {

namespace {

std::string labelOf(const Paper& paper)
{
    return paper.label.empty() ? "\"" + paper.title + "\"" : paper.label;
}

bool hasWords(const NewCoding& wanted)
{
    return !wanted.note.empty() || !wanted.locator.empty() || wanted.place || !wanted.source.empty()
        || !wanted.qualifier.empty();
}

void removeCoding(store::Transaction& transaction, CodingId coding)
{
    const auto& database = transaction.database();
    for (const auto& excerpt : database.all<Excerpt>("WHERE coding = ?1", coding)) {
        transaction.remove<Excerpt>(excerpt.id);
    }
    transaction.remove<CodingDetail>(coding);
    transaction.remove<Coding>(coding);
}

/// All that a code is given on: the rows that a NewCoding names, each known to be there.
struct Ground {
    Paper paper;
    Code code;
    Dimension dimension;
};

Result<Ground> groundOf(const store::Database& database, const NewCoding& wanted)
{
    auto paper = existing<Paper>(database, wanted.paper);
    if (!paper) {
        return fail(paper.error());
    }
    if (const auto reviewer = existing<Reviewer>(database, wanted.reviewer); !reviewer) {
        return fail(reviewer.error());
    }
    auto code = existing<Code>(database, wanted.code);
    if (!code) {
        return fail(code.error());
    }
    auto dimension = existing<Dimension>(database, code->dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    if (dimension->kind != DimensionKind::Category) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not answered by codes."), {dimension->label}});
    }
    return Ground{std::move(*paper), std::move(*code), std::move(*dimension)};
}

CodingId give(store::Transaction& transaction, const NewCoding& wanted, const Dimension& dimension)
{
    for (const auto& none :
         transaction.database().all<Answer>("WHERE paper = ?1 AND dimension = ?2 AND reviewer = ?3",
                                            wanted.paper,
                                            dimension.id,
                                            wanted.reviewer)) {
        transaction.remove<Answer>(none.id);
    }
    const auto id = transaction.insert(
        Coding{{}, wanted.paper, wanted.code, wanted.reviewer, wanted.basis, wanted.status});
    if (hasWords(wanted)) {
        transaction.insert(CodingDetail{
            id, wanted.paper, wanted.note, wanted.locator, wanted.place, wanted.source, wanted.qualifier});
    }
    return id;
}

}

std::optional<CodingId> standing(const store::Database& database, const NewCoding& wanted)
{
    auto query = database.prepare(
        "SELECT coding.id FROM coding LEFT JOIN coding_detail ON coding_detail.id = coding.id"
        " WHERE coding.paper = ?1 AND reviewer = ?2 AND code = ?3 AND status = ?4"
        " AND basis = ?5 AND coalesce(locator, '') = ?6 ORDER BY coding.id");
    store::bindValue(query, 1, wanted.paper);
    store::bindValue(query, 2, wanted.reviewer);
    store::bindValue(query, 3, wanted.code);
    store::bindValue(query, 4, wanted.status);
    store::bindValue(query, 5, wanted.basis);
    store::bindValue(query, 6, wanted.locator);
    return query.step() ? std::optional(CodingId{query.integer(0)}) : std::nullopt;
}

std::vector<Coding>
codingsOf(const store::Database& database, PaperId paper, DimensionId dimension, ReviewerId reviewer)
{
    return database.all<Coding>("WHERE paper = ?1 AND reviewer = ?2"
                                " AND code IN (SELECT id FROM code WHERE dimension = ?3) ORDER BY id",
                                paper,
                                reviewer,
                                dimension);
}

Result<CodingId> code(store::Transaction& transaction, const NewCoding& wanted)
{
    const auto& database = transaction.database();
    const auto ground = groundOf(database, wanted);
    if (!ground) {
        return fail(ground.error());
    }
    const auto& [paper, given, dimension] = *ground;
    if (standing(database, wanted)) {
        return fail(ErrorCode::Invalid,
                    {wanted.locator.empty() ? translatable("Sentence", "%1 has \"%2\" already.")
                                            : translatable("Sentence", "%1 has \"%2\" already at \"%3\"."),
                     {labelOf(paper), given.label, wanted.locator}});
    }
    if (!dimension.many) {
        for (const auto& other : codingsOf(database, wanted.paper, dimension.id, wanted.reviewer)) {
            if (other.code != wanted.code) {
                return fail(ErrorCode::Invalid,
                            {translatable("Sentence", "\"%1\" takes one code, and %2 has \"%3\"."),
                             {dimension.label, labelOf(paper), existing<Code>(database, other.code)->label}});
            }
        }
    }
    return give(transaction, wanted, dimension);
}

Result<CodingId> recode(store::Transaction& transaction, const NewCoding& wanted)
{
    const auto ground = groundOf(transaction.database(), wanted);
    if (!ground) {
        return fail(ground.error());
    }
    if (!ground->dimension.many) {
        for (const auto& other :
             codingsOf(transaction.database(), wanted.paper, ground->dimension.id, wanted.reviewer)) {
            if (other.code != wanted.code) {
                removeCoding(transaction, other.id);
            }
        }
    }
    return code(transaction, wanted);
}

Result<void> uncode(store::Transaction& transaction, PaperId paper, CodeId code, ReviewerId reviewer)
{
    const auto codings = transaction.database().all<Coding>(
        "WHERE paper = ?1 AND reviewer = ?2 AND code = ?3 ORDER BY id", paper, reviewer, code);
    if (codings.empty()) {
        return fail(ErrorCode::NotFound,
                    translatable("Sentence", "The paper does not have that code by this reviewer."));
    }
    for (const auto& coding : codings) {
        removeCoding(transaction, coding.id);
    }
    return {};
}

Result<void> uncode(store::Transaction& transaction, CodingId coding)
{
    if (const auto found = existing<Coding>(transaction.database(), coding); !found) {
        return fail(found.error());
    }
    removeCoding(transaction, coding);
    return {};
}

namespace {

/// That what the excerpt supports and where it comes from belong to its paper.
Result<void> checkPaper(const store::Database& database, const Excerpt& excerpt)
{
    std::vector<std::optional<PaperId>> papers;
    if (excerpt.coding) {
        const auto coding = existing<Coding>(database, *excerpt.coding);
        if (!coding) {
            return fail(coding.error());
        }
        papers.push_back(coding->paper);
    }
    if (excerpt.claim) {
        const auto claim = existing<Claim>(database, *excerpt.claim);
        if (!claim) {
            return fail(claim.error());
        }
        papers.push_back(claim->paper);
    }
    if (excerpt.attachment) {
        const auto attachment = existing<Attachment>(database, *excerpt.attachment);
        if (!attachment) {
            return fail(attachment.error());
        }
        papers.push_back(attachment->paper);
    }
    for (const auto& paper : papers) {
        if (paper != excerpt.paper) {
            return fail(
                ErrorCode::Invalid,
                translatable("Sentence",
                             "The passage belongs to another paper than what it supports or its file."));
        }
    }
    return {};
}

}

Result<ExcerptId> attachExcerpt(store::Transaction& transaction, const Excerpt& excerpt)
{
    if (const auto paper = existing<Paper>(transaction.database(), excerpt.paper); !paper) {
        return fail(paper.error());
    }
    if (excerpt.coding.has_value() == excerpt.claim.has_value()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A passage supports either a coding or a claim."));
    }
    if (excerpt.quote.empty() && excerpt.rectangles.empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A passage needs its words, or where it stands on the page."));
    }
    if (excerpt.page.value_or(1) < 1 || excerpt.start.value_or(0) < 0 || excerpt.length.value_or(0) < 0) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "Pages count from 1, characters from 0."));
    }
    if (const auto fits = checkPaper(transaction.database(), excerpt); !fits) {
        return fail(fits.error());
    }
    return transaction.insert(excerpt);
}

Result<void> removeExcerpt(store::Transaction& transaction, ExcerptId excerpt)
{
    if (const auto found = existing<Excerpt>(transaction.database(), excerpt); !found) {
        return fail(found.error());
    }
    transaction.remove<Excerpt>(excerpt);
    return {};
}

}
