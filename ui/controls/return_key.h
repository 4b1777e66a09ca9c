#pragma once

#include <QObject>

namespace alidade::ui {

/// Watches the whole application, so that Return and Enter press the button that has the keyboard, as Space
/// does, before they mean anything to the page around it. Boxes that are ticked stay with Space; in a dialog,
/// where Qt presses a button by Return itself or gives the key to the default one, so do push buttons.
class ReturnKey : public QObject
{
public:
    explicit ReturnKey(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}
