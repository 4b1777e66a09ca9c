#include "ui/map/facet_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "ui/controls/theme.h"
#include "ui/map/facet_model.h"

namespace alidade::ui {

namespace {

using Kind = FacetModel::Kind;
using State = map::FilterEdit::State;

constexpr int INDENT = 14; ///< of a code below the one above it
constexpr int FOLD = 16;   ///< the triangle's place
constexpr int PAD = 5;
constexpr int HEADING_GAP = 8;

Kind kindOf(const QModelIndex& index)
{
    return static_cast<Kind>(index.data(FacetModel::KindRole).toInt());
}

int depthOf(const QModelIndex& index)
{
    int depth = 0;
    for (auto above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    return depth;
}

bool isFoldable(const QModelIndex& index)
{
    return index.model()->rowCount(index) > 0;
}

void drawTriangle(QPainter& painter, const QRectF& area, bool isOpen, const QColor& colour)
{
    const auto centre = area.center();
    QPolygonF line;
    if (isOpen) {
        line << centre + QPointF(-3.5, -1.5) << centre + QPointF(0, 2) << centre + QPointF(3.5, -1.5);
    } else {
        line << centre + QPointF(-1.5, -3.5) << centre + QPointF(2, 0) << centre + QPointF(-1.5, 3.5);
    }
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

bool isOpen(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Open);
}

bool hasKeyboard(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

void drawFocus(QPainter& painter, const QRect& row)
{
    painter.setPen(QPen(theme().accent, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    auto row = option.rect;
    if (index.row() > 0) {
        row.setTop(row.top() + HEADING_GAP);
    }
    auto font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().text);
    const auto area = row.adjusted(2, 0, -FOLD - 2, 0);
    painter.drawText(area,
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    if (isFoldable(index)) {
        drawTriangle(painter, FacetDelegate::foldArea(option.rect, index), isOpen(option), theme().muted);
    }
    if (hasKeyboard(option)) {
        drawFocus(painter, row);
    }
}

void drawMore(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.setPen(theme().accent);
    painter.drawText(
        option.rect.adjusted(PAD, 0, -PAD, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    if (hasKeyboard(option)) {
        drawFocus(painter, option.rect);
    }
}

void drawValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto papers = index.data(FacetModel::PapersRole).toUInt();
    const auto state = static_cast<State>(index.data(FacetModel::StateRole).toInt());
    const bool isNone = kindOf(index) == Kind::NoAnswer;
    const auto row = option.rect.adjusted(0, 1, 0, -1);
    const int indent = (depthOf(index) - 1) * INDENT;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto count = option.widget->locale().toString(papers);
    const int countWidth = std::max(option.fontMetrics.horizontalAdvance(count),
                                    option.fontMetrics.horizontalAdvance(QStringLiteral("000")));

    auto bar = QRectF(row).adjusted(indent, 0, -countWidth - 2 * PAD, 0);
    bar.setWidth(bar.width() * index.data(FacetModel::ShareRole).toDouble());
    painter.setPen(Qt::NoPen);
    if (state == State::Asked) {
        painter.setBrush(theme().accentSoft);
        painter.drawRoundedRect(row, 3, 3);
        painter.setBrush(mixed(theme().accentSoft, theme().accent, 0.25));
    } else {
        painter.setBrush(isNone ? mixed(theme().panel, theme().noAnswer, 0.5) : theme().accentSoft);
    }
    if (papers > 0) {
        painter.drawRoundedRect(bar, 3, 3);
    }
    if (state == State::Asked || isHovered) {
        painter.setPen(QPen(state == State::Asked ? theme().accent : theme().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }

    auto font = option.font;
    font.setStrikeOut(state == State::Excluded);
    painter.setFont(font);
    const bool isFaint = isNone || (papers == 0 && state == State::Free);
    painter.setPen(state == State::Excluded ? theme().warning : isFaint ? theme().muted : theme().text);
    const auto fold = isFoldable(index) ? FOLD : 0;
    const auto area = row.adjusted(indent + PAD + fold, 0, -countWidth - 2 * PAD, 0);
    painter.drawText(area,
                     Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    font.setStrikeOut(false);
    painter.setFont(font);
    painter.setPen(theme().muted);
    painter.drawText(row.adjusted(0, 0, -PAD, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    if (fold > 0) {
        drawTriangle(painter, FacetDelegate::foldArea(option.rect, index), isOpen(option), theme().muted);
    }
    if (hasKeyboard(option)) {
        drawFocus(painter, row);
    }
}

}

void FacetDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    switch (kindOf(index)) {
    case Kind::Heading: drawHeading(*painter, option, index); break;
    case Kind::More: drawMore(*painter, option, index); break;
    case Kind::Value:
    case Kind::NoAnswer: drawValue(*painter, option, index); break;
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = option.fontMetrics.height() + 6;
    const bool hasGap = kindOf(index) == Kind::Heading && index.row() > 0;
    return {120, hasGap ? height + HEADING_GAP : height};
}

QRect FacetDelegate::foldArea(const QRect& row, const QModelIndex& index)
{
    if (!isFoldable(index)) {
        return {};
    }
    if (kindOf(index) == Kind::Heading) {
        const int gap = index.row() > 0 ? HEADING_GAP : 0;
        return {row.right() - FOLD, row.top() + gap, FOLD, row.height() - gap};
    }
    return {row.left() + (depthOf(index) - 1) * INDENT + 2, row.top(), FOLD, row.height()};
}

}
