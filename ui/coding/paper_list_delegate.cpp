#include "ui/coding/paper_list_delegate.h"

#include <QAbstractItemView>
#include <QTextLayout>

#include "ui/coding/list_paint.h"
#include "ui/controls/theme.h"
#include "ui/papers/paper_table_model.h"

namespace alidade::ui {

namespace {

constexpr int MOST_LINES = 3;
constexpr int MARGIN = 8;
constexpr int FOOT_HEIGHT = 18;

QFont bolder(const QFont& font)
{
    auto bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int labelWidth(const QFont& font, const QString& label)
{
    return std::min(110, QFontMetrics(bolder(font)).horizontalAdvance(label)) + 8;
}

}

PaperListDelegate::PaperListDelegate(Desk& desk, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
{
}

QStringList PaperListDelegate::titleLines(const QString& title, const QFont& font, int width) const
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QStringList lines;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == MOST_LINES - 1) { // the last one takes all the rest
            lines += QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QSize PaperListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    qsizetype lines = MOST_LINES;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!m_isUniform && view != nullptr) {
        const int width =
            view->viewport()->width() - 2 * MARGIN - labelWidth(option.font, index.data().toString());
        lines = std::max<qsizetype>(
            1,
            titleLines(
                index.siblingAtColumn(PaperTableModel::TITLE_COLUMN).data().toString(), option.font, width)
                .size());
    }
    return {120, static_cast<int>(lines) * metrics.height() + FOOT_HEIGHT + 2 * MARGIN};
}

void PaperListDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(theme().accentSoft);
        painter->setPen(theme().accent);
        painter->drawRoundedRect(card, 5, 5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(theme().sunken);
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(card, 5, 5);
    }

    const auto inner = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN);
    const auto label = index.data().toString();
    const int side = labelWidth(option.font, label);
    const QFontMetrics metrics(option.font);
    painter->setPen(theme().text);
    painter->setFont(bolder(option.font));
    painter->drawText(QRect(inner.left(), inner.top(), side, metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(label, Qt::ElideRight, side - 6));
    painter->setFont(option.font);
    int top = inner.top();
    const auto title = index.siblingAtColumn(PaperTableModel::TITLE_COLUMN).data().toString();
    for (const auto& line : titleLines(title, option.font, inner.width() - side)) {
        painter->drawText(QRect(inner.left() + side, top, inner.width() - side, metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          line);
        top += metrics.height();
    }

    const QRect foot(inner.left(), inner.bottom() - FOOT_HEIGHT + 4, inner.width(), FOOT_HEIGHT);
    painter->setFont(smaller(option.font));
    painter->setPen(theme().muted);
    const auto year = index.siblingAtColumn(PaperTableModel::YEAR_COLUMN).data().toString();
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, year);
    const int start = std::max(side, painter->fontMetrics().horizontalAdvance(year) + 8);
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
