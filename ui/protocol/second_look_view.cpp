#include "ui/protocol/second_look_view.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include "core/map/paper_filter.h"
#include "core/screening/decisions.h"
#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/papers/row_table.h"
#include "ui/protocol/protocol_words.h"
#include "ui/protocol/second_look_model.h"

namespace alidade::ui {

namespace {

/// Up to so many decisions the list is there before anybody could see that it was read.
constexpr std::int64_t MOST_AT_ONCE = 1000;

const auto PAPERS_PAGE = QStringLiteral("coding");

}

SecondLookView::SecondLookView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reader(workspace.review().file())
    , m_model(new SecondLookModel(workspace, this))
    , m_stack(new CardStack)
    , m_criteria(new QComboBox)
    , m_before(wrapped({}, TextRole::Muted))
    , m_now(wrapped({}, TextRole::Plain))
    , m_problem(new SaidLine(TextRole::Warning))
    , m_table(new QTableView)
{
    makeActions();
    makeTable();
    m_stack->addWidget(new EmptyState(tr("Nothing to look at again"),
                                      tr("Where the text, kind or stage of a criterion changes after "
                                         "decisions cited it, these decisions are "
                                         "listed here, until they are confirmed or made anew.")));
    m_stack->addWidget(content());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_criteria, &QComboBox::currentIndexChanged, this, &SecondLookView::showCriterion);
    connect(m_table, &QTableView::activated, this, &SecondLookView::openPaper);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &SecondLookView::updateActions);
}

QAction* SecondLookView::makeAction(const QString& name,
                                    const QKeySequence& key,
                                    const QString& tip,
                                    void (SecondLookView::*work)())
{
    auto* action = makeCommand(m_table, name, {key}, [this, work] { (this->*work)(); });
    action->setToolTip(tip);
    m_actions << action;
    return action;
}

void SecondLookView::makeActions()
{
    m_confirm = makeAction(tr("Let them stand"),
                           QKeySequence(Qt::Key_C),
                           tr("The chosen decisions hold by the criterion as it is now"),
                           &SecondLookView::confirmChosen);
    m_confirmAll = makeAction(tr("Let all stand"),
                              QKeySequence(Qt::SHIFT | Qt::Key_C),
                              tr("All decisions by this wording hold by the criterion as it is now"),
                              &SecondLookView::confirmAll);
    m_withdraw = makeAction(tr("Decide anew"),
                            QKeySequence(Qt::Key_U),
                            tr("Takes the chosen decisions back: their papers wait in the screening again"),
                            &SecondLookView::withdrawChosen);
    m_open = makeAction(tr("Open the paper"), {}, tr("Shows the paper (Enter)"), &SecondLookView::openPaper);
    m_papers = makeAction(tr("Show the papers"),
                          QKeySequence(Qt::Key_P),
                          tr("Sets the filter to the papers of the chosen decisions"),
                          &SecondLookView::showPapers);
}

