#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"

class QPushButton;

namespace alidade::ui {

class ElidedLabel;
class SearchField;

/// The bar above the pages: which review it is, its filter, undo and redo, the commands, and who acts.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions {
        QAction* undo;
        QAction* redo;
        QAction* commands;
        QAction* reviewer;
    };

    explicit TopBar(const Actions& actions, QWidget* parent = nullptr);

    void setWorkspace(Workspace* workspace);
    SearchField& search() const { return *m_search; }

private:
    void showTitle();

    Workspace* m_workspace = nullptr;
    ElidedLabel* m_title;
    SearchField* m_search;
    QPushButton* m_reviewer;
    std::vector<QWidget*> m_ofReview; ///< what makes sense only while a review is open
};

}
