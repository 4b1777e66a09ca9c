#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"

class QLabel;
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

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addStep(QAction* action, const QString& name);
    void showTitle();
    void fit();
    int undoWidth() const;
    int widthWithWords() const;

    Workspace* m_workspace = nullptr;
    ElidedLabel* m_title;
    SearchField* m_search;
    QLabel* m_name;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_commands;
    QPushButton* m_reviewer;
    Actions m_actions;
    std::vector<QWidget*> m_ofReview; ///< what makes sense only while a review is open
};

}
