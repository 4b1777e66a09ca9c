#include "ui/merge/side_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "ui/controls/cell_paint.h"
#include "ui/controls/text_lines.h"
#include "ui/controls/theme.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr int PADDING = 6;
constexpr int ABOVE = 4; ///< as in the heads of the rows
constexpr int LEAST_WIDTH = 110;
constexpr int CHOSEN_LINE = 3;

int textWidth(int width)
{
    return std::max(40, width - 2 * PADDING);
}

/// The header measures its rows once, and longer words of another conflict would be cut.
int widthOfRowHeads(const QHeaderView& header)
{
    auto font = header.font();
    font.setWeight(QFont::DemiBold); // the style sheet's
    const QFontMetrics metrics(font);
    int width = 0;
    for (int row = 0; row < header.model()->rowCount(); ++row) {
        const auto text = header.model()->headerData(row, Qt::Vertical).toString();
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width + 2 * PADDING + 2;
}

QString shownText(const QModelIndex& index)
{
    const auto text = index.data().toString();
    // a line break would not end a line of the layout
    return text.isEmpty() ? QStringLiteral("–")
                          : QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

/// Paints all of a cell's text; the side that was chosen stands on the accent's ground.
class MergeSideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

QSize MergeSideDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table == nullptr ? option.rect.width() : table->columnWidth(index.column());
    QTextLayout layout(shownText(index), option.font);
    const auto height = static_cast<int>(std::ceil(layOutLines(layout, textWidth(width))));
    return {width, std::max(option.fontMetrics.height(), height) + ABOVE + PADDING};
}

void MergeSideDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const auto& colours = theme();
    const bool isChosen = index.data(MergeSideModel::CHOSEN_ROLE).toBool();
    painter->fillRect(option.rect, isChosen ? colours.accentSoft : colours.panel);
    if (isChosen) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), CHOSEN_LINE, option.rect.height()),
                          colours.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(colours.panel, colours.line, 0.7));
    paintFocus(*painter, option, index);
    QTextLayout layout(shownText(index), option.font);
    layOutLines(layout, textWidth(option.rect.width()));
    const bool isQuiet = index.column() == MergeSideModel::Before || index.data().toString().isEmpty();
    painter->setPen(isQuiet ? colours.muted : colours.text);
    layout.draw(painter, option.rect.topLeft() + QPointF(PADDING, ABOVE));
    painter->restore();
}

MergeSideView::MergeSideView(MergeSideModel* model, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(tr("The conflict, side by side"));
    setModel(model);
    setItemDelegate(new MergeSideDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (column != MergeSideModel::Before) {
            Q_EMIT sideWanted(column == MergeSideModel::Mine ? MergeSide::Mine : MergeSide::Theirs);
        }
    });
    connect(model, &QAbstractItemModel::modelReset, this, &MergeSideView::arrange);
}

void MergeSideView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void MergeSideView::arrange()
{
    verticalHeader()->setMinimumWidth(widthOfRowHeads(*verticalHeader()));
    updateGeometries();
    const int width = std::max(LEAST_WIDTH, viewport()->width() / MergeSideModel::ColumnCount);
    for (int column = 0; column < MergeSideModel::ColumnCount; ++column) {
        setColumnWidth(column, width);
    }
    resizeRowsToContents();
}

}
