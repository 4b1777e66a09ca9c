#pragma once

#include <QStyledItemDelegate>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// A paper in the list: its label, its title in up to three lines, its year, and a bar for the questions
/// answered.
class PaperListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaperListDelegate(Desk& desk, QObject* parent = nullptr);

    /// All rows as high as the highest: what lists of many papers need, where measuring each would take too
    /// long.
    void setUniform(bool isUniform) { m_isUniform = isUniform; }

    /// Labels such as `[12]` stand beside the titles, longer ones above them: for all rows by the first rows,
    /// so that a list looks the same from its top to its end. A single label that is too long still stands
    /// above.
    void placeLabels(const QAbstractItemModel& model, const QFont& font);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// The texts of a row, broken for its width.
    struct Card {
        QString label;
        bool isBeside = true; ///< the label, to the title
        int indent = 0;       ///< of the title
        QStringList title;
    };

    Card cardOf(const QModelIndex& index, const QFont& font, int width) const;

    Desk& m_desk;
    bool m_isUniform = false;
    bool m_areBeside = true;
};

}
