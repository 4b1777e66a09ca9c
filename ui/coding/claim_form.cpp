#include "ui/coding/claim_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>

#include "core/base/number.h"
#include "core/coding/metrics.h"
#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/coding/claims_model.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"

namespace alidade::ui {

ClaimForm::ClaimForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLineEdit)
    , m_metric(new QComboBox)
    , m_value(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_comparator(new QLineEdit)
    , m_direction(new ElidedBox(2))
    , m_condition(new QLineEdit)
    , m_locator(new QLineEdit)
    , m_subject(new QLineEdit)
    , m_message(new SaidLine(TextRole::Warning))
{
    m_metric->setEditable(true);
    m_metric->setInsertPolicy(QComboBox::NoInsert);
    m_metric->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_metric->completer()->setFilterMode(Qt::MatchContains);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(6); // wider where there is room
    for (const auto direction :
         {Direction::Unknown, Direction::Better, Direction::Worse, Direction::Neutral}) {
        const auto text = directionText(direction);
        m_direction->addItem(text.isEmpty() ? tr("not said") : text, static_cast<int>(direction));
    }
    layOut();

    connect(m_words, &QLineEdit::returnPressed, this, &ClaimForm::readWords);
    m_words->installEventFilter(this);
    connect(&desk.workspace(), &Workspace::leaving, this, &ClaimForm::keep);
    for (auto* field :
         {m_value, m_unit, m_comparator, m_condition, m_locator, m_subject, m_metric->lineEdit()}) {
        connect(field, &QLineEdit::returnPressed, this, &ClaimForm::save);
    }
}

void ClaimForm::layOut()
{
    m_words->setPlaceholderText(tr("0.7 % overhead against the C component"));
    m_value->setPlaceholderText(tr("3, 1.5 to 2, or words"));
    m_unit->setPlaceholderText(tr("percent, factor, ms"));
    m_locator->setPlaceholderText(tr("p. 4, Table 2, §3.1"));

    m_metric->lineEdit()->setAccessibleName(tr("Metric"));
    m_value->setAccessibleName(tr("Value"));
    m_comparator->setAccessibleName(tr("Against"));

    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("In &words"), m_words);
    form->addRow(tr("&Metric"), m_metric);
    form->addRow(tr("Value"), m_value);
    form->addRow(tr("&Unit"), m_unit); // a row of its own, as the next but one: the panel is narrow
    form->addRow(tr("Against"), m_comparator);
    form->addRow(tr("&Is"), m_direction);
    form->addRow(tr("&Condition"), m_condition);
    form->addRow(tr("&Place"), m_locator);
    form->addRow(tr("&Subject"), m_subject);

    auto* keep = new QAction(tr("Save claim"), this);
    keep->setShortcuts(enterKeys(Qt::ControlModifier));
    keep->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keep, &QAction::triggered, this, &ClaimForm::save);
    addAction(keep);
    auto* drop = new QAction(tr("Cancel"), this);
    connect(drop, &QAction::triggered, this, &ClaimForm::close);
    auto* foot = new QHBoxLayout;
    auto* saveButton = button(keep);
    saveButton->setProperty("primary", true);
    foot->addStretch();
    foot->addWidget(button(drop));
    foot->addWidget(saveButton);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(scrolling(fields), 1); // the panel may be lower than they are
    layout->addWidget(m_message);
    layout->addLayout(foot);
}

void ClaimForm::open()
{
    m_metric->clear();
    for (const auto& metric : coding::offeredMetrics(m_desk.workspace().review().database())) {
        m_metric->addItem(toQt(metric.label));
    }
    m_words->clear();
    refuse(nullptr, {});
}

void ClaimForm::openNew(const QString& words, const std::optional<Excerpt>& passage)
{
    open();
    m_passage = passage;
    fill({}, {});
    m_words->setText(words.simplified());
    m_words->setCursorPosition(0);
    if (!words.isEmpty()) {
        readWords();
    } else {
        m_words->setFocus(Qt::OtherFocusReason);
    }
    m_opened = texts();
}

void ClaimForm::openClaim(const Claim& claim, const QString& metric)
{
    open();
    m_passage.reset();
    fill(claim, metric);
    m_value->setFocus(Qt::OtherFocusReason);
    m_opened = texts();
}

bool ClaimForm::isBegun() const
{
    return !m_opened.isEmpty() && texts() != m_opened;
}

void ClaimForm::resume(const std::optional<Excerpt>& passage)
{
    if (passage) {
        m_passage = passage;
        if (m_words->text().isEmpty()) {
            m_words->setText(toQt(passage->quote).simplified());
            m_words->setCursorPosition(0);
        }
    }
    auto* next = m_metric->currentText().isEmpty() ? static_cast<QWidget*>(m_metric) : m_value;
    next->setFocus(Qt::OtherFocusReason);
}

QStringList ClaimForm::texts() const
{
    const bool hasDirection =
        static_cast<Direction>(m_direction->currentData().toInt()) != Direction::Unknown;
    return {m_words->text(),
            m_metric->currentText(),
            m_value->text(),
            m_unit->text(),
            m_comparator->text(),
            hasDirection ? m_direction->currentText() : QString(),
            m_condition->text(),
            m_locator->text(),
            m_subject->text()};
}

void ClaimForm::fill(const Claim& claim, const QString& metric)
{
    m_claim = claim;
    m_metric->setEditText(metric);
    QString value = toQt(claim.valueText);
    if (claim.value) {
        value = toQt(numberText(*claim.value));
        if (claim.high) {
            value += u'–' + toQt(numberText(*claim.high)); // read again in any language
        }
    }
    m_value->setText(value);
    m_unit->setText(toQt(claim.unit));
    m_comparator->setText(toQt(claim.comparator));
    m_comparator->setCursorPosition(0);
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(claim.direction)));
    m_condition->setText(toQt(claim.condition));
    m_locator->setText(toQt(claim.locator));
    m_subject->setText(toQt(claim.subject));
}

bool ClaimForm::refuse(QWidget* field, const QString& why)
{
    for (auto* each : {m_value, m_metric->lineEdit()}) {
        setWrong(*each, field != nullptr && (each == field || each->parentWidget() == field));
    }
    m_message->say(why);
    if (field != nullptr) {
        field->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

void ClaimForm::save()
{
    readUnread();
    const auto claim = fromFields();
    if (claim && m_desk.saveClaim(*claim, m_metric->currentText().simplified(), m_passage)) {
        close();
    }
}

void ClaimForm::close()
{
    m_opened.clear();
    Q_EMIT closed();
}

/// A claim that was begun is kept as one, or as a note where it is none yet.
void ClaimForm::keep()
{
    if (!isBegun()) {
        return;
    }
    const auto claim = fromFields();
    if (!claim || !m_desk.saveClaim(*claim, m_metric->currentText().simplified(), m_passage)) {
        auto begun = texts();
        begun.removeAll(QString());
        Note note;
        note.text = fromQt(tr("A claim that was begun: %1").arg(begun.join(QStringLiteral(", "))));
        if (!m_desk.saveNote(note)) {
            m_desk.workspace().couldNotKeep(tr("a claim that was begun"));
            return;
        }
    }
    close();
}

void ClaimForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

}
