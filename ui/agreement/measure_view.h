#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "ui/agreement/measure_model.h"

namespace alidade::ui {

/// Paints a figure: its name and value, where it stands between 0 and 1 with its interval, and below it the
/// rule, in as many lines as it takes.
class MeasureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The figures below each other; Ctrl+C copies them as lines of text with tabs.
class MeasureView : public QListView
{
    Q_OBJECT

public:
    explicit MeasureView(MeasureModel* model, QWidget* parent = nullptr);

    QAction* copyAction() const { return m_copy; }
    void keyboardSearch(const QString&) override { } // letters are decisions

protected:
    void changeEvent(QEvent* event) override;

private:
    QString asText() const;

    MeasureModel* m_model;
    QAction* m_copy;
};

}
