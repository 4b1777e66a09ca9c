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

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// The texts of a row, broken for its width.
    struct Card {
        QString label;
        bool isBeside = true; ///< a short label stands beside the title, a long one above it
        int indent = 0;       ///< of the title
        QStringList title;
    };

    static Card cardOf(const QModelIndex& index, const QFont& font, int width);

    Desk& m_desk;
    bool m_isUniform = false;
};

}
