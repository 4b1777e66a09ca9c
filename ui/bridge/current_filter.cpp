#include "ui/bridge/current_filter.h"

#include "core/map/filter.h"
#include "ui/bridge/text.h"

#include <utility>

namespace alidade::ui {

namespace {

/// Filters that Esc can step back through; more than anybody remembers.
constexpr std::size_t MOST_EARLIER = 100;

}

CurrentFilter::CurrentFilter(const map::Index& index)
    : m_index(index)
    , m_selected{{}, {}, index.all()}
    , m_counted(map::population(index))
{
}

Result<void> CurrentFilter::set(const QString& text, FilterStep step)
{
    if (auto selected = select(text); !selected) {
        return selected;
    }
    const auto before = std::exchange(m_text, text);
    if (step == FilterStep::New || m_earlier.empty()) {
        if (m_earlier.size() == MOST_EARLIER) {
            m_earlier.erase(m_earlier.begin());
        }
        m_earlier.push_back(before);
    }
    return {};
}

bool CurrentFilter::stepBack()
{
    while (!m_earlier.empty()) {
        const auto earlier = m_earlier.back();
        m_earlier.pop_back();
        if (select(earlier)) { // a code it names may be gone since
            m_text = earlier;
            return true;
        }
    }
    return false;
}

bool CurrentFilter::refresh()
{
    const bool isKept = select(m_text).has_value();
    if (!isKept) {
        m_text.clear();
        static_cast<void>(select(m_text));
    }
    return isKept;
}

Result<void> CurrentFilter::select(const QString& text)
{
    auto filter = map::parseFilter(fromQt(text));
    if (!filter) {
        return fail(filter.error());
    }
    auto selected = map::selectParts(m_index, *std::move(filter));
    if (!selected) {
        return fail(selected.error());
    }
    m_counted = map::counted(m_index, selected->filter, selected->papers);
    m_selected = *std::move(selected);
    return {};
}

}
