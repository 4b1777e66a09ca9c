#include "ui/shell/main_window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStatusBar>
#include <QTimer>

#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/page.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/choice_guard.h"
#include "ui/controls/parts.h"
#include "ui/controls/return_key.h"
#include "ui/controls/wait_dialog.h"
#include "ui/shell/first_page.h"
#include "ui/shell/flow_sidebar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/review_opener.h"
#include "ui/shell/review_pages.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"
#include "ui/starters/recent_reviews.h"
#include "ui/starters/welcome_page.h"

#include <chrono>

namespace alidade::ui {

namespace {

constexpr QSize USUAL_SIZE(1440, 900);
constexpr std::chrono::milliseconds UNTIL_NEXT_LOOK(50);

/// On a screen that is too small for a page, what is outside is scrolled to.
QScrollArea* boundless(QWidget* pages)
{
    auto* area = new QScrollArea;
    area->setWidget(pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    pages->setAutoFillBackground(false); // setWidget() turns it on
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QScrollArea* scrolled(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(widget->width() + 2);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}

MainWindow::MainWindow()
    : MainWindow(std::make_unique<ReviewOpener>())
{
}

MainWindow::MainWindow(std::unique_ptr<ReviewOpener> opener)
    : m_opener(std::move(opener))
    , m_pages(new ReviewPages(this))
    , m_stack(new CardStack)
    , m_sidebar(new FlowSidebar)
    , m_message(new MessageBar)
    , m_status(new QLabel)
    , m_saved(new QLabel)
{
    setAcceptDrops(true);
    new ChoiceGuard(this);
    new ReturnKey(this);
    makeActions();
    m_top = new TopBar({m_actions.undo, m_actions.redo, m_actions.commands, m_actions.reviewer});
    makeMenus();

    auto* centre = new QWidget;
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    rows->addWidget(m_message);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(scrolled(m_sidebar));
    columns->addWidget(boundless(m_stack), 1);
    rows->addLayout(columns, 1);
    setCentralWidget(centre);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);

    connect(m_opener.get(), &ReviewOpener::opened, this, &MainWindow::showOpened);
    connect(m_pages, &ReviewPages::made, this, [this](const QString&, Page* page) { takePage(page); });
    connect(m_opener.get(), &ReviewOpener::failed, this, &MainWindow::refuse);
    connect(m_sidebar, &FlowSidebar::pageWanted, this, &MainWindow::showPage);
    connect(&m_top->search(), &SearchField::left, this, [this] {
        if (auto* page = currentPage()) {
            page->focusStart();
        }
    });
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocusOnPage);
    restoreWindow();
    leaveReview();
    if (m_opener->isBusy()) {
        sayLater();
    }
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // what has the keyboard is deleted later than this
    leaveReview();
}

/// One who opens a review at once waits for no other page.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_workspace == nullptr && !m_opener->isBusy()) {
        showWelcome();
    }
}

void MainWindow::showWelcome()
{
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePage(m_stack);
        m_stack->addWidget(m_welcome);
        connect(
            m_welcome, &WelcomePage::openWanted, this, [this](const QString& file) { open(toPath(file)); });
        connect(m_welcome, &WelcomePage::openDialogWanted, this, &MainWindow::chooseFile);
        connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
        connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newReview);
        connect(m_welcome, &WelcomePage::forgotten, this, &MainWindow::listRecentFiles);
        m_welcome->refresh();
    }
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->focusStart();
}

/// Takes the place of the review that is shown, as soon as nothing works on that one: a menu, a dialog, a
/// large step on another thread.
void MainWindow::showOpened()
{
    const bool isInUse = m_workspace != nullptr
        && (QApplication::activePopupWidget() != nullptr || QApplication::activeModalWidget() != nullptr
            || m_workspace->isTakingLongStep());
    if (isInUse) {
        QTimer::singleShot(UNTIL_NEXT_LOOK, this, &MainWindow::showOpened);
    } else if (auto opened = m_opener->take(); opened && mayLeave()) {
        showReview(std::move(opened));
    }
}

void MainWindow::showReview(std::unique_ptr<Workspace> workspace)
{
    leaveReview();
    m_message->hide();
    m_workspace = std::move(workspace);
    rememberReview(*m_workspace);
    listRecentFiles();
    addPages();
    m_top->setWorkspace(m_workspace.get());
    m_sidebar->setWorkspace(m_workspace.get());
    m_sidebar->parentWidget()->parentWidget()->show();
    connect(m_workspace.get(), &Workspace::failed, m_message, [this](const Error& error) {
        m_message->say(heading(error.code), sentence(error));
    });
    connect(m_workspace.get(), &Workspace::longStepBegun, this, &MainWindow::standBefore);
    connect(m_workspace.get(), &Workspace::reviewChanged, this, &MainWindow::follow);
    connect(m_workspace.get(), &Workspace::filterChanged, this, &MainWindow::follow);
    connect(m_workspace.get(), &Workspace::selectionChanged, this, &MainWindow::showStatus);
    connect(m_workspace.get(), &Workspace::reviewerChanged, this, &MainWindow::follow);
    connect(m_workspace.get(), &Workspace::reviewerRenamed, this, &MainWindow::rememberReviewer);
    setWindowFilePath(pathToQt(m_workspace->review().file()));
    follow();
    showPage(firstPage(*m_workspace));
    if (m_workspace->isReadOnly()) {
        m_message->say({}, tr("The review is open for reading only; nothing can be changed."));
    } else if (preferences().reviewer.isEmpty()) {
        askReviewer();
    }
    m_pages->makeRest();
    Q_EMIT reviewShown();
}

