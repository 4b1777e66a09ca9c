#pragma once

#include <QString>

class QWidget;

namespace alidade::ui {

/// Asks where a review is to be written; empty where nowhere. The name ends in `.alidade` also where that was
/// not typed, and what it then names is replaced only after a question of its own: the dialog asked about
/// what was typed.
QString askReviewFile(QWidget* parent, const QString& title, const QString& proposed);

}
