#pragma once

#include <QComboBox>

namespace alidade::ui {

/// A combo box that may be narrower than its texts: what is chosen is cut with an ellipsis. The list that
/// drops down is as wide as its entries are.
class ElidedBox : public QComboBox
{
    Q_OBJECT

public:
    /// Asks for room for so many characters, and takes more where there is some.
    explicit ElidedBox(int characters, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_characters;
};

}
