#include "core/agreement/consensus.h"
#include "core/review/counting_rule.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/consensus_dialog.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/agreement/votes_sheet.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/wait_dialog.h"

#include <algorithm>
#include <memory>

// Settling papers, one by one and all that are agreed on.
namespace alidade::ui {

namespace {

using agreement::MatterState;

/// So many papers are settled in a blink; more of them beside the window, behind a dialog.
constexpr int MOST_AT_ONCE = 200;

}

/// What counts while the paper stands as it does.
QString AgreementPage::inForce(MatterState state, const agreement::SideBySide& shown) const
{
    if (agreement::hasConsensus(shown)) {
        return tr("What the consensus says counts.");
    }
    const auto rule = countingRule(workspace().review().database());
    const auto& persons = m_reviewers->reviewers();
    const auto lead =
        std::ranges::find_if(persons, [&](const Reviewer& each) { return rule.lead == each.id; });
    if (lead != persons.end()) {
        return tr("What %1 says counts, who leads by the protocol, until there is a consensus.")
            .arg(toQt(lead->name));
    }
    if (state == MatterState::Settled) {
        return tr("What was decided at full text counts.");
    }
    if (state == MatterState::Agreed) {
        return tr("All say the same, and so it counts. A consensus keeps it so, whoever votes later.");
    }
    const auto settled = agreement::settledBy(m_taxonomy, m_reading->question);
    const auto* asked = std::get_if<agreement::DimensionQuestion>(&settled);
    const auto* dimension = asked == nullptr ? nullptr : m_taxonomy.find(asked->dimension);
    if (dimension != nullptr && dimension->kind == DimensionKind::Category) {
        return tr("Until there is a consensus, only codes count that all gave, or gave codes below.");
    }
    return std::holds_alternative<agreement::ClaimQuestion>(settled)
        ? tr("Until there is a consensus, the claims of all count.")
        : tr("Until there is a consensus, nothing counts.");
}

bool AgreementPage::write(const QString& label, const Review::Work& work)
{
    say({});
    const bool wereOpen = m_agenda->count(MatterState::Open) > 0;
    m_isSettling = true;
    const bool isWritten = workspace().write(label, work);
    m_isSettling = false;
    // the last one here: what waits elsewhere may be less by it, for a code settles its dimension, a stage
    // its pilot
    if (wereOpen && m_agenda->count(MatterState::Open) == 0) {
        survey();
    }
    return isWritten;
}

void AgreementPage::takeWordOf(std::size_t voice)
{
    const auto paper = currentPaper();
    const auto shown = m_sheet->model()->shown();
    if (!paper || !shown || voice >= shown->voices.size() || shown->paper.id != *paper) {
        return;
    }
    const auto& who = shown->voices[voice];
    write(tr("Take the word of %1 on %2").arg(toQt(who.name), paperName(*paper)),
          [&](store::Transaction& transaction) {
              return agreement::takeWord(transaction, m_taxonomy, m_reading->question, *paper, who.reviewer);
          });
}

void AgreementPage::askConsensus()
{
    const auto& shown = m_sheet->model()->shown();
    if (currentPaper() && shown) {
        auto* dialog = new ConsensusDialog(workspace(), m_reading->question, *shown, this);
        dialog->open();
    }
}

void AgreementPage::takeBack()
{
    if (const auto paper = currentPaper()) {
        write(tr("Take back the consensus on %1").arg(paperName(*paper)),
              [&](store::Transaction& transaction) {
                  return agreement::reopen(transaction, m_taxonomy, m_reading->question, *paper);
              });
    }
}

void AgreementPage::settleAllAgreed()
{
    if (!m_reading || m_write.isRunning()) {
        return;
    }
    const auto label =
        tr("Settle what reviewers agree on: %1").arg(questionTitle(m_reading->question, m_taxonomy));
    const auto done = std::make_shared<agreement::AgreedPapers>();
    const auto workWith = [&](const std::function<bool(double)>& watch) {
        return [taxonomy = m_taxonomy,
                question = m_reading->question,
                among = m_reviewers->chosen(),
                done,
                watch](store::Transaction& transaction) -> Result<void> {
            const auto settled = agreement::settleAgreed(transaction, taxonomy, question, among, watch);
            if (!settled) {
                return fail(settled.error());
            }
            *done = *settled;
            return {};
        };
    };
    if (m_agenda->count(MatterState::Agreed) <= MOST_AT_ONCE) {
        if (write(label, workWith({}))) {
            sayLeft(done->left);
        }
        readQuestion(); // which papers stand where
        return;
    }
    say({});
    m_isSettling = true;
    m_write.write(
        label, workWith(m_wait->beginWatched(tr("Settling…"))), [this, done](const Result<void>& written) {
            m_isSettling = false;
            m_wait->end();
            if (written) {
                sayLeft(done->left);
            } else {
                say(written.error().code == ErrorCode::Cancelled ? tr("Stopped: nothing was settled.")
                                                                 : sentence(written.error()));
            }
            readQuestion();
        });
    updateActions();
}

void AgreementPage::sayLeft(std::size_t left)
{
    say(left == 0 ? QString()
                  : tr("%Ln paper(s) are left: all exclude them, but not for one reason.",
                       nullptr,
                       static_cast<int>(left)));
}

}
