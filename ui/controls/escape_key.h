#pragma once

#include <QWidget>

#include <functional>

namespace alidade::ui {

/// Gives Esc in `field` to `work` before any shortcut has it, while `isWanted` says true.
void onEscape(QWidget* field, std::function<bool()> isWanted, std::function<void()> work);

}
