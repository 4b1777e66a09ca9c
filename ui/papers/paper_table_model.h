#pragma once

#include <QAbstractTableModel>
#include <QCache>

#include "core/map/paper_order.h"
#include "core/map/paper_rows.h"
#include "ui/bridge/workspace.h"
#include "ui/papers/paper_columns.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace alidade::ui {

/// Which of the workspace's papers a list shows: those that match the filter, or of these the ones that maps
/// count.
enum class Shown { Selected, Counted };

/// Papers as rows, however many: their ids in order, and the rows themselves read in blocks where they are
/// looked at. Follows the workspace: rows that changed are read again, and the list is reset only where other
/// papers stand in it.
///
/// Rows keep their order while they are edited; they are sorted anew by sort() and where papers come or go.
class PaperTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        PaperIdRole = Qt::UserRole, ///< qlonglong
        CellStateRole,              ///< int of map::PaperCell::State, for columns of dimensions
    };

    /// The columns that every review has first: see paperColumns().
    static constexpr int LABEL_COLUMN = 0;
    static constexpr int TITLE_COLUMN = 1;
    static constexpr int YEAR_COLUMN = 3;

    explicit PaperTableModel(Workspace& workspace, Shown shown, QObject* parent = nullptr);

    const std::vector<PaperColumn>& columns() const { return m_columns; }
    const std::vector<PaperId>& papers() const { return m_papers; }
    std::optional<PaperId> paper(const QModelIndex& index) const;
    /// The row of a paper, or -1.
    int rowOf(PaperId paper) const;

    /// Papers for which `first` is true stand before the others from now on; asked when papers are put in
    /// order, not while they are edited. Nothing lifts it.
    void setFirst(std::function<bool(PaperId)> first);

    /// Whether anybody looks at it: else another selection is taken over only when somebody does again.
    void setWatched(bool isWatched);

    void setShown(Shown shown);
    Shown shown() const { return m_shown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A negative column puts papers back as they came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const map::PaperRow& row(int number) const;
    QString text(const map::PaperRow& row, const PaperColumn& column) const;
    QVariant dimensionData(const map::PaperCell& cell, int role) const;
    void takeReview(const store::ChangeNotice& notice);
    void takeSelection();
    std::vector<PaperId> listed();
    std::vector<PaperId> sorted();

    Workspace& m_workspace;
    Shown m_shown;
    bool m_isWatched = true;
    bool m_isStale = false;
    std::function<bool(PaperId)> m_first;
    std::unordered_map<PaperId, bool> m_isFirst; ///< as it was when papers were put in order
    std::vector<PaperColumn> m_columns;
    std::vector<PaperId> m_papers;
    std::optional<map::PaperOrder> m_order;
    map::PaperKey m_key;
    map::Sense m_sense = map::Sense::Ascending;
    mutable QCache<int, std::vector<map::PaperRow>> m_blocks;
};

}
