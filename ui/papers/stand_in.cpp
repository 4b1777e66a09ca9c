#include "ui/papers/stand_in.h"

#include <utility>

namespace alidade::ui {

StandIn::Paper
StandIn::under(Paper open, const std::function<bool(PaperId)>& isShown, const std::function<Paper()>& first)
{
    if (m_standIn != open) {
        m_hidden.reset(); // somebody has gone on
    }
    if (m_hidden && isShown(*m_hidden)) {
        return std::exchange(m_hidden, std::nullopt);
    }
    if (open && isShown(*open)) {
        return open;
    }
    m_hidden = m_hidden ? m_hidden : open;
    m_standIn = first();
    return m_standIn;
}

}
