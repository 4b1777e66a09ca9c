#pragma once

#include <QWidget>

#include "core/report/table_question.h"
#include "ui/bridge/workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace alidade::ui {

class DimensionBox;
class DimensionList;
class MetricBox;
class SaidLine;

/// What a saved table asks; see core/report/tables.h.
class TableForm : public QWidget
{
    Q_OBJECT

public:
    explicit TableForm(QWidget* parent = nullptr);

    void setReview(const Workspace& workspace);
    void setQuestion(const report::TableQuestion& question);
    report::TableQuestion question() const;
    /// Of the tables that have one; empty for the others.
    std::string filter() const;
    /// Why the filter selects nothing; empty where it is in order.
    void setFilterProblem(const QString& sentence);
    QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    std::string of() const;
    void showFields();

    QFormLayout* m_form;
    QComboBox* m_of;
    DimensionBox* m_dimension;
    QSpinBox* m_depth;
    QLineEdit* m_basis;
    DimensionBox* m_relation;
    QCheckBox* m_descriptions;
    DimensionList* m_columns;
    MetricBox* m_metric;
    QLineEdit* m_filter;
    SaidLine* m_filterProblem;
};

}
