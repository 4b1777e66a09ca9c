#include "ui/agreement/measure_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "ui/controls/text_lines.h"
#include "ui/controls/theme.h"

#include <cmath>

namespace alidade::ui {

namespace {

constexpr int PADDING = 8;
constexpr int GAP = 4;
constexpr int SCALE_HEIGHT = 14;
constexpr int LARGER = 4;  ///< pixels, of the value
constexpr int SMALLER = 1; ///< pixels, of the rule
constexpr int STEPS = 5;   ///< lines of the scale between 0 and 1
constexpr int WIDEST_SCALE = 360;
constexpr int DOT = 6; ///< pixels that the value's dot needs beyond an end of the scale

QFont sized(const QFont& font, int more, QFont::Weight weight)
{
    auto made = font;
    made.setPixelSize(QFontInfo(font).pixelSize() + more);
    made.setWeight(weight);
    return made;
}

/// What is written in one row, measured for a width.
struct Row {
    QFont valueFont;
    QFont nameFont;
    QFont smallFont;
    QTextLayout basis;
    QTextLayout rule;
    qreal head = 0; ///< heights
    qreal basisHeight = 0;
    qreal ruleHeight = 0;
    bool hasScale = false;

    Row(const QFont& font, const QModelIndex& index, qreal width)
        : valueFont(sized(font, LARGER, QFont::DemiBold))
        , nameFont(sized(font, 0, QFont::DemiBold))
        , smallFont(sized(font, -SMALLER, QFont::Normal))
        , basis(index.data(MeasureModel::BasisRole).toString(), font)
        , rule(index.data(MeasureModel::RuleRole).toString(), smallFont)
        , head(QFontMetricsF(valueFont).height())
        , basisHeight(layOutLines(basis, width))
        , ruleHeight(layOutLines(rule, width))
        , hasScale(index.data(MeasureModel::PointRole).isValid())
    {
    }

    qreal height() const
    {
        return 2 * PADDING + head + (hasScale ? SCALE_HEIGHT + GAP : 0) + basisHeight + GAP + ruleHeight;
    }
};

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return std::max(80, (view == nullptr ? option.rect.width() : view->viewport()->width()) - 2 * PADDING);
}

void drawScale(QPainter& painter, const QModelIndex& index, const QRectF& rect)
{
    const auto* model = qobject_cast<const MeasureModel*>(index.model());
    const double floor = model == nullptr ? 0 : model->floor(index.row());
    const auto at = [&](double value) {
        return rect.left() + rect.width() * (std::clamp(value, floor, 1.0) - floor) / (1.0 - floor);
    };
    const auto& colours = theme();
    painter.fillRect(QRectF(rect.left(), rect.center().y() - 2, rect.width(), 4), colours.sunken);
    painter.setPen(QPen(colours.line, 1));
    for (int step = static_cast<int>(std::round(floor * STEPS)); step <= STEPS; ++step) {
        const auto x = std::round(at(static_cast<double>(step) / STEPS)) + 0.5;
        const qreal reach = step == 0 || step == STEPS ? 5 : 3;
        painter.drawLine(QPointF(x, rect.center().y() - reach), QPointF(x, rect.center().y() + reach));
    }
    const auto low = index.data(MeasureModel::LowRole);
    if (low.isValid()) {
        const auto left = at(low.toDouble());
        const auto right = at(index.data(MeasureModel::HighRole).toDouble());
        painter.fillRect(QRectF(left, rect.center().y() - 2, std::max(2.0, right - left), 4),
                         mixed(colours.low, colours.high, 0.4));
    }
    painter.setPen(QPen(colours.panel, 1.5));
    painter.setBrush(colours.high);
    painter.drawEllipse(QPointF(at(index.data(MeasureModel::PointRole).toDouble()), rect.center().y()), 5, 5);
}

/// The scale between the numbers of its ends. All scales of the list begin and end below each other.
void drawMeasured(QPainter& painter, const QModelIndex& index, const QRectF& rect, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal before = metrics.horizontalAdvance(QStringLiteral("−0.0"));
    const qreal behind = metrics.horizontalAdvance(QStringLiteral("100 %"));
    const auto scale =
        QRectF(rect.left(), rect.top(), std::min<qreal>(rect.width(), WIDEST_SCALE), rect.height())
            .adjusted(before + GAP + DOT, 0, -behind - GAP - DOT, 0);
    drawScale(painter, index, scale);
    if (const auto* model = qobject_cast<const MeasureModel*>(index.model())) {
        painter.setFont(font);
        painter.setPen(theme().muted);
        painter.drawText(QRectF(rect.left(), rect.top(), before, rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         model->endSaid(index.row(), model->floor(index.row())));
        painter.drawText(QRectF(scale.right() + GAP + DOT, rect.top(), behind, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         model->endSaid(index.row(), 1));
    }
}

/// Paints a figure: its name and value, where it stands between 0 and 1 with its interval, and below it the
/// rule, in as many lines as it takes.
class MeasureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

QSize MeasureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    return {width, static_cast<int>(std::ceil(Row(option.font, index, width).height()))};
}

void MeasureDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        painter->fillRect(option.rect, mixed(colours.panel, colours.accentSoft, 0.6));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                          colours.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(colours.panel, colours.line, 0.7));
    const auto inner = QRectF(option.rect).adjusted(PADDING, PADDING, -PADDING, -PADDING);
    Row row(option.font, index, widthOf(option));
    painter->setPen(colours.text);
    painter->setFont(row.valueFont);
    const auto value = index.data(MeasureModel::ValueRole).toString();
    const auto valueWidth = QFontMetricsF(row.valueFont).horizontalAdvance(value) + PADDING;
    painter->drawText(
        QRectF(inner.left(), inner.top(), inner.width(), row.head), Qt::AlignRight | Qt::AlignVCenter, value);
    painter->setFont(row.nameFont);
    painter->drawText(QRectF(inner.left(), inner.top(), inner.width() - valueWidth, row.head),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(row.nameFont)
                          .elidedText(index.data().toString(), Qt::ElideRight, inner.width() - valueWidth));
    auto y = inner.top() + row.head;
    if (row.hasScale) {
        drawMeasured(*painter, index, QRectF(inner.left(), y, inner.width(), SCALE_HEIGHT), row.smallFont);
        y += SCALE_HEIGHT + GAP;
    }
    painter->setPen(colours.text);
    row.basis.draw(painter, {inner.left(), y});
    y += row.basisHeight + GAP;
    painter->setPen(colours.muted);
    row.rule.draw(painter, {inner.left(), y});
    painter->restore();
}

MeasureView::MeasureView(MeasureModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_copy(new QAction(tr("Copy the figures"), this))
{
    setModel(model);
    setItemDelegate(new MeasureDelegate(this));
    setAccessibleName(tr("Figures of agreement"));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
}

void MeasureView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

QString MeasureView::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row);
        lines << QStringList{index.data().toString(),
                             index.data(MeasureModel::ValueRole).toString(),
                             index.data(MeasureModel::BasisRole).toString(),
                             index.data(MeasureModel::RuleRole).toString()}
                     .join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

}
