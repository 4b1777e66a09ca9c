#include "ui/coding/claim_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include "ui/coding/claims_model.h"
#include "ui/coding/list_paint.h"
#include "ui/controls/card_paint.h"
#include "ui/controls/text_lines.h"
#include "ui/controls/theme.h"

#include <cmath>

namespace alidade::ui {

namespace {

constexpr int ACROSS = 8;
constexpr int ABOVE = 6;

/// The texts of a row, broken for a width.
class Lines
{
public:
    Lines(const QModelIndex& index, const QFont& font, int width)
        : m_measured(index.data().toString(), font)
        , m_context(index.data(ClaimsModel::ContextRole).toString(), smaller(font))
        , m_measuredHeight(layOutLines(m_measured, width))
        , m_contextHeight(m_context.text().isEmpty() ? 0 : layOutLines(m_context, width))
    {
    }

    int height() const { return static_cast<int>(std::ceil(m_measuredHeight + m_contextHeight)); }

    void paint(QPainter& painter, QPointF topLeft, const QColor& colour) const
    {
        painter.setPen(colour);
        m_measured.draw(&painter, topLeft);
        painter.setPen(theme().muted);
        m_context.draw(&painter, topLeft + QPointF(0, m_measuredHeight));
    }

private:
    QTextLayout m_measured;
    QTextLayout m_context;
    qreal m_measuredHeight;
    qreal m_contextHeight;
};

}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return {2 * ACROSS, Lines(index, option.font, width - 2 * ACROSS).height() + 2 * ABOVE};
}

void ClaimDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option);
    const auto inner = option.rect.adjusted(ACROSS, ABOVE, -ACROSS, -ABOVE);
    const auto isOwn = index.data(ClaimsModel::OwnRole).toBool();
    Lines(index, option.font, inner.width())
        .paint(*painter, inner.topLeft(), isOwn ? theme().text : theme().muted);
    painter->restore();
}

}
