#include "ui/charts/chart_view.h"

#include <QFontInfo>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/charts/text_measure.h"
#include "ui/controls/theme.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double MILLIMETRES_PER_INCH = 25.4;
constexpr double PAGE_MARGIN = 12; ///< pixels around a page
constexpr QSize USUAL(420, 300);
constexpr QSize SMALLEST(160, 120);

/// The same conditions, in whatever order.
bool sameConditions(report::Conditions a, report::Conditions b)
{
    const auto order = [](const report::Condition& x, const report::Condition& y) {
        return std::tie(x.field, x.value) < std::tie(y.field, y.value);
    };
    std::ranges::sort(a, order);
    std::ranges::sort(b, order);
    return a == b;
}

}

ChartView::ChartView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Figure"));
}

void ChartView::setFigure(report::FigureData figure, const FigureStyle& style, const FigureText& text)
{
    m_data = std::move(figure);
    m_style = style;
    m_text = text;
    m_message.clear();
    relayout();
}

void ChartView::setMessage(const QString& sentence)
{
    m_data.reset();
    m_message = sentence;
    m_text = {};
    relayout();
}

void ChartView::setFit(Fit fit)
{
    if (m_fit != fit) {
        m_fit = fit;
        relayout();
        updateGeometry();
    }
}

void ChartView::setPaper(bool isPaper)
{
    if (m_isPaper != isPaper) {
        m_isPaper = isPaper;
        relayout();
    }
}

void ChartView::setSelectedMarks(std::vector<report::Conditions> selected)
{
    m_selected = std::move(selected);
    viewport()->update();
}

double ChartView::pixelsPerMillimetre() const
{
    return viewport()->logicalDpiX() / MILLIMETRES_PER_INCH;
}

void ChartView::relayout()
{
    // the keyboard stays where it was, if that is still there
    const auto here = m_current && *m_current < m_drawing.marks.size()
        ? m_drawing.marks[*m_current].conditions
        : report::Conditions();
    const auto look = m_isPaper ? printLook(m_style.palette) : screenLook(m_style.palette);
    if (!m_data) {
        m_drawing = messagePage(look);
    } else if (m_fit == Fit::Fill) {
        m_drawing = filling(look);
    } else {
        m_drawing = ui::layout(*m_data, m_style, m_text, look);
    }
    m_hovered.reset();
    m_pressed.reset();
    m_current.reset();
    for (std::size_t i = 0; i < m_drawing.marks.size() && !here.empty(); ++i) {
        if (m_drawing.marks[i].conditions == here) {
            m_current = i;
            break;
        }
    }
    place();
    describe();
    viewport()->update();
}

Drawing ChartView::filling(const LayoutLook& look) const
{
    const auto scale = pixelsPerMillimetre();
    auto style = m_style;
    style.width = WidthPreset::Free;
    style.fontFamily = font().family();
    style.fontSize = std::max(SMALLEST_POINTS, QFontInfo(font()).pixelSize() / scale / MILLIMETRES_PER_POINT);
    const auto whole = maximumViewportSize();
    style.freeWidth = std::max(20.0, whole.width() / scale);
    style.height = std::max(10.0, whole.height() / scale);
    auto drawing = ui::layout(*m_data, style, m_text, look);
    if (drawing.isCut) {
        // rather scroll than leave something out
        style.freeWidth = std::max(20.0, (whole.width() - verticalScrollBar()->sizeHint().width()) / scale);
        style.height.reset();
        drawing = ui::layout(*m_data, style, m_text, look);
    }
    return drawing;
}

Drawing ChartView::messagePage(const LayoutLook& look) const
{
    Drawing page;
    page.size = QSizeF(maximumViewportSize()) / pixelsPerMillimetre();
    page.background = look.background;
    page.summary = m_message;
    return page;
}

