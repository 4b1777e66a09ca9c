#include "ui/shell/review_pages.h"

#include <QCoreApplication>
#include <QEvent>

#include "ui/bridge/page.h"

#include <algorithm>
#include <chrono>

namespace alidade::ui {

namespace {

/// After the first picture, and before anybody has found another page.
constexpr std::chrono::milliseconds PAUSE(150);
/// After a key or a movement of the mouse: the next one of a user who is at work comes before that.
constexpr std::chrono::milliseconds QUIET(600);
/// Between one and the next, for what else the window has to do.
constexpr std::chrono::milliseconds BREATH(30);

bool isFromUser(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: return true;
    default: return false;
    }
}

}

ReviewPages::~ReviewPages()
{
    clear();
}

void ReviewPages::add(const QString& name, std::function<Page*()> make)
{
    m_places[name] = {std::move(make), nullptr};
    m_order.push_back(name);
}

Page* ReviewPages::page(const QString& name)
{
    const auto found = m_places.find(name);
    if (found == m_places.end()) {
        return nullptr;
    }
    auto& place = found->second;
    if (place.page == nullptr) {
        place.page = place.make();
        place.page->setObjectName(name);
        Q_EMIT made(name, place.page);
    }
    return place.page;
}

void ReviewPages::makeRest()
{
    m_idle.disconnect();
    connect(&m_idle, &QTimer::timeout, this, &ReviewPages::makeNext);
    m_idle.start(PAUSE);
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReviewPages::areAllMade() const
{
    return std::ranges::none_of(m_places, [](const auto& place) { return place.second.page == nullptr; });
}

void ReviewPages::makeNext()
{
    const auto next = std::ranges::find_if(
        m_order, [this](const QString& name) { return m_places.at(name).page == nullptr; });
    if (next == m_order.end()) {
        rest();
        return;
    }
    m_idle.setInterval(BREATH);
    page(*next);
}

bool ReviewPages::eventFilter(QObject* watched, QEvent* event)
{
    if (isFromUser(*event)) {
        m_idle.start(QUIET);
    }
    return QObject::eventFilter(watched, event);
}

void ReviewPages::rest()
{
    m_idle.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void ReviewPages::clear()
{
    rest();
    for (const auto& [name, place] : m_places) {
        delete place.page; // NOLINT(cppcoreguidelines-owning-memory): now, before the review that it shows
    }
    m_places.clear();
    m_order.clear();
}

}
