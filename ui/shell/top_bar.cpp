#include "ui/shell/top_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include "core/review/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/shell/search_field.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int SIDE = 12;
constexpr int GAP = 8;
constexpr int TITLE_MOST = 260;
constexpr int TITLE_MOST_NARROW = 160;
constexpr int STEP_LEAST = 36; ///< a picture; so that the words keep no window from becoming narrow
/// Of undo and redo together, whatever their words: the field beside them stays where it is after each
/// change.
constexpr int STEPS_WIDTH = 280;
constexpr int REVIEWER_MOST = 200;

}

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_search(new SearchField)
    , m_name(label(QStringLiteral("Alidade"), TextRole::Title))
    , m_undo(addStep(actions.undo, QStringLiteral("undoButton")))
    , m_redo(addStep(actions.redo, QStringLiteral("redoButton")))
    , m_commands(button(actions.commands))
    , m_reviewer(button(actions.reviewer))
    , m_actions(actions)
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", QStringLiteral("muted"));
    m_reviewer->setMaximumWidth(REVIEWER_MOST);
    m_reviewer->setObjectName(QStringLiteral("reviewerButton"));
    for (auto* one : {m_undo, m_redo, m_commands, m_reviewer}) {
        one->setFocusPolicy(
            Qt::TabFocus); // a click leaves the keyboard to the page, whose keys are waited for
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(SIDE, 6, SIDE, 6);
    layout->setSpacing(GAP);
    layout->addWidget(m_name);
    layout->addWidget(m_title);
    layout->addWidget(m_search, 1);
    layout->addStretch(0); // in the search's place while there is none
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_commands);
    layout->addWidget(m_reviewer);
    m_ofReview = {m_title, m_search, m_undo, m_redo, m_reviewer};
    setWorkspace(nullptr);
}

QPushButton* TopBar::addStep(QAction* action, const QString& name)
{
    auto* made = button(action);
    made->setObjectName(name);
    connect(action, &QAction::changed, this, &TopBar::fit); // after the button has taken the new words
    return made;
}

void TopBar::setWorkspace(Workspace* workspace)
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_workspace = workspace;
    m_search->setWorkspace(workspace);
    for (auto* part : m_ofReview) {
        part->setVisible(workspace != nullptr);
    }
    if (workspace != nullptr) {
        connect(workspace, &Workspace::reviewChanged, this, [this] { showTitle(); });
        showTitle();
    }
}

/// Without room for words undo and redo are pictures, with their words in the tool tip, and the title is cut
/// earlier: what is left is the filter's.
void TopBar::fit()
{
    const bool isNarrow = width() < widthWithWords();
    m_undo->setText(isNarrow ? QString() : m_actions.undo->iconText());
    m_redo->setText(isNarrow ? QString() : m_actions.redo->iconText());
    const int undo = isNarrow ? STEP_LEAST : undoWidth();
    m_undo->setFixedWidth(undo);
    m_redo->setFixedWidth(isNarrow ? STEP_LEAST : STEPS_WIDTH - undo);
    m_title->setMaximumWidth(isNarrow ? TITLE_MOST_NARROW : TITLE_MOST);
}

/// What the words of redo leave of the room of both, but half of it where both need more than that.
int TopBar::undoWidth() const
{
    const int half = STEPS_WIDTH / 2;
    const int undo = m_undo->sizeHint().width();
    const int redo = m_redo->sizeHint().width();
    return redo <= half ? STEPS_WIDTH - redo : std::min(undo, half);
}

int TopBar::widthWithWords() const
{
    const int gaps = 2 * SIDE + layout()->count() * GAP;
    const int named = m_name->sizeHint().width() + m_commands->sizeHint().width()
        + std::min(m_reviewer->sizeHint().width(), REVIEWER_MOST);
    return gaps + named + TITLE_MOST + m_search->minimumSizeHint().width() + STEPS_WIDTH;
}

/// Chips in the field, another reviewer: the room for words is another one.
bool TopBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::showTitle()
{
    m_title->setText(m_workspace->isReadOnly() ? tr("%1 (read only)").arg(m_workspace->title())
                                               : m_workspace->title());
}

}
