#include "ui/agreement/consensus_dialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/screening/criteria.h"
#include "core/screening/decisions.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/side_by_side_model.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"

#include <algorithm>
#include <array>

namespace alidade::ui {

namespace {

constexpr int WIDTH = 520;

/// The decisions in the order of their buttons.
constexpr std::array VERDICTS = {Verdict::Include, Verdict::Maybe, Verdict::Exclude};
constexpr int YES = 0;
constexpr int NO = 1;

}

ConsensusDialog::ConsensusDialog(Workspace& workspace,
                                 const agreement::VoteQuestion& question,
                                 agreement::SideBySide shown,
                                 QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_taxonomy(workspace.review().database())
    , m_question(agreement::settledBy(m_taxonomy, question))
    , m_shown(std::move(shown))
    , m_problem(new SaidLine(TextRole::Warning))
{
    setWindowTitle(tr("Consensus"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(WIDTH);
    auto* layout = dialogColumn(this);
    auto* title = wrapped(questionTitle(m_question, m_taxonomy), TextRole::Heading);
    auto* paper =
        wrapped(toQt(m_shown.paper.label + (m_shown.paper.label.empty() ? "" : "  ") + m_shown.paper.title),
                TextRole::Muted);
    layout->addWidget(title);
    layout->addWidget(paper);
    if (const auto* stage = std::get_if<agreement::StageQuestion>(&m_question)) {
        askVerdict(*layout, stage->stage);
    } else if (const auto* asked = std::get_if<agreement::DimensionQuestion>(&m_question)) {
        if (const auto* dimension = m_taxonomy.find(asked->dimension)) {
            dimension->kind == DimensionKind::Category ? askCodes(*layout, *dimension)
                                                       : askAnswer(*layout, *dimension);
        }
    } else {
        askClaims(*layout);
    }
    if (!std::holds_alternative<agreement::ClaimQuestion>(m_question)) {
        m_note = new QLineEdit;
        m_note->setPlaceholderText(tr("Why (if you like)"));
        m_note->setAccessibleName(tr("Why"));
        m_note->setText(standingNote());
        layout->addWidget(m_note);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Settle"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConsensusDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_problem);
    layout->addWidget(label(tr("One step of undo; no vote is changed."), TextRole::Muted));
    layout->addWidget(buttons);
}

void ConsensusDialog::addChoices(QVBoxLayout& layout, const QStringList& texts)
{
    m_choices = new QButtonGroup(this);
    int place = 0;
    for (const auto& text : texts) {
        auto* button = new QRadioButton(text);
        m_choices->addButton(button, place++);
        layout.addWidget(button);
    }
    m_choices->button(0)->setFocus(Qt::OtherFocusReason);
}

void ConsensusDialog::askVerdict(QVBoxLayout& layout, Stage stage)
{
    m_criteria = screening::criteriaAt(m_workspace.review().database(), stage);
    addChoices(layout, {tr("&Include"), tr("&Maybe"), tr("&Exclude")});
    m_reasons = new ElidedBox(0);
    m_reasons->setAccessibleName(tr("Reason"));
    layout.addWidget(m_reasons);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked) {
            showReasons();
        }
    });
    showReasons();
    const auto* voice = standing();
    const auto stands = voice == nullptr
        ? std::nullopt
        : screening::decisionOf(m_workspace.review().database(), m_shown.paper.id, voice->reviewer, stage);
    if (stands) { // where one goes on from
        m_choices->button(static_cast<int>(std::ranges::find(VERDICTS, stands->verdict) - VERDICTS.begin()))
            ->setChecked(true);
        const auto reason = stands->criterion ? stands->criterion->value : 0;
        m_reasons->setCurrentIndex(std::max(0, m_reasons->findData(static_cast<qlonglong>(reason))));
    }
}

/// Whose word is the consensus, if there is one.
const agreement::Voice* ConsensusDialog::standing() const
{
    const auto& voices = m_shown.voices;
    return !voices.empty() && voices.back().isConsensus ? &voices.back() : nullptr;
}

QString ConsensusDialog::standingNote() const
{
    if (standing() != nullptr) {
        for (const auto& row : m_shown.rows) {
            if (!row.sayings.back().notes.empty()) {
                return toQt(row.sayings.back().notes.front());
            }
        }
    }
    return {};
}

/// The answer that is the consensus.
QString ConsensusDialog::standingAnswer() const
{
    return standing() == nullptr || m_shown.rows.empty() ? QString()
                                                         : toQt(m_shown.rows.front().sayings.back().text);
}

/// Those of the kind that the chosen decision takes.
void ConsensusDialog::showReasons()
{
    const int chosen = m_choices->checkedId();
    const bool hasReason = chosen >= 0 && VERDICTS.at(static_cast<std::size_t>(chosen)) != Verdict::Maybe;
    m_reasons->clear();
    m_reasons->addItem(tr("No reason"), 0);
    for (const auto& criterion : m_criteria) {
        const auto kind = chosen == 0 ? CriterionKind::Include : CriterionKind::Exclude;
        if (hasReason && criterion.kind == kind) {
            m_reasons->addItem(QStringLiteral("%1  %2").arg(toQt(criterion.name), toQt(criterion.text)),
                               static_cast<qlonglong>(criterion.id.value));
        }
    }
    m_reasons->setEnabled(m_reasons->count() > 1);
}

void ConsensusDialog::askAnswer(QVBoxLayout& layout, const Dimension& dimension)
{
    if (dimension.kind == DimensionKind::YesNo) {
        addChoices(layout, {tr("&Yes"), tr("&No")});
        for (const int choice : {YES, NO}) {
            if (standingAnswer() == (choice == YES ? QStringLiteral("yes") : QStringLiteral("no"))) {
                m_choices->button(choice)->setChecked(true);
            }
        }
        return;
    }
    m_answer = new QLineEdit;
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(dimension.kind == DimensionKind::Number ? tr("A number, like 1.5")
                                     : dimension.kind == DimensionKind::Date
                                     ? tr("A date, like 2024-04-01, 2024-04 or 2024")
                                     : tr("The answer"));
    m_answer->setText(standingAnswer());
    layout.addWidget(m_answer);
    m_answer->setFocus(Qt::OtherFocusReason);
}

std::optional<agreement::ConsensusWord> ConsensusDialog::word() const
{
    if (m_answer != nullptr) {
        return m_answer->text().trimmed().isEmpty()
            ? std::nullopt
            : std::optional<agreement::ConsensusWord>(agreement::AnswerWord{fromQt(m_answer->text())});
    }
    if (m_choices != nullptr) {
        const int chosen = m_choices->checkedId();
        if (chosen < 0) {
            return {};
        }
        if (m_reasons == nullptr) {
            return agreement::AnswerWord{chosen == YES ? "yes" : "no"};
        }
        const CriterionId reason{m_reasons->currentData().toLongLong()};
        return agreement::VerdictWord{VERDICTS.at(static_cast<std::size_t>(chosen)),
                                      reason ? std::optional(reason) : std::nullopt};
    }
    return listedWord();
}

void ConsensusDialog::accept()
{
    const auto wanted = word();
    if (!wanted) {
        say(m_list == nullptr ? tr("Give an answer first.") : tr("Choose something from the list first."));
        return;
    }
    const auto failed =
        connect(&m_workspace, &Workspace::failed, this, [this](const Error& error) { say(sentence(error)); });
    const auto note = m_note == nullptr ? std::string() : fromQt(m_note->text().trimmed());
    const bool isWritten = m_workspace.write(
        tr("Settle %1 on %2").arg(questionTitle(m_question, m_taxonomy), toQt(m_shown.paper.label)),
        [&](store::Transaction& transaction) {
            return agreement::settle(transaction, m_taxonomy, m_question, m_shown.paper.id, *wanted, note);
        });
    disconnect(failed);
    if (isWritten) {
        QDialog::accept();
    }
}

void ConsensusDialog::say(const QString& problem)
{
    m_problem->say(problem);
}

QString ConsensusDialog::problemText() const
{
    return m_problem->text();
}

}
