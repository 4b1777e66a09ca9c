#include "ui/controls/list_and_detail.h"

#include <QSplitter>

namespace alidade::ui {

QWidget* listAndDetail(QWidget* list, QWidget* detail, const QList<int>& widths)
{
    auto* both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->setHandleWidth(10);
    both->addWidget(list);
    both->addWidget(detail);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes(widths);
    return both;
}

}
