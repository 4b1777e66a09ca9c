#pragma once

#include <QWidget>

#include "core/report/figure_question.h"
#include "ui/bridge/workspace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace alidade::ui {

class DimensionBox;
class MetricBox;
class SaidLine;

/// What a drawn figure asks: the fields of its kind, and its filter.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget* parent = nullptr);

    /// The dimensions and metrics to choose from are those of the review.
    void setReview(const Workspace& workspace);
    void setQuestion(const report::FigureQuestion& question);
    report::FigureQuestion question() const;

    /// Why the filter selects nothing; empty where it is in order.
    void setFilterProblem(const QString& sentence);
    /// Where the keyboard begins.
    QWidget* firstField() const;

Q_SIGNALS:
    void changed();
    /// The button of a flow, whose numbers may be reported ones.
    void reportedWanted();

private:
    QSpinBox* depthBox();
    void showFieldsOf(report::FigureKind kind);
    void fillCounts(report::FigureKind kind);

    report::FigureKind m_kind = report::FigureKind::Map;
    QFormLayout* m_form;
    DimensionBox* m_rows;
    QSpinBox* m_rowDepth;
    DimensionBox* m_columns;
    QSpinBox* m_columnDepth;
    DimensionBox* m_third;
    DimensionBox* m_dimension; ///< of a frequency
    DimensionBox* m_tree;      ///< of a taxonomy, or all
    QSpinBox* m_depth;
    DimensionBox* m_stack;
    MetricBox* m_metric;
    QComboBox* m_axis;
    QComboBox* m_count;
    QLineEdit* m_filter;
    QPushButton* m_reported;
    SaidLine* m_filterProblem;
};

}
