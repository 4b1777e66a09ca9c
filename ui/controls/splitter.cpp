#include "ui/controls/splitter.h"

namespace alidade::ui {

QSplitter* splitter(Qt::Orientation orientation, QWidget* parent)
{
    auto* made = new QSplitter(orientation, parent);
    made->setChildrenCollapsible(false);
    made->setHandleWidth(10);
    return made;
}

QSplitter* listAndDetail(QWidget* list, QWidget* detail, const QList<int>& widths)
{
    auto* both = splitter();
    both->addWidget(list);
    both->addWidget(detail);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes(widths);
    return both;
}

}
