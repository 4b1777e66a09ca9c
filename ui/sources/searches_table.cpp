#include "ui/sources/searches_table.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include "ui/papers/row_delegate.h"

#include <algorithm>
#include <array>
#include <map>

namespace alidade::ui {

namespace {

constexpr int PADDING = 16;               ///< of a cell, both sides
constexpr int LEAST_TEXT = 120;           ///< what the fewest ask for makes room for it
constexpr int FOR_QUERY = 3 * LEAST_TEXT; ///< of room for text, with the name
constexpr int FOR_FILES = 4 * LEAST_TEXT; ///< with these two

constexpr std::array COUNTS = {SearchesModel::Hits,
                               SearchesModel::Records,
                               SearchesModel::Duplicates,
                               SearchesModel::Papers,
                               SearchesModel::New,
                               SearchesModel::OnlyHere,
                               SearchesModel::Included};

/// What of the room for text the files and the query get; the name has the rest.
int filesShare(int room)
{
    return room < FOR_FILES ? 0 : std::max(LEAST_TEXT, room * 18 / 100);
}

int queryShare(int room)
{
    return room < FOR_QUERY ? 0 : (room - filesShare(room)) / 2;
}

int nameShare(int room)
{
    return std::max(room - filesShare(room) - queryShare(room), LEAST_TEXT);
}

/// Rows of papers, those of sums and sources in bold.
class SearchesDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

void SearchesDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    auto own = option;
    if (const auto font = index.data(Qt::FontRole); font.isValid()) {
        own.font.setWeight(font.value<QFont>().weight());
    }
    RowDelegate::paint(painter, own, index);
}

SearchesTable::SearchesTable(SearchesModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new SearchesDelegate(this));
    setProperty("rows", true);
    setAccessibleName(tr("Searches by source"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformRowHeights(true);
    setIndentation(16);
    setMouseTracking(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(32);
    connect(&model, &QAbstractItemModel::modelReset, this, &SearchesTable::unfold);
    unfold();
}

/// Room for folding is there only where something can be folded.
void SearchesTable::unfold()
{
    bool canFold = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        canFold = canFold || m_model.rowCount(m_model.index(row, 0)) > 0;
    }
    setRootIsDecorated(canFold);
    expandAll();
    fitColumns();
}

void SearchesTable::select(std::optional<SearchId> search)
{
    auto row = search ? m_model.indexOf(*search) : QModelIndex();
    if (!row.isValid()) {
        row = m_model.index(0, 0);
    }
    setCurrentIndex(row);
}

void SearchesTable::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const bool isLink = m_model.filter(indexAt(event->pos())).has_value();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SearchesTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    const auto filter = m_model.filter(index);
    if (event->button() == Qt::LeftButton && filter
        && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        Q_EMIT papersWanted(*filter);
    }
}

void SearchesTable::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// Numbers as wide as their headers and their sums; the rest is shared by what is text.
void SearchesTable::fitColumns()
{
    const auto metrics = header()->fontMetrics();
    const auto widthOf = [&](const QString& text) {
        return PADDING + metrics.horizontalAdvance(text) * 11 / 10; // headers and sums are bold
    };
    std::map<int, int> widths;
    for (const auto column : COUNTS) {
        const auto title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto sum = m_model.index(m_model.rowCount() - 1, column).data().toString();
        widths[column] = std::max({widthOf(title), widthOf(sum), widthOf(QStringLiteral("9,999"))});
    }
    widths[SearchesModel::Date] = PADDING + metrics.horizontalAdvance(QStringLiteral("2024-04-01"));
    int rest = viewport()->width();
    for (const auto& [column, width] : widths) {
        rest -= width;
    }
    const auto giveWay = [&](int column, bool isAway) {
        setColumnHidden(column, isAway);
        rest += isAway ? widths.at(column) : 0;
    };
    const int forNames = sizeHintForColumn(SearchesModel::Name) * 11 / 10; // sources are bold
    const bool isNameCut = nameShare(rest) < forNames;
    giveWay(SearchesModel::Date, rest < LEAST_TEXT || (isNameCut && !m_model.isAnyDated()));
    giveWay(SearchesModel::OnlyHere, rest < LEAST_TEXT); // words are longer in some languages than in others
    for (const auto& [column, width] : widths) {
        if (!isColumnHidden(column)) {
            header()->resizeSection(column, width);
        }
    }
    setColumnHidden(SearchesModel::Query, queryShare(rest) == 0);
    setColumnHidden(SearchesModel::Files, filesShare(rest) == 0);
    header()->resizeSection(SearchesModel::Files, filesShare(rest));
    header()->resizeSection(SearchesModel::Query, queryShare(rest));
    header()->resizeSection(SearchesModel::Name, nameShare(rest));
}

}
