#include "ui/protocol/checklist_model.h"

#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/protocol/checklist_words.h"

#include <algorithm>

namespace alidade::ui {

QString answerOf(const report::ChecklistLine& line)
{
    using report::ItemState;
    if (line.state == ItemState::ByHand || line.state == ItemState::NotApplicable) {
        return title(line.state);
    }
    if (line.item.evidence == report::Evidence::SearchLog) {
        return line.missing.empty()
            ? ChecklistModel::tr("from the search log")
            : ChecklistModel::tr("%Ln thing(s) missing", nullptr, static_cast<int>(line.missing.size()));
    }
    const auto found = foundText(line.found);
    return found.isEmpty() ? title(line.state) : found;
}

void ChecklistModel::setLines(std::vector<report::ChecklistLine> lines)
{
    if (lines.size() == m_lines.size()) { // the same standard: rows stay, and so does who stands on them
        m_lines = std::move(lines);
        if (!m_lines.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const report::ChecklistLine* ChecklistModel::line(const QModelIndex& index) const
{
    return index.isValid() ? &m_lines[static_cast<std::size_t>(index.row())] : nullptr;
}

int ChecklistModel::rowOf(std::string_view number) const
{
    const auto found =
        std::ranges::find_if(m_lines, [&](const auto& line) { return line.item.number == number; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    const auto* line = this->line(index);
    if (line == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Number: return toQt(line->item.number);
        case Section: return sectionName(line->item);
        case Name: return itemName(line->item);
        case State: return answerOf(*line);
        default: return {};
        }
    case Qt::ForegroundRole:
        if (index.column() == State) {
            return line->state == report::ItemState::Open         ? theme().warning
                : line->state == report::ItemState::NotApplicable ? theme().muted
                                                                  : theme().accent;
        }
        return index.column() == Name ? QVariant() : QVariant(theme().muted);
    case Qt::AccessibleTextRole:
        return index.column() == State ? QStringLiteral("%1: %2").arg(title(line->state), answerOf(*line))
                                       : data(index, Qt::DisplayRole);
    default: return {};
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number: return tr("Item");
    case Section: return tr("Section");
    case Name: return tr("Topic");
    case State: return tr("Answer");
    default: return {};
    }
}

}
