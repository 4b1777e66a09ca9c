#include "ui/shell/recent_filters.h"

#include <QTimer>

#include "ui/bridge/settings.h"

#include <chrono>

namespace alidade::ui {

namespace {

/// What is typed through or clicked past is none to come back to.
constexpr std::chrono::seconds A_WHILE(3);

}

RecentFilters::RecentFilters(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_key(keyOf(QStringLiteral("recent-filters"), workspace.review().file()))
    , m_standing(new QTimer(this))
{
    m_standing->setSingleShot(true);
    m_standing->setInterval(A_WHILE);
    connect(m_standing, &QTimer::timeout, this, &RecentFilters::remember);
    connect(&workspace, &Workspace::filterChanged, m_standing, qOverload<>(&QTimer::start));
}

QStringList RecentFilters::list() const
{
    return settings().value(m_key).toStringList();
}

void RecentFilters::remember()
{
    const auto& filter = m_workspace.filter();
    if (filter.isEmpty()) {
        return;
    }
    auto filters = list();
    filters.removeAll(filter);
    filters.prepend(filter);
    settings().setValue(m_key, filters.mid(0, MOST));
}

}
