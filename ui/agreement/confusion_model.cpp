#include "ui/agreement/confusion_model.h"

#include "ui/bridge/count_text.h"

#include <algorithm>
#include <set>

namespace alidade::ui {

void ConfusionModel::setPair(const VoteReader::Pair& pair,
                             std::vector<QString> categories,
                             QString rows,
                             QString columns)
{
    beginResetModel();
    m_pair = pair;
    m_categories = std::move(categories);
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    std::set<std::uint32_t> used;
    for (const auto& cell : pair->cells) {
        used.insert({cell.row, cell.column});
    }
    m_used.assign(used.begin(), used.end());
    const auto side = m_used.size() + 1;
    m_counts.assign(m_used.empty() ? 0 : side * side, 0);
    m_most = 0;
    const auto placeOf = [&](std::uint32_t category) {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_used, category) - m_used.begin());
    };
    for (const auto& cell : pair->cells) {
        const auto row = placeOf(cell.row);
        const auto column = placeOf(cell.column);
        const auto papers = cell.papers.size();
        m_counts[row * side + column] = papers;
        m_counts[row * side + side - 1] += papers;
        m_counts[(side - 1) * side + column] += papers;
        m_counts.back() += papers;
        m_most = std::max(m_most, papers);
    }
    endResetModel();
}

void ConfusionModel::clear()
{
    beginResetModel();
    m_pair.reset();
    m_used.clear();
    m_counts.clear();
    endResetModel();
}

std::size_t ConfusionModel::count(int row, int column) const
{
    return m_counts.at(static_cast<std::size_t>(row) * (m_used.size() + 1)
                       + static_cast<std::size_t>(column));
}

QString ConfusionModel::category(int place) const
{
    return m_categories.at(m_used.at(static_cast<std::size_t>(place)));
}

std::vector<PaperId> ConfusionModel::papers(const QModelIndex& index) const
{
    std::vector<PaperId> papers;
    if (!index.isValid()) {
        return papers;
    }
    const auto isMeant = [&](int place, std::uint32_t category) {
        return place == size() || m_used.at(static_cast<std::size_t>(place)) == category;
    };
    std::set<PaperId> seen;
    for (const auto& cell : m_pair->cells) {
        if (isMeant(index.row(), cell.row) && isMeant(index.column(), cell.column)) {
            for (const auto paper : cell.papers) {
                if (seen.insert(paper).second) {
                    papers.push_back(paper);
                }
            }
        }
    }
    return papers;
}

QString ConfusionModel::cellName(const QModelIndex& index) const
{
    const auto row = index.row() == size() ? tr("anything") : category(index.row());
    const auto column = index.column() == size() ? tr("anything") : category(index.column());
    return tr("%1: %2, %3: %4").arg(m_rows, row, m_columns, column);
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_used.empty() ? 0 : size() + 1;
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto number = count(index.row(), index.column());
    const bool isSum = index.row() == size() || index.column() == size();
    switch (role) {
    case Qt::DisplayRole: return number == 0 ? QStringLiteral("·") : countText(number);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case ShareRole:
        return isSum || m_most == 0 ? QVariant()
                                    : QVariant(static_cast<double>(number) / static_cast<double>(m_most));
    case AgreedRole: return !isSum && index.row() == index.column();
    case Qt::ToolTipRole: return cellName(index);
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(cellName(index), countText(number));
    default: return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount()) {
        return {};
    }
    const auto name = section == size() ? tr("Sum") : category(section);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(orientation == Qt::Vertical ? m_rows : m_columns, name);
    default: return {};
    }
}

}
