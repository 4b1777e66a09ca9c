#include "ui/coding/paper_list_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include "ui/coding/list_paint.h"
#include "ui/controls/theme.h"
#include "ui/papers/paper_table_model.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int MOST_LINES = 3;
constexpr int WIDEST_BESIDE = 48; ///< pixels of a label that leave room for the title
constexpr int ROWS_LOOKED_AT = 30;
constexpr int GAP = 8;
constexpr int MARGIN = 8;
constexpr int FOOT_HEIGHT = 18;

QFont bolder(const QFont& font)
{
    auto bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

}

PaperListDelegate::PaperListDelegate(Desk& desk, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
{
}

void PaperListDelegate::placeLabels(const QAbstractItemModel& model, const QFont& font)
{
    const QFontMetrics metrics(bolder(font));
    const int rows = std::min(model.rowCount(), ROWS_LOOKED_AT);
    m_areBeside = true;
    for (int row = 0; row < rows && m_areBeside; ++row) {
        m_areBeside = metrics.horizontalAdvance(model.index(row, 0).data().toString()) <= WIDEST_BESIDE;
    }
}

PaperListDelegate::Card
PaperListDelegate::cardOf(const QModelIndex& index, const QFont& font, int width) const
{
    Card card;
    card.label = index.data().toString();
    const int labelWidth = QFontMetrics(bolder(font)).horizontalAdvance(card.label);
    card.isBeside = m_areBeside && labelWidth <= WIDEST_BESIDE;
    card.indent = card.isBeside ? labelWidth + GAP : 0;
    const auto title = index.siblingAtColumn(PaperTableModel::TITLE_COLUMN).data().toString();
    const int most = card.isBeside ? MOST_LINES : MOST_LINES - 1;
    QTextLayout layout(title, font);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - card.indent);
        if (card.title.size() == most - 1) { // the last one takes all the rest
            card.title += QFontMetrics(font).elidedText(
                title.mid(line.textStart()), Qt::ElideRight, width - card.indent);
            break;
        }
        card.title += title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return card;
}

QSize PaperListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    qsizetype lines = MOST_LINES;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!m_isUniform && view != nullptr) {
        const auto card = cardOf(index, option.font, view->viewport()->width() - 2 * MARGIN);
        lines = std::max<qsizetype>(1, card.title.size()) + (card.isBeside ? 0 : 1);
    }
    return {120, static_cast<int>(lines) * metrics.height() + FOOT_HEIGHT + 2 * MARGIN};
}

void PaperListDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(theme().accentSoft);
        painter->setPen(theme().accent);
        painter->drawRoundedRect(frame, 5, 5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(theme().sunken);
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(frame, 5, 5);
    }

    const auto inner = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN);
    const auto card = cardOf(index, option.font, inner.width());
    const QFontMetrics metrics(option.font);
    painter->setPen(theme().text);
    painter->setFont(bolder(option.font));
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(card.label, Qt::ElideRight, inner.width()));
    painter->setFont(option.font);
    int top = inner.top() + (card.isBeside ? 0 : metrics.height());
    for (const auto& line : card.title) {
        painter->drawText(
            QRect(inner.left() + card.indent, top, inner.width() - card.indent, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            line);
        top += metrics.height();
    }

    const QRect foot(inner.left(), inner.bottom() - FOOT_HEIGHT + 4, inner.width(), FOOT_HEIGHT);
    painter->setFont(smaller(option.font));
    painter->setPen(theme().muted);
    const auto year = index.siblingAtColumn(PaperTableModel::YEAR_COLUMN).data().toString();
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, year);
    const int start = std::max(card.indent, painter->fontMetrics().horizontalAdvance(year) + 8);
    const auto& progress = m_desk.progress();
    if (progress.questions() > 0) {
        const PaperId paper{index.data(PaperTableModel::PaperIdRole).toLongLong()};
        const int answered = progress.answered(paper);
        const auto count = QStringLiteral("%1/%2").arg(answered).arg(progress.questions());
        painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, count);
        const int width = painter->fontMetrics().horizontalAdvance(count) + 8;
        const QRectF bar(inner.left() + start, foot.center().y() - 1, inner.width() - start - width, 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().line);
        painter->drawRoundedRect(bar, 1.5, 1.5);
        auto part = bar;
        part.setWidth(bar.width() * std::min(1.0, static_cast<double>(answered) / progress.questions()));
        painter->setBrush(theme().accent);
        painter->drawRoundedRect(part, 1.5, 1.5);
    }
    painter->restore();
}

}
