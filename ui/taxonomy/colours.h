#pragma once

#include <QIcon>
#include <QString>

#include <vector>

namespace alidade::ui {

/// A colour that codes and dimensions may have.
struct NamedColour {
    QString value; ///< #rrggbb
    QString name;
};

/// Eight that readers with any kind of colour vision tell apart (Okabe & Ito 2008).
const std::vector<NamedColour>& codeColours();

/// A dot in that colour, or a ring for none.
QIcon colourDot(const QString& value);

}
