#include "ui/review/history_model.h"

#include <QFont>

#include "core/base/text.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/theme.h"

#include <algorithm>
#include <iterator>

namespace alidade::ui {

namespace {

constexpr int MOST_ROWS = 5000; // kept; a screen shows fifty

}

HistoryModel::HistoryModel(Workspace& workspace, coding::RowNames& names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_names(names)
    , m_entryNames(workspace, names)
    , m_rows(MOST_ROWS)
{
    m_entries = matching();
}

std::vector<store::EntryId> HistoryModel::matching()
{
    EntryFilter filter;
    filter.paper = m_query.paper;
    filter.reviewer = fromQt(m_query.reviewer);
    const auto text = folded(simplified(fromQt(m_query.text)));
    auto entries = text.empty() ? entriesMatching(m_workspace.review().database(), filter)
                                : calledLike(text, std::move(filter));
    if (m_query.subject) {
        std::erase_if(entries,
                      [&](store::EntryId entry) { return !m_names.rows().touches(entry, *m_query.subject); });
    }
    return entries;
}

/// By what entries are called to who looks, which is not always their label: one that is kept from him must
/// not be found, and what core has named is called otherwise in other languages.
std::vector<store::EntryId> HistoryModel::calledLike(const std::string& text, EntryFilter filter)
{
    const auto& database = m_workspace.review().database();
    const auto isIn = [&text](std::string_view name) { return folded(name).find(text) != std::string::npos; };
    auto renamed = filter;
    if (!m_entryNames.blindness().isAskedFor()) {
        renamed.kinds = {store::EntryKind::Undo, store::EntryKind::Merge};
    }
    auto others = entriesMatching(database, renamed);
    filter.matches = isIn;
    auto labelled = entriesMatching(database, filter);
    // both are newest first
    const auto isLabelled = [&](store::EntryId entry) {
        return std::ranges::binary_search(labelled, entry, std::greater<>());
    };
    std::vector<store::EntryId> entries;
    std::ranges::set_difference(labelled, others, std::back_inserter(entries), std::greater<>());
    std::erase_if(others, [&](store::EntryId entry) {
        const auto& name = cover(entry);
        return name ? !isIn(*name) : !isLabelled(entry);
    });
    std::vector<store::EntryId> all;
    std::ranges::merge(entries, others, std::back_inserter(all), std::greater<>());
    return all;
}

const std::optional<std::string>& HistoryModel::cover(store::EntryId id)
{
    const auto [place, isNew] = m_covers.try_emplace(id.value);
    if (const auto entry = isNew ? m_workspace.review().journal().find(id) : std::nullopt) {
        const auto name = fromQt(m_entryNames.of(*entry));
        if (name != entry->label) {
            place->second = name;
        }
    }
    return place->second;
}

void HistoryModel::setQuery(const HistoryQuery& query)
{
    beginResetModel();
    m_query = query;
    m_entries = matching();
    endResetModel();
}

void HistoryModel::refresh()
{
    m_entryNames = EntryNames(m_workspace, m_names);
    m_covers.clear();
    m_rows.clear();
    auto entries = matching();
    const auto fresh = entries.size() - std::min(entries.size(), m_entries.size());
    if (!std::equal(entries.begin() + static_cast<std::ptrdiff_t>(fresh),
                    entries.end(),
                    m_entries.begin(),
                    m_entries.end())) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_entries = std::move(entries);
        endInsertRows();
    }
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::optional<store::EntryId> HistoryModel::entryId(const QModelIndex& index) const
{
    return index.isValid() ? std::optional(m_entries[static_cast<std::size_t>(index.row())]) : std::nullopt;
}

std::optional<store::Entry> HistoryModel::entry(const QModelIndex& index) const
{
    const auto* found = index.isValid() ? row(index.row()) : nullptr;
    return found == nullptr ? std::nullopt : std::optional(found->entry);
}

QModelIndex HistoryModel::indexOf(store::EntryId entry) const
{
    // newest first, and numbered in the order in which they came to be
    const auto found = std::ranges::lower_bound(m_entries, entry, std::greater<>());
    return found == m_entries.end() || *found != entry
        ? QModelIndex()
        : index(static_cast<int>(found - m_entries.begin()), 0);
}

const HistoryModel::Row* HistoryModel::row(int number) const
{
    const auto id = m_entries[static_cast<std::size_t>(number)];
    if (const auto* known = m_rows.object(id.value)) {
        return known;
    }
    auto entry = m_workspace.review().journal().find(id);
    if (!entry) {
        return nullptr;
    }
    const auto papers = paperCount(m_workspace.review().database(), id);
    const auto name = m_entryNames.of(*entry);
    m_rows.insert(id.value, new Row{std::move(*entry), name, papers}); // the cache's
    return m_rows.object(id.value);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return index.column() == Papers ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    const auto* found = row(index.row());
    if (found == nullptr) {
        return {};
    }
    const auto& entry = found->entry;
    const auto when = localTime(entry.at);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case When: return timeWords(when, QDateTime::currentDateTime());
        case Who: return toQt(entry.reviewer);
        case What: return found->name;
        case Papers: return found->papers == 0 ? QString() : countText(found->papers);
        default: return {};
        }
    case Qt::ToolTipRole:
        return index.column() == When ? exactTime(when) : index.column() == What ? found->name : QString();
    case Qt::AccessibleTextRole:
        return index.column() == What && entry.undone ? tr("%1, taken back").arg(found->name) : QVariant();
    case Qt::ForegroundRole:
        return entry.undone || index.column() != What ? QVariant(theme().muted) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(true);
        return entry.undone && index.column() == What ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Papers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Papers: return tr("Papers");
    default: return {};
    }
}

}
