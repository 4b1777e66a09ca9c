#include "ui/screening/bulk_decision_dialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/parts.h"
#include "ui/screening/verdict_words.h"

namespace alidade::ui {

namespace {

constexpr int REASON_LETTERS = 40; ///< of a reason, at the least

}

BulkDecisionDialog::BulkDecisionDialog(ScreeningDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_papers(desk.list() == nullptr ? std::vector<PaperId>() : desk.list()->toDo())
    , m_verdicts(new QButtonGroup(this))
    , m_reasons(new ElidedBox(REASON_LETTERS))
    , m_note(new QLineEdit)
    , m_decide(new QPushButton)
{
    setWindowTitle(tr("Decide on all papers of the list"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillReasons();
    layOut();
    connect(m_verdicts, &QButtonGroup::idClicked, this, &BulkDecisionDialog::refresh);
    connect(m_reasons, &QComboBox::currentIndexChanged, this, &BulkDecisionDialog::refresh);
    connect(m_decide, &QPushButton::clicked, this, &QDialog::accept);
    choose(Verdict::Exclude);
    m_verdicts->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void BulkDecisionDialog::layOut()
{
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Decide on %Ln paper(s) at once", nullptr, static_cast<int>(m_papers.size())),
                            TextRole::Heading));
    layout->addWidget(wrapped(whichPapers(), TextRole::Muted));
    if (m_desk.workspace().filter().isEmpty()) {
        layout->addWidget(wrapped(tr("There is no filter: these are all papers that wait in the list."),
                                  TextRole::Warning));
    }
    auto* verdicts = new QHBoxLayout;
    verdicts->setSpacing(16);
    for (const auto& [verdict, name] : {std::pair(Verdict::Include, tr("Include")),
                                       std::pair(Verdict::Maybe, tr("Maybe")),
                                       std::pair(Verdict::Exclude, tr("Exclude"))}) {
        auto* choice = new QRadioButton(name);
        m_verdicts->addButton(choice, static_cast<int>(verdict));
        verdicts->addWidget(choice);
    }
    verdicts->addStretch();
    layout->addLayout(verdicts);
    m_reasons->setAccessibleName(tr("Reason to exclude"));
    layout->addWidget(m_reasons);
    m_note->setPlaceholderText(tr("Note on each of them"));
    m_note->setAccessibleName(tr("Note on each of them"));
    layout->addWidget(m_note);
    m_decide->setProperty("primary", true);
    m_decide->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(label(tr("One step of undo."), TextRole::Muted), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_decide);
    layout->addLayout(buttons);
    setMinimumWidth(480);
}

QString BulkDecisionDialog::whichPapers() const
{
    const auto& question = m_desk.question();
    QStringList parts{setName(question.set), stageName(question.stage)};
    for (const auto& source : m_desk.workspace().index().sources()) {
        if (source.id == question.source) {
            parts += toQt(source.name);
        }
    }
    parts += m_desk.workspace().filter();
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

void BulkDecisionDialog::fillReasons()
{
    m_reasons->addItem(m_desk.needsReason() ? tr("Choose the reason") : tr("Without a reason"),
                       QVariant::fromValue<qlonglong>(0));
    for (const auto& criterion : m_desk.criteria()) {
        if (criterion.kind == CriterionKind::Exclude) {
            m_reasons->addItem(QStringLiteral("%1  %2").arg(toQt(criterion.name), toQt(criterion.text)),
                               QVariant::fromValue<qlonglong>(criterion.id.value));
        }
    }
}

void BulkDecisionDialog::choose(Verdict verdict)
{
    m_verdicts->button(static_cast<int>(verdict))->setChecked(true);
    refresh();
}

Verdict BulkDecisionDialog::verdict() const
{
    return static_cast<Verdict>(m_verdicts->checkedId());
}

std::optional<CriterionId> BulkDecisionDialog::reason() const
{
    const CriterionId chosen{m_reasons->currentData().toLongLong()};
    return verdict() == Verdict::Exclude && chosen ? std::optional(chosen) : std::nullopt;
}

void BulkDecisionDialog::refresh()
{
    const int count = static_cast<int>(m_papers.size());
    const bool isExclusion = verdict() == Verdict::Exclude;
    m_reasons->setEnabled(isExclusion && m_desk.hasReasons());
    m_decide->setText(isExclusion                         ? tr("Exclude %Ln paper(s)", nullptr, count)
                          : verdict() == Verdict::Include ? tr("Include %Ln paper(s)", nullptr, count)
                                                          : tr("Maybe for %Ln paper(s)", nullptr, count));
    m_decide->setEnabled(count > 0 && (!isExclusion || reason() || !m_desk.needsReason()));
}

void BulkDecisionDialog::accept()
{
    if (m_desk.decideAll(m_papers, verdict(), reason(), m_note->text().trimmed())) {
        QDialog::accept();
    }
}

}
