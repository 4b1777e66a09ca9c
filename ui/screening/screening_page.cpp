#include "ui/screening/screening_page.h"

#include <QApplication>
#include <QResizeEvent>

#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/digit_keys.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/keyed_button.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/papers/no_match.h"
#include "ui/papers/paper_dialog.h"
#include "ui/papers/paper_files.h"
#include "ui/screening/bulk_decision_dialog.h"
#include "ui/screening/reading_view.h"
#include "ui/screening/rules_dialog.h"
#include "ui/screening/verdict_panel.h"
#include "ui/screening/work_bar.h"

namespace alidade::ui {

namespace {

constexpr int PAPER_PAGE = 0;
constexpr int EMPTY_PAGE = 1;
constexpr int NO_MATCH_PAGE = 2;

/// Below this width the criteria take less of the page.
constexpr int NARROW = 900;

}

ScreeningPage::ScreeningPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_desk(new ScreeningDesk(workspace, this))
    , m_bar(new WorkBar(*m_desk))
    , m_view(new ReadingView(*m_desk))
    , m_panel(new VerdictPanel(*m_desk))
    , m_stack(new CardStack)
    , m_none(new EmptyState({}, {}))
    , m_noMatch(new NoMatch(workspace))
    , m_columns(splitter())
    , m_question(wrapped({}, TextRole::Warning))
    , m_files(new PaperFiles(workspace))
    , m_decisions(new QWidget)
{
    makeActions();
    onDigits(this, [this](int digit) { pressDigit(digit); });
    layOut();
    connect(m_desk, &ScreeningDesk::sheetChanged, this, [this] {
        setAsking(false);
        refresh();
    });
    connect(m_desk, &ScreeningDesk::listChanged, this, &ScreeningPage::refresh);
    connect(m_panel, &VerdictPanel::criterionPressed, this, [this](CriterionId id) {
        for (const auto& criterion : m_desk->criteria()) {
            if (criterion.id == id) {
                decide(criterion.kind == CriterionKind::Exclude ? Verdict::Exclude : Verdict::Include, id);
                return;
            }
        }
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_isAsking) {
            updateActions();
        }
    });
    connect(m_panel, &VerdictPanel::left, this, &ScreeningPage::focusStart);
    connect(m_bar, &WorkBar::left, this, &ScreeningPage::focusStart);
    refresh();
}

ScreeningPage::~ScreeningPage()
{
    qApp->disconnect(this); // its parts lose the keyboard while they go
}

void ScreeningPage::layOut()
{
    m_bar->showActions(m_titleAbstract, m_fullText, m_rules, m_all);
    for (auto* action :
         {m_toSources, m_toFullText, m_toCoding, m_toConflicts, m_clearFilter, m_toAll, m_addByHand}) {
        auto* made = m_none->addButton(action);
        made->setProperty("primary",
                          action == m_toSources || action == m_toFullText || action == m_toCoding
                              || action == m_clearFilter);
    }
    m_question->hide();
    auto* paper = new Panel;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noMatch);
    paper->content()->addWidget(m_stack, 1);
    paper->content()->addWidget(m_files);
    paper->content()->addWidget(m_question);
    paper->content()->addWidget(decisionBar());
    m_files->takeDropsOn(paper);
    m_columns->addWidget(paper);
    m_columns->addWidget(m_panel);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setSizes({720, 320});
    paper->setMinimumWidth(320);
    m_panel->setMinimumWidth(220);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_columns, 1);
}

QWidget* ScreeningPage::decisionBar()
{
    auto* layout = new FlowLayout(FlowLayout::GAP, m_decisions);
    for (auto* action : {m_back, m_include, m_maybe, m_exclude, m_undecide, m_skip}) {
        auto* made = action == m_back ? button(action) : keyedButton(action);
        made->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(made);
        if (action == m_back || action == m_skip) {
            (action == m_back ? m_backButton : m_skipButton) = made;
            connect(action, &QAction::changed, this, &ScreeningPage::nameSteps);
        }
    }
    m_decisions->installEventFilter(this);
    return m_decisions;
}

/// The arrows say the words where there is no room for both on one line.
void ScreeningPage::nameSteps()
{
    m_backButton->setText(m_back->iconText());
    m_skipButton->setText(keyedWord(*m_skip));
    const auto* flow = m_decisions->layout();
    if (flow->heightForWidth(m_decisions->width()) > flow->heightForWidth(QWIDGETSIZE_MAX)) {
        m_backButton->setText({});
        m_skipButton->setText(m_skip->shortcut().toString(QKeySequence::NativeText));
    }
}

bool ScreeningPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_decisions && event->type() == QEvent::Resize) {
        nameSteps();
    }
    return Page::eventFilter(watched, event);
}

