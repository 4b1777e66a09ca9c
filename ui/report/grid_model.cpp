#include "ui/report/grid_model.h"

#include <QFont>

#include "ui/bridge/text.h"

namespace alidade::ui {

GridModel::GridModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void GridModel::setGrid(report::Grid grid)
{
    beginResetModel();
    m_grid = std::move(grid);
    m_numeric = report::numericColumns(m_grid);
    endResetModel();
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size() + (m_grid.total.empty() ? 0 : 1));
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.header.size());
}

const report::Cell& GridModel::cell(const QModelIndex& index) const
{
    const auto& row =
        isTotal(index.row()) ? m_grid.total : m_grid.rows[static_cast<std::size_t>(index.row())];
    return row[static_cast<std::size_t>(index.column())];
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return toQt(report::toText(cell(index)));
    case Qt::ToolTipRole: return toQt(report::toText(cell(index)));
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (m_numeric[static_cast<std::size_t>(index.column())] ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignTop);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isTotal(index.row()) ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole) {
        return toQt(m_grid.header[column]);
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((m_numeric[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

}
