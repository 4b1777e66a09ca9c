#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QSet>

#include "ui/bridge/page.h"
#include "ui/bridge/text.h"
#include "ui/controls/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"
#include "ui/starters/recent_reviews.h"
#include "ui/starters/welcome_page.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alidade::ui {

void MainWindow::makeActions()
{
    const auto make =
        [this](const QString& text, const QKeySequence& keys, const char* picture, const auto& work) {
            auto* action = new QAction(text, this);
            action->setShortcut(keys);
            if (*picture != '\0') {
                action->setIcon(icon(QLatin1String(picture)));
            }
            connect(action, &QAction::triggered, this, work);
            addAction(action);
            return action;
        };
    m_actions.newReview = make(tr("&New review…"), QKeySequence::New, "new", [this] { newReview({}); });
    m_actions.newReview->setShortcut(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::ALT | Qt::Key_N)); // Ctrl+N is the pages'
    m_actions.open = make(tr("&Open review…"), QKeySequence::Open, "open", [this] { chooseFile(); });
    m_actions.sample = make(tr("Open the &bundled review"), {}, "sample", [this] { openSample(); });
    m_actions.saveCopy =
        make(tr("&Save as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save", [this] { saveCopy(); });
    m_actions.close =
        make(tr("&Close review"), QKeySequence(Qt::CTRL | Qt::Key_W), "close", [this] { closeReview(); });
    m_actions.quit = make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), "quit", [this] { close(); });
    m_actions.undo =
        make(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo", [this] { m_workspace->undo(); });
    m_actions.redo = make(
        tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo", [this] { m_workspace->redo(); });
    m_actions.find =
        make(tr("&Filter papers"), QKeySequence::Find, "search", [this] { m_top->search().edit(); });
    m_actions.clearFilter =
        make(tr("&Clear the filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "clear", [this] {
            m_top->search().clear();
        });
    m_actions.stepBack =
        make(tr("&Back to the filter before"), QKeySequence(Qt::ALT | Qt::Key_Left), "back", [this] {
            m_workspace->stepBack();
        });
    m_actions.savedFilters =
        make(tr("Sa&ved filters…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), "", [this] {
            showSavedFilters();
        });
    m_actions.commands =
        make(tr("Co&mmands…"), QKeySequence(Qt::CTRL | Qt::Key_K), "commands", [this] { showCommands(); });
    m_actions.commands->setIconText(tr("Commands"));
    m_actions.reviewer = make(tr("&Who am I…"), {}, "reviewer", [this] { askReviewer(); });
    m_actions.preferences =
        make(tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "preferences", [this] {
            showPreferences();
        });
    m_actions.guide = make(tr("&Guide"), QKeySequence(Qt::Key_F1), "guide", [this] { showGuide(); });
    m_actions.shortcuts =
        make(tr("&Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), "keyboard", [this] { showShortcuts(); });
    m_actions.about = make(tr("&About Alidade"), {}, "", [this] { showAbout(); });

    struct PageEntry {
        QString text;
        QString name;
        QKeySequence key;
    };
    // in the order of the flow, and so are the digits
    const PageEntry pages[] = {
        {tr("&Protocol"), QStringLiteral("protocol"), Qt::CTRL | Qt::Key_1},
        {tr("&Searches"), QStringLiteral("sources"), Qt::CTRL | Qt::Key_2},
        {tr("&Duplicates"), QStringLiteral("duplicates"), Qt::CTRL | Qt::Key_3},
        {tr("Sc&reening"), QStringLiteral("screening"), Qt::CTRL | Qt::Key_4},
        {tr("&Taxonomy"), QStringLiteral("taxonomy"), Qt::CTRL | Qt::Key_5},
        {tr("&Coding"), QStringLiteral("coding"), Qt::CTRL | Qt::Key_6},
        {tr("&Agreement"), QStringLiteral("agreement"), Qt::CTRL | Qt::Key_7},
        {tr("&Map"), QStringLiteral("map"), Qt::CTRL | Qt::Key_8},
        {tr("&Figures"), QStringLiteral("report"), Qt::CTRL | Qt::Key_9},
        {tr("Chec&ks"), QStringLiteral("lint"), Qt::CTRL | Qt::Key_0},
        {tr("&History"), QStringLiteral("review"), Qt::CTRL | Qt::SHIFT | Qt::Key_H},
        {tr("Mer&ge a copy"), QStringLiteral("merge"), Qt::CTRL | Qt::SHIFT | Qt::Key_M}};
    auto* shown = new QActionGroup(this);
    shown->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // the first page is none
    for (const auto& [text, name, key] : pages) {
        auto* action = make(text, key, "page", [this, page = name] { showPage(page); });
        action->setData(name);
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // it would take the place of the mark
        shown->addAction(action);
        m_actions.pages.push_back(action);
    }
    giveWords();
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    auto* file = m_fileMenu;
    file->addAction(m_actions.newReview);
    file->addAction(m_actions.open);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    file->addAction(m_actions.sample);
    file->addSeparator();
    file->addAction(m_actions.saveCopy);
    file->addAction(m_actions.pages.constLast()); // the merge of a copy, which no stage of the flow leads to
    file->addAction(m_actions.close);
    file->addSeparator();
    file->addAction(m_actions.quit);

    auto* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions.undo, m_actions.redo});
    edit->addSeparator();
    edit->addActions({m_actions.find, m_actions.clearFilter, m_actions.stepBack, m_actions.savedFilters});
    edit->addSeparator();
    edit->addActions({m_actions.commands, m_actions.reviewer, m_actions.preferences});

    auto* view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_actions.pages);

    m_pageMenu = menuBar()->addMenu(tr("&Page"));

    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.guide, m_actions.shortcuts});
    help->addSeparator();
    help->addAction(m_actions.about);
}

/// The menu of the page that is shown, under its name, and its mark among the pages.
void MainWindow::showPageMenu()
{
    m_pageMenu->clear();
    const auto* page = currentPage();
    m_pageMenu->menuAction()->setVisible(page != nullptr && !page->pageActions().isEmpty());
    if (page != nullptr) {
        m_pageMenu->addActions(page->pageActions());
    }
    for (auto* action : m_actions.pages) {
        const bool isShown = page != nullptr && action->data() == page->objectName();
        action->setChecked(isShown);
        if (isShown) {
            m_pageMenu->setTitle(action->text());
        }
    }
}

void MainWindow::listRecentFiles()
{
    if (m_welcome != nullptr) {
        m_welcome->refresh();
    }
    m_recentMenu->clear();
    for (const auto& recent : recentReviews()) {
        m_recentMenu->addAction(recent.title, this, [this, file = recent.file] { open(toPath(file)); })
            ->setToolTip(recent.file);
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

/// Those of the page, then of the window: what the menu File has of the page is there once.
QList<QAction*> MainWindow::allActions() const
{
    QList<QAction*> all;
    if (const auto* page = currentPage()) {
        all += page->pageActions();
    } else if (m_welcome != nullptr) {
        all += m_welcome->pageActions();
    }
    QSet<QString> names = {m_actions.commands->text()};
    for (const auto* action : std::as_const(all)) {
        names.insert(action->text());
    }
    const auto ofWindow = m_fileMenu->actions() + actions();
    std::copy_if(ofWindow.begin(), ofWindow.end(), std::back_inserter(all), [&](const QAction* action) {
        const bool isNew = !names.contains(action->text());
        names.insert(action->text());
        return isNew && action->menu() == nullptr;
    });
    return all;
}

}
