#include "ui/agreement/side_by_side_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "ui/controls/cell_paint.h"
#include "ui/controls/elided_header.h"
#include "ui/controls/text_lines.h"
#include "ui/controls/theme.h"

#include <cmath>

namespace alidade::ui {

namespace {

constexpr int PADDING = 7;
constexpr int LEAST_VOICE = 100;
constexpr int LEAST_NAME = 90;
constexpr int WIDEST_NAME = 230;
constexpr double NAME_SHARE = 0.26; ///< of the width

/// The lines of a cell: QTextLayout breaks at separators only.
QString linesOf(const QModelIndex& index)
{
    auto text = index.data().toString();
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return text;
}

QVector<QTextLayout::FormatRange> formatsOf(const QModelIndex& index)
{
    const int length = static_cast<int>(index.data().toString().size());
    const auto& colours = theme();
    QTextLayout::FormatRange head;
    head.start = 0;
    if (index.column() == SideBySideModel::NAME_COLUMN) {
        head.length = length;
        head.format.setForeground(colours.text);
        return {head};
    }
    const bool isGiven = index.data(SideBySideModel::GivenRole).toBool();
    head.length = index.data(SideBySideModel::HeadLengthRole).toInt();
    head.format.setFontWeight(isGiven ? QFont::DemiBold : QFont::Normal);
    head.format.setForeground(isGiven ? colours.text : colours.muted);
    QTextLayout::FormatRange rest;
    rest.start = head.length;
    rest.length = length - head.length;
    rest.format.setForeground(colours.muted);
    return {head, rest};
}

QColor groundOf(const QModelIndex& index)
{
    const auto& colours = theme();
    return index.data(SideBySideModel::DiffersRole).toBool() ? mixed(colours.panel, colours.warningSoft, 0.8)
                                                             : colours.panel;
}

/// Paints a cell of the votes: the answer in bold, the reasons below it, rows on which reviewers differ on
/// the warning's ground.
class SideBySideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

QSize SideBySideDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table == nullptr ? option.rect.width() : table->columnWidth(index.column());
    QTextLayout layout(linesOf(index), option.font);
    layout.setFormats(formatsOf(index));
    const auto height = layOutLines(layout, std::max(40, width - 2 * PADDING));
    return {width, static_cast<int>(std::ceil(height)) + 2 * PADDING};
}

void SideBySideDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const auto& colours = theme();
    painter->fillRect(option.rect, groundOf(index));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(colours.panel, colours.line, 0.8));
    paintFocus(*painter, option, index);
    QTextLayout layout(linesOf(index), option.font);
    layout.setFormats(formatsOf(index));
    layOutLines(layout, std::max(40, option.rect.width() - 2 * PADDING));
    painter->setPen(colours.text);
    layout.draw(painter, option.rect.topLeft() + QPointF(PADDING, PADDING));
    painter->restore();
}

SideBySideView::SideBySideView(SideBySideModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new ElidedHeader(this));
    setAccessibleName(tr("What the reviewers said, side by side"));
    setModel(model);
    setItemDelegate(new SideBySideDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        if (m_model->rowCount() > 0) {
            setCurrentIndex(m_model->index(0, SideBySideModel::FIRST_VOICE));
        }
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    });
}

QSize SideBySideView::sizeHint() const
{
    return {320, horizontalHeader()->height() + verticalHeader()->length() + 2};
}

void SideBySideView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void SideBySideView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void SideBySideView::arrange()
{
    const int voices = m_model->columnCount() - SideBySideModel::FIRST_VOICE;
    if (voices < 1) {
        return;
    }
    const int room = viewport()->width();
    const int name = std::clamp(static_cast<int>(room * NAME_SHARE), LEAST_NAME, WIDEST_NAME);
    setColumnWidth(SideBySideModel::NAME_COLUMN, name);
    for (int column = SideBySideModel::FIRST_VOICE; column < m_model->columnCount(); ++column) {
        setColumnWidth(column, std::max(LEAST_VOICE, (room - name) / voices));
    }
    resizeRowsToContents();
    updateGeometry();
}

}
