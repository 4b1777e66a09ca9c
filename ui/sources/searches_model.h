#pragma once

#include <QAbstractItemModel>

#include "core/map/search_filter.h"
#include "core/sources/searches.h"
#include "ui/bridge/workspace.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// What was searched, grouped by source: a source of one search is one row, one of several has a row for each
/// below its own; the last row is the sum.
class SearchesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Date,
        Query,
        Hits,
        Records,
        Duplicates,
        Papers,
        New,
        OnlyHere,
        Included,
        Files,
        ColumnCount
    };

    explicit SearchesModel(Workspace& workspace, QObject* parent = nullptr);

    void setSearches(sources::Searches searches);

    const sources::Searches& searches() const { return m_searches; }
    /// The search of a row; none for a source of several and for the sum.
    std::optional<SearchId> search(const QModelIndex& index) const;
    std::optional<SourceId> source(const QModelIndex& index) const;
    QModelIndex indexOf(SearchId search) const;
    /// Whether of any search it is known when it was run.
    bool isAnyDated() const;
    /// The filter for the papers behind a cell, which is empty in the row of the sum; none where there are no
    /// papers behind it.
    std::optional<QString> filter(const QModelIndex& index) const;
    std::optional<QString> filter(const QModelIndex& row, map::Found found) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A row by its places in m_searches; the sum has neither.
    struct Line {
        std::optional<std::size_t> source;
        std::optional<std::size_t> search;
        std::vector<std::size_t> below; ///< searches, where the source has several
    };
    /// The same with what stands in it.
    struct Cells {
        const Line* top;
        std::optional<std::size_t> search;
        const sources::FoundCounts* counts;
    };

    Cells cells(const QModelIndex& index) const;
    QString text(const Cells& row, int column) const;
    QString name(const Cells& row, bool isBelow) const;
    QString files(const Cells& row) const;

    Workspace& m_workspace;
    sources::Searches m_searches;
    std::vector<Line> m_lines;
    std::map<SearchId, std::vector<std::string>> m_files;
    std::map<SearchId, QString> m_seeds; ///< labels of the papers that snowballing began with
};

}
