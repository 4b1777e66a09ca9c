#pragma once

#include <QTextLayout>

namespace alidade::ui {

/// Breaks the text of `layout` into lines no wider than `width` and gives their height, both in pixels: to
/// paint text that wraps, and to know before how much room it takes.
qreal layOutLines(QTextLayout& layout, qreal width);

}
