#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/agreement/agreement_page.h"
#include "ui/agreement/figures_area.h"
#include "ui/agreement/question_tree.h"
#include "ui/agreement/reviewer_choice.h"
#include "ui/agreement/votes_sheet.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"

#include <algorithm>

// How the page is put together.
namespace alidade::ui {

namespace {

/// Below this width, what would stand side by side stands below each other.
constexpr int ROOMY = 760;
constexpr int QUESTIONS = 340;
constexpr int LEAST_QUESTIONS = 236;
constexpr int LIST = 210;
constexpr int SHORT_LIST = 84;

/// The widest column of questions that leaves enough for the answer, in a page of `width` pixels in which the
/// two do not stand side by side: without the percents, but with room for long names.
int questionsIn(int width)
{
    return width >= 960 ? 312 : width >= 760 ? 288 : LEAST_QUESTIONS;
}

}

void AgreementPage::layOut()
{
    m_columns->addWidget(questionPanel());
    m_columns->addWidget(answerPanel());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_columns);
}

QWidget* AgreementPage::questionPanel()
{
    m_reviewers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* panel = new Panel;
    panel->setMinimumWidth(LEAST_QUESTIONS);
    panel->content()->addWidget(m_reviewers);
    panel->content()->addWidget(m_questions, 1);
    return panel;
}

QWidget* AgreementPage::answerPanel()
{
    auto* views = new QWidget;
    auto* flow = new FlowLayout(4, views);
    flow->addWidget(button(m_figures));
    for (auto* action : m_parts) {
        flow->addWidget(button(action));
    }
    m_nothing = new EmptyState({}, {});
    for (auto* action : {m_toSearches, m_toMerge, m_toScreening, m_toCoding, m_toPart, m_goOn}) {
        auto* made = m_nothing->addButton(action);
        const bool isToPapers = action == m_toPart || action == m_goOn;
        made->setProperty("primary", action == m_toSearches || action == m_toMerge || isToPapers);
        if (isToPapers) {
            m_toPapers.push_back(made);
        }
    }
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_figureArea);
    m_stack->addWidget(papersView());
    auto* panel = new Panel;
    panel->content()->addWidget(m_title);
    panel->content()->addWidget(m_summary);
    panel->content()->addWidget(views);
    panel->content()->addWidget(m_note);
    panel->content()->addWidget(m_stack, 1);
    return panel;
}

QWidget* AgreementPage::papersView()
{
    QList<QAction*> decisions;
    for (auto* action : m_words) {
        decisions << action;
    }
    decisions << QList{m_own, m_takeBack, m_settleAgreed, m_previous, m_next, m_undo, m_open};
    m_sheet = new VotesSheet(decisions);
    m_agenda->setMinimumSize(130, 60);
    m_paperColumns->addWidget(m_agenda);
    m_paperColumns->addWidget(m_sheet);
    m_paperColumns->setStretchFactor(0, 0);
    m_paperColumns->setStretchFactor(1, 1);
    return m_paperColumns;
}

/// Figures and matrix, list and paper stand side by side where there is room for both.
void AgreementPage::arrange()
{
    const bool isRoomy = width() - QUESTIONS > ROOMY;
    const auto wanted = isRoomy ? Qt::Horizontal : Qt::Vertical;
    const int questions = isRoomy ? QUESTIONS : questionsIn(width());
    if (m_columns->property("questions") == QVariant(questions)) {
        return; // whoever moved the columns keeps them
    }
    m_columns->setProperty("questions", questions);
    m_columns->setSizes({questions, std::max(200, width() - questions)});
    m_paperColumns->setOrientation(wanted);
    const int room = isRoomy ? width() - questions : height();
    m_figureArea->setOrientation(wanted, room);
    const int list = isRoomy ? LIST : SHORT_LIST;
    m_paperColumns->setSizes({list, std::max(list, room - list)});
}

}
