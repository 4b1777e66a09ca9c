#pragma once

#include <QPointer>

#include "ui/bridge/page.h"

namespace alidade::ui {

/// Keeps the keyboard on a page while what has it goes out of sight or can be used no more. Qt would hand it
/// to whatever comes next in the window, such as a button of the toolbar, and the next Space would press
/// that. At its end the page says where the keyboard goes (Page::focusStart) where what had it before has
/// lost it.
class KeptFocus
{
public:
    explicit KeptFocus(Page& page);
    KeptFocus(const KeptFocus&) = delete;
    KeptFocus& operator=(const KeptFocus&) = delete;
    ~KeptFocus();

private:
    Page& m_page;
    QPointer<QWidget> m_had;
    bool m_isOurs;
};

}
