#include <QStackedWidget>
#include <QTableView>

#include "core/map/paper_filter.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/confusion_view.h"
#include "ui/agreement/measure_view.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/agreement/votes_sheet.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/kept_focus.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"

// What can be done on the page, and its keys.
namespace alidade::ui {

namespace {

using agreement::MatterState;

constexpr int MOST_WORDS = 9; ///< digits
}

void AgreementPage::makeActions()
{
    makeViews();
    makeWords();
    m_own = addCommand(tr("A consensus of one's own…"), Qt::Key_C, [this] { askConsensus(); });
    m_own->setIconText(tr("Own consensus…"));
    m_own->setToolTip(tr("Settles the paper in other words than any reviewer's"));
    m_takeBack = addCommand(tr("Take the consensus back"), Qt::Key_U, [this] { takeBack(); });
    m_takeBack->setIconText(tr("Take back"));
    m_takeBack->setToolTip(tr("The paper is open again, also where newer changes follow"));
    m_settleAgreed = addCommand(
        tr("Settle all that reviewers agree on"), Qt::SHIFT | Qt::Key_A, [this] { settleAllAgreed(); });
    m_settleAgreed->setIconText(tr("Settle all"));
    m_settleAgreed->setToolTip(
        tr("Makes what all say the consensus, for every paper of this list, as one change"));
    m_next = addCommand(tr("Next paper"), Qt::Key_J, [this] { m_agenda->step(1); });
    m_next->setIconText(tr("Next"));
    m_previous = addCommand(tr("Previous paper"), Qt::Key_K, [this] { m_agenda->step(-1); });
    m_previous->setIconText(tr("Previous"));
    m_undo = addCommand(tr("Undo"), Qt::Key_Z, [this] { workspace().undo(); });
    m_open =
        addCommand(this, tr("Open the paper, or the papers of the cell"), enterKeys(), [this] { open(); });
    m_open->setIconText(tr("Open"));
    m_choose = addCommand(tr("Choose the reviewers"), Qt::Key_R, [this] { m_reviewers->showMenu(); });
    addCommands({m_measureView->copyAction()});

    const auto onEmpty = [this](const QString& text, const std::function<void()>& work) {
        auto* action = new QAction(text, this);
        action->setVisible(false); // until it is of use
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    m_toSearches = onEmpty(tr("Go to Searches"), [this] { Q_EMIT pageWanted(QStringLiteral("sources")); });
    m_toMerge = onEmpty(tr("Merge a copy"), [this] { Q_EMIT pageWanted(QStringLiteral("merge")); });
    m_toScreening =
        onEmpty(tr("Go to Screening"), [this] { Q_EMIT pageWanted(QStringLiteral("screening")); });
    m_toCoding = onEmpty(tr("Go to Coding"), [this] { Q_EMIT pageWanted(QStringLiteral("coding")); });
    m_toPart = onEmpty(tr("See what to settle"), [this] { showPart(MatterState::Open); });
    m_goOn = onEmpty({}, [this] { goOn(); });
}

void AgreementPage::makeViews()
{
    m_figures = addCommand(tr("Show the numbers"), Qt::ALT | Qt::Key_1, [this] { showFigures(); });
    const std::array<std::pair<MatterState, QString>, 3> parts = {{
        {MatterState::Open, tr("Show the papers to settle")},
        {MatterState::Settled, tr("Show the papers that are settled")},
        {MatterState::Agreed, tr("Show the papers that all agree on")},
    }};
    int key = Qt::Key_2;
    for (const auto& [part, text] : parts) {
        m_parts[static_cast<std::size_t>(part)] =
            addCommand(text, Qt::ALT | static_cast<Qt::Key>(key++), [this, part = part] { showPart(part); });
    }
    m_figures->setCheckable(true);
    m_figures->setIconText(tr("Numbers"));
    for (auto* action : m_parts) {
        action->setCheckable(true);
    }
}

void AgreementPage::makeWords()
{
    for (int digit = 1; digit <= MOST_WORDS; ++digit) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
        const auto voice = static_cast<std::size_t>(digit - 1);
        auto* action =
            addCommand(tr("Take reviewer %1's word").arg(digit), key, [this, voice] { takeWordOf(voice); });
        action->setShortcuts({QKeySequence(key), QKeySequence(Qt::KeypadModifier | key)});
        action->setAutoRepeat(false);
        action->setVisible(false);
        m_words.push_back(action);
    }
}

void AgreementPage::nameViews()
{
    const std::array<QString, 3> names = {tr("To settle %1"), tr("Settled %1"), tr("Agreed %1")};
    for (std::size_t part = 0; part < names.size(); ++part) {
        const int count = m_agenda->count(static_cast<MatterState>(part));
        m_parts[part]->setIconText(m_reading ? names[part].arg(countText(count))
                                             : names[part].arg(QStringLiteral("…")));
    }
}

void AgreementPage::updateActions()
{
    if (m_sheet == nullptr) {
        return; // while the page is put together
    }
    const KeptFocus kept(*this);
    const bool canChange = !workspace().isReadOnly() && !m_write.isRunning();
    const bool hasPaper = currentPaper().has_value();
    const auto part = m_agenda->part();
    const auto& shown = m_sheet->model()->shown();
    for (std::size_t voice = 0; voice < m_words.size(); ++voice) {
        const bool isThere =
            hasPaper && shown && voice < shown->voices.size() && !shown->voices[voice].isConsensus;
        auto* action = m_words[voice];
        const auto name = isThere ? toQt(shown->voices[voice].name) : QString();
        if (isThere) {
            action->setText(tr("Take the word of %1").arg(name));
            action->setIconText(tr("%1's word").arg(name));
            action->setToolTip(tr("What %1 said becomes the consensus").arg(name));
        }
        action->setVisible(isThere);
        action->setEnabled(isThere && canChange);
    }
    m_own->setEnabled(hasPaper && canChange);
    m_takeBack->setEnabled(hasPaper && canChange && part == MatterState::Settled && shown
                           && agreement::hasConsensus(*shown));
    m_takeBack->setVisible(m_showsFigures || part == MatterState::Settled);
    const bool canSettle = m_reading && m_agenda->count(MatterState::Agreed) > 0;
    m_settleAgreed->setEnabled(canSettle && canChange);
    m_settleAgreed->setVisible(m_showsFigures || part == MatterState::Agreed);
    const auto undone = workspace().undoLabel();
    m_undo->setEnabled(canChange && !undone.isEmpty());
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone)); // whoever did it, wherever
    m_undo->setToolTip(m_undo->text());
    m_undo->setIconText(tr("Undo"));
    m_next->setEnabled(hasPaper);
    m_previous->setEnabled(hasPaper);
    m_open->setEnabled(hasPaper || (m_showsFigures && m_reading) || m_goOn->isVisible());
    m_figures->setChecked(m_showsFigures);
    for (std::size_t each = 0; each < m_parts.size(); ++each) {
        m_parts[each]->setChecked(!m_showsFigures && static_cast<MatterState>(each) == part);
    }
}

