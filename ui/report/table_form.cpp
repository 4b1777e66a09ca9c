#include "ui/report/table_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/bridge/text.h"
#include "ui/report/dimension_box.h"
#include "ui/report/kinds.h"

namespace alidade::ui {

namespace {

constexpr int DEEPEST = 9;
constexpr QLatin1String DIMENSION("dimension");

}

TableForm::TableForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_of(new QComboBox)
    , m_dimension(new DimensionBox(DimensionBox::Choice::CodeDimensions))
    , m_depth(new QSpinBox)
    , m_basis(new QLineEdit)
    , m_relation(new DimensionBox(DimensionBox::Choice::CodeDimensions, tr("none")))
    , m_descriptions(new QCheckBox(tr("D&escriptions of the codes")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->addRow(tr("Table &of"), m_of);
    m_form->addRow(tr("&Dimension"), m_dimension);
    m_form->addRow(tr("De&pth"), m_depth);
    m_form->addRow(tr("&Related codes"), m_relation);
    m_form->addRow(tr("&Basis"), m_basis);
    m_form->addRow(m_descriptions);
    for (const char* of : {"searches", "criteria", "papers", "dimension"}) {
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
}

void TableForm::setReview(const Workspace& workspace)
{
    m_dimension->setDimensions(workspace.index());
    m_relation->setDimensions(workspace.index());
}

void TableForm::showFields()
{
    const bool isOfDimension = m_of->currentData().toString() == DIMENSION;
    for (auto* field : {static_cast<QWidget*>(m_dimension),
                        static_cast<QWidget*>(m_depth),
                        static_cast<QWidget*>(m_relation),
                        static_cast<QWidget*>(m_basis),
                        static_cast<QWidget*>(m_descriptions)}) {
        m_form->setRowVisible(field, isOfDimension);
    }
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
    showFields();
}

report::TableQuestion TableForm::question() const
{
    report::TableQuestion question;
    question.of = fromQt(m_of->currentData().toString());
    if (question.of == "dimension") {
        question.dimension = m_dimension->name();
        question.depth = m_depth->value();
        question.basis = fromQt(m_basis->text().trimmed());
        question.relation = m_relation->name();
        question.hasDescriptions = m_descriptions->isChecked();
    }
    return question;
}

QWidget* TableForm::firstField() const
{
    return m_of;
}

}
