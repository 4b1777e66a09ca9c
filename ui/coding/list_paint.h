#pragma once

#include <QFont>
#include <QFontInfo>

#include <algorithm>

/// What the delegates of this page paint alike.
namespace alidade::ui {

/// For what stands below or beside: two pixels less, still to be read.
inline QFont smaller(const QFont& font)
{
    constexpr int SMALLEST = 9;
    auto small = font;
    small.setPixelSize(std::max(SMALLEST, QFontInfo(font).pixelSize() - 2));
    return small;
}

}
