#pragma once

#include <QAbstractTableModel>
#include <QCache>

#include "core/review/journal_search.h"
#include "ui/bridge/entry_names.h"

#include <unordered_map>

namespace alidade::ui {

/// Which entries the history shows.
struct HistoryQuery {
    std::optional<PaperId> paper;
    QString reviewer; ///< empty for anybody's
    QString text;     ///< somewhere in what the entry is called, however it is written
    std::optional<Subject> subject;

    bool isEmpty() const { return !paper && reviewer.isEmpty() && text.isEmpty() && !subject; }
};

/// The journal as a list, newest first. Entries are read when they are looked at: a journal may hold a
/// hundred thousand.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Papers, ColumnCount };

    HistoryModel(Workspace& workspace, coding::RowNames& names, QObject* parent = nullptr);

    void setQuery(const HistoryQuery& query);
    /// Looks again: new entries come in at the top, others may have been taken back, and who looks may be
    /// another one.
    void refresh();

    std::optional<store::EntryId> entryId(const QModelIndex& index) const;
    std::optional<store::Entry> entry(const QModelIndex& index) const;
    /// As the reviewer who acts may call them.
    const EntryNames& names() const { return m_entryNames; }
    QModelIndex indexOf(store::EntryId entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        store::Entry entry;
        QString name;
        std::int64_t papers = 0;
    };

    std::vector<store::EntryId> matching();
    std::vector<store::EntryId> calledLike(const std::string& text, EntryFilter filter);
    const std::optional<std::string>& cover(store::EntryId entry);
    const Row* row(int number) const;

    Workspace& m_workspace;
    coding::RowNames& m_names;
    EntryNames m_entryNames;
    /// By the entry: what it is called, where that is not its label.
    std::unordered_map<std::int64_t, std::optional<std::string>> m_covers;
    HistoryQuery m_query;
    std::vector<store::EntryId> m_entries;
    mutable QCache<std::int64_t, Row> m_rows;
};

}
