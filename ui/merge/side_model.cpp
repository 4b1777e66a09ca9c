#include "ui/merge/side_model.h"

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

QString absenceWords(coding::Absence absence)
{
    switch (absence) {
    case coding::Absence::None: return {};
    case coding::Absence::Removed: return MergeSideModel::tr("removed");
    case coding::Absence::NoCode: return MergeSideModel::tr("no code applies");
    case coding::Absence::OnePaper: return MergeSideModel::tr("made one paper");
    case coding::Absence::NotThere: return MergeSideModel::tr("not there");
    }
    return {};
}

/// What stands beside what the other copy has made go.
QString presenceWords(coding::Absence absence)
{
    return absence == coding::Absence::OnePaper ? MergeSideModel::tr("declared different")
                                                : MergeSideModel::tr("is there");
}

/// A code without a parent is not without a place.
QString valueWords(const coding::ConflictField& field, const Sentence& value)
{
    return value.isEmpty() && field.field.words == "parent"
        ? MergeSideModel::tr("at the top of its dimension")
        : said(value);
}

}

void MergeSideModel::setConflict(const coding::ConflictWords* conflict, std::optional<MergeSide> chosen)
{
    beginResetModel();
    m_rows.clear();
    m_chosen = chosen;
    if (conflict != nullptr) {
        const auto absence = conflict->absence;
        if (absence != coding::Absence::None) {
            const auto side = [&](bool isThere) {
                return isThere ? presenceWords(absence) : absenceWords(absence);
            };
            m_rows.push_back({tr("as a whole"),
                              absence == coding::Absence::Removed ? presenceWords(absence) : QString(),
                              side(conflict->isMine),
                              side(conflict->isTheirs)});
        }
        for (const auto& field : conflict->fields) {
            const auto value = [&](const Sentence& text) {
                return absence == coding::Absence::None ? valueWords(field, text) : said(text);
            };
            m_rows.push_back({said(field.field), value(field.base), value(field.mine), value(field.theirs)});
        }
        if (m_rows.empty()) {
            m_rows.push_back({tr("what is not shown"), {}, tr("changed"), tr("changed otherwise")});
        }
    }
    endResetModel();
}

int MergeSideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeSideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const QString& MergeSideModel::text(const QModelIndex& index) const
{
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    return index.column() == Before ? row.before : index.column() == Mine ? row.mine : row.theirs;
}

QVariant MergeSideModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(index).isEmpty() ? tr("nothing") : text(index));
    case CHOSEN_ROLE: return m_chosen && index.column() == (*m_chosen == MergeSide::Mine ? Mine : Theirs);
    default: return {};
    }
}

QVariant MergeSideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isThere = section >= 0 && section < (orientation == Qt::Vertical ? rowCount() : ColumnCount);
    if (!isThere) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft
                                   | (orientation == Qt::Vertical ? Qt::AlignTop : Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return m_rows[static_cast<std::size_t>(section)].field;
    }
    switch (section) {
    case Before: return tr("Before");
    case Mine: return tr("Mine");
    default: return tr("Theirs");
    }
}

}
