#include "ui/agreement/reviewer_choice.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/controls/icons.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int MOST_NAMES = 2; ///< on the button; more are counted

}

ReviewerChoice::ReviewerChoice(QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setProperty("button", true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    setStyleSheet(QStringLiteral("::menu-indicator { image: none; }")); // the text has its own
    m_menu->installEventFilter(this);
    showText();
}

void ReviewerChoice::setReviewers(std::vector<Reviewer> reviewers)
{
    m_reviewers = std::move(reviewers);
    std::erase_if(m_left, [this](ReviewerId left) {
        return std::ranges::find(m_reviewers, left, &Reviewer::id) == m_reviewers.end();
    });
    fillMenu();
    showText();
}

void ReviewerChoice::fillMenu()
{
    m_menu->clear();
    auto* all = m_menu->addAction(tr("All reviewers"), this, [this] {
        if (!m_left.empty()) {
            m_left.clear();
            fillMenu();
            showText();
            Q_EMIT choiceChanged();
        }
    });
    all->setEnabled(!m_left.empty());
    m_menu->addSeparator();
    for (const auto& reviewer : m_reviewers) {
        auto* action = m_menu->addAction(toQt(reviewer.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!m_left.contains(reviewer.id));
        connect(action, &QAction::toggled, this, [this, all, id = reviewer.id](bool isChecked) {
            setChosen(id, isChecked);
            all->setEnabled(!m_left.empty());
        });
    }
}

std::vector<ReviewerId> ReviewerChoice::chosen() const
{
    std::vector<ReviewerId> ids;
    for (const auto& reviewer : m_reviewers) {
        if (!m_left.empty() && !m_left.contains(reviewer.id)) {
            ids.push_back(reviewer.id);
        }
    }
    // nobody at all is a choice too, and not everybody
    return ids.empty() && !m_left.empty() ? std::vector{ReviewerId{}} : ids;
}

void ReviewerChoice::setChosen(ReviewerId reviewer, bool isChosen)
{
    const bool isChanged = isChosen ? m_left.erase(reviewer) > 0 : m_left.insert(reviewer).second;
    if (isChanged) {
        showText();
        Q_EMIT choiceChanged();
    }
}

void ReviewerChoice::showText()
{
    QStringList names;
    for (const auto& reviewer : m_reviewers) {
        if (!m_left.contains(reviewer.id)) {
            names << toQt(reviewer.name);
        }
    }
    const auto text = m_left.empty() ? tr("All reviewers")
        : names.size() <= MOST_NAMES && !names.isEmpty()
        ? names.join(tr(", "))
        : tr("%1 of %2 reviewers").arg(countText(names.size()), countText(m_reviewers.size()));
    setText(tr("%1  ▾").arg(text));
    setToolTip(tr("Whose votes are looked at: %1").arg(names.join(tr(", "))));
    setAccessibleName(tr("Reviewers: %1").arg(text));
}

/// A tick leaves the menu open: several reviewers are chosen in one go.
bool ReviewerChoice::eventFilter(QObject* watched, QEvent* event)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (watched == m_menu && (isRelease || isKey)) {
        auto* action = m_menu->activeAction();
        if (action != nullptr && action->isCheckable() && action->isEnabled()) {
            action->toggle();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

}