void ScreeningPage::focusStart()
{
    if (m_stack->currentIndex() == PAPER_PAGE) {
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        Page::focusStart();
    }
}

void ScreeningPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_desk->setShown(true);
}

void ScreeningPage::hideEvent(QHideEvent* event)
{
    if (const auto* sheet = m_desk->sheet()) {
        const auto place = workspace().index().ordinal(sheet->paper.id);
        if (place && workspace().counted().test(*place)) { // nobody codes another one by going there
            workspace().setCurrentPaper(sheet->paper.id);  // the other pages go on with it
        }
    }
    m_desk->setShown(false);
    Page::hideEvent(event);
}

void ScreeningPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < NARROW;
    if ((event->oldSize().width() < NARROW) != isNarrow || event->oldSize().width() < 0) {
        const int side = isNarrow ? 230 : 320;
        m_columns->setSizes({std::max(320, width() - side - 30), side});
    }
}

void ScreeningPage::refresh()
{
    const bool hasPaper = m_desk->sheet() != nullptr;
    const bool isNoMatch = workspace().index().all().any() && !workspace().selection().any();
    m_stack->setCurrentIndex(hasPaper ? PAPER_PAGE : isNoMatch ? NO_MATCH_PAGE : EMPTY_PAGE);
    if (isNoMatch) {
        m_noMatch->sayNoMatch(workspace().filter());
    }
    if (!hasPaper) {
        sayNothingLeft();
    }
    m_files->setPaper(hasPaper ? std::optional(m_desk->sheet()->paper.id) : std::nullopt,
                      m_desk->paperName());
    updateActions();
    setStatus(hasPaper ? m_desk->paperName() : QString());
}

void ScreeningPage::askStage(Stage stage)
{
    auto question = m_desk->question();
    question.stage = stage;
    m_desk->ask(std::move(question));
    updateActions();
    focusStart();
}

void ScreeningPage::askSet(screening::WorkSet set)
{
    auto question = m_desk->question();
    question.set = set;
    m_desk->ask(std::move(question));
    focusStart();
}

void ScreeningPage::decide(Verdict verdict, std::optional<CriterionId> criterion)
{
    m_panel->keepNote(); // a button takes the focus from no field
    setAsking(false);
    m_desk->decide(verdict, criterion);
    updateActions(); // a press has toggled the action, whatever became of it
    focusStart();
}

void ScreeningPage::exclude()
{
    if (m_isAsking) {
        answer();
    } else if (m_desk->hasReasons()) {
        setAsking(true);
        focusStart();
    } else {
        decide(Verdict::Exclude);
    }
}

void ScreeningPage::pressDigit(int digit)
{
    if (!m_exclude->isEnabled()) {
        return;
    }
    for (const auto& criterion : m_desk->criteria()) {
        if (criterion.kind == CriterionKind::Exclude && criterion.digit == digit) {
            decide(Verdict::Exclude, criterion.id);
            return;
        }
    }
}

void ScreeningPage::answer()
{
    const auto chosen = m_panel->chosen();
    if (!chosen && m_desk->needsReason()) {
        m_question->setText(
            tr("At full text an exclusion needs its reason: press its digit, or choose it with the "
               "arrows and Enter."));
        updateActions();
        return;
    }
    decide(Verdict::Exclude, chosen);
}

/// Going on lets an exclusion stand that needs no reason.
void ScreeningPage::skip()
{
    if (m_isAsking && !m_desk->needsReason()) {
        decide(Verdict::Exclude);
    } else {
        setAsking(false);
        m_desk->forward();
    }
}

void ScreeningPage::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    m_panel->setAsking(isAsking);
    m_question->setVisible(isAsking);
    m_question->setText(m_desk->needsReason()
                            ? tr("Exclude, and why? A digit gives the reason, Esc goes back.")
                            : tr("Exclude, and why? A digit gives the reason, Enter excludes without "
                                 "one, Esc goes back."));
    updateActions();
}

void ScreeningPage::showRules()
{
    auto* dialog = new RulesDialog(workspace(), this);
    dialog->open();
}

void ScreeningPage::editPaper()
{
    if (const auto* sheet = m_desk->sheet()) {
        m_panel->keepNote();
        auto* dialog = new PaperDialog(workspace(), sheet->paper, sheet->text, m_desk->paperName(), this);
        connect(dialog, &QDialog::finished, this, &ScreeningPage::focusStart);
        dialog->open();
    }
}

void ScreeningPage::decideAll()
{
    m_panel->keepNote();
    setAsking(false);
    auto* dialog = new BulkDecisionDialog(*m_desk, this);
    connect(dialog, &QDialog::finished, this, &ScreeningPage::focusStart);
    dialog->open();
}

void ScreeningPage::setStatus(const QString& text)
{
    if (text != m_status) {
        m_status = text;
        Q_EMIT statusChanged();
    }
}

}
