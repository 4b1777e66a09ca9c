#pragma once

#include <QAbstractTableModel>

#include "ui/merge/copy_merger.h"

#include <optional>

namespace alidade::ui {

/// The conflicts between two copies, each with what was chosen in it.
class MergeConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Thing, Choice, ColumnCount };
    /// Whether nothing has been chosen.
    static constexpr int OPEN_ROLE = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const CopyMerger::Compared& comparison);
    const MergeChoices& choices() const { return m_choices; }
    void forgetChoices();

    /// None takes the choice back.
    void choose(int row, std::optional<MergeSide> side);
    void chooseAll(std::optional<MergeSide> side);
    std::optional<MergeSide> choice(int row) const;
    int openCount() const;
    /// The first one without a choice behind `row`, then before it; none where all are chosen.
    std::optional<int> nextOpen(int row) const;

    const coding::ConflictWords* words(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const MergeConflict& conflict(int row) const;
    QString choiceWords(int row) const;

    CopyMerger::Compared m_comparison;
    MergeChoices m_choices;
};

}
