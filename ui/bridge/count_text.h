#pragma once

#include <QString>

#include "ui/bridge/speech.h"

#include <concepts>

namespace alidade::ui {

/// A count as the language of the window, or of a Speech, writes it: `50,000`. All counts in sentences are
/// written by this or by the `%Ln` and `%L1` of Qt, which say the same.
template <std::integral Number>
QString countText(Number count)
{
    return spokenLocale().toString(static_cast<qlonglong>(count));
}

}
