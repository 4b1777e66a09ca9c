#pragma once

#include <QStyleOptionViewItem>

class QPainter;

/// What the cells of tables that paint themselves have in common.
namespace alidade::ui {

/// The frame of the cell that has the keyboard.
void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

}
