#include "ui/report/table_form.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/bridge/text.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/report/dimension_box.h"
#include "ui/report/dimension_list.h"
#include "ui/report/kinds.h"
#include "ui/report/metric_box.h"

namespace alidade::ui {

namespace {

constexpr int DEEPEST = 9;

/// Whether the table is of papers, which a filter may choose.
bool hasFilter(std::string_view of)
{
    return of == "papers" || of == "coded" || of == "claims";
}

}

TableForm::TableForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_of(new QComboBox)
    , m_dimension(new DimensionBox(DimensionBox::Choice::CodeDimensions))
    , m_depth(new QSpinBox)
    , m_basis(new QLineEdit)
    , m_relation(new DimensionBox(DimensionBox::Choice::CodeDimensions, tr("none")))
    , m_descriptions(new QCheckBox(tr("D&escriptions of the codes")))
    , m_columns(new DimensionList)
    , m_metric(new MetricBox)
    , m_filter(new QLineEdit)
    , m_filterProblem(new SaidLine(TextRole::Warning))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->addRow(tr("Table &of"), m_of);
    m_form->addRow(tr("&Dimension"), m_dimension);
    m_form->addRow(tr("De&pth"), m_depth);
    m_form->addRow(tr("&Related codes"), m_relation);
    m_form->addRow(tr("&Basis"), m_basis);
    m_form->addRow(m_descriptions);
    m_form->addRow(tr("Di&mensions"), m_columns);
    m_form->addRow(tr("&Metric"), m_metric);
    m_form->addRow(tr("&Filter"), m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(m_filterProblem); // no row: a form reads past its rows when one that wraps appears late
    m_filter->setPlaceholderText(tr("year:2020..2024 -challenge:panics"));
    m_filter->setClearButtonEnabled(true);
    for (const char* of : {"searches", "criteria", "papers", "coded", "dimension", "claims"}) {
        m_of->addItem(tableTitle(of), toQt(of));
    }
    m_depth->setRange(1, DEEPEST);
    m_basis->setPlaceholderText(tr("any"));
    m_basis->setToolTip(tr("Only codings that rest on this: table, prose, title …"));

    connect(m_of, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &TableForm::changed);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &TableForm::changed);
    connect(m_depth, &QSpinBox::valueChanged, this, &TableForm::changed);
    connect(m_basis, &QLineEdit::textChanged, this, &TableForm::changed);
    connect(m_descriptions, &QCheckBox::toggled, this, &TableForm::changed);
    connect(m_columns, &DimensionList::changed, this, &TableForm::changed);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &TableForm::changed);
    connect(m_filter, &QLineEdit::textChanged, this, &TableForm::changed);
}

void TableForm::setReview(const Workspace& workspace)
{
    m_dimension->setDimensions(workspace.index());
    m_relation->setDimensions(workspace.index());
    m_columns->setDimensions(workspace.index().taxonomy());
    m_metric->setMetrics(workspace);
}

std::string TableForm::of() const
{
    return fromQt(m_of->currentData().toString());
}

void TableForm::showFields()
{
    const auto table = of();
    const bool isOfDimension = table == "dimension";
    for (auto* field : {static_cast<QWidget*>(m_dimension),
                        static_cast<QWidget*>(m_depth),
                        static_cast<QWidget*>(m_relation),
                        static_cast<QWidget*>(m_basis),
                        static_cast<QWidget*>(m_descriptions)}) {
        m_form->setRowVisible(field, isOfDimension);
    }
    m_form->setRowVisible(m_columns, table == "coded");
    m_form->setRowVisible(m_metric, table == "claims");
    m_form->setRowVisible(m_filter, hasFilter(table));
    setFilterProblem({});
    if (isOfDimension && m_dimension->currentIndex() < 0) {
        m_dimension->setCurrentIndex(0);
    }
}

void TableForm::setQuestion(const report::TableQuestion& question)
{
    const QSignalBlocker blocker(this);
    const auto of = toQt(question.of);
    if (m_of->findData(of) < 0) {
        m_of->addItem(of, of);
    }
    m_of->setCurrentIndex(m_of->findData(of));
    m_dimension->setName(question.dimension);
    m_depth->setValue(question.depth);
    m_basis->setText(toQt(question.basis));
    m_relation->setName(question.relation);
    m_descriptions->setChecked(question.hasDescriptions);
    m_columns->setNames(question.dimensions);
    m_metric->setName(question.metric);
    m_filter->setText(toQt(question.filter));
    showFields();
}

report::TableQuestion TableForm::question() const
{
    report::TableQuestion question;
    question.of = of();
    question.filter = filter();
    if (question.of == "dimension") {
        question.dimension = m_dimension->name();
        question.depth = m_depth->value();
        question.basis = fromQt(m_basis->text().trimmed());
        question.relation = m_relation->name();
        question.hasDescriptions = m_descriptions->isChecked();
    } else if (question.of == "coded") {
        question.dimensions = m_columns->names();
    } else if (question.of == "claims") {
        question.metric = m_metric->name();
    }
    return question;
}

std::string TableForm::filter() const
{
    return hasFilter(of()) ? fromQt(m_filter->text().trimmed()) : std::string();
}

void TableForm::setFilterProblem(const QString& sentence)
{
    m_filterProblem->say(sentence);
    m_filter->setAccessibleDescription(sentence);
    setWrong(*m_filter, !sentence.isEmpty());
}

QWidget* TableForm::firstField() const
{
    return m_of;
}

}
