#pragma once

#include <QTableView>

#include "ui/papers/paper_table_model.h"

namespace alidade::ui {

/// The workspace's papers as a table: any number of rows, sorted by a click on a header, columns chosen in
/// the context menu (of the header, or by the menu key) and remembered, the labels staying in sight while it
/// is scrolled sideways. Its current row and the workspace's current paper are one.
class PaperTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` keeps the columns of several tables apart in the settings.
    PaperTable(Workspace& workspace, Shown shown, const QString& name, QWidget* parent = nullptr);
    ~PaperTable() override;

    PaperTableModel& papers() const { return *m_model; }
    /// What can be done here, for a page's list of actions: copy, sort by the current cell's column.
    QList<QAction*> tableActions() const;

Q_SIGNALS:
    /// The paper was double-clicked, or Enter pressed on it.
    void paperActivated(alidade::PaperId paper);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    void makeActions();
    void makeLabelColumn();
    void placeLabelColumn();
    void keepRows();
    void restoreRows();
    void followPaper();
    void copyRows() const;
    void sortByCurrentColumn();

    // paper_table_columns.cpp
    QString settingsKey() const;
    int widthOfLabels() const;
    void restoreColumns();
    void saveColumns() const;
    void setColumnShown(int column, bool isShown);
    void showColumnMenu(const QPoint& at);

    Workspace& m_workspace;
    PaperTableModel* m_model;
    QString m_name;
    QTableView* m_labels; ///< the first column once more, above this view, which does not scroll sideways
    QAction* m_copy = nullptr;
    QAction* m_sort = nullptr;
    QAction* m_unsort = nullptr;
    std::vector<PaperId> m_keptRows;
    int m_keptColumn = 0;
    bool m_isRestoring = false;
};

}
