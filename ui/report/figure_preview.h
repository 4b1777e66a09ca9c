#pragma once

#include <QWidget>

#include "core/report/grid.h"
#include "ui/charts/saved_figure.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace alidade::ui {

class ChartView;
class GridModel;
class SaidLine;

/// What will leave the program: a figure as it is printed, on white and in millimetres, or a table.
class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void showFigure(const DrawnFigure& figure);
    /// `isWhole` says whether these are all rows.
    void showTable(const report::Grid& grid, bool isWhole);
    /// There is nothing to show, and this is why.
    void showProblem(const QString& sentence);

    ChartView* chart() const { return m_chart; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTrueSize(bool isTrueSize);
    void warn(const QString& sentence);
    void fitColumns();
    void fitRows();

    QStackedWidget* m_stack;
    ChartView* m_chart;
    QTableView* m_table;
    GridModel* m_grid;
    QLabel* m_size;
    SaidLine* m_warning;
    QToolButton* m_page;
    QToolButton* m_trueSize;
};

}
