#include "ui/taxonomy/assignment_model.h"

#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

AssignmentModel::AssignmentModel(std::vector<coding::PaperLine> papers, QObject* parent)
    : QAbstractTableModel(parent)
{
    for (auto& paper : papers) {
        m_rows.push_back({std::move(paper), {}});
    }
}

void AssignmentModel::setParts(const QStringList& labels)
{
    if (labels.size() == m_parts.size()) {
        m_parts = labels;
        if (!m_parts.isEmpty()) {
            Q_EMIT headerDataChanged(Qt::Horizontal, FirstPart, columnCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_parts = labels;
    for (auto& row : m_rows) {
        row.parts.resize(static_cast<std::size_t>(labels.size()));
    }
    endResetModel();
}

void AssignmentModel::toggle(const std::vector<int>& rows, int part)
{
    if (part < 0 || part >= m_parts.size() || rows.empty()) {
        return;
    }
    const auto place = static_cast<std::size_t>(part);
    const auto partOf = [&](int row) { return m_rows[static_cast<std::size_t>(row)].parts[place]; };
    const bool isChecked = !std::ranges::all_of(rows, partOf);
    for (const auto row : rows) {
        m_rows[static_cast<std::size_t>(row)].parts[place] = isChecked;
    }
    Q_EMIT dataChanged(index(0, FirstPart + part), index(rowCount() - 1, FirstPart + part));
}

std::vector<coding::Assignment> AssignmentModel::assignments() const
{
    std::vector<coding::Assignment> list;
    for (const auto& row : m_rows) {
        coding::Assignment assignment{row.paper.paper, {}};
        for (std::size_t i = 0; i < row.parts.size(); ++i) {
            if (row.parts[i]) {
                assignment.parts.push_back(i);
            }
        }
        if (!assignment.parts.empty()) {
            list.push_back(std::move(assignment));
        }
    }
    return list;
}

int AssignmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssignmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstPart + static_cast<int>(m_parts.size());
}

QVariant AssignmentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= FirstPart) {
        const auto part = index.column() - FirstPart;
        const bool isChecked = row.parts[static_cast<std::size_t>(part)];
        if (role == Qt::AccessibleTextRole) {
            return isChecked ? tr("%1 goes to %2").arg(toQt(row.paper.label), m_parts[part])
                             : tr("%1 does not go to %2").arg(toQt(row.paper.label), m_parts[part]);
        }
        return role == Qt::CheckStateRole ? QVariant(isChecked ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return toQt(index.column() == Label ? row.paper.label : row.paper.title);
}

QVariant AssignmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (section) {
    case Label: return tr("Paper");
    case Title: return tr("Title");
    default: break;
    }
    const auto& part = m_parts[section - FirstPart];
    return part.isEmpty() ? tr("Part %1").arg(section - FirstPart + 1) : part;
}

bool AssignmentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() < FirstPart || role != Qt::CheckStateRole) {
        return false;
    }
    m_rows[static_cast<std::size_t>(index.row())]
        .parts[static_cast<std::size_t>(index.column() - FirstPart)] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags AssignmentModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstPart ? flags | Qt::ItemIsUserCheckable : flags;
}

}
