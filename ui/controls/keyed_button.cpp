#include "ui/controls/keyed_button.h"

#include <QAction>
#include <QBoxLayout>

#include "ui/controls/parts.h"

namespace alidade::ui {

KeyedButton::KeyedButton(QAction* action)
    : m_button(ui::button(action))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button);
    layout->addWidget(label(action->shortcut().toString(QKeySequence::NativeText), TextRole::Key));
    if (!action->isVisible()) {
        hide(); // it has no parent yet: shown, it would be a window of its own
    }
    connect(action, &QAction::visibleChanged, this, [this, action] { setVisible(action->isVisible()); });
}

}
