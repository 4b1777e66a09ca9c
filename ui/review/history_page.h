#pragma once

#include "ui/bridge/page.h"
#include "ui/review/history_model.h"

class QSplitter;
class QTableView;
class QTextBrowser;

namespace alidade::ui {

class CardStack;
class EntryPanel;
class HistoryFilters;

/// The journal: who changed what, when, and what was there before.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("history"); }
    QString statusText() const override;

    HistoryModel* model() const { return m_model; }
    HistoryFilters* filters() const { return m_filters; }
    QTableView* table() const { return m_table; }
    QTextBrowser* changes() const;
    QString problemText() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QKeySequence& key, const std::function<void()>& work);
    void makeActions();
    void makeTable();

    void refresh();
    void setQuery();
    void showEntry();
    void updateActions(const std::optional<store::Entry>& entry);
    void openPaper(PaperId paper);

    void undoAlone();
    void goBackHere();
    void redoHere();
    /// Undoes or redoes while `isWanted` holds of what would be next; one refresh at the end.
    void repeat(bool undo, const std::function<bool(store::EntryId)>& isWanted);
    void openPapers();

    coding::RowNames m_names;
    HistoryModel* m_model;
    HistoryFilters* m_filters;
    QTableView* m_table;
    CardStack* m_stack;
    QSplitter* m_splitter;
    EntryPanel* m_entry;
    QAction* m_undoAlone = nullptr;
    QAction* m_goBack = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_openPapers = nullptr;
    bool m_isBusy = false;
    bool m_isStale = false;
};

}
