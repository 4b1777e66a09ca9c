#include "ui/papers/no_match.h"

#include <QAction>

#include "core/map/suggestions.h"
#include "ui/bridge/text.h"

#include <chrono>

namespace alidade::ui {

namespace {

/// Of a filter on a button; longer ones are cut in the middle.
constexpr int MOST_WIDTH = 200;

/// Nobody who types is waited for.
constexpr std::chrono::milliseconds QUIET(200);

}

NoMatch::NoMatch(Workspace& workspace, QWidget* parent)
    : EmptyState({}, {}, parent)
    , m_workspace(workspace)
    , m_stars(new QAction(this))
{
    auto* clear = new QAction(tr("Clear the filter"), this);
    connect(clear, &QAction::triggered, this, [&workspace] { workspace.applyFilter({}); });
    connect(m_stars, &QAction::triggered, this, [this] { m_workspace.applyFilter(QString(m_starred)); });
    m_stars->setVisible(false);
    addButton(clear);
    addButton(m_stars);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QUIET);
    connect(&m_quiet, &QTimer::timeout, this, &NoMatch::offerStars);
}

void NoMatch::sayNoMatch(const QString& sentence)
{
    setTexts(tr("No paper matches the filter"), sentence);
    m_isNoMatch = true;
    m_stars->setVisible(false);
    m_quiet.start();
}

void NoMatch::showEvent(QShowEvent* event)
{
    EmptyState::showEvent(event);
    if (m_isNoMatch) {
        m_quiet.start();
    }
}

void NoMatch::offerStars()
{
    if (!m_isNoMatch || !isVisible()) {
        return;
    }
    m_starred =
        toQt(map::withStars(m_workspace.index(), fromQt(m_workspace.filter())).value_or(std::string()));
    m_stars->setText(tr("Search %1").arg(fontMetrics().elidedText(m_starred, Qt::ElideMiddle, MOST_WIDTH)));
    m_stars->setToolTip(tr("Search %1").arg(m_starred));
    m_stars->setVisible(!m_starred.isEmpty());
}

void NoMatch::sayOther(const QString& title, const QString& sentence)
{
    setTexts(title, sentence);
    m_isNoMatch = false;
    m_stars->setVisible(false);
}

}
