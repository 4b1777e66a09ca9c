#pragma once

#include "ui/bridge/page.h"
#include "ui/taxonomy/taxonomy_commands.h"

class QLineEdit;
class QLabel;
class QTreeView;

namespace alidade::ui {

class CardStack;
class ItemPanel;
class RefactoringDialog;
class TaxonomyTreeModel;
class TreeMemory;

/// The dimensions with their codes, edited in place; refactorings with a dry run.
class TaxonomyPage : public Page
{
    Q_OBJECT

public:
    explicit TaxonomyPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("taxonomy"); }
    QString statusText() const override;
    QList<QAction*> fileActions() const override { return {m_toolkit}; }

    QTreeView* tree() const { return m_tree; }
    TaxonomyTreeModel* model() const { return m_model; }
    QLineEdit* searchField() const { return m_search; }
    ItemPanel* panel() const { return m_panel; }

    /// In reading order.
    TaxonomyItems selected() const;
    void select(const TaxonomyItems& items);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    /// Its keys hold while `owner` or what is in it has the focus.
    QWidget* treePanel();
    QWidget* emptyState();

    void refresh();
    void updateActions();
    void selectionChanged();

    void startDraft(const TreePlace& place);
    void finishDraft();
    void addDimension();
    void addSibling();
    void addChild();
    void step(Step step);
    QAction* stepFor(const QKeyEvent& event) const;
    void open(RefactoringDialog* dialog);
    void search();
    void showPapers(const TaxonomyItem& item);

    CardStack* m_stack;
    TaxonomyTreeModel* m_model;
    QTreeView* m_tree;
    TreeMemory* m_memory;
    QLineEdit* m_search;
    QLabel* m_found;
    ItemPanel* m_panel = nullptr;
    QAction* m_addDimension = nullptr;
    QAction* m_addSibling = nullptr;
    QAction* m_addChild = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_split = nullptr;
    QAction* m_move = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_toolkit = nullptr;
    std::vector<std::pair<Step, QAction*>> m_steps;
    bool m_isStale = true; ///< nothing was counted yet, or the review changed while the page was not shown
};

}
