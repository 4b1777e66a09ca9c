#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/duplicates/comparison_model.h"

namespace alidade::ui {

/// Paints a cell of the comparison: all of its text, what differs coloured and underlined, what is taken on
/// the accent's ground, and beside what is kept whose word it is.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The comparison as a table in which all columns stand side by side while there is room, and rows are as
/// high as their texts. The column of the current cell is the chosen record.
class ComparisonView : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(ComparisonModel* model, QWidget* parent = nullptr);

    /// Shows another group, with its first record chosen. Where nothing is to be merged there is no kept paper.
    void show(duplicates::SideBySide shown, bool hasKept);
    std::optional<RecordId> chosenRecord() const;
    void keyboardSearch(const QString&) override { } // letters are decisions

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ComparisonModel* m_model;
};

}
