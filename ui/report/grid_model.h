#pragma once

#include <QAbstractTableModel>

#include "core/report/grid.h"

#include <vector>

namespace alidade::ui {

/// A table as a page shows it before it leaves the program. A closing row is bold.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridModel(QObject* parent = nullptr);

    void setGrid(report::Grid grid);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const report::Cell& cell(const QModelIndex& index) const;
    bool isTotal(int row) const { return static_cast<std::size_t>(row) >= m_grid.rows.size(); }

    report::Grid m_grid;
    std::vector<bool> m_numeric;
};

}
