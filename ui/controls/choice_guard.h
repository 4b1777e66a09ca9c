#pragma once

#include <QObject>

namespace alidade::ui {

/// Watches the whole application, so that choices change only where somebody means them to: a list of choices
/// that has the keyboard keeps letters and digits, by which it finds its entries, though they stand for
/// something on the page around it; and the wheel scrolls past lists and numbers that do not have it.
class ChoiceGuard : public QObject
{
public:
    explicit ChoiceGuard(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}
