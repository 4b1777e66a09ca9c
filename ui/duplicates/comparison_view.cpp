#include "ui/duplicates/comparison_view.h"

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

constexpr int PADDING = 6;
constexpr int LEAST_WIDTH = 120;
constexpr int SMALLER = 2; ///< pixels
constexpr int CHOSEN_LINE = 2;

/// What the names of the fields may take, of all of the width: some that a source gave are long, and are
/// whole in their tool tips.
constexpr int MOST_FOR_NAMES = 156;
constexpr double PART_FOR_NAMES = 0.25;

QFont smallFont(const QFont& font)
{
    auto small = font;
    small.setPixelSize(QFontInfo(font).pixelSize() - SMALLER);
    return small;
}

QString originOf(const QModelIndex& index)
{
    return index.data(ComparisonModel::ORIGIN_ROLE).toString();
}

int textWidth(int width)
{
    return std::max(40, width - 2 * PADDING);
}

/// The origin has a line of its own: beside the text it would take the width that words need.
int originHeight(const QFont& font, const QModelIndex& index)
{
    return originOf(index).isEmpty() ? 0 : QFontMetrics(smallFont(font)).height();
}

/// What is taken stands on the accent's ground. Cells are not shaded as selected ones: that would look like
/// it.
QColor groundOf(const QModelIndex& index)
{
    const auto& colours = theme();
    if (index.column() == ComparisonModel::KEPT_COLUMN) {
        return mixed(colours.panel, colours.sunken, 0.8);
    }
    return index.data(ComparisonModel::TAKEN_ROLE).toBool() ? mixed(colours.panel, colours.accentSoft, 0.7)
                                                            : colours.panel;
}

QVector<QTextLayout::FormatRange> formatsOf(const QModelIndex& index)
{
    QVector<QTextLayout::FormatRange> formats;
    const auto* model = qobject_cast<const ComparisonModel*>(index.model());
    if (model != nullptr) {
        for (const auto& mark : model->marks(index)) {
            QTextLayout::FormatRange range;
            range.start = mark.start;
            range.length = mark.length;
            range.format.setForeground(theme().warning);
            range.format.setBackground(theme().warningSoft);
            range.format.setFontUnderline(true);
            formats.push_back(range);
        }
    }
    return formats;
}

/// Paints a cell of the comparison: all of its text, what differs coloured and underlined, what is taken on
/// the accent's ground, and beside what is kept whose word it is.
class ComparisonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table == nullptr ? option.rect.width() : table->columnWidth(index.column());
    QTextLayout layout(index.data().toString(), option.font);
    const auto height = layOutLines(layout, textWidth(width));
    return {width,
            std::max(option.fontMetrics.height(), static_cast<int>(std::ceil(height)))
                + originHeight(option.font, index) + PADDING + 2};
}

void ComparisonDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const auto& colours = theme();
    painter->fillRect(option.rect, groundOf(index));
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const auto current = table == nullptr ? QModelIndex() : table->currentIndex();
    paintFocus(*painter, option, index);
    if (index.column() >= ComparisonModel::FIRST_RECORD && current.column() == index.column()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), CHOSEN_LINE, option.rect.height()),
                          colours.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(colours.panel, colours.line, 0.7));
    const auto text = index.data().toString();
    QTextLayout layout(text.isEmpty() ? QStringLiteral("–") : text, option.font);
    layout.setFormats(formatsOf(index));
    const auto height = layOutLines(layout, textWidth(option.rect.width()));
    painter->setPen(text.isEmpty() ? colours.muted : colours.text);
    layout.draw(painter, option.rect.topLeft() + QPointF(PADDING, PADDING / 2.0));
    if (const auto origin = originOf(index); !origin.isEmpty()) {
        painter->setFont(smallFont(option.font));
        painter->setPen(colours.muted);
        const auto below = static_cast<int>(std::ceil(height));
        painter->drawText(option.rect.adjusted(PADDING, PADDING / 2 + below, -PADDING, 0),
                          Qt::AlignLeft | Qt::AlignTop,
                          origin);
    }
    painter->restore();
}

ComparisonView::ComparisonView(ComparisonModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("comparison"));
    setAccessibleName(tr("The records side by side"));
    setModel(model);
    setItemDelegate(new ComparisonDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectColumns); // so that the head of the chosen record is marked
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalHeader(new ElidedHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(true); // the chosen record
    setVerticalHeader(new ElidedHeader(this, Qt::Vertical));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionPressed, this, [this](int column) {
        const int row = std::max(0, currentIndex().row());
        setCurrentIndex(m_model->index(row, column));
        setFocus(Qt::MouseFocusReason);
    });
}

void ComparisonView::show(duplicates::SideBySide shown, bool hasKept)
{
    const auto before = m_model->records();
    const QPoint cell(currentIndex().column(), currentIndex().row());
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_model->setShown(std::move(shown));
    setColumnHidden(ComparisonModel::KEPT_COLUMN, !hasKept);
    arrange();
    const bool isSame = m_model->records() == before; // read anew, while somebody looks at it
    const QPoint first(std::min(ComparisonModel::FIRST_RECORD, m_model->columnCount() - 1), 0);
    const auto at = isSame ? cell : first;
    setCurrentIndex(m_model->index(std::min(at.y(), m_model->rowCount() - 1), at.x()));
    verticalScrollBar()->setValue(isSame ? scrolled.y() : 0);
    horizontalScrollBar()->setValue(isSame ? scrolled.x() : 0);
}

std::optional<RecordId> ComparisonView::chosenRecord() const
{
    return m_model->record(currentIndex().column());
}

void ComparisonView::resizeEvent(QResizeEvent* event)
{
    verticalHeader()->setMaximumWidth(std::min(MOST_FOR_NAMES, static_cast<int>(width() * PART_FOR_NAMES)));
    QTableView::resizeEvent(event);
    arrange();
}

void ComparisonView::arrange()
{
    const int first = isColumnHidden(ComparisonModel::KEPT_COLUMN) ? ComparisonModel::FIRST_RECORD : 0;
    const int columns = m_model->columnCount();
    if (columns == 0) {
        return;
    }
    const int width = std::max(LEAST_WIDTH, viewport()->width() / (columns - first));
    for (int column = first; column < columns; ++column) {
        setColumnWidth(column, width);
    }
    resizeRowsToContents();
}

}
