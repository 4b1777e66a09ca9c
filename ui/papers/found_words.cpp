#include "ui/papers/found_words.h"

#include <QTextDocument>

#include "core/base/text.h"
#include "core/map/filter_texts.h"
#include "core/screening/terms.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"

namespace alidade::ui {

QList<QTextEdit::ExtraSelection> foundWords(const QTextEdit& text, const QString& filter)
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto asked = map::parseFilter(fromQt(filter));
    if (!asked) {
        return marks;
    }
    const screening::Terms terms(joined(map::textsAskedFor(*asked), "\n"), {});
    if (terms.isEmpty()) {
        return marks;
    }
    QTextCharFormat format;
    format.setBackground(theme().accentSoft);
    format.setForeground(theme().text);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(theme().accent);
    const auto written = fromQt(text.toPlainText());
    std::size_t read = 0;
    int position = 0; // of `read`, in characters as the document counts them
    const auto goTo = [&](std::size_t byte) {
        position += static_cast<int>(toQt(std::string_view(written).substr(read, byte - read)).size());
        read = byte;
        return position;
    };
    for (const auto& place : terms.find(written)) {
        QTextEdit::ExtraSelection mark;
        mark.format = format;
        mark.cursor = QTextCursor(text.document());
        mark.cursor.setPosition(goTo(place.start));
        mark.cursor.setPosition(goTo(place.start + place.length), QTextCursor::KeepAnchor);
        marks += mark;
    }
    return marks;
}

}
