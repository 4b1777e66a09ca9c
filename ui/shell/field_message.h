#pragma once

#include <QLabel>

namespace alidade::ui {

/// What is wrong with what stands in a field, said below it, above whatever else is there.
class FieldMessage : public QLabel
{
public:
    /// `field` becomes its parent.
    explicit FieldMessage(QWidget& field);

    /// On as many lines as it takes to end where the window or the screen does.
    void showBelowField();

private:
    QWidget& m_field;
};

}
