#include <QComboBox>
#include <QLineEdit>

#include "ui/controls/icons.h"
#include "ui/papers/paper_files.h"
#include "ui/screening/reading_view.h"
#include "ui/screening/screening_page.h"
#include "ui/screening/verdict_panel.h"
#include "ui/screening/verdict_words.h"
#include "ui/screening/work_bar.h"

// What can be done on the page, and its keys.
namespace alidade::ui {

void ScreeningPage::makeActions()
{
    m_include = addCommand(tr("Include"), Qt::Key_I, [this] { decide(Verdict::Include); });
    m_maybe = addCommand(tr("Maybe"), Qt::Key_M, [this] { decide(Verdict::Maybe); });
    m_exclude = addCommand(tr("Exclude"), Qt::Key_E, [this] { exclude(); });
    for (auto* action : {m_include, m_maybe, m_exclude}) {
        action->setCheckable(true);
    }
    m_undecide = addCommand(tr("Back to undecided"), Qt::Key_U, [this] { m_desk->withdraw(); });
    m_undecide->setIconText(tr("Undecided"));
    m_note = addCommand(tr("Note on the decision"), Qt::Key_N, [this] {
        m_panel->noteField()->setFocus(Qt::ShortcutFocusReason);
    });
    m_back = addCommand(tr("Back to the paper before"), Qt::Key_Left, [this] {
        setAsking(false);
        m_desk->back();
    });
    m_back->setIconText(tr("Back"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_skip = addCommand(tr("Skip this paper"), Qt::Key_S, [this] { skip(); });
    m_skip->setShortcuts({QKeySequence(Qt::Key_S), QKeySequence(Qt::Key_Right)});
    m_skip->setIconText(tr("Skip"));
    m_skip->setIcon(icon(QStringLiteral("forward")));
    for (auto* action : {m_include, m_maybe, m_exclude, m_undecide, m_skip}) {
        action->setAutoRepeat(false); // a key that is held decides on one paper
    }
    m_link = addCommand(tr("Open the paper in the browser"), Qt::Key_O, [this] { m_view->openLink(); });
    m_edit = addCommand(tr("Edit paper"), Qt::Key_F4, [this] { editPaper(); });
    addCommands(m_files->commands(this));
    m_titleAbstract = addCommand(
        stageName(Stage::TitleAbstract), Qt::ALT | Qt::Key_1, [this] { askStage(Stage::TitleAbstract); });
    m_fullText =
        addCommand(stageName(Stage::FullText), Qt::ALT | Qt::Key_2, [this] { askStage(Stage::FullText); });
    m_titleAbstract->setCheckable(true);
    m_fullText->setCheckable(true);
    addCommand(tr("Choose the papers to screen"), Qt::Key_L, [this] {
        m_bar->setBox()->setFocus(Qt::ShortcutFocusReason);
        m_bar->setBox()->showPopup();
    });
    m_rules = addCommand(tr("Terms and rules…"), Qt::Key_T, [this] { showRules(); });
    m_rules->setIcon(icon(QStringLiteral("preferences")));

    m_all = addCommand(tr("Decide on all papers of the list…"), Qt::Key_A, [this] { decideAll(); });
    m_all->setIconText(tr("Decide on all…"));

    // only while a reason is asked for
    m_answer = addCommand(
        this, tr("Exclude with the marked reason, or without one"), enterKeys(), [this] { answer(); });
    m_notYet = addCommand(tr("Do not exclude"), Qt::Key_Escape, [this] { setAsking(false); });
    m_down = addCommand(tr("Next reason"), Qt::Key_Down, [this] { m_panel->step(1); });
    m_up = addCommand(tr("Previous reason"), Qt::Key_Up, [this] { m_panel->step(-1); });

    const auto onEmpty = [this](const QString& text, const std::function<void()>& work) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    m_toSources = onEmpty(tr("Go to Searches"), [this] { Q_EMIT pageWanted(QStringLiteral("sources")); });
    const auto toCoding = [this] { Q_EMIT pageWanted(QStringLiteral("coding")); };
    m_addByHand = onEmpty(tr("Add papers by hand"), toCoding);
    m_toCoding = onEmpty(tr("Go to Coding"), toCoding);
    m_toFullText = onEmpty(tr("Go on with the full text"), [this] { askStage(Stage::FullText); });
    m_toConflicts = onEmpty(tr("Look at the conflicts"), [this] { askSet(screening::WorkSet::Conflicts); });
    m_toAll = onEmpty(tr("Look through all papers"), [this] {
        askSet(screening::WorkSet::All);
        if (m_desk->sheet() == nullptr) {
            m_desk->forward();
        }
    });
    m_clearFilter = onEmpty(tr("Clear the filter"), [this] { workspace().applyFilter({}); });
}

void ScreeningPage::updateActions()
{
    const auto* sheet = m_desk->sheet();
    const bool canDecide = sheet != nullptr && !workspace().isReadOnly() && !m_desk->isMaking();
    const auto mine = sheet != nullptr && sheet->mine ? std::optional(sheet->mine->verdict) : std::nullopt;
    for (auto* action : {m_include, m_maybe, m_exclude, m_note}) {
        action->setEnabled(canDecide);
    }
    m_include->setChecked(mine == Verdict::Include);
    m_maybe->setChecked(mine == Verdict::Maybe);
    m_exclude->setChecked(m_isAsking || mine == Verdict::Exclude);
    m_undecide->setEnabled(canDecide && mine);
    m_edit->setEnabled(sheet != nullptr && !workspace().isReadOnly());
    m_link->setEnabled(sheet != nullptr && !(sheet->paper.doi.empty() && sheet->paper.url.empty()));
    m_skip->setEnabled(m_desk->list() != nullptr);
    m_back->setEnabled(m_desk->list() != nullptr);
    m_all->setEnabled(canDecide);
    m_rules->setEnabled(!workspace().isReadOnly());
    const bool isWriting = m_panel->noteField()->hasFocus() || m_panel->newCriterionField()->hasFocus();
    for (auto* action : {m_answer, m_notYet, m_down, m_up}) {
        action->setEnabled(m_isAsking && !isWriting); // Enter ends the note then
    }
    const bool isFullText = m_desk->question().stage == Stage::FullText;
    m_titleAbstract->setChecked(!isFullText);
    m_fullText->setChecked(isFullText);
}

}
