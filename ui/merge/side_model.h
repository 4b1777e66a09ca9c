#pragma once

#include <QAbstractTableModel>

#include "core/coding/merge_words.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// One conflict, a field a row: what both copies knew last, what mine says, what theirs says.
class MergeSideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Before, Mine, Theirs, ColumnCount };
    /// Whether the cell is of the side that was chosen.
    static constexpr int CHOSEN_ROLE = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setConflict(const coding::ConflictWords* conflict, std::optional<MergeSide> chosen);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString field;
        QString before;
        QString mine;
        QString theirs;
    };
    const QString& text(const QModelIndex& index) const;

    std::vector<Row> m_rows;
    std::optional<MergeSide> m_chosen;
};

}
