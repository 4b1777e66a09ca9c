#pragma once

#include <functional>

class QWidget;

namespace alidade::ui {

/// Calls `press` with the digit, from 1 to 9, whose key is pressed in `owner` or a part of it; those of
/// the number pad count, too. A key that is held down counts once.
void onDigits(QWidget* owner, const std::function<void(int)>& press);

}
