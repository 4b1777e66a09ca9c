#include <QStackedWidget>

#include "ui/agreement/agreement_page.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/kept_focus.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

#include <algorithm>

// What the page says where there is nothing to show, and what to do then.
namespace alidade::ui {

namespace {

using agreement::MatterState;

}

QString AgreementPage::emptyText() const
{
    if (m_nothing == nullptr || m_nothing->isHidden()) {
        return {};
    }
    QStringList texts;
    for (const auto* part : m_nothing->findChildren<QLabel*>()) {
        texts << part->text();
    }
    return texts.join(QLatin1Char(' '));
}

void AgreementPage::showNothing()
{
    for (auto* action : {m_toSearches, m_toMerge, m_toScreening, m_toCoding, m_toPart, m_goOn}) {
        action->setVisible(false);
    }
    if (!m_reading) {
        m_nothing->setTexts(m_isReading ? tr("One moment") : tr("Nothing could be read"),
                            m_isReading ? tr("The votes are read.") : tr("Choose a question on the left."));
        return;
    }
    if (workspace().index().all().count() == 0) {
        m_nothing->setTexts(tr("No papers yet"),
                            tr("Here stands how far reviewers agree. Bring in what your searches found, and "
                               "let two reviewers judge the same papers."));
        m_toSearches->setVisible(true);
        return;
    }
    const auto& votes = m_reading->votes;
    const bool isStage = std::holds_alternative<agreement::StageQuestion>(m_reading->question);
    const auto offer = [&] {
        m_toMerge->setVisible(!workspace().isReadOnly());
        m_toScreening->setVisible(isStage);
        m_toCoding->setVisible(!isStage);
    };
    const auto how =
        tr("Agreement needs two who judge the same papers without looking at each other. Give a second "
           "reviewer a copy of this file and merge it back, or let them work here under their own name "
           "(at the top right).");
    if (votes.raters.empty()) {
        m_nothing->setTexts(isStage ? tr("Nobody has decided here yet") : tr("Nobody has answered this yet"),
                            how);
        offer();
    } else if (votes.raters.size() == 1) {
        const auto found = std::ranges::find(m_reviewers->reviewers(), votes.raters.front(), &Reviewer::id);
        const auto name = found == m_reviewers->reviewers().end() ? QString() : toQt(found->name);
        m_nothing->setTexts(tr("One reviewer only: %1").arg(name), how);
        offer();
    } else if (m_showsFigures) {
        m_nothing->setTexts(
            tr("No paper was judged by two"),
            tr("The reviewers share the papers out, and nobody judged what another one did. Let some "
               "papers be judged twice: a pilot sample does."));
        m_toScreening->setVisible(isStage);
        m_toCoding->setVisible(!isStage);
    } else {
        showNothingIn(m_agenda->part());
    }
}

void AgreementPage::showNothingIn(MatterState part)
{
    switch (part) {
    case MatterState::Open: showNothingOpen(); break;
    case MatterState::Settled:
        m_nothing->setTexts(
            tr("Nothing is settled yet"),
            tr("Papers on which the reviewers have settled stand here, and can be opened again at any "
               "time."));
        m_toPart->setVisible(m_agenda->count(MatterState::Open) > 0);
        break;
    case MatterState::Agreed:
        m_nothing->setTexts(
            tr("No paper is left on which all agree"),
            tr("Papers of which two or more say the same stand here until there is a consensus."));
        m_toPart->setVisible(m_agenda->count(MatterState::Open) > 0);
        break;
    }
}

/// Where another question has papers to settle, it is offered.
void AgreementPage::showNothingOpen()
{
    m_waiting = m_questions->nextWaiting();
    const auto why = m_agenda->count(MatterState::Settled) > 0
        ? tr("On every paper on which reviewers differ it is said what counts.")
        : tr("The reviewers agree on every paper that two of them judged.");
    m_nothing->setTexts(
        m_waiting ? tr("Nothing is left to settle on this question") : tr("Nothing is left to settle"), why);
    if (m_waiting) {
        auto title = questionTitle(m_waiting->question, m_taxonomy);
        title.replace(QLatin1Char('&'), QStringLiteral("&&")); // no key
        m_goOn->setText(tr("Go on with %1 (%2)").arg(title, countText(m_waiting->open)));
    }
    m_goOn->setVisible(m_waiting.has_value());
}

/// What waits elsewhere becomes known later, and may be done meanwhile.
void AgreementPage::followWaiting()
{
    const bool isOffering = m_reading && m_reading->votes.raters.size() > 1 && !m_showsFigures
        && m_stack->currentIndex() == NOTHING && m_agenda->part() == MatterState::Open;
    if (isOffering && m_questions->nextWaiting() != m_waiting) {
        const KeptFocus kept(*this);
        showNothing();
        updateActions();
    }
}

void AgreementPage::goOn()
{
    if (const auto waiting = m_questions->nextWaiting()) {
        m_isGoingOn = true;
        m_questions->select(waiting->question);
    }
}

}
