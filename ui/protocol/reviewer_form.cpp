#include "ui/protocol/reviewer_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/report/saved_names.h"
#include "core/review/reviewers.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/protocol/protocol_words.h"

namespace alidade::ui {

ReviewerForm::ReviewerForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
    , m_work(wrapped({}, TextRole::Muted))
{
    const auto read = [this] { return row().value_or(Reviewer()); };
    addLine(
        tr("Name"),
        [read] { return toQt(read().name); },
        [this](const QString& text) {
            return this->write([&](Reviewer& reviewer) { reviewer.name = fromQt(text); });
        });
    addLine(
        tr("Initials"),
        [read] { return toQt(read().initials); },
        [this](const QString& text) {
            return this->write([&](Reviewer& reviewer) { reviewer.initials = fromQt(text); });
        });
    rows()->addRow(m_work);
}

void ReviewerForm::show(ReviewerId reviewer)
{
    if (reviewer != m_reviewer) {
        commit();
        showProblem({});
        m_reviewer = reviewer;
    }
    refresh();
    const auto work = workOf(workspace().review().database(), m_reviewer);
    const auto text = words(work);
    m_work->setText(text.isEmpty() ? tr("Nothing in the review is theirs yet.")
                                   : tr("Theirs: %1.").arg(text));
}

QString ReviewerForm::workText() const
{
    return m_work->text();
}

std::optional<Reviewer> ReviewerForm::row() const
{
    return workspace().review().database().find<Reviewer>(m_reviewer);
}

bool ReviewerForm::write(const std::function<void(Reviewer&)>& change)
{
    auto wanted = row();
    if (!wanted) {
        return true; // somebody deleted it; there is nothing to keep
    }
    const auto name = tr("Change the reviewer %1").arg(toQt(wanted->name));
    const bool isMe = workspace().reviewer() == m_reviewer;
    change(*wanted);
    const bool isDone = workspace().write(name, [&](store::Transaction& transaction) {
        const report::SavedNames saved(transaction.database());
        auto changed = changeReviewer(transaction, *wanted);
        if (changed) {
            saved.keep(transaction);
        }
        return changed;
    });
    if (const auto now = row(); isDone && isMe && now) {
        workspace().renameReviewer(toQt(now->name));
    }
    return isDone;
}

}
