#pragma once

#include <QSplitter>

namespace alidade::ui {

/// Parts of a page beside each other, or below each other, with the same gap on all pages. The gap can be
/// moved, but no part can be pushed away.
QSplitter* splitter(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

/// A list at the left, what is chosen of it at the right, `widths` pixels wide at first. Of further room the
/// list gets the greater part.
QSplitter* listAndDetail(QWidget* list, QWidget* detail, const QList<int>& widths);

}
