#pragma once

#include "ui/controls/elided_box.h"

namespace alidade::ui {

/// A combo box as wide as what is chosen, up to a bound; its tool tip has all of it.
class ChoiceBox : public ElidedBox
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says.
    explicit ChoiceBox(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

}
