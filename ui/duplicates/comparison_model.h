#pragma once

#include <QAbstractTableModel>

#include "core/duplicates/side_by_side.h"

#include <vector>

namespace alidade::ui {

/// A group side by side: a field a row; first what the kept paper would take, then a column a record.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int KEPT_COLUMN = 0;
    static constexpr int FIRST_RECORD = 1;
    /// Whether a cell's value is the one that is taken.
    static constexpr int TAKEN_ROLE = Qt::UserRole + 1;
    /// Of the kept column: the number of the record that it comes from.
    static constexpr int ORIGIN_ROLE = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setShown(duplicates::SideBySide shown);
    const duplicates::SideBySide& shown() const { return m_shown; }
    /// The record of a column; nothing for the kept paper's.
    std::optional<RecordId> record(int column) const;
    std::vector<RecordId> records() const;

    /// Where a cell differs from others, in characters.
    struct Mark {
        int start = 0;
        int length = 0;
    };
    std::vector<Mark> marks(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const duplicates::FieldRow& row(const QModelIndex& index) const;
    const duplicates::FieldCell& cell(const QModelIndex& index) const;
    QString originText(const duplicates::FieldRow& row) const;
    QString spoken(const QModelIndex& index) const;
    QString head(int column) const;
    QString headTip(int column) const;

    duplicates::SideBySide m_shown;
};

}
