#include "ui/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace alidade::ui {

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

int FlowLayout::arrange(const QRect& rect, bool isMoving) const
{
    struct Line {
        std::vector<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> lines(1);
    for (const auto& item : m_items) {
        const auto size = item->sizeHint();
        if (item->isEmpty() || size.width() <= 0) { // hidden, or with nothing shown inside
            continue;
        }
        if (!lines.back().items.empty() && lines.back().width + spacing() + size.width() > rect.width()) {
            lines.emplace_back();
        }
        auto& line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    int y = rect.top();
    for (const auto& line : lines) {
        const int room = std::max(0, rect.width() - line.width);
        int x = rect.left() + (m_side == Side::End ? room : m_side == Side::Middle ? room / 2 : 0);
        for (auto* item : line.items) {
            const auto size = item->sizeHint();
            const int width = std::min(size.width(), rect.width());
            if (isMoving) {
                const QRect place(x, y + (line.height - size.height()) / 2, width, size.height());
                item->setGeometry(QStyle::visualRect(
                    parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection(),
                    rect,
                    place));
            }
            x += width + spacing();
        }
        y += line.height + spacing();
    }
    return y - spacing() - rect.top();
}

}
