#pragma once

#include <QMainWindow>

#include "ui/bridge/workspace.h"

#include <filesystem>
#include <memory>

class QLabel;

namespace alidade::ui {

class CardStack;
class CommandPalette;
class FlowSidebar;
class GuideWindow;
class MessageBar;
class Page;
class ReviewOpener;
class ReviewPages;
class ShortcutsPage;
class TopBar;
class WelcomePage;

/// The window: one open review with its pages, or the welcome page. It puts the parts together; what they do
/// is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    /// With what opens reviews, so that it can begin before there is a window.
    explicit MainWindow(std::unique_ptr<ReviewOpener> opener);
    ~MainWindow() override;

    /// Opens a review in place of the one that is open, a moment later. What cannot be opened is said, and
    /// what was open stays.
    void open(const std::filesystem::path& file);
    /// Opens the bundled review: a copy in the user's documents, made at first use.
    void openSample();
    void closeReview();

    Workspace* workspace() const { return m_workspace.get(); }
    /// By the name of its folder in ui, made where it was not needed before; nullptr while no review is open.
    Page* page(const QString& name) const;
    Page* currentPage() const;
    void showPage(const QString& name);

Q_SIGNALS:
    /// A review is open and its first page is shown.
    void reviewShown();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // words.cpp
    void giveWords();

    // menus.cpp
    void makeActions();
    void makeMenus();
    void showPageMenu();
    void listRecentFiles();
    QList<QAction*> allActions() const;

    // help.cpp
    void showCommands();
    void showPreferences();
    void showSavedFilters();
    void showGuide();
    void showShortcuts();
    void showAbout();

    // pages.cpp
    void addPages();
    void takePage(Page* page);
    void showFilterUse();
    Page* makeSearches();
    Page* makeDuplicates();

    // files.cpp
    void chooseFile();
    void newReview(const QString& templateName);
    void sayLater();
    void saveCopy();
    void refuse(const Error& error);
    void askReviewer();
    void rememberReviewer(const QString& name);

    bool mayLeave();
    void showOpened();
    void showReview(std::unique_ptr<Workspace> workspace);
    void leaveReview();
    void keepFocusOnPage(QWidget* left, QWidget* taken);
    void showWelcome();
    void follow();
    void showStatus();
    void standBefore(const QString& step);
    void restoreWindow();

    struct Actions {
        QAction* open;
        QAction* newReview;
        QAction* sample;
        QAction* saveCopy;
        QAction* close;
        QAction* quit;
        QAction* undo;
        QAction* redo;
        QAction* find;
        QAction* clearFilter;
        QAction* savedFilters;
        QAction* stepBack;
        QAction* commands;
        QAction* reviewer;
        QAction* preferences;
        QAction* guide;
        QAction* shortcuts;
        QAction* about;
        QList<QAction*> pages;
    };

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewOpener> m_opener;
    ReviewPages* m_pages;
    CardStack* m_stack;
    WelcomePage* m_welcome = nullptr; ///< made when there is nothing else to show
    FlowSidebar* m_sidebar;
    TopBar* m_top = nullptr;
    MessageBar* m_message;
    QLabel* m_status;
    QLabel* m_saved;
    GuideWindow* m_guide = nullptr;       ///< made when it is first asked for
    ShortcutsPage* m_shortcuts = nullptr; ///< the same
    CommandPalette* m_palette = nullptr;  ///< the same
    QMenu* m_fileMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_pageMenu = nullptr;
    Actions m_actions{};
};

}
