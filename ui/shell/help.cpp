#include <QApplication>
#include <QMessageBox>

#include "ui/bridge/page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/guide_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/saved_filters_dialog.h"
#include "ui/shell/shortcuts_page.h"

namespace alidade::ui {

void MainWindow::showCommands()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(this);
    }
    m_palette->show(allActions());
}

void MainWindow::showPreferences()
{
    auto* dialog = new PreferencesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::reviewerChanged, this, [this](const QString& name) {
        if (m_workspace) {
            m_workspace->setReviewer(name);
        }
    });
    dialog->open();
}

void MainWindow::showGuide()
{
    if (m_guide == nullptr) {
        m_guide = new GuideWindow(this);
        m_guide->setWindowFlag(Qt::Window);
    }
    const auto* page = currentPage();
    m_guide->open(page == nullptr ? QStringLiteral("welcome") : page->guidePage());
}

void MainWindow::showSavedFilters()
{
    auto* dialog = new SavedFiltersDialog(*m_workspace, this);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    if (m_shortcuts == nullptr) {
        m_shortcuts = new ShortcutsPage(this);
        m_shortcuts->setWindowFlag(Qt::Window);
    }
    std::vector<ActionGroup> groups = {{tr("Everywhere"), actions()}};
    for (const auto* action : m_actions.pages) {
        if (const auto* page = this->page(action->data().toString())) {
            groups.push_back({action->iconText(), page->pageActions()});
        }
    }
    m_shortcuts->setGroups(groups);
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void MainWindow::showAbout()
{
    auto* about = new QMessageBox(QMessageBox::NoIcon,
                                  tr("About Alidade"),
                                  tr("Alidade %1").arg(QApplication::applicationVersion()),
                                  QMessageBox::Close,
                                  this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setInformativeText(
        tr("Evidence mapping for systematic reviews. Free software under the GNU General Public "
           "License, version 3 or later."));
    about->open();
}

}
