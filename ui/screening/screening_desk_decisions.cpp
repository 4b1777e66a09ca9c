#include "core/coding/notes.h"
#include "core/screening/decisions.h"
#include "ui/bridge/text.h"
#include "ui/screening/screening_desk.h"

// What is decided, the notes on it, and what becomes of a note on a decision that was never made.
namespace alidade::ui {

namespace {

constexpr int SHORT_TITLE = 40;

}

QString ScreeningDesk::paperName() const
{
    if (!m_sheet) {
        return {};
    }
    const auto label = toQt(m_sheet->paper.label);
    const auto title = toQt(m_sheet->paper.title);
    return !label.isEmpty()           ? label
        : title.size() <= SHORT_TITLE ? QStringLiteral("“%1”").arg(title)
                                      : QStringLiteral("“%1…”").arg(title.left(SHORT_TITLE - 1));
}

bool ScreeningDesk::decide(Verdict verdict, std::optional<CriterionId> criterion)
{
    if (!m_sheet || m_isMaking) {
        return false;
    }
    const auto name = paperName();
    const auto label = verdict == Verdict::Include ? tr("Include %1").arg(name)
        : verdict == Verdict::Exclude              ? tr("Exclude %1").arg(name)
                                                   : tr("Maybe %1").arg(name);
    const auto paper = m_sheet->paper.id;
    m_isDeciding = true;
    const bool isDone = m_workspace.writeAsReviewer(
        label, [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
            const auto made = screening::decide(
                transaction, {paper, reviewer, m_question.stage, verdict, criterion, fromQt(note())});
            return made ? Result<void>() : fail(made.error());
        });
    m_isDeciding = false;
    if (isDone) {
        m_drafts.erase({m_question.reviewer, m_question.stage, paper});
        goTo(m_list == nullptr ? std::nullopt : m_list->nextToDo(paper));
        Q_EMIT listChanged();
    }
    return isDone;
}

bool ScreeningDesk::decideAll(const std::vector<PaperId>& papers,
                              Verdict verdict,
                              std::optional<CriterionId> criterion,
                              const QString& note)
{
    const int count = static_cast<int>(papers.size());
    const auto label = verdict == Verdict::Include ? tr("Include %Ln paper(s)", nullptr, count)
        : verdict == Verdict::Exclude              ? tr("Exclude %Ln paper(s)", nullptr, count)
                                                   : tr("Maybe %Ln paper(s)", nullptr, count);
    const auto& review = m_workspace.review();
    const bool isDone = m_workspace.writeRows(label, count, [&](store::Transaction& transaction) {
        const auto reviewer = reviewerNamed(transaction, review.reviewer());
        std::vector<screening::NewDecision> decisions;
        decisions.reserve(papers.size());
        for (const auto paper : papers) {
            const auto draft = draftOn(paper);
            decisions.push_back({paper,
                                 reviewer,
                                 m_question.stage,
                                 verdict,
                                 criterion,
                                 fromQt(draft.isEmpty() ? note : draft)});
        }
        return screening::decideAll(transaction, decisions);
    });
    if (isDone) {
        for (const auto paper : papers) {
            m_drafts.erase({m_question.reviewer, m_question.stage, paper});
        }
        goTo(m_list == nullptr || m_isMaking ? std::nullopt : m_list->nextToDo(m_paper));
        Q_EMIT listChanged();
    }
    return isDone;
}

bool ScreeningDesk::hasReasons() const
{
    return !m_criteria.empty() && m_criteria.front().kind == CriterionKind::Exclude;
}

bool ScreeningDesk::withdraw()
{
    if (!m_sheet || !m_sheet->mine) {
        return false;
    }
    return m_workspace.writeAsReviewer(
        tr("Undecide %1").arg(paperName()), [&](store::Transaction& transaction, ReviewerId reviewer) {
            return screening::withdraw(transaction, m_sheet->paper.id, reviewer, m_question.stage);
        });
}

QString ScreeningDesk::note() const
{
    if (!m_sheet) {
        return {};
    }
    if (m_sheet->mine) {
        return toQt(m_sheet->mine->note);
    }
    return draftOn(m_sheet->paper.id);
}

QString ScreeningDesk::draftOn(PaperId paper) const
{
    const auto draft = m_drafts.find({m_question.reviewer, m_question.stage, paper});
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
