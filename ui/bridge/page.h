#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

#include "ui/bridge/command.h"
#include "ui/bridge/workspace.h"

#include <optional>

namespace alidade::ui {

/// A page of the window. The shell makes it for an open review, shows it, and puts its actions into the menu
/// of its name, the command palette and the list of shortcuts.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    Workspace& workspace() const { return m_workspace; }

    /// What can be done on the page; shortcuts hold while the page is shown (Qt::WidgetWithChildrenShortcut).
    virtual QList<QAction*> pageActions() const { return m_commands; }

    /// What brings something in or out of the review, and can be done from wherever one is: the shell offers
    /// it in the menu File and the command palette.
    virtual QList<QAction*> fileActions() const { return {}; }

    /// Where the keyboard goes when the page is shown.
    virtual void focusStart() { setFocus(Qt::OtherFocusReason); }

    /// What the page, which is shown next, is to show of the current paper: a dimension, or where none is
    /// given what is no dimension. Most have nothing to choose.
    virtual void lookAt(std::optional<DimensionId> /*dimension*/) { }

    /// Whether the page shows the papers of the filter; else no filter is typed while it is shown.
    virtual bool followsFilter() const { return false; }

    /// The page of the guide that F1 opens: a file's name in resources/guide without its ending.
    virtual QString guidePage() const = 0;

    /// One line for the status bar about what is selected; empty for none.
    virtual QString statusText() const { return {}; }

Q_SIGNALS:
    void statusChanged();
    /// Asks the shell for another page: its name is that of its folder in ui.
    void pageWanted(const QString& page);
    /// The page is wanted for this; pageWanted() follows.
    void lookWanted(const QString& page, std::optional<alidade::DimensionId> dimension);

protected:
    /// Adds one to pageActions().
    QAction* addCommand(const QString& name, const QKeySequence& key, const std::function<void()>& work = {})
    {
        return addCommand(this, name, {key}, work);
    }
    /// The same for a part of the page that has the keys to itself.
    QAction* addCommand(QWidget* owner,
                        const QString& name,
                        const QList<QKeySequence>& keys,
                        const std::function<void()>& work = {})
    {
        m_commands << makeCommand(owner, name, keys, work);
        return m_commands.back();
    }
    void addCommands(const QList<QAction*>& commands) { m_commands << commands; }

private:
    Workspace& m_workspace;
    QList<QAction*> m_commands;
};

}
