#include "ui/bridge/kept_focus.h"

namespace alidade::ui {

// The window's focus widget, and not the program's: while a dialog is open it is the one that has the
// keyboard again afterwards.
KeptFocus::KeptFocus(Page& page)
    : m_page(page)
    , m_had(page.window()->focusWidget())
    , m_isOurs(m_had != nullptr && (m_had == &page || page.isAncestorOf(m_had)))
{
}

KeptFocus::~KeptFocus()
{
    if (!m_isOurs || !m_page.isVisible()) {
        return;
    }
    const bool hasIt = m_had != nullptr && m_had == m_page.window()->focusWidget()
        && m_had->isVisibleTo(&m_page) && m_had->isEnabled();
    if (!hasIt) {
        m_page.focusStart();
    }
}

}
