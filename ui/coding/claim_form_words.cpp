#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>

#include "core/coding/claim_words.h"
#include "core/coding/metrics.h"
#include "ui/bridge/text.h"
#include "ui/coding/claim_form.h"

// What is typed becomes a claim.
namespace alidade::ui {

void ClaimForm::readWords()
{
    fillFromWords();
    auto* next = m_metric->currentText().isEmpty() ? static_cast<QWidget*>(m_metric) : m_value;
    next->setFocus(Qt::OtherFocusReason);
}

/// Words that were left without Enter, where nothing is filled in that they would take away.
void ClaimForm::readUnread()
{
    const bool isEmpty = m_metric->currentText().isEmpty() && m_value->text().isEmpty()
        && m_unit->text().isEmpty() && m_comparator->text().isEmpty() && m_condition->text().isEmpty();
    if (isEmpty && !m_words->text().trimmed().isEmpty()) {
        fillFromWords();
    }
}

void ClaimForm::fillFromWords()
{
    const auto known = coding::offeredMetrics(m_desk.workspace().review().database());
    const auto read = coding::claimFromWords(fromQt(m_words->text()), known);
    auto claim = m_claim;
    claim.value = read.value;
    claim.high = read.high;
    claim.valueText = read.valueText;
    claim.unit = read.unit;
    claim.comparator = read.comparator;
    claim.condition = read.condition;
    claim.direction = read.direction;
    claim.locator = fromQt(m_locator->text());
    claim.subject = fromQt(m_subject->text());
    fill(claim, toQt(read.metricName));
}

bool ClaimForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() == Qt::TabFocusReason) {
        readUnread();
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<Claim> ClaimForm::fromFields()
{
    if (m_metric->currentText().trimmed().isEmpty()) {
        refuse(m_metric, tr("Which metric is it? Choose one, or write the name of a new one."));
        return {};
    }
    if (m_value->text().trimmed().isEmpty()) {
        refuse(m_value, tr("A claim needs a value, or words in its place."));
        return {};
    }
    auto claim = m_claim;
    const auto unit = m_unit->text().trimmed();
    // the value is read as words are: 3, 3 to 4, 3 % …
    const auto read = coding::claimFromWords(fromQt(m_value->text()), {});
    claim.value = read.value;
    claim.high = read.high;
    const bool wasPrinted =
        m_claim.value == read.value && m_claim.high == read.high && !m_claim.valueText.empty();
    claim.valueText = read.value && wasPrinted ? m_claim.valueText : fromQt(m_value->text().trimmed());
    claim.unit = unit.isEmpty() ? read.unit : fromQt(unit);
    if (claim.high && *claim.high < *claim.value) {
        refuse(m_value, tr("The upper end of a range is below its lower end."));
        return {};
    }
    claim.comparator = fromQt(m_comparator->text().trimmed());
    claim.direction = static_cast<Direction>(m_direction->currentData().toInt());
    claim.condition = fromQt(m_condition->text().trimmed());
    claim.locator = fromQt(m_locator->text().trimmed());
    claim.subject = fromQt(m_subject->text().trimmed());
    return claim;
}

}
