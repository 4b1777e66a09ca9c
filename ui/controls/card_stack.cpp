#include "ui/controls/card_stack.h"

#include <QStackedLayout>

namespace alidade::ui {

namespace {

class ShownCard : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    QSize minimumSize() const override { return shown() == nullptr ? QSize() : shown()->minimumSize(); }
    QSize sizeHint() const override { return shown() == nullptr ? QSize() : shown()->sizeHint(); }
    bool hasHeightForWidth() const override { return shown() != nullptr && shown()->hasHeightForWidth(); }
    /// The least: an area that scrolls takes this for what the card needs, and not for what it would like.
    int heightForWidth(int width) const override
    {
        if (shown() == nullptr) {
            return -1;
        }
        const auto* layout = shown()->widget()->layout();
        return layout == nullptr ? shown()->heightForWidth(width) : layout->totalMinimumHeightForWidth(width);
    }

private:
    QLayoutItem* shown() const { return itemAt(currentIndex()); }
};

}

CardStack::CardStack(QWidget* parent)
    : QWidget(parent)
    , m_cards(new ShownCard(this))
{
    connect(m_cards, &QStackedLayout::currentChanged, this, [this] {
        m_cards->invalidate();
        updateGeometry();
    });
}

void CardStack::addWidget(QWidget* card)
{
    m_cards->addWidget(card);
}

int CardStack::currentIndex() const
{
    return m_cards->currentIndex();
}

QWidget* CardStack::currentWidget() const
{
    return m_cards->currentWidget();
}

void CardStack::setCurrentIndex(int index)
{
    m_cards->setCurrentIndex(index);
}

void CardStack::setCurrentWidget(QWidget* card)
{
    m_cards->setCurrentWidget(card);
}

}