Page* MainWindow::page(const QString& name) const
{
    return m_pages->page(name);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString& name)
{
    auto* wanted = page(name);
    if (wanted == nullptr) {
        return;
    }
    m_stack->setCurrentWidget(wanted);
    m_sidebar->setCurrentPage(name);
    showFilterUse();
    wanted->focusStart();
    showPageMenu();
    showStatus();
}

/// A control of the page that hides or disables itself by what it does hands the keyboard to the next one in
/// the tab order. After the last of a page that is Undo, which a second Enter would press. Where another
/// place on the page is better than the next one, the page sees to it (KeptFocus).
void MainWindow::keepFocusOnPage(QWidget* left, QWidget* taken)
{
    auto* page = currentPage();
    if (page == nullptr || left == nullptr || taken == nullptr || !page->isAncestorOf(left)
        || page->isAncestorOf(taken) || taken->window() != this) {
        return;
    }
    if (!left->isVisibleTo(this) || !left->isEnabled()) {
        QTimer::singleShot(0, page, [this, page] { // behind what the page itself does about it
            if (page == currentPage() && !page->isAncestorOf(QApplication::focusWidget())) {
                page->focusStart();
            }
        });
    }
}

void MainWindow::closeReview()
{
    if (mayLeave()) {
        leaveReview();
        showWelcome();
    }
}

void MainWindow::leaveReview()
{
    // what is being typed is kept by the field that it is typed into, as long as there is something to keep
    // it in
    if (auto* typing = QApplication::focusWidget(); typing != nullptr && isAncestorOf(typing)) {
        typing->clearFocus();
    }
    if (m_workspace) {
        m_workspace->keepAll();
    }
    m_top->setWorkspace(nullptr);
    m_sidebar->setWorkspace(nullptr);
    m_sidebar->parentWidget()->parentWidget()->hide();
    m_pages->clear();
    if (m_workspace) {
        rememberReview(*m_workspace);
    }
    m_workspace.reset();
    setWindowFilePath({});
    listRecentFiles();
    showPageMenu();
    follow();
}

/// What the window as a whole says of the review: names of undo and redo, what can be done, who acts.
void MainWindow::follow()
{
    const bool isOpen = m_workspace != nullptr;
    const bool canChange = isOpen && !m_workspace->isReadOnly();
    setWindowTitle(isOpen ? QStringLiteral("%1[*]").arg(m_workspace->title()) : QString());
    const auto name = [canChange](QAction* action, const QString& verb, const QString& what) {
        action->setText(what.isEmpty() ? verb : QStringLiteral("%1: %2").arg(verb, what));
        action->setIconText(what.isEmpty() ? verb : QStringLiteral("%1 %2").arg(verb, what));
        action->setToolTip(action->text());
        action->setEnabled(canChange && !what.isEmpty());
    };
    name(m_actions.undo, tr("Undo"), isOpen ? m_workspace->undoLabel() : QString());
    name(m_actions.redo, tr("Redo"), isOpen ? m_workspace->redoLabel() : QString());
    for (auto* action : {m_actions.saveCopy, m_actions.close, m_actions.reviewer, m_actions.savedFilters}) {
        action->setEnabled(isOpen);
    }
    for (auto* action : m_actions.pages) {
        action->setEnabled(isOpen);
    }
    m_actions.clearFilter->setEnabled(isOpen && !m_workspace->filter().isEmpty());
    m_actions.stepBack->setEnabled(isOpen && m_workspace->canStepBack());
    if (isOpen) {
        m_actions.reviewer->setIconText(toQt(m_workspace->review().reviewer()));
    }
    showFilterUse();
    showStatus();
}

/// Nothing may be changed while a large step is taken back or done again on another thread.
void MainWindow::standBefore(const QString& step)
{
    auto* wait = new WaitDialog(this);
    connect(m_workspace.get(), &Workspace::longStepEnded, wait, [wait] {
        wait->end();
        wait->deleteLater();
    });
    wait->begin(QStringLiteral("%1 …").arg(step));
}

void MainWindow::showStatus()
{
    if (m_workspace == nullptr) {
        m_status->clear();
        m_saved->setText(QStringLiteral("%1 %2").arg(
            m_actions.guide->shortcut().toString(QKeySequence::NativeText), m_actions.guide->iconText()));
        return;
    }
    const auto number = [](std::size_t value) { return countText(value); };
    const auto* page = currentPage();
    const auto& all = m_workspace->index().all();
    const auto& shown = page != nullptr && page->followsFilter() ? m_workspace->selection() : all;
    auto text = tr("%1 of %2 papers").arg(number(shown.count()), number(all.count()));
    const auto more = page == nullptr ? QString() : page->statusText();
    m_status->setText(more.isEmpty() || more == text ? text : text + QStringLiteral("    ") + more);
    m_saved->setText(m_workspace->isReadOnly() ? tr("read only") : tr("every change is saved    F1 guide"));
}

void MainWindow::restoreWindow()
{
    resizeWithin(*this, USUAL_SIZE);
    restoreGeometry(settings().value(QStringLiteral("window/geometry")).toByteArray());
}

}
