#pragma once

#include <QDialog>

#include "core/report/flow.h"
#include "ui/bridge/review_reader.h"
#include "ui/bridge/workspace.h"

#include <optional>

class QTableView;

namespace alidade::ui {

class ReportedModel;
class SaidLine;

/// Numbers of the flow that are known without the rows behind them: those of an earlier review, or of a
/// search whose hits were not kept. Says while they are typed what does not add up, and writes them as one
/// change.
class ReportedDialog : public QDialog
{
    Q_OBJECT

public:
    ReportedDialog(Workspace& workspace, QWidget* parent);

    ReportedModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    /// Whether what was counted is there.
    bool isReady() const { return m_counted.has_value(); }
    QString problemText() const;

    void accept() override;

private:
    void makeTable();
    void readCounted();
    void showProblems();

    Workspace& m_workspace;
    ReviewReader m_reader;
    std::optional<report::Flow> m_counted; ///< without its papers
    ReportedModel* m_model;
    QTableView* m_table;
    SaidLine* m_problems;
    QString m_notTaken; ///< what is wrong with what was typed last; empty if nothing
};

}
