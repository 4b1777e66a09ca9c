#include "core/coding/notes.h"
#include "core/screening/decisions.h"
#include "ui/bridge/text.h"
#include "ui/screening/screening_desk.h"

// Notes on decisions, and what becomes of those on decisions that were never made.
namespace alidade::ui {

QString ScreeningDesk::note() const
{
    if (!m_sheet) {
        return {};
    }
    if (m_sheet->mine) {
        return toQt(m_sheet->mine->note);
    }
    const auto draft = m_drafts.find({m_question.reviewer, m_question.stage, m_sheet->paper.id});
    return draft == m_drafts.end() ? QString() : draft->second;
}

bool ScreeningDesk::setNote(const QString& note)
{
    if (!m_sheet || note == this->note()) {
        return m_sheet.has_value();
    }
    if (!m_sheet->mine) {
        m_drafts[{m_question.reviewer, m_question.stage, m_sheet->paper.id}] = note;
        return true;
    }
    return m_workspace.writeAsReviewer(
        tr("Note on the decision on %1").arg(paperName()),
        [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
            const auto& mine = *m_sheet->mine;
            const auto made = screening::decide(
                transaction,
                {mine.paper, reviewer, m_question.stage, mine.verdict, mine.criterion, fromQt(note)});
            return made ? Result<void>() : fail(made.error());
        });
}

/// A note on a decision that was never made has no row to stand in: it becomes a note on the paper.
void ScreeningDesk::keepDrafts()
{
    std::erase_if(m_drafts, [](const auto& draft) { return draft.second.trimmed().isEmpty(); });
    if (m_drafts.empty()) {
        return;
    }
    const bool isKept = m_workspace.write(
        tr("Notes on papers that were not decided"), [&](store::Transaction& transaction) -> Result<void> {
            for (const auto& [whose, text] : m_drafts) {
                Note note;
                note.reviewer = reviewerNamed(transaction, std::get<std::string>(whose));
                note.paper = std::get<PaperId>(whose);
                note.text = fromQt(tr("A note on a decision that was not made: %1").arg(text.trimmed()));
                if (const auto added = coding::addNote(transaction, note); !added) {
                    return fail(added.error());
                }
            }
            return {};
        });
    if (isKept) {
        m_drafts.clear();
        Q_EMIT sheetChanged();
    } else {
        m_workspace.couldNotKeep(tr("notes on papers that were not decided"));
    }
}

}
