#pragma once

#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QScrollArea;
class QSplitter;

namespace alidade::ui {

class ConfusionView;
class MeasureView;
class SaidLine;

/// The figures of a question and the matrix of two reviewers: side by side where there is room for both, else
/// below each other. Where a low window would leave little of the figures beside the matrix, both scroll as
/// one.
class FiguresArea : public QWidget
{
    Q_OBJECT

public:
    FiguresArea(SaidLine* warning, MeasureView* measures, ConfusionView* matrix, QWidget* parent = nullptr);

    void setOrientation(Qt::Orientation orientation, int room);
    /// Shares the room anew, once all that has changed is laid out.
    void share() { m_share.start(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void shareNow();
    int figuresHeight() const;
    void followKeyboardIn(QAbstractItemView* view);
    void keepInSight(const QAbstractItemView* view);
    void bringIntoSight(const QWidget* widget, const QRect& part);

    SaidLine* m_warning;
    MeasureView* m_measures;
    ConfusionView* m_matrix;
    QSplitter* m_both;
    QScrollArea* m_scroll;
    QTimer m_share;
    bool m_isChosen = false; ///< somebody moved the two
};

}
