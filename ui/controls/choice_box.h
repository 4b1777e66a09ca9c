#pragma once

#include <QComboBox>

namespace alidade::ui {

/// A combo box as wide as what is chosen, up to a bound; longer texts are cut with an ellipsis and have all
/// of it in the tool tip.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says.
    explicit ChoiceBox(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
