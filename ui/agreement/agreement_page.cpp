#include "ui/agreement/agreement_page.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>

#include "core/screening/mode.h"
#include "core/screening/pilot.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/confusion_view.h"
#include "ui/agreement/figures_area.h"
#include "ui/agreement/measure_view.h"
#include "ui/agreement/question_tree.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/controls/splitter.h"
#include "ui/controls/wait_dialog.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

using agreement::MatterState;

/// Changes of so many papers at once are read again as a whole.
constexpr std::size_t MOST_AT_ONCE = 50;
/// Milliseconds after the last of several changes.
constexpr int PATIENCE = 150;

bool isOfVotes(const store::ChangeNotice& notice)
{
    using store::Table;
    constexpr std::array TABLES = {Table::Decision,
                                   Table::Coding,
                                   Table::CodingDetail,
                                   Table::Answer,
                                   Table::Claim,
                                   Table::Excerpt,
                                   Table::Criterion,
                                   Table::Metric,
                                   Table::Reviewer,
                                   Table::Setting,
                                   Table::Dimension,
                                   Table::Code,
                                   Table::Paper};
    return std::ranges::any_of(TABLES, [&](Table table) { return notice.touches(table); });
}

}

AgreementPage::AgreementPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_reader(new VoteReader(workspace.review().file(), this))
    , m_wait(new WaitDialog(this))
    , m_write(workspace)
    , m_taxonomy(workspace.review().database())
    , m_questions(new QuestionTree)
    , m_reviewers(new ReviewerChoice)
    , m_measures(new MeasureModel(this))
    , m_measureView(new MeasureView(m_measures))
    , m_matrix(new ConfusionView)
    , m_agenda(new AgendaLists(workspace))
    , m_title(wrapped({}, TextRole::Heading))
    , m_summary(wrapped({}, TextRole::Muted))
    , m_warning(new SaidLine(TextRole::Warning))
    , m_note(new SaidLine(TextRole::Warning))
    , m_stack(new QStackedWidget)
    , m_figureArea(new FiguresArea(m_warning, m_measureView, m_matrix))
    , m_columns(splitter())
    // below each other until the width is known: that needs the least, so that nothing widens the window
    , m_paperColumns(splitter(Qt::Vertical))
{
    makeActions();
    layOut();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(PATIENCE);
    connect(&m_refresh, &QTimer::timeout, this, &AgreementPage::refresh);
    connect(&workspace, &Workspace::reviewChanged, this, &AgreementPage::follow);
    connect(m_questions, &QuestionTree::questionChosen, this, [this] {
        m_isChosen = true;
        readQuestion();
    });
    connect(m_reviewers, &ReviewerChoice::choiceChanged, this, [this] {
        readQuestion();
        survey();
    });
    connect(m_matrix, &ConfusionView::pairChosen, this, &AgreementPage::comparePair);
    connect(m_matrix, &ConfusionView::cellActivated, this, &AgreementPage::open);
    connect(m_agenda, &AgendaLists::currentPaperChanged, this, &AgreementPage::showPaper);
    connect(m_agenda, &AgendaLists::doubleClicked, this, &AgreementPage::open);
    connect(m_agenda, &AgendaLists::countsChanged, this, [this] {
        showSummary();
        nameViews();
        if (m_question) {
            m_questions->setOpen(*m_question, static_cast<std::size_t>(m_agenda->count(MatterState::Open)));
        }
    });
    showReading();
}

void AgreementPage::focusStart()
{
    const auto leadingOn = std::ranges::find_if(
        m_toPapers, [this](const QPushButton* each) { return each->isVisibleTo(this) && each->isEnabled(); });
    if (m_stack->currentIndex() == PAPERS) {
        m_agenda->setFocus(Qt::OtherFocusReason);
    } else if (leadingOn != m_toPapers.end()) {
        (*leadingOn)->setFocus(Qt::OtherFocusReason);
    } else {
        m_questions->setFocus(Qt::OtherFocusReason);
    }
}

void AgreementPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
    const auto paper = workspace().currentPaper();
    if (paper && (m_isLooking || paper != currentPaper())) {
        goTo(*paper);
    }
    m_isLooking = false;
}

void AgreementPage::lookAt(std::optional<DimensionId> dimension)
{
    m_isLooking = true;
    m_lookedAt = dimension;
}

/// Whoever comes with a paper on which reviewers differ sees where: in what he asks for, or else in the
/// question that is shown, or else in the first one.
void AgreementPage::goTo(PaperId paper)
{
    const auto& database = workspace().review().database();
    const auto isOpen = [&](const agreement::VoteQuestion& question) {
        return agreement::stateOf(database, m_taxonomy, question, paper, m_reviewers->chosen())
            == MatterState::Open;
    };
    auto questions = m_questions->surveyed();
    if (m_isLooking && m_lookedAt) {
        questions.insert(questions.begin(), agreement::DimensionQuestion{*m_lookedAt});
    } else if (m_question && !m_isLooking) {
        questions.insert(questions.begin(), *m_question);
    }
    const auto found = std::ranges::find_if(questions, isOpen);
    if (found == questions.end()) {
        return;
    }
    m_wanted = paper;
    m_questions->select(*found);
    m_isChosen = true;
    showWanted();
}

