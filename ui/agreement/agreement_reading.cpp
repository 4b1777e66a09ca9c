#include <QStackedWidget>

#include "core/agreement/side_by_side.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/confusion_view.h"
#include "ui/agreement/figures_area.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/agreement/votes_sheet.h"
#include "ui/bridge/kept_focus.h"
#include "ui/controls/parts.h"

// What the page shows of what was read.
namespace alidade::ui {

namespace {

using agreement::MatterState;

}

void AgreementPage::showReading()
{
    m_title->setText(m_question ? questionTitle(*m_question, m_taxonomy) : QString());
    const bool isCompared = m_reading && m_reading->votes.raters.size() > 1;
    showSummary();
    m_summary->setVisible(isCompared);
    nameViews();
    showPaper();
}

void AgreementPage::showSummary()
{
    QString summary;
    if (m_reading) {
        const auto count = [this](MatterState state) { return m_agenda->count(state); };
        const auto judged = m_reading->summary.figures.front().estimate.units;
        const auto& question = m_reading->question;
        const auto units = std::holds_alternative<agreement::ClaimQuestion>(question)
            ? tr("%Ln claim(s) judged by two or more", nullptr, static_cast<int>(judged))
            : tr("%Ln paper(s) judged by two or more", nullptr, static_cast<int>(judged));
        summary = tr("%1, before any consensus; %2.")
                      .arg(units, tr("%Ln paper(s) to settle", nullptr, count(MatterState::Open)));
    }
    m_summary->setText(summary);
}

void AgreementPage::showPaper()
{
    if (m_sheet == nullptr) {
        return; // while the page is put together
    }
    const KeptFocus kept(*this);
    const bool isReady = m_reading != nullptr && m_reading->votes.raters.size() >= 2;
    const auto paper = m_agenda->current();
    const bool hasPapers = isReady && paper.has_value();
    const bool isEmpty = !isReady || (!m_showsFigures && !hasPapers);
    if (isReady && m_showsFigures && m_reading->summary.figures.front().estimate.units == 0) {
        m_stack->setCurrentIndex(NOTHING);
        showNothing();
    } else {
        m_stack->setCurrentIndex(isEmpty ? NOTHING : m_showsFigures ? FIGURES : PAPERS);
        if (isEmpty) {
            showNothing();
        }
    }
    if (hasPapers && !m_showsFigures) {
        auto shown = agreement::sideBySide(
            workspace().review().database(), m_taxonomy, m_reading->question, *paper, m_reviewers->chosen());
        if (shown) {
            const auto counts = inForce(m_agenda->part(), *shown);
            m_sheet->show(std::move(*shown), counts);
            setStatus(paperName(*paper));
        }
    } else {
        setStatus({});
    }
    updateActions();
}

void AgreementPage::comparePair()
{
    if (!m_reading || m_reading->votes.raters.size() < 2) {
        m_matrix->clear();
        return;
    }
    m_reader->compare(m_reading, m_matrix->first(), m_matrix->second(), [this](const VoteReader::Pair& pair) {
        std::vector<QString> categories;
        for (const auto& category : m_reading->votes.categories) {
            categories.push_back(categorySaid(m_reading->question, m_taxonomy, category));
        }
        m_matrix->showPair(pair, std::move(categories));
        m_figureArea->share();
    });
}

void AgreementPage::setStatus(const QString& text)
{
    if (text != m_status) {
        m_status = text;
        Q_EMIT statusChanged();
    }
}

}