void SecondLookView::makeTable()
{
    m_table->setModel(m_model);
    showRows(*m_table, tr("Decisions to look at again"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SecondLookModel::Title, QHeaderView::Stretch);
    header->resizeSection(SecondLookModel::Label, 120);
    header->setResizeContentsPrecision(0); // the rows in sight: all say one of a few words
    for (const auto column : {SecondLookModel::Stage, SecondLookModel::Verdict, SecondLookModel::Reviewer}) {
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

QWidget* SecondLookView::content()
{
    m_criteria->setAccessibleName(tr("Changed criterion"));
    m_criteria->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* top = new QHBoxLayout;
    top->addWidget(m_criteria);
    top->addStretch();
    auto* row = new QWidget;
    auto* buttons = new FlowLayout(FlowLayout::GAP, row);
    for (auto* action : m_actions) {
        buttons->addWidget(button(action));
    }
    auto* panel = new Panel;
    panel->content()->addLayout(top);
    panel->content()->addWidget(m_before);
    panel->content()->addWidget(m_now);
    panel->content()->addWidget(row);
    panel->content()->addWidget(m_problem);
    panel->content()->addWidget(m_table, 1);
    return panel;
}

std::size_t SecondLookView::count() const
{
    std::size_t all = 0;
    for (const auto& look : m_looks) {
        all += look.decisions.size();
    }
    return all;
}

const screening::SecondLook* SecondLookView::current() const
{
    const int place = m_criteria->currentIndex();
    return place < 0 || place >= static_cast<int>(m_looks.size()) ? nullptr
                                                                  : &m_looks[static_cast<std::size_t>(place)];
}

void SecondLookView::refresh()
{
    const auto& database = m_workspace.review().database();
    if (screening::secondLookCount(database) <= MOST_AT_ONCE) {
        m_reader.forget();
        take(screening::secondLooks(database));
        return;
    }
    m_reader.read([](const Review& review,
                     const std::stop_token&) { return screening::secondLooks(review.database()); },
                  [this](Result<std::vector<screening::SecondLook>> looks) {
                      if (looks) {
                          take(std::move(*looks));
                      } else {
                          Q_EMIT m_workspace.failed(looks.error());
                      }
                  });
    updateActions(); // what is shown may be gone
}

void SecondLookView::take(std::vector<screening::SecondLook> looks)
{
    const int before = m_criteria->currentIndex();
    const int row = m_table->currentIndex().row();
    m_looks = std::move(looks);
    {
        const QSignalBlocker blocker(m_criteria);
        m_criteria->clear();
        for (const auto& look : m_looks) {
            m_criteria->addItem(tr("%1: %Ln decision(s)", nullptr, static_cast<int>(look.decisions.size()))
                                    .arg(toQt(look.criterion.name)));
        }
        m_criteria->setCurrentIndex(
            std::clamp(before, m_looks.empty() ? -1 : 0, static_cast<int>(m_looks.size()) - 1));
    }
    m_stack->setCurrentIndex(m_looks.empty() ? 0 : 1);
    showCriterion();
    if (row > 0 && m_model->rowCount() > 0) {
        selectRow(std::min(row, m_model->rowCount() - 1));
    }
}

/// Whatever keys are held: QTableView::selectRow() would add to the selection while Shift is down.
void SecondLookView::selectRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SecondLookView::showCriterion()
{
    const auto* look = current();
    m_problem->sayNothing();
    m_model->setDecisions(look == nullptr ? std::vector<Decision>() : look->decisions);
    if (look != nullptr) {
        m_before->setText(tr("Before: %1").arg(words(look->before)));
        m_now->setText(tr("Now: %1").arg(words(screening::wordingOf(look->criterion))));
        selectRow(0);
    }
    updateActions();
}

QString SecondLookView::changeText() const
{
    return m_before->text() + QLatin1Char('\n') + m_now->text();
}

QString SecondLookView::problemText() const
{
    return m_problem->text();
}

void SecondLookView::edit()
{
    if (m_looks.empty()) {
        setFocus(Qt::OtherFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void SecondLookView::updateActions()
{
    const bool canChange = !m_workspace.isReadOnly() && isUpToDate();
    const bool isChosen = m_table->selectionModel()->hasSelection();
    m_confirm->setEnabled(canChange && isChosen);
    m_confirmAll->setEnabled(canChange && m_model->rowCount() > 0);
    m_withdraw->setEnabled(canChange && isChosen);
    m_open->setEnabled(isChosen);
    m_papers->setEnabled(isChosen);
}

std::vector<Decision> SecondLookView::chosen() const
{
    std::vector<Decision> decisions;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        decisions.push_back(m_model->decisions()[static_cast<std::size_t>(index.row())]);
    }
    return decisions;
}

void SecondLookView::confirmChosen()
{
    confirm(chosen());
}

void SecondLookView::confirmAll()
{
    confirm(m_model->decisions());
}

void SecondLookView::confirm(const std::vector<Decision>& decisions)
{
    const auto* look = current();
    if (look == nullptr || decisions.empty()) {
        return;
    }
    screening::Confirmed done;
    const auto name = tr("Confirm decisions by %1").arg(toQt(look->criterion.name));
    m_workspace.writeRows(name, std::ssize(decisions), [&](store::Transaction& transaction) -> Result<void> {
        done = screening::confirm(transaction, decisions);
        return {};
    });
    if (done.unfit > 0) {
        m_problem->say(tr("%Ln decision(s) cannot have it as their reason any more: decide anew.",
                          nullptr,
                          static_cast<int>(done.unfit)));
    }
}

void SecondLookView::withdrawChosen()
{
    const auto* look = current();
    const auto decisions = chosen();
    if (look == nullptr || decisions.empty()) {
        return;
    }
    const auto name = tr("Take back decisions by %1").arg(toQt(look->criterion.name));
    m_workspace.writeRows(name, std::ssize(decisions), [&](store::Transaction& transaction) -> Result<void> {
        for (const auto& decision : decisions) {
            const auto taken =
                screening::withdraw(transaction, decision.paper, decision.reviewer, decision.stage);
            if (!taken) {
                return taken;
            }
        }
        return {};
    });
}

void SecondLookView::openPaper()
{
    const auto index = m_table->currentIndex();
    if (index.isValid()) {
        m_workspace.setCurrentPaper(m_model->decisions()[static_cast<std::size_t>(index.row())].paper);
        Q_EMIT pageWanted(PAPERS_PAGE);
    }
}

void SecondLookView::showPapers()
{
    std::vector<PaperId> papers;
    for (const auto& decision : chosen()) {
        papers.push_back(decision.paper);
    }
    const auto filter = map::filterFor(m_workspace.review().database(), papers);
    if (!filter) {
        m_problem->say(tr("These are too many papers, or papers without a label, for one filter."));
        return;
    }
    if (m_workspace.applyFilter(toQt(*filter))) {
        Q_EMIT pageWanted(PAPERS_PAGE);
    }
}

}
