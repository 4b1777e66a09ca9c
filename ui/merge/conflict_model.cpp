#include "ui/merge/conflict_model.h"

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"

namespace alidade::ui {

void MergeConflictModel::setComparison(const CopyMerger::Compared& comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

void MergeConflictModel::forgetChoices()
{
    beginResetModel();
    m_choices.clear();
    endResetModel();
}

const MergeConflict& MergeConflictModel::conflict(int row) const
{
    return m_comparison->report.conflicts.at(static_cast<std::size_t>(row));
}

void MergeConflictModel::choose(int row, std::optional<MergeSide> side)
{
    if (row >= 0 && row < rowCount()) {
        m_choices.choose(conflict(row), side);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void MergeConflictModel::chooseAll(std::optional<MergeSide> side)
{
    for (int row = 0; row < rowCount(); ++row) {
        m_choices.choose(conflict(row), side);
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::optional<MergeSide> MergeConflictModel::choice(int row) const
{
    return row >= 0 && row < rowCount() ? m_choices.of(conflict(row)) : std::nullopt;
}

int MergeConflictModel::openCount() const
{
    int open = 0;
    for (int row = 0; row < rowCount(); ++row) {
        open += choice(row) ? 0 : 1;
    }
    return open;
}

std::optional<int> MergeConflictModel::nextOpen(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int next = (row + step) % rowCount();
        if (!choice(next)) {
            return next;
        }
    }
    return {};
}

const coding::ConflictWords* MergeConflictModel::words(const QModelIndex& index) const
{
    return index.isValid() ? &m_comparison->words.conflicts.at(static_cast<std::size_t>(index.row()))
                           : nullptr;
}

int MergeConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->report.conflicts.size());
}

int MergeConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeConflictModel::choiceWords(int row) const
{
    const auto chosen = choice(row);
    return !chosen ? tr("open") : *chosen == MergeSide::Mine ? tr("mine") : tr("theirs");
}

QVariant MergeConflictModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto thing = said(words(index)->thing);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Thing ? thing : choiceWords(index.row());
    case Qt::ToolTipRole: return index.column() == Thing ? QVariant(thing) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Thing ? tr("%1, %2").arg(thing, choiceWords(index.row()))
                                       : choiceWords(index.row());
    case Qt::ForegroundRole:
        return index.column() == Thing ? QVariant()
            : choice(index.row())      ? QVariant(theme().accent)
                                       : QVariant(theme().warning);
    case OPEN_ROLE: return !choice(index.row());
    default: return {};
    }
}

QVariant MergeConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Thing: return tr("Changed differently in both");
    case Choice: return tr("What counts");
    default: return {};
    }
}

}
