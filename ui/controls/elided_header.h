#pragma once

#include <QHeaderView>

namespace alidade::ui {

/// The head of a table's columns, or rows, whose names are cut with an ellipsis where they have no room. Qt's
/// own measures them by letters lighter than those that the style sheet draws, and cuts them off.
class ElidedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ElidedHeader(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

/// A name as it stands in a section so wide, in the letters of `font` as the style sheet draws them.
QString elidedForHeader(const QString& name, const QFont& font, int width);

}
