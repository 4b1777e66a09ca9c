#pragma once

#include <QWidget>

class QStackedLayout;

namespace alidade::ui {

/// Cards of which one is shown. It asks for the room that this one needs; a QStackedWidget asks for that of
/// the largest, so that an empty page would be scrolled for what it does not show.
class CardStack : public QWidget
{
public:
    explicit CardStack(QWidget* parent = nullptr);

    /// The first one is shown.
    void addWidget(QWidget* card);
    int currentIndex() const;
    QWidget* currentWidget() const;
    void setCurrentIndex(int index);
    /// One of those that were added.
    void setCurrentWidget(QWidget* card);

private:
    QStackedLayout* m_cards;
};

}
