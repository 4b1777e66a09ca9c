#pragma once

#include <QLabel>

#include "ui/controls/parts.h"

namespace alidade::ui {

/// A label that is there only while it says something.
class SaidLine : public QLabel
{
public:
    explicit SaidLine(TextRole role = TextRole::Plain);

    void say(const QString& text, TextRole role);
    /// In the role that it has. Empty says nothing.
    void say(const QString& text);
    void sayNothing();
};

}
