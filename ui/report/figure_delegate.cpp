#include "ui/report/figure_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/report/kinds.h"

namespace alidade::ui {

namespace {

constexpr QSize CARD(276, 238); // at least so wide
constexpr int SLACK = 4;        // of a row: the view breaks it a little before its end
constexpr int GAP = 6;          // half the distance of two cards
constexpr int PADDING = 10;     // inside a card
constexpr int FOOT = 44;        // title and kind
constexpr double RADIUS = 6;
constexpr int ICON = 16;

/// As many cards to a row as have room, and each wider by its share of what they leave.
int cardWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr) {
        return CARD.width();
    }
    // as if the scroll bar were there: it comes when the cards are laid out, and they are not laid out again
    const int room = view->contentsRect().width() - view->verticalScrollBar()->sizeHint().width() - SLACK;
    const int cards = room / CARD.width();
    return cards < 1 ? CARD.width() : room / cards;
}

}

FigureDelegate::FigureDelegate(const FigureModel& model, Miniatures& miniatures, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_miniatures(miniatures)
{
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {cardWidth(option), CARD.height() - FOOT + 2 * option.fontMetrics.lineSpacing() + 12};
}

void FigureDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* figure = m_model.at(index);
    if (figure == nullptr) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const auto card = option.rect.adjusted(GAP, GAP, -GAP, -GAP);
    painter->setPen(QPen(isChosen ? theme().accent : theme().line, isChosen && hasFocus ? 2 : 1));
    painter->setBrush(theme().panel);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS);

    const int line = option.fontMetrics.lineSpacing();
    const auto inner = card.adjusted(PADDING, PADDING, -PADDING, -PADDING);
    const QRect foot(inner.left(), inner.bottom() - 2 * line - 1, inner.width(), 2 * line + 2);
    paintPicture(*painter, QRect(inner.topLeft(), QPoint(inner.right(), foot.top() - 8)), *figure);

    auto font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(theme().text);
    const QRect title(foot.left(), foot.top(), foot.width(), line);
    painter->drawText(title,
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(toQt(figure->title), Qt::ElideRight, title.width()));
    painter->setFont(option.font);
    painter->setPen(theme().muted);
    const QRect kind(foot.left(), title.bottom() + 2, foot.width(), line);
    const auto subject = index.data(FigureModel::SUBJECT_ROLE).toString();
    const auto text = subject.isEmpty() ? kindTitle(figure->kind)
                                        : QStringLiteral("%1 · %2").arg(kindTitle(figure->kind), subject);
    painter->drawText(kind,
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, kind.width()));
    painter->restore();
}

void FigureDelegate::paintPicture(QPainter& painter, const QRect& area, const Figure& figure) const
{
    const auto* miniature = m_miniatures.of(figure, area.size(), painter.device()->devicePixelRatioF());
    if (miniature == nullptr) {
        return; // comes in a moment
    }
    if (miniature->problem.isEmpty()) {
        painter.drawPixmap(area.topLeft(), miniature->picture);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().warningSoft);
    painter.drawRoundedRect(area, 4, 4);
    const auto inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING);
    kindIcon(figure.kind).paint(&painter, QRect(inner.topLeft(), QSize(ICON, ICON)));
    painter.setPen(theme().warning);
    painter.drawText(inner.adjusted(0, ICON + 6, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("%1\n\nEdit the figure to mend it.").arg(miniature->problem));
}

}
