#include "ui/duplicates/comparison_model.h"

#include <QLocale>

#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/duplicates/field_words.h"
#include "ui/papers/paper_types.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace alidade::ui {

namespace {

constexpr std::string_view TYPE = "type";

}

void ComparisonModel::setShown(duplicates::SideBySide shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    // what differs is what one decides by, and is not to be looked for below the fold
    std::ranges::stable_partition(m_shown.rows, [](const duplicates::FieldRow& row) {
        return std::ranges::any_of(row.records, [](const auto& cell) { return !cell.marks.empty(); });
    });
    endResetModel();
}

std::optional<RecordId> ComparisonModel::record(int column) const
{
    const auto place = static_cast<std::size_t>(column - FIRST_RECORD);
    return column >= FIRST_RECORD && place < m_shown.heads.size() ? std::optional(m_shown.heads[place].record)
                                                                  : std::nullopt;
}

std::vector<RecordId> ComparisonModel::records() const
{
    std::vector<RecordId> records;
    std::ranges::transform(
        m_shown.heads, std::back_inserter(records), [](const auto& head) { return head.record; });
    return records;
}

std::vector<ComparisonModel::Mark> ComparisonModel::marks(const QModelIndex& index) const
{
    std::vector<Mark> marks;
    if (index.isValid() && index.column() >= FIRST_RECORD) {
        const auto& shown = cell(index);
        if (row(index).field == TYPE && !shown.marks.empty()) { // its name is another word
            return {{0, static_cast<int>(paperTypeName(toQt(shown.text)).size())}};
        }
        const std::string_view text = shown.text;
        for (const auto& range : shown.marks) {
            marks.push_back({static_cast<int>(toQt(text.substr(0, range.start)).size()),
                             static_cast<int>(toQt(text.substr(range.start, range.length)).size())});
        }
    }
    return marks;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_shown.heads.empty() ? 0
                                                     : FIRST_RECORD + static_cast<int>(m_shown.heads.size());
}

const duplicates::FieldRow& ComparisonModel::row(const QModelIndex& index) const
{
    return m_shown.rows.at(static_cast<std::size_t>(index.row()));
}

const duplicates::FieldCell& ComparisonModel::cell(const QModelIndex& index) const
{
    return row(index).records.at(static_cast<std::size_t>(index.column() - FIRST_RECORD));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& field = row(index);
    const bool isKept = index.column() == KEPT_COLUMN;
    switch (role) {
    case Qt::DisplayRole: {
        const auto text = toQt(isKept ? field.kept : cell(index).text);
        return field.field == TYPE ? paperTypeName(text) : text;
    }
    case TAKEN_ROLE: return !isKept && !field.kept.empty() && cell(index).text == field.kept;
    case ORIGIN_ROLE: return isKept ? originText(field) : QString();
    case Qt::AccessibleTextRole: return spoken(index);
    default: return {};
    }
}

QString ComparisonModel::originText(const duplicates::FieldRow& row) const
{
    if (row.kept.empty()) {
        return {};
    }
    const auto found = row.origin
        ? std::ranges::find(m_shown.heads, *row.origin, &duplicates::RecordHead::record)
        : m_shown.heads.end();
    return found == m_shown.heads.end() ? tr("edited") : tr("from %1").arg(found - m_shown.heads.begin() + 1);
}

QString ComparisonModel::spoken(const QModelIndex& index) const
{
    const auto text = data(index, Qt::DisplayRole).toString();
    QStringList parts{fieldWords(row(index).field), text.isEmpty() ? tr("nothing") : text};
    if (index.column() == KEPT_COLUMN) {
        parts << originText(row(index));
    } else if (!cell(index).marks.empty()) {
        parts << tr("differs");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ComparisonModel::head(int column) const
{
    if (column == KEPT_COLUMN) {
        return tr("Kept paper") + QLatin1Char('\n') + toQt(m_shown.keptLabel);
    }
    const auto& head = m_shown.heads.at(static_cast<std::size_t>(column - FIRST_RECORD));
    return QStringLiteral("%1   %2 %3\n%4")
        .arg(QLocale().toString(column),
             toQt(head.source),
             countText(head.number),
             toQt(head.label.empty() ? head.key : head.label));
}

/// With the key that the source gave, for which a narrow head has no room.
QString ComparisonModel::headTip(int column) const
{
    const auto shown = head(column);
    const auto place = static_cast<std::size_t>(column - FIRST_RECORD);
    if (column == KEPT_COLUMN) {
        return shown;
    }
    const auto& of = m_shown.heads.at(place);
    return of.key.empty() || of.key == of.label || of.label.empty()
        ? shown
        : shown + QLatin1Char('\n') + toQt(of.key);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isThere = section >= 0 && section < (orientation == Qt::Vertical ? rowCount() : columnCount());
    if (!isThere) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignTop);
    }
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) {
        return headTip(section);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return orientation == Qt::Vertical ? fieldWords(m_shown.rows[static_cast<std::size_t>(section)].field)
                                       : head(section);
}

}