void AgreementPage::showWanted()
{
    if (m_wanted && m_reading && m_agenda->stateOf(*m_wanted) == MatterState::Open) {
        showPart(MatterState::Open);
        m_agenda->select(m_agenda->model(MatterState::Open)->rowOf(*m_wanted));
    }
    if (m_reading) {
        m_wanted.reset();
    }
}

void AgreementPage::hideEvent(QHideEvent* event)
{
    if (const auto paper = currentPaper()) {
        workspace().setCurrentPaper(*paper); // the other pages go on with it
    }
    Page::hideEvent(event);
}

void AgreementPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void AgreementPage::follow(const store::ChangeNotice& notice)
{
    if (!isOfVotes(notice)) {
        updateActions();
        return;
    }
    followPapers(notice);
    // a consensus is no vote: figures stay as they are, and, unless it is on the full text, what is open to
    // other questions; but what is being read was read before it
    const auto* stage = m_question ? std::get_if<agreement::StageQuestion>(&*m_question) : nullptr;
    const bool isOfOthers = stage != nullptr && stage->stage == Stage::FullText;
    if (m_isSettling && !isOfOthers && !m_isReading && !m_refresh.isActive()) {
        return;
    }
    m_isStale = true;
    if (isVisible()) {
        m_refresh.start();
    }
}

/// Papers change their places at once; what was undone comes back to sight.
void AgreementPage::followPapers(const store::ChangeNotice& notice)
{
    if (!m_reading || !isVisible() || notice.papers.size() > MOST_AT_ONCE) {
        return;
    }
    const auto& database = workspace().review().database();
    const auto among = m_reviewers->chosen();
    const auto shown = m_agenda->current();
    for (const auto id : notice.papers) {
        const PaperId paper{id};
        const auto before = m_agenda->stateOf(paper);
        const auto state = agreement::stateOf(database, m_taxonomy, m_reading->question, paper, among);
        m_agenda->setState(paper, state);
        if (notice.kind != store::NoticeKind::Change && state && state != before && !m_showsFigures) {
            showPart(*state);
            m_agenda->select(m_agenda->model(*state)->rowOf(paper));
        }
    }
    if (shown && shown == m_agenda->current()) {
        showPaper();
    }
    m_agenda->forgetTexts();
    updateActions();
}

void AgreementPage::refresh()
{
    m_isStale = false;
    m_refresh.stop();
    const auto& database = workspace().review().database();
    m_taxonomy = coding::Taxonomy(database);
    std::vector<Reviewer> persons;
    for (auto& reviewer : workspace().index().reviewers()) {
        if (reviewer.role == ReviewerRole::Reviewer) {
            persons.push_back(reviewer);
        }
    }
    m_reviewers->setReviewers(std::move(persons));
    m_questions->setTaxonomy(m_taxonomy, pilot());
    if (!m_questions->current()) {
        m_questions->select(m_questions->surveyed().front());
        m_isChosen = false;
    }
    readQuestion();
    survey();
}

std::vector<PaperId> AgreementPage::pilot() const
{
    const auto& index = workspace().index(); // which knows all papers without a look at the disk
    return screening::pilotOf(workspace().review().database(), index.papers(index.all()));
}

void AgreementPage::readQuestion()
{
    const auto question = m_questions->current();
    if (!question) {
        return;
    }
    if (m_question != question) {
        m_reading.reset();
        m_question = question;
        say({});
    }
    m_isReading = true;
    m_reader->read(
        *question, m_reviewers->chosen(), [this](const VoteReader::Reading& reading) { take(reading); });
    if (!m_reading) {
        showReading();
    }
}

void AgreementPage::take(const VoteReader::Reading& reading)
{
    m_isReading = false;
    m_reading = reading;
    if (reading) {
        const auto& votes = reading->votes;
        m_measures->setFigures(reading->summary.figures,
                               std::holds_alternative<agreement::ClaimQuestion>(reading->question));
        QStringList names;
        for (const auto rater : votes.raters) {
            const auto found = std::ranges::find(m_reviewers->reviewers(), rater, &Reviewer::id);
            names << (found == m_reviewers->reviewers().end() ? QString() : toQt(found->name));
        }
        m_matrix->setRaters(names);
        m_agenda->setAgenda(reading->agenda);
        const auto& misleading = reading->summary.misleading;
        m_warning->say(
            misleading ? prevalenceSentence(
                misleading->share,
                categorySaid(reading->question, m_taxonomy, votes.categories.at(misleading->category)))
                       : QString());
        comparePair();
    }
    showReading();
    if (std::exchange(m_isGoingOn, false) && m_reading) {
        showPart(MatterState::Open);
    }
    showWanted();
}

/// The list of all questions is filled as they come; the first one with two reviewers is shown unless the
/// user has chosen another.
void AgreementPage::survey()
{
    const auto questions = m_questions->surveyed();
    m_reader->survey(
        questions, m_reviewers->chosen(), [this, questions](const std::optional<QuestionReading>& reading) {
            if (!reading) {
                m_isChosen = true;
                return;
            }
            const auto& question = questions.at(reading->place);
            m_questions->show(question, *reading);
            if (m_reading && m_reading->question == question) { // the lists may know better by now
                m_questions->setOpen(question, static_cast<std::size_t>(m_agenda->count(MatterState::Open)));
            }
            if (!m_isChosen && reading->units > 0) {
                m_isChosen = true;
                m_questions->select(question);
            }
            followWaiting();
        });
}

}
