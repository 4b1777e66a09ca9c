#include "ui/protocol/plan_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

#include "ui/controls/theme.h"
#include "ui/protocol/plan_model.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int GAP = 12; ///< pixels between a long name and what follows it

QStyleOptionViewItem withFont(QStyleOptionViewItem option, const QModelIndex& index)
{
    if (const auto font = index.data(Qt::FontRole); font.isValid()) {
        option.font.setWeight(font.value<QFont>().weight());
        option.fontMetrics = QFontMetrics(option.font);
    }
    return option;
}

/// The tree, where the cell reaches over all of its row.
const QTreeView* spanningTree(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    return tree != nullptr && tree->isFirstColumnSpanned(index.row(), index.parent()) ? tree : nullptr;
}

}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto own = withFont(option, index);
    return spanningTree(option, index) != nullptr ? RowDelegate::sizeHint(own, index)
                                                  : WrappedRowDelegate::sizeHint(own, index);
}

void PlanDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto own = withFont(option, index);
    const auto* tree = spanningTree(option, index);
    WrappedRowDelegate::paint(painter, own, index);
    if (tree == nullptr) {
        return;
    }
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme().muted);
    const auto& rect = option.rect;
    const auto draw = [&](int left, int right, const QString& text) {
        const QRect place(left, rect.top(), right - left, ROW_HEIGHT - 1);
        painter->drawText(place,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const int notes = tree->isColumnHidden(PlanModel::Note)
        ? rect.right() + 1
        : tree->columnViewportPosition(PlanModel::Note) + PADDING;
    const auto note = index.siblingAtColumn(PlanModel::Note).data().toString();
    const auto end = note.isEmpty() ? rect.right() - PADDING : notes - GAP;
    const int behind =
        rect.left() + PADDING + own.fontMetrics.horizontalAdvance(index.data().toString()) + GAP;
    draw(std::max(behind, tree->columnViewportPosition(PlanModel::Text) + PADDING),
         end,
         index.siblingAtColumn(PlanModel::Text).data().toString());
    if (!tree->isColumnHidden(PlanModel::Note)) {
        draw(notes, rect.right(), note);
    }
    painter->restore();
}

}
