#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace alidade::ui {

/// Actions that belong together: those of a page, or of a menu.
struct ActionGroup {
    QString title;
    QList<QAction*> actions;
};

/// A window with everything that can be done and its keys, in groups; a search leaves what has its words or
/// its keys.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget* parent = nullptr);

    /// Shows the actions as they are named now, without separators; one without keys is left out.
    void setGroups(const std::vector<ActionGroup>& groups);

private:
    void filter(const QString& wanted);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

}
