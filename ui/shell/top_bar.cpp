#include "ui/shell/top_bar.h"

#include <QBoxLayout>
#include <QPushButton>

#include "core/review/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/shell/search_field.h"

namespace alidade::ui {

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_search(new SearchField)
    , m_reviewer(button(actions.reviewer))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", QStringLiteral("muted"));
    m_title->setMinimumWidth(120);
    m_title->setMaximumWidth(260);
    m_reviewer->setMaximumWidth(200);
    m_reviewer->setObjectName(QStringLiteral("reviewerButton"));
    auto* undo = button(actions.undo);
    auto* redo = button(actions.redo);
    undo->setMaximumWidth(220);
    redo->setMaximumWidth(140);
    auto* commands = button(actions.commands);
    for (auto* one : {undo, redo, commands, m_reviewer}) {
        one->setFocusPolicy(
            Qt::TabFocus); // a click leaves the keyboard to the page, whose keys are waited for
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(label(QStringLiteral("Alidade"), TextRole::Title));
    layout->addWidget(m_title);
    layout->addWidget(m_search, 1);
    layout->addStretch(0); // in the search's place while there is none
    layout->addWidget(undo);
    layout->addWidget(redo);
    layout->addWidget(commands);
    layout->addWidget(m_reviewer);
    m_ofReview = {m_title, m_search, undo, redo, m_reviewer};
    setWorkspace(nullptr);
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

void TopBar::showTitle()
{
    m_title->setText(m_workspace->isReadOnly() ? tr("%1 (read only)").arg(m_workspace->title())
                                               : m_workspace->title());
}

}
