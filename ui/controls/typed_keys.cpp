#include "ui/controls/typed_keys.h"

#include <QKeyEvent>

namespace alidade::ui {

bool isTyped(const QKeyEvent& key)
{
    constexpr auto COMMAND = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(key.modifiers() & COMMAND) && !key.text().isEmpty() && key.text().front().isPrint();
}

}
