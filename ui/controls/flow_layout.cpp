#include "ui/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr double SHARE_GIVEN = 0.25; ///< of its width that an item gives at most, where that spares a line

}

FlowLayout::FlowLayout(int spacing, QWidget* parent, Side side)
    : QLayout(parent)
    , m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    auto* taken = m_items[static_cast<std::size_t>(index)].release();
    m_corner = taken == m_corner ? nullptr : m_corner;
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto& item : m_items) {
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    }
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowLayout::addAtCorner(QWidget* widget)
{
    addWidget(widget);
    m_corner = m_items.back().get();
}

int FlowLayout::roomOf(std::size_t line, int width) const
{
    return line > 0 || m_corner == nullptr ? width : width - m_corner->sizeHint().width() - spacing();
}

int FlowLayout::arrange(const QRect& rect, bool isMoving) const
{
    const auto move = [&](QLayoutItem& item, const QRect& area) {
        if (isMoving) {
            const auto* widget = parentWidget();
            const auto direction = widget == nullptr ? Qt::LeftToRight : widget->layoutDirection();
            item.setGeometry(QStyle::visualRect(direction, rect, area));
        }
    };
    auto all = lines(rect.width(), 0);
    if (auto narrower = lines(rect.width(), m_isGiving ? SHARE_GIVEN : 0); narrower.size() < all.size()) {
        all = std::move(narrower);
    }
    int y = rect.top();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& line = all[i];
        const int room = std::max(0, roomOf(i, rect.width()) - line.width);
        int x = rect.left() + (m_side == Side::End ? room : m_side == Side::Middle ? room / 2 : 0);
        for (const auto& place : line.places) {
            const int height = place.item->sizeHint().height();
            move(*place.item, {x, y + (line.height - height) / 2, place.width, height});
            x += place.width + spacing();
        }
        y += line.height + spacing();
    }
    if (m_corner != nullptr) {
        const auto size = m_corner->sizeHint();
        const int middle = std::max(0, all.front().height - size.height()) / 2;
        move(*m_corner, {QPoint(rect.right() + 1 - size.width(), rect.top() + middle), size});
    }
    return y - spacing() - rect.top();
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width, double shareGiven) const
{
    std::vector<Line> lines(1);
    for (const auto& item : m_items) {
        const auto size = item->sizeHint();
        // hidden, or with nothing shown inside
        if (item.get() == m_corner || item->isEmpty() || size.width() <= 0) {
            continue;
        }
        const int given = static_cast<int>(size.width() * shareGiven);
        const int least = std::max(item->minimumSize().width(), size.width() - given);
        const auto room = roomOf(lines.size() - 1, width);
        if (!lines.back().places.empty() && lines.back().least + spacing() + least > room) {
            lines.emplace_back();
        }
        auto& line = lines.back();
        const int gap = line.places.empty() ? 0 : spacing();
        line.width += gap + size.width();
        line.least += gap + least;
        line.height = std::max(line.height, size.height());
        line.places.push_back({item.get(), size.width(), least});
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].narrowTo(roomOf(i, width));
    }
    return lines;
}

void FlowLayout::Line::narrowTo(int room)
{
    if (places.size() == 1) { // which stands alone, and may need more than a quarter
        least = places.front().least = std::min(places.front().least, room);
    }
    int canGive = width - least;
    int lack = std::clamp(width - room, 0, canGive);
    for (auto& place : places) {
        const int gives = place.width - place.least;
        const int given = gives == 0 ? 0 : lack * gives / canGive;
        place.width -= given;
        width -= given;
        lack -= given;
        canGive -= gives;
    }
}

}
