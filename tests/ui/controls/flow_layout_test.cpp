#include <QWidget>

#include "ui/controls/flow_layout.h"

#include <catch2/catch.hpp>

using alidade::ui::FlowLayout;

namespace {

/// As wide as it says, and able to be narrower or not.
class Block : public QWidget
{
public:
    Block(int width, int least)
        : m_width(width)
        , m_least(least)
    {
    }
    QSize sizeHint() const override { return {m_width, 20}; }
    QSize minimumSizeHint() const override { return {m_least, 20}; }

private:
    int m_width;
    int m_least;
};

Block* add(FlowLayout& layout, int width, int least)
{
    auto* block = new Block(width, least);
    layout.addWidget(block);
    return block;
}

}

TEST_CASE("items that can be narrower give up to a quarter of their width, each its part, to spare a line")
{
    QWidget window;
    auto* layout = new FlowLayout(10, &window);
    layout->setGiving(true);
    const auto* box = add(*layout, 200, 50);
    const auto* button = add(*layout, 90, 90);
    const auto* other = add(*layout, 100, 50);
    window.show();

    window.resize(410, 20);
    CHECK(box->geometry() == QRect(0, 0, 200, 20));
    CHECK(other->geometry() == QRect(310, 0, 100, 20));

    window.resize(380, 20); // 30 too little, of the 75 that the boxes can give
    CHECK(box->geometry() == QRect(0, 0, 180, 20));
    CHECK(button->geometry() == QRect(190, 0, 90, 20));
    CHECK(other->geometry() == QRect(290, 0, 90, 20));
    CHECK(layout->heightForWidth(335) == 20);
    CHECK(layout->heightForWidth(334) == 50);
}

TEST_CASE("items stay as wide as they would be where giving some of it spares no line")
{
    QWidget window;
    auto* layout = new FlowLayout(10, &window);
    layout->setGiving(true);
    const auto* first = add(*layout, 100, 50);
    const auto* second = add(*layout, 50, 20);
    const auto* third = add(*layout, 50, 20);
    window.show();
    window.resize(140, 50);
    CHECK(first->geometry() == QRect(0, 0, 100, 20));
    CHECK(second->geometry() == QRect(0, 30, 50, 20));
    CHECK(third->geometry() == QRect(60, 30, 50, 20));
}

TEST_CASE("what stands alone on its line and is too wide for it is cut to it")
{
    QWidget window;
    auto* layout = new FlowLayout(10, &window);
    const auto* only = add(*layout, 300, 50);
    window.show();
    window.resize(120, 20);
    CHECK(only->geometry() == QRect(0, 0, 120, 20));
}

TEST_CASE("what stands at the corner takes room of the first line alone")
{
    QWidget window;
    auto* layout = new FlowLayout(10, &window);
    const auto* first = add(*layout, 100, 100);
    const auto* second = add(*layout, 100, 100);
    const auto* third = add(*layout, 100, 100);
    auto* corner = new Block(30, 30);
    layout->addAtCorner(corner);
    window.show();
    window.resize(220, 50);
    CHECK(corner->geometry() == QRect(190, 0, 30, 20));
    CHECK(first->geometry() == QRect(0, 0, 100, 20));
    CHECK(second->geometry() == QRect(0, 30, 100, 20));
    CHECK(third->geometry() == QRect(110, 30, 100, 20));
}
