#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include "ui/bridge/message.h"
#include "ui/bridge/page.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/review_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/review_opener.h"
#include "ui/shell/reviewer_dialog.h"
#include "ui/sources/dropped_files.h"
#include "ui/sources/searches_page.h"
#include "ui/starters/welcome_page.h"

namespace alidade::ui {

namespace {

/// So long a window may be empty while a review is opened.
constexpr std::chrono::milliseconds LONG_OPENING(300);

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The one review in what is dragged in.
QString draggedReview(const QMimeData* data)
{
    const auto urls = data->urls();
    const bool isReview = urls.size() == 1 && urls.front().isLocalFile()
        && urls.front().toLocalFile().endsWith(QLatin1String(".alidade"));
    return isReview ? urls.front().toLocalFile() : QString();
}

}

void MainWindow::open(const std::filesystem::path& file)
{
    std::error_code none;
    const bool isShown = m_workspace != nullptr && !m_workspace->isReadOnly()
        && std::filesystem::equivalent(file, m_workspace->review().file(), none);
    if (isShown) {
        return;
    }
    m_opener->open(file);
    sayLater();
}

void MainWindow::openSample()
{
    m_opener->openSample();
    sayLater();
}

/// Where opening takes long, it is said, and there is a page meanwhile.
void MainWindow::sayLater()
{
    QTimer::singleShot(LONG_OPENING, this, [this] {
        if (m_opener->isBusy()) {
            m_message->say({}, tr("Opening %1 …").arg(pathToQt(m_opener->file().filename())));
            if (m_workspace == nullptr) {
                showWelcome();
            }
        }
    });
}

void MainWindow::chooseFile()
{
    const auto file =
        QFileDialog::getOpenFileName(this, tr("Open a review"), documents(), tr("Reviews (*.alidade)"));
    if (!file.isEmpty()) {
        open(toPath(file));
    }
}

void MainWindow::newReview(const QString& templateName)
{
    const auto file = askReviewFile(
        this, tr("Where the new review is kept"), documents() + QLatin1String("/review.alidade"));
    if (!file.isEmpty()) {
        m_opener->create(toPath(file), templateName.isEmpty() ? QStringLiteral("empty") : templateName);
        sayLater();
    }
}

void MainWindow::saveCopy()
{
    const auto file = askReviewFile(this, tr("Save the review as"), pathToQt(m_workspace->review().file()));
    if (file.isEmpty() || !mayLeave()) { // what is being typed belongs into the copy
        return;
    }
    const auto target = toPath(file);
    if (m_workspace->copyTo(target)) {
        open(target);
    }
}

/// Says why the review cannot be opened; one that somebody else has open can still be read.
void MainWindow::refuse(const Error& error)
{
    const bool canBeRead = error.code == ErrorCode::InUse || error.code == ErrorCode::ReadOnly;
    auto* box = new QMessageBox(
        QMessageBox::Warning, heading(error.code), sentence(error), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("openFailed"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(canBeRead ? tr("It can be opened for reading, without changing anything.")
                                      : QString());
    if (canBeRead) {
        const auto* read = box->addButton(tr("Open for reading"), QMessageBox::AcceptRole);
        connect(read, &QAbstractButton::clicked, this, [this] {
            m_opener->open(m_opener->file(), store::Access::Read);
            sayLater();
        });
    }
    box->addButton(QMessageBox::Close);
    box->open();
    if (m_workspace == nullptr) {
        showWelcome(); // behind it: nothing else is there
    }
}

void MainWindow::askReviewer()
{
    QStringList names;
    for (const auto& reviewer : m_workspace->index().reviewers()) {
        if (reviewer.role == ReviewerRole::Reviewer) {
            names.push_back(toQt(reviewer.name));
        }
    }
    auto* dialog = new ReviewerDialog(names, toQt(m_workspace->review().reviewer()), this);
    connect(dialog, &ReviewerDialog::chosen, this, [this](const QString& name) {
        rememberReviewer(name);
        if (m_workspace) {
            m_workspace->setReviewer(name);
        }
    });
    dialog->open();
}

void MainWindow::rememberReviewer(const QString& name)
{
    auto kept = preferences();
    kept.reviewer = name;
    setPreferences(kept);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool canImport = m_workspace && !m_workspace->isReadOnly();
    if (!draggedReview(event->mimeData()).isEmpty()
        || (canImport && !filesToImport(event->mimeData()).isEmpty())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto file = draggedReview(event->mimeData());
    if (!file.isEmpty()) {
        event->acceptProposedAction();
        open(toPath(file));
    } else if (auto* searches = qobject_cast<SearchesPage*>(page(QStringLiteral("sources")))) {
        event->acceptProposedAction();
        searches->importFiles(filesToImport(event->mimeData()));
    }
}

/// Where something that is being written cannot be kept, the user may stay with it.
bool MainWindow::mayLeave()
{
    if (m_workspace == nullptr || m_workspace->keepAll()) {
        return true;
    }
    return QMessageBox::warning(this,
                                tr("Not everything is kept"),
                                tr("This could not be kept in the review: %1. Leave it anyway?")
                                    .arg(m_workspace->notKept().join(QStringLiteral(", "))),
                                QMessageBox::Discard | QMessageBox::Cancel,
                                QMessageBox::Cancel)
        == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    settings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

}
