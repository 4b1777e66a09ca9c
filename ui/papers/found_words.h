#pragma once

#include <QTextEdit>

namespace alidade::ui {

/// Marks for the places in `text` at which the words of `filter` stand. None where it cannot be read.
QList<QTextEdit::ExtraSelection> foundWords(const QTextEdit& text, const QString& filter);

}
