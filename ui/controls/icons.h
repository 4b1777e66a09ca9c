#pragma once

#include <QIcon>
#include <QString>

namespace alidade::ui {

/// An icon of resources/icons by its name without the ending, in the text colour of the theme in force (muted
/// while it is disabled). It follows the theme, since it is drawn from the SVG each time.
QIcon icon(const QString& name);

}
