#pragma once

class QKeyEvent;

namespace alidade::ui {

/// Whether the key writes a character.
bool isTyped(const QKeyEvent& key);

}
