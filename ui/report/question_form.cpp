#include "ui/report/question_form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/report/dimension_box.h"
#include "ui/report/metric_box.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int DEEPEST = 9;

template <class Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template <class Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

}

QuestionForm::QuestionForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_rows(new DimensionBox(DimensionBox::Choice::AnyField))
    , m_rowDepth(depthBox())
    , m_columns(new DimensionBox(DimensionBox::Choice::AnyField))
    , m_columnDepth(depthBox())
    , m_third(new DimensionBox(DimensionBox::Choice::AnyField, tr("none")))
    , m_dimension(new DimensionBox(DimensionBox::Choice::AnyField))
    , m_tree(new DimensionBox(DimensionBox::Choice::CodeDimensions, tr("all dimensions")))
    , m_depth(depthBox())
    , m_stack(new DimensionBox(DimensionBox::Choice::AnyField, tr("nothing")))
    , m_metric(new MetricBox)
    , m_axis(new ElidedBox(8))
    , m_count(new ElidedBox(8))
    , m_filter(new QLineEdit)
    , m_reported(new QPushButton(tr("Reported n&umbers…")))
    , m_filterProblem(new SaidLine(TextRole::Warning))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(6);
    m_form->addRow(tr("&Rows"), m_rows);
    m_form->addRow(tr("Row depth"), m_rowDepth);
    m_form->addRow(tr("&Columns"), m_columns);
    m_form->addRow(tr("Column depth"), m_columnDepth);
    m_form->addRow(tr("T&hird dimension"), m_third);
    m_form->addRow(tr("&Dimension"), m_dimension);
    m_form->addRow(tr("&Dimension"), m_tree);
    m_form->addRow(tr("De&pth"), m_depth);
    m_form->addRow(tr("Stacked &by"), m_stack);
    m_form->addRow(tr("&Metric"), m_metric);
    m_form->addRow(tr("&Axis"), m_axis);
    m_form->addRow(tr("C&ounts"), m_count);
    m_form->addRow(tr("&Filter"), m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(m_reported, 0, Qt::AlignLeft);
    layout->addWidget(m_filterProblem); // no row: a form reads past its rows when one that wraps appears late
    m_axis->addItem(tr("percent, against the comparator"), static_cast<int>(report::ClaimAxis::Percent));
    m_axis->addItem(tr("ratio, logarithmic"), static_cast<int>(report::ClaimAxis::Ratio));
    m_filter->setPlaceholderText(tr("year:2020..2024 -challenge:panics"));
    m_filter->setClearButtonEnabled(true);

    for (auto* box : {m_axis, m_count}) { // as narrow as the others
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    for (auto* box : {static_cast<QComboBox*>(m_rows),
                      static_cast<QComboBox*>(m_columns),
                      static_cast<QComboBox*>(m_third),
                      static_cast<QComboBox*>(m_dimension),
                      static_cast<QComboBox*>(m_tree),
                      static_cast<QComboBox*>(m_stack),
                      static_cast<QComboBox*>(m_metric),
                      m_axis,
                      m_count}) {
        connect(box, &QComboBox::currentIndexChanged, this, &QuestionForm::changed);
    }
    for (auto* box : {m_rowDepth, m_columnDepth, m_depth}) {
        connect(box, &QSpinBox::valueChanged, this, &QuestionForm::changed);
    }
    connect(m_filter, &QLineEdit::textChanged, this, &QuestionForm::changed);
    connect(m_reported, &QPushButton::clicked, this, &QuestionForm::reportedWanted);
}

QSpinBox* QuestionForm::depthBox()
{
    auto* box = new QSpinBox(this);
    box->setRange(0, DEEPEST);
    box->setSpecialValueText(tr("all levels"));
    return box;
}

void QuestionForm::setReview(const Workspace& workspace)
{
    for (auto* box : {m_rows, m_columns, m_third, m_dimension, m_tree, m_stack}) {
        box->setDimensions(workspace.index());
    }
    m_metric->setMetrics(workspace);
}

void QuestionForm::showFieldsOf(report::FigureKind kind)
{
    using enum report::FigureKind;
    const auto show = [this](QWidget* field, bool isShown) { m_form->setRowVisible(field, isShown); };
    for (auto* field : {static_cast<QWidget*>(m_rows),
                        static_cast<QWidget*>(m_rowDepth),
                        static_cast<QWidget*>(m_columns),
                        static_cast<QWidget*>(m_columnDepth),
                        static_cast<QWidget*>(m_third)}) {
        show(field, kind == Map);
    }
    show(m_dimension, kind == Frequency);
    show(m_tree, kind == Taxonomy);
    show(m_depth, kind == Frequency || kind == Taxonomy);
    show(m_stack, kind == Years);
    show(m_metric, kind == Claims);
    show(m_axis, kind == Claims);
    show(m_count, kind == Map || kind == Frequency);
    show(m_filter, kind != Flow); // a flow is of the whole review
    m_reported->setVisible(kind == Flow);
}

void QuestionForm::fillCounts(report::FigureKind kind)
{
    using enum report::FigureCount;
    m_count->clear();
    m_count->addItem(tr("distinct papers"), static_cast<int>(Papers));
    m_count->addItem(tr("codings"), static_cast<int>(Codings));
    if (kind == report::FigureKind::Frequency) {
        m_count->addItem(tr("codes below, and papers"), static_cast<int>(SubCodes));
    }
}

void QuestionForm::setQuestion(const report::FigureQuestion& question)
{
    const QSignalBlocker blocker(this);
    m_kind = question.kind;
    m_rows->setName(question.rows);
    m_rowDepth->setValue(question.rowDepth);
    m_columns->setName(question.columns);
    m_columnDepth->setValue(question.columnDepth);
    m_third->setName(question.third);
    m_dimension->setName(question.dimension);
    m_tree->setName(question.dimension);
    m_depth->setValue(question.depth);
    m_stack->setName(question.stack);
    m_metric->setName(question.metric);
    choose(m_axis, question.axis);
    fillCounts(question.kind);
    choose(m_count, question.count);
    m_filter->setText(toQt(question.filter));
    setFilterProblem({});
    showFieldsOf(question.kind);
}

report::FigureQuestion QuestionForm::question() const
{
    using enum report::FigureKind;
    report::FigureQuestion question;
    question.kind = m_kind;
    question.filter = fromQt(m_filter->text().trimmed());
    switch (m_kind) {
    case Map:
        question.rows = m_rows->name();
        question.rowDepth = m_rowDepth->value();
        question.columns = m_columns->name();
        question.columnDepth = m_columnDepth->value();
        question.third = m_third->name();
        break;
    case Frequency:
        question.dimension = m_dimension->name();
        question.depth = m_depth->value();
        break;
    case Taxonomy:
        question.dimension = m_tree->name();
        question.depth = m_depth->value();
        break;
    case Years: question.stack = m_stack->name(); break;
    case Claims:
        question.metric = m_metric->name();
        question.axis = chosen<report::ClaimAxis>(m_axis);
        break;
    case Flow: question.filter.clear(); break;
    }
    if (m_kind == Map || m_kind == Frequency) {
        question.count = chosen<report::FigureCount>(m_count);
    }
    return question;
}

void QuestionForm::setFilterProblem(const QString& sentence)
{
    m_filterProblem->say(sentence);
    m_filter->setAccessibleDescription(sentence);
    setWrong(*m_filter, !sentence.isEmpty());
}

QWidget* QuestionForm::firstField() const
{
    using enum report::FigureKind;
    switch (m_kind) {
    case Map: return m_rows;
    case Frequency: return m_dimension;
    case Taxonomy: return m_tree;
    case Years: return m_stack;
    case Claims: return m_metric;
    case Flow: break; // has no question
    }
    return nullptr;
}

}
