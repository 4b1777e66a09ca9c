#include "ui/map/year_histogram.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "core/map/years.h"
#include "ui/controls/theme.h"

#include <algorithm>
#include <iterator>

namespace alidade::ui {

namespace {

constexpr int PLOT_HEIGHT = 44;
constexpr int LABEL_GAP = 3;

}

YearHistogram::YearHistogram(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Years"));
}

void YearHistogram::setColumns(const std::vector<Column>& columns)
{
    const auto year = m_current < m_columns.size() ? m_columns[m_current].year : 0;
    m_columns.clear();
    std::vector<int> years;
    std::ranges::transform(columns, std::back_inserter(years), &Column::year);
    auto next = columns.begin();
    for (const int shown : map::yearsOfAxis(years)) {
        m_columns.push_back(next->year == shown ? *next++ : Column{shown, 0, 0});
    }
    const auto same = std::ranges::find(m_columns, year, &Column::year);
    m_current = same == m_columns.end() ? 0 : static_cast<std::size_t>(same - m_columns.begin());
    m_anchor.reset();
    m_isDragging = false;
    tell();
    update();
}

void YearHistogram::setChosen(std::optional<map::Span> span)
{
    if (span != m_chosen) {
        m_chosen = span;
        tell();
        update();
    }
}

QString YearHistogram::words(const Column& column) const
{
    return column.papers == 1 ? tr("%1: 1 paper").arg(column.year)
                              : tr("%1: %L2 papers").arg(column.year).arg(column.papers);
}

/// What a screen reader says: the year that the keyboard is on, and what is chosen.
void YearHistogram::tell()
{
    auto text = m_columns.empty() ? tr("No years") : words(m_columns[m_current]);
    if (m_chosen) {
        text += m_chosen->low == m_chosen->high
            ? tr("; %1 chosen").arg(m_chosen->low)
            : tr("; %1 to %2 chosen").arg(m_chosen->low).arg(m_chosen->high);
    }
    if (text != accessibleDescription()) {
        setAccessibleDescription(text);
    }
}

QSize YearHistogram::sizeHint() const
{
    return {160, PLOT_HEIGHT + LABEL_GAP + fontMetrics().height()};
}

QSize YearHistogram::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QRectF YearHistogram::plot() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -LABEL_GAP - fontMetrics().height());
}

QRectF YearHistogram::columnArea(std::size_t column) const
{
    const auto area = plot();
    const double width = area.width() / double(std::max<std::size_t>(m_columns.size(), 1));
    return {area.left() + width * double(column), area.top(), width, area.height()};
}

QRect YearHistogram::yearArea(int year) const
{
    const auto found = std::ranges::find(m_columns, year, &Column::year);
    return found == m_columns.end()
        ? QRect()
        : columnArea(static_cast<std::size_t>(found - m_columns.begin())).toAlignedRect();
}

std::optional<std::size_t> YearHistogram::columnAt(int x) const
{
    if (m_columns.empty()) {
        return {};
    }
    const auto area = plot();
    const double place = (x - area.left()) / area.width() * double(m_columns.size());
    return static_cast<std::size_t>(std::clamp(place, 0.0, double(m_columns.size()) - 1));
}

void YearHistogram::choose(std::size_t from, std::size_t to)
{
    const map::Span span{m_columns[std::min(from, to)].year, m_columns[std::max(from, to)].year};
    m_anchor.reset();
    update();
    Q_EMIT spanChosen(m_chosen == span ? std::nullopt : std::optional(span));
}

void YearHistogram::moveTo(std::size_t column, bool isExtending)
{
    if (!isExtending) {
        m_anchor.reset();
    } else if (!m_anchor) {
        m_anchor = m_current;
    }
    m_current = column;
    tell();
    update();
}

void YearHistogram::drawColumn(QPainter& painter, std::size_t number, std::uint32_t most) const
{
    const auto& column = m_columns[number];
    const auto area = columnArea(number);
    const double gap = area.width() > 6 ? 1.5 : 0.0;
    const auto draw = [&](std::uint32_t papers, const QColor& colour) {
        if (papers > 0) {
            const double height = std::max(1.5, area.height() * papers / most);
            painter.fillRect(
                QRectF(area.left() + gap, area.bottom() - height, area.width() - 2 * gap, height), colour);
        }
    };
    const auto from = m_anchor.value_or(m_current);
    const bool isMarked =
        m_anchor && number >= std::min(from, m_current) && number <= std::max(from, m_current);
    const bool isChosen = m_chosen && column.year >= m_chosen->low && column.year <= m_chosen->high;
    if (isMarked) {
        painter.fillRect(area, theme().accentSoft);
    }
    draw(column.all, mixed(theme().panel, theme().noAnswer, 0.6));
    draw(column.papers,
         isMarked || isChosen ? theme().accent : mixed(theme().accentSoft, theme().accent, 0.35));
    if (hasFocus() && number == m_current) {
        painter.setPen(QPen(theme().accent, 1, Qt::DotLine));
        painter.drawRect(area.adjusted(0.5, -1.5, -0.5, 0.5));
    }
}

void YearHistogram::drawYears(QPainter& painter) const
{
    const auto line = QRectF(rect()).adjusted(2, 0, -2, 0);
    const auto area = QRectF(line.left(), plot().bottom() + LABEL_GAP, line.width(), fontMetrics().height());
    auto font = painter.font();
    font.setPixelSize(std::max(font.pixelSize() - 2, 9));
    painter.setFont(font);
    painter.setPen(theme().muted);
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("00000"));
    const auto column = columnArea(0).width();
    if (column >= width) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto place = columnArea(i);
            painter.drawText(QRectF(place.left(), area.top(), place.width(), area.height()),
                             Qt::AlignCenter,
                             QString::number(m_columns[i].year));
        }
        return;
    }
    painter.drawText(area, Qt::AlignLeft, QString::number(m_columns.front().year));
    painter.drawText(area, Qt::AlignRight, QString::number(m_columns.back().year));
}

void YearHistogram::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_columns.empty()) {
        painter.setPen(theme().muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("no years"));
        return;
    }
    std::uint32_t most = 1;
    for (const auto& column : m_columns) {
        most = std::max({most, column.papers, column.all});
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        drawColumn(painter, i, most);
    }
    const auto area = plot();
    painter.setPen(theme().line);
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
    drawYears(painter);
}

void YearHistogram::mousePressEvent(QMouseEvent* event)
{
    const auto column = columnAt(event->pos().x());
    if (event->button() == Qt::LeftButton && column) {
        m_isDragging = true;
        m_anchor = column;
        m_current = *column;
        update();
    }
}

void YearHistogram::mouseMoveEvent(QMouseEvent* event)
{
    const auto column = columnAt(event->pos().x());
    if (m_isDragging && column && *column != m_current) {
        m_current = *column;
        tell();
        update();
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false) && m_anchor) {
        choose(*m_anchor, m_current);
    }
}

void YearHistogram::keyPressEvent(QKeyEvent* event)
{
    if (m_columns.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto last = m_columns.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_current > 0 ? m_current - 1 : 0, isExtending); break;
    case Qt::Key_Right: moveTo(std::min(m_current + 1, last), isExtending); break;
    case Qt::Key_Home: moveTo(0, isExtending); break;
    case Qt::Key_End: moveTo(last, isExtending); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_anchor.value_or(m_current), m_current); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT spanChosen(std::nullopt); break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void YearHistogram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearHistogram::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto column = columnAt(help->pos().x())) {
            QToolTip::showText(help->globalPos(), words(m_columns[*column]), this);
        }
        return true;
    }
    return QWidget::event(event);
}

}
