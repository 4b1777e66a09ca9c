#include "ui/controls/said_line.h"

namespace alidade::ui {

SaidLine::SaidLine(TextRole role)
{
    setTextFormat(Qt::PlainText);
    setRole(*this, role);
    setWordWrap(true);
    hide();
}

void SaidLine::say(const QString& text, TextRole role)
{
    setRole(*this, role);
    say(text);
}

void SaidLine::say(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void SaidLine::sayNothing()
{
    say({});
}

}
