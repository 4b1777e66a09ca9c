#include "core/coding/answers.h"
#include "core/coding/claims.h"
#include "core/coding/coding_words.h"
#include "core/coding/new_paper.h"
#include "core/coding/notes.h"
#include "core/coding/taxonomy_edit.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/coding/desk.h"

/// What can be said of the paper on the desk, each one step of undo.
namespace alidade::ui {

namespace {

/// Leaves of a result only whether it failed.
template <class T>
Result<void> done(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(fail(result.error()));
}

}

bool Desk::write(const QString& label, const Work& work)
{
    return m_workspace.writeAsReviewer(label, work);
}

coding::NewCoding Desk::newCoding(CodeId code, ReviewerId reviewer) const
{
    coding::NewCoding wanted;
    wanted.paper = m_sheet->paper.id;
    wanted.code = code;
    wanted.reviewer = reviewer;
    return wanted;
}

bool Desk::give(CodeId code)
{
    if (!m_sheet) {
        return false;
    }
    return write(tr("Code %1 as %2").arg(paperName(), codeName(code)),
                 [&](store::Transaction& transaction, ReviewerId reviewer) {
                     return done(coding::recode(transaction, newCoding(code, reviewer)));
                 });
}

bool Desk::take(CodeId code)
{
    if (!m_sheet) {
        return false;
    }
    return write(tr("Take %2 from %1").arg(paperName(), codeName(code)),
                 [&](store::Transaction& transaction, ReviewerId reviewer) {
                     return coding::uncode(transaction, m_sheet->paper.id, code, reviewer);
                 });
}

bool Desk::setNoneApplies(DimensionId dimension, bool none)
{
    const auto* asked = taxonomy().find(dimension);
    if (!m_sheet || asked == nullptr) {
        return false;
    }
    const auto label = none ? tr("No %2 applies to %1") : tr("Open %2 of %1 again");
    return write(
        label.arg(paperName(), toQt(asked->label)),
        [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
            for (const auto& given : m_sheet->codings) {
                const auto* code = taxonomy().find(given.coding.code);
                if (none && code != nullptr && code->dimension == dimension) {
                    if (auto taken = coding::uncode(transaction, given.coding.id); !taken) {
                        return taken;
                    }
                }
            }
            return coding::setNoneApplies(transaction, {m_sheet->paper.id, dimension, reviewer}, none);
        });
}

bool Desk::setAnswer(DimensionId dimension, const QString& text)
{
    const auto* asked = taxonomy().find(dimension);
    if (!m_sheet || asked == nullptr) {
        return false;
    }
    const auto* before = answer(dimension);
    const auto note = before == nullptr ? std::string() : before->note;
    return write(tr("Answer %2 of %1").arg(paperName(), toQt(asked->label)),
                 [&](store::Transaction& transaction, ReviewerId reviewer) {
                     return coding::setAnswer(
                         transaction, {m_sheet->paper.id, dimension, reviewer}, fromQt(text), note);
                 });
}

QString Desk::whyNot(DimensionId dimension, const QString& text) const
{
    if (!m_sheet) {
        return {};
    }
    auto& review = m_workspace.review();
    const auto tried = review.rehearse([&](store::Transaction& transaction) {
        const auto reviewer = reviewerNamed(transaction, review.reviewer());
        return coding::setAnswer(transaction, {m_sheet->paper.id, dimension, reviewer}, fromQt(text));
    });
    return tried ? QString() : said(tried.error().detail);
}

bool Desk::attach(CodeId code, const Excerpt& passage)
{
    if (!m_sheet) {
        return false;
    }
    return write(tr("Attach a passage of %1 to %2").arg(paperName(), codeName(code)),
                 [&](store::Transaction& transaction, ReviewerId reviewer) {
                     auto excerpt = passage;
                     excerpt.paper = m_sheet->paper.id;
                     const auto given = coding::codingsBy(*m_sheet, code);
                     if (given.empty()) {
                         const auto made = coding::recode(transaction, newCoding(code, reviewer));
                         if (!made) {
                             return done(made);
                         }
                         excerpt.coding = *made;
                     } else {
                         excerpt.coding = given.front()->coding.id;
                     }
                     return done(coding::attachExcerpt(transaction, excerpt));
                 });
}

bool Desk::removeExcerpt(ExcerptId excerpt)
{
    return write(tr("Remove a passage of %1").arg(paperName()),
                 [&](store::Transaction& transaction, ReviewerId) {
                     return coding::removeExcerpt(transaction, excerpt);
                 });
}

bool Desk::setWords(CodingId coding, const QString& note, const QString& locator)
{
    return write(tr("Note on a code of %1").arg(paperName()),
                 [&](store::Transaction& transaction, ReviewerId) {
                     return coding::setCodingWords(transaction, coding, fromQt(note), fromQt(locator));
                 });
}

std::optional<CodeId> Desk::addCode(DimensionId dimension, std::optional<CodeId> parent, const QString& label)
{
    std::optional<CodeId> code;
    const auto work = [&](store::Transaction& transaction, ReviewerId reviewer) {
        Code wanted;
        wanted.dimension = dimension;
        wanted.parent = parent;
        wanted.label = fromQt(label);
        const auto added = coding::addCode(transaction, wanted);
        if (!added) {
            return done(added);
        }
        code = *added;
        return done(coding::recode(transaction, newCoding(*added, reviewer)));
    };
    const bool isAdded = m_sheet && write(tr("Add code %2 for %1").arg(paperName(), label), work);
    return isAdded ? code : std::nullopt;
}

bool Desk::saveClaim(Claim claim, const QString& metric, const std::optional<Excerpt>& passage)
{
    if (!m_sheet) {
        return false;
    }
    const bool isNew = !claim.id;
    const auto label = isNew ? tr("Claim of %1: %2") : tr("Change claim of %1: %2");
    return write(label.arg(paperName(), metric),
                 [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
                     const auto named = coding::metricFor(transaction, fromQt(metric), claim.unit);
                     if (!named) {
                         return fail(named.error());
                     }
                     claim.metric = *named;
                     if (!isNew) {
                         return coding::changeClaim(transaction, claim);
                     }
                     claim.paper = m_sheet->paper.id;
                     claim.reviewer = reviewer;
                     const auto added = coding::addClaim(transaction, claim);
                     if (!added || !passage) {
                         return done(added);
                     }
                     auto excerpt = *passage;
                     excerpt.paper = m_sheet->paper.id;
                     excerpt.claim = *added;
                     return done(coding::attachExcerpt(transaction, excerpt));
                 });
}

bool Desk::removeClaim(ClaimId claim)
{
    return write(
        tr("Remove a claim of %1").arg(paperName()),
        [&](store::Transaction& transaction, ReviewerId) { return coding::removeClaim(transaction, claim); });
}

bool Desk::saveNote(Note note)
{
    if (!m_sheet) {
        return false;
    }
    const bool isNew = !note.id;
    return write((isNew ? tr("Note on %1") : tr("Change note on %1")).arg(paperName()),
                 [&](store::Transaction& transaction, ReviewerId reviewer) {
                     if (!isNew) {
                         return coding::changeNote(transaction, note);
                     }
                     note.paper = m_sheet->paper.id;
                     note.reviewer = reviewer;
                     return done(coding::addNote(transaction, note));
                 });
}

bool Desk::removeNote(NoteId note)
{
    return write(
        tr("Remove a note on %1").arg(paperName()),
        [&](store::Transaction& transaction, ReviewerId) { return coding::removeNote(transaction, note); });
}

bool Desk::addPaper(const QString& title)
{
    PaperId made;
    const bool isAdded = m_workspace.write(
        tr("Add paper “%1”").arg(title), [&](store::Transaction& transaction) -> Result<void> {
            const auto added = coding::addPaper(transaction, fromQt(title));
            if (!added) {
                return fail(added.error());
            }
            made = *added;
            return {};
        });
    if (isAdded) {
        m_workspace.setCurrentPaper(made);
    }
    return isAdded;
}

}
