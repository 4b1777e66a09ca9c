#pragma once

#include <QList>

class QWidget;

namespace alidade::ui {

/// A list at the left, what is chosen of it at the right, `widths` pixels wide at first. Neither can be
/// pushed away, and of further room the list gets the greater part.
QWidget* listAndDetail(QWidget* list, QWidget* detail, const QList<int>& widths);

}
