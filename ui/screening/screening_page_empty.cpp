#include "ui/controls/parts.h"
#include "ui/screening/screening_page.h"

// What the page says where no paper is left to decide on, and the next step from there.
namespace alidade::ui {

using screening::WorkSet;

void ScreeningPage::sayNothingLeft()
{
    for (auto* action :
         {m_toSources, m_addByHand, m_toCoding, m_toFullText, m_toConflicts, m_clearFilter, m_toAll}) {
        action->setVisible(false);
    }
    const auto* list = m_desk->list();
    const auto set = m_desk->question().set;
    if (list == nullptr) {
        m_none->setTexts(m_desk->isMaking() ? tr("One moment") : tr("No list"),
                         m_desk->isMaking() ? tr("The papers are put in order.")
                                            : tr("Choose above which papers to screen."));
    } else if (!workspace().index().all().any()) {
        m_none->setTexts(
            tr("No papers yet"),
            tr("Import what your searches found, or add papers by hand; then decide on them here."));
        m_toSources->setVisible(true);
        m_addByHand->setVisible(true);
    } else if (!workspace().filter().isEmpty()) {
        m_none->setTexts(nothingLeft(),
                         tr("Only papers that match the filter come: %1").arg(workspace().filter()));
        m_clearFilter->setVisible(true);
        m_toAll->setVisible(list->count(WorkSet::All) > 0);
    } else if (list->count(WorkSet::All) == 0 && m_desk->question().stage == Stage::FullText) {
        m_none->setTexts(tr("Nothing to read in full yet"),
                         tr("Papers that are included by title and abstract come here."));
    } else if (list->count(set) == 0 && set == WorkSet::Pilot) {
        m_none->setTexts(tr("There is no pilot sample"),
                         tr("Say under “Terms and rules” how many papers all reviewers decide on first."));
        m_toAll->setVisible(true);
    } else {
        sayNextStep(*list);
    }
}

void ScreeningPage::sayNextStep(const screening::WorkList& list)
{
    const bool isFullText = m_desk->question().stage == Stage::FullText;
    const auto conflicts = static_cast<int>(list.count(WorkSet::Conflicts));
    const auto included = static_cast<int>(list.progress().included);
    m_none->setTexts(nothingLeft(),
                     conflicts > 0 ? tr("On %Ln paper(s) the reviewers differ.", nullptr, conflicts)
                         : !isFullText
                         ? tr("%Ln paper(s) came through; the full text is next.", nullptr, included)
                         : tr("%Ln paper(s) are included; coding is next.", nullptr, included));
    m_toFullText->setVisible(!isFullText);
    m_toCoding->setVisible(isFullText && included > 0);
    m_toConflicts->setVisible(conflicts > 0);
    m_toAll->setVisible(list.count(WorkSet::All) > 0);
}

QString ScreeningPage::nothingLeft() const
{
    const auto set = m_desk->question().set;
    const bool isSettling = set == WorkSet::Conflicts || set == WorkSet::Maybe;
    return isSettling ? tr("Nothing here waits for a decision") : tr("Nothing is left to decide here");
}

}
