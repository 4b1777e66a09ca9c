#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

#include "ui/charts/chart_view.h"

#include <cmath>
#include <limits>
#include <utility>

namespace alidade::ui {

void ChartView::showText(std::size_t mark)
{
    const auto below = markArea(mark).bottomLeft().toPoint() + QPoint(4, 4);
    QToolTip::showText(
        viewport()->mapToGlobal(below), Qt::convertFromPlainText(m_drawing.marks[mark].text), viewport());
}

void ChartView::step(const QPointF& direction)
{
    const auto count = m_drawing.marks.size();
    if (count == 0) {
        return;
    }
    if (!m_current) {
        setCurrentMark(0);
        showText(0);
        return;
    }
    const auto here = m_drawing.marks[*m_current].area.center();
    std::optional<std::size_t> best;
    auto least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < count; ++i) {
        const auto away = m_drawing.marks[i].area.center() - here;
        const auto along = QPointF::dotProduct(away, direction);
        const auto aside = std::abs(away.x() * direction.y()) + std::abs(away.y() * direction.x());
        if (along > 0.05 && along + 4 * aside < least) {
            least = along + 4 * aside;
            best = i;
        }
    }
    if (best) {
        setCurrentMark(best);
        showText(*best);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: step({-1, 0}); return;
    case Qt::Key_Right: step({1, 0}); return;
    case Qt::Key_Up: step({0, -1}); return;
    case Qt::Key_Down: step({0, 1}); return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_drawing.marks.empty()) {
            setCurrentMark(event->key() == Qt::Key_Home ? 0 : m_drawing.marks.size() - 1);
            showText(*m_current);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            activate(*m_current);
            return;
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (!m_current && isByKey && !m_drawing.marks.empty()) {
        setCurrentMark(0);
    }
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChartView::activate(std::size_t mark)
{
    // a copy: whoever is told may have another figure shown
    const auto activated = m_drawing.marks[mark];
    if (!activated.conditions.empty()) {
        Q_EMIT markActivated(activated);
    }
}

void ChartView::setHovered(std::optional<std::size_t> mark)
{
    if (m_hovered != mark) {
        m_hovered = mark;
        const bool isActive = mark && !m_drawing.marks[*mark].conditions.empty();
        viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(markAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : std::nullopt;
    if (m_pressed) {
        setCurrentMark(m_pressed);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && event->button() == Qt::LeftButton && markAt(event->position()) == pressed) {
        activate(*pressed);
    }
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto mark = markAt(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               Qt::convertFromPlainText(m_drawing.marks[*mark].text),
                               viewport(),
                               markArea(*mark).toAlignedRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}
