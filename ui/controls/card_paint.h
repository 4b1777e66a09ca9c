#pragma once

#include <QStyleOptionViewItem>

class QPainter;

/// What the rows of lists that look like cards have in common.
namespace alidade::ui {

/// The card behind a row: filled where it is selected or under the mouse.
void paintCard(QPainter& painter, const QStyleOptionViewItem& option);

/// The lines that a text takes in that width, at most so many, at least one.
int linesOf(const QString& text, const QFont& font, int width, int most);

/// Draws a text at the top of `rect` in at most so many lines, the last one cut; font and colour are the
/// painter's.
void drawLines(QPainter& painter, const QString& text, const QRectF& rect, int lines);

}