void ChartView::place()
{
    const auto whole = maximumViewportSize();
    m_scale = pixelsPerMillimetre();
    if (m_fit == Fit::Page && !m_drawing.size.isEmpty()) {
        const auto room = QSizeF(whole) - QSizeF(2 * PAGE_MARGIN, 2 * PAGE_MARGIN);
        m_scale = std::max(
            0.1, std::min(room.width() / m_drawing.size.width(), room.height() / m_drawing.size.height()));
    }
    auto size = (m_drawing.size * m_scale);
    if (m_fit == Fit::TrueSize) {
        size += QSizeF(2 * PAGE_MARGIN, 2 * PAGE_MARGIN);
    }
    const auto set = [](QScrollBar* bar, double wanted, int room) {
        bar->setPageStep(room);
        bar->setSingleStep(20);
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(wanted)) - room));
    };
    const bool scrolls = m_fit != Fit::Page;
    const bool isHigher = scrolls && size.height() > whole.height() + 1;
    const auto bar = isHigher ? verticalScrollBar()->sizeHint().width() : 0;
    set(verticalScrollBar(), isHigher ? size.height() : 0, whole.height());
    set(horizontalScrollBar(), m_fit == Fit::TrueSize ? size.width() : 0, whole.width() - bar);
}

QPointF ChartView::origin() const
{
    const auto size = m_drawing.size * m_scale;
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    if (m_fit == Fit::Fill) {
        return -scrolled;
    }
    const auto centred = [](double room, double needed) {
        return std::max(PAGE_MARGIN, (room - needed) / 2);
    };
    return QPointF(std::floor(centred(viewport()->width(), size.width())),
                   std::floor(centred(viewport()->height(), size.height())))
        - scrolled;
}

QRectF ChartView::markArea(std::size_t mark) const
{
    const auto& area = m_drawing.marks[mark].area;
    return {origin() + area.topLeft() * m_scale, area.size() * m_scale};
}

std::optional<std::size_t> ChartView::markAt(const QPointF& position) const
{
    for (std::size_t i = m_drawing.marks.size(); i > 0; --i) {
        if (markArea(i - 1).contains(position)) {
            return i - 1;
        }
    }
    return {};
}

bool ChartView::isSelected(const Mark& mark) const
{
    return !mark.conditions.empty()
        && std::ranges::any_of(m_selected, [&](const report::Conditions& conditions) {
               return sameConditions(conditions, mark.conditions);
           });
}

void ChartView::outline(QPainter& painter, std::size_t mark, const QPen& pen) const
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(markArea(mark), 3, 3);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const bool isPage = m_fit != Fit::Fill;
    painter.fillRect(event->rect(), isPage ? theme().window : theme().panel);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto start = origin();
    painter.save();
    painter.translate(start);
    paint(painter, m_drawing, m_scale);
    painter.restore();
    if (isPage) {
        painter.setPen(QPen(theme().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(start, m_drawing.size * m_scale).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (!m_message.isEmpty()) {
        painter.setPen(theme().muted);
        painter.drawText(
            viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    for (std::size_t i = 0; i < m_drawing.marks.size(); ++i) {
        if (isSelected(m_drawing.marks[i])) {
            outline(painter, i, QPen(theme().accent, 2));
        }
    }
    if (m_hovered && !m_drawing.marks[*m_hovered].conditions.empty()) {
        outline(painter, *m_hovered, QPen(theme().accent, 1));
    }
    if (m_current && hasFocus()) {
        outline(painter, *m_current, QPen(theme().text, 1.5, Qt::DotLine));
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit == Fit::Fill) {
        relayout();
    } else {
        place();
    }
}

void ChartView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange) {
        relayout();
    }
}

void ChartView::describe()
{
    auto name = m_text.title.isEmpty() ? tr("Figure") : m_text.title;
    if (m_current) {
        name = m_drawing.marks[*m_current].text;
    }
    setAccessibleName(name);
    setAccessibleDescription(m_drawing.summary);
}

void ChartView::setCurrentMark(std::optional<std::size_t> mark)
{
    m_current = mark && *mark < m_drawing.marks.size() ? mark : std::nullopt;
    if (m_current) {
        const auto area = markArea(*m_current);
        auto* bar = verticalScrollBar();
        if (area.top() < 0) {
            bar->setValue(bar->value() + static_cast<int>(std::floor(area.top())));
        } else if (area.bottom() > viewport()->height()) {
            bar->setValue(bar->value() + static_cast<int>(std::ceil(area.bottom())) - viewport()->height());
        }
    }
    describe();
    viewport()->update();
}

QSize ChartView::sizeHint() const
{
    if (m_fit != Fit::TrueSize || m_drawing.size.isEmpty()) {
        return USUAL;
    }
    return (m_drawing.size * m_scale).toSize() + QSize(2, 2) * static_cast<int>(PAGE_MARGIN);
}

QSize ChartView::minimumSizeHint() const
{
    return SMALLEST;
}

}
