#include "ui/taxonomy/refactoring_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include "core/report/saved_names.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

#include <chrono>
#include <memory>

namespace alidade::ui {

namespace {

/// After the last key; shorter than anybody waits for, longer than the time between two keys.
constexpr std::chrono::milliseconds PAUSE(150);

/// More papers than anybody reads through; the count is of all.
constexpr std::size_t MOST_PAPERS = 2000;

/// Of so many papers the dry run is over before anybody notices.
constexpr std::size_t FEW_PAPERS = 5000;

}

RefactoringDialog::RefactoringDialog(Workspace& workspace,
                                     const QString& title,
                                     const QString& verb,
                                     QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_choices(new QVBoxLayout)
    , m_impact(new ImpactView)
    , m_do(new QPushButton(verb))
    , m_few(FEW_PAPERS)
    , m_write(workspace)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    resizeWithin(*this, {860, 620});
    auto* heading = wrapped(title, TextRole::Heading);

    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_do->setProperty("primary", true);
    m_do->setObjectName(QStringLiteral("doButton"));
    m_do->setDefault(true);
    m_do->setEnabled(false);
    auto* note =
        wrapped(tr("Nothing changes before you agree; afterwards it is one step of undo."), TextRole::Muted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);

    m_choices->setSpacing(6);
    auto* layout = dialogColumn(this);
    layout->addWidget(heading);
    layout->addLayout(m_choices, 3);
    layout->addWidget(m_impact, 4);
    layout->addLayout(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(PAUSE);
    connect(&m_pause, &QTimer::timeout, this, &RefactoringDialog::rehearse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &RefactoringDialog::perform);
}

void RefactoringDialog::choiceChanged()
{
    m_do->setEnabled(false); // until it is known what it would do
    m_isStale = true;
    m_pause.start();
}

void RefactoringDialog::rehearse()
{
    m_pause.stop();
    if (m_write.isRunning()) {
        m_isStale = true;
        m_stop.request_stop();
        return;
    }
    m_isStale = false;
    const auto wanted = plan();
    if (!wanted) {
        m_do->setEnabled(false);
        m_impact->showHint(hint());
        return;
    }
    const auto refactoring = report::keepingSavedNames(wanted->refactoring);
    if (isLarge()) {
        rehearseAside(refactoring);
    } else {
        showOutcome(coding::rehearse(m_workspace.review(), refactoring, MOST_PAPERS));
    }
}

void RefactoringDialog::rehearseAside(const coding::Refactoring& refactoring)
{
    m_do->setEnabled(false);
    m_impact->showHint(tr("Looking what would change …"));
    m_stop = std::stop_source();
    const auto found = std::make_shared<Result<coding::Rehearsal>>(coding::Rehearsal());
    m_write.run(
        [found, refactoring, stop = m_stop.get_token()](Review& review) -> BackgroundWrite::Written {
            *found = coding::rehearseAside(review, refactoring, MOST_PAPERS, stop);
            return std::optional<store::ChangeNotice>();
        },
        [this, found](const Result<void>&) {
            if (m_isClosing) {
                QDialog::done(Rejected);
            } else if (!m_isStale) {
                showOutcome(*found);
            } else if (!m_pause.isActive()) {
                rehearse();
            }
        });
}

void RefactoringDialog::showOutcome(const Result<coding::Rehearsal>& rehearsed)
{
    m_do->setEnabled(rehearsed.has_value());
    if (rehearsed) {
        m_impact->showRehearsal(*rehearsed);
    } else {
        m_impact->showError(rehearsed.error());
    }
}

void RefactoringDialog::perform()
{
    const auto wanted = plan();
    if (!wanted) {
        return;
    }
    const Review::Work work = [refactoring = report::keepingSavedNames(wanted->refactoring)](
                                  store::Transaction& transaction) -> Result<void> {
        const auto impact = refactoring(transaction);
        return impact ? Result<void>() : fail(impact.error());
    };
    if (isLarge()) {
        performAside(wanted->label, work);
        return;
    }
    const auto failed = connect(
        &m_workspace, &Workspace::failed, this, [this](const Error& error) { m_impact->showError(error); });
    const bool isDone = m_workspace.write(wanted->label, work);
    disconnect(failed);
    if (isDone) {
        accept();
    }
}

void RefactoringDialog::performAside(const QString& label, const Review::Work& work)
{
    m_do->setEnabled(false);
    m_impact->showHint(tr("Changing the taxonomy …"));
    m_write.write(label, work, [this](const Result<void>& done) {
        m_isClosing = false;
        if (done) {
            accept();
        } else {
            m_impact->showError(done.error());
        }
    });
}

void RefactoringDialog::done(int result)
{
    if (m_write.isRunning()) {
        m_isClosing = true;
        m_stop.request_stop();
    } else {
        QDialog::done(result);
    }
}

}
