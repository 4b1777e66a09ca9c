#pragma once

#include <QAbstractTableModel>

#include "core/screening/second_look.h"
#include "ui/bridge/workspace.h"

#include <unordered_map>
#include <utility>
#include <vector>

namespace alidade::ui {

/// The decisions that were made by an earlier wording of one criterion.
class SecondLookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Title, Stage, Verdict, Reviewer, ColumnCount };

    explicit SecondLookModel(Workspace& workspace, QObject* parent = nullptr);

    void setDecisions(std::vector<Decision> decisions);
    const std::vector<Decision>& decisions() const { return m_decisions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Label and title, read when they come into sight.
    const std::pair<QString, QString>& paper(PaperId id) const;
    QString reviewer(ReviewerId id) const;

    Workspace& m_workspace;
    std::vector<Decision> m_decisions;
    mutable std::unordered_map<PaperId, std::pair<QString, QString>> m_papers;
};

}