void AgreementPage::showFigures()
{
    m_showsFigures = true;
    showPaper();
    m_measureView->setFocus(Qt::OtherFocusReason);
}

void AgreementPage::showPart(MatterState part)
{
    m_showsFigures = false;
    if (m_agenda->part() == part) {
        showPaper();
    } else {
        m_agenda->setPart(part); // which shows its paper
    }
    focusStart();
}

void AgreementPage::say(const QString& note)
{
    m_note->say(note);
}

QString AgreementPage::noteText() const
{
    return m_note->text();
}

QString AgreementPage::warningText() const
{
    return m_warning->text();
}

std::optional<PaperId> AgreementPage::currentPaper() const
{
    return m_reading && !m_showsFigures ? m_agenda->current() : std::nullopt;
}

QString AgreementPage::paperName(PaperId paper) const
{
    const auto row = workspace().review().database().find<Paper>(paper);
    return !row ? QString() : toQt(row->label.empty() ? row->title : row->label);
}

void AgreementPage::open()
{
    if (m_showsFigures) {
        const auto cell = m_matrix->table()->currentIndex();
        if (m_stack->currentWidget() != m_nothing && cell.isValid()) {
            openPapers(m_matrix->model()->papers(cell), m_matrix->model()->cellName(cell));
        }
    } else if (const auto paper = currentPaper()) {
        workspace().setCurrentPaper(*paper);
        Q_EMIT pageWanted(QStringLiteral("coding"));
    } else if (m_goOn->isVisible()) {
        goOn();
    }
}

void AgreementPage::openPapers(const std::vector<PaperId>& papers, const QString& of)
{
    if (papers.empty()) {
        say(tr("No paper is “%1”.").arg(of));
        return;
    }
    const auto filter = map::filterFor(workspace().review().database(), papers);
    if (!filter) {
        say(tr("“%1” are %Ln paper(s): more than one filter can name, or papers without a label.",
               nullptr,
               static_cast<int>(papers.size()))
                .arg(of));
        return;
    }
    say({});
    if (!workspace().applyFilter(toQt(*filter))) {
        return;
    }
    workspace().setCurrentPaper(papers.front());
    Q_EMIT pageWanted(QStringLiteral("coding"));
}

}
