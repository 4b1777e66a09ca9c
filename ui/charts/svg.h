#pragma once

#include <QString>

#include "ui/charts/drawing.h"

#include <functional>

class QXmlStreamWriter;

namespace alidade::ui {

/// Where a mark leads to; empty for nowhere.
using MarkLink = std::function<QString(std::size_t mark)>;

/// The element `svg` of a drawing, a unit a millimetre. Without `link` its marks lead nowhere.
void writeSvg(QXmlStreamWriter& xml, const Drawing& drawing, const MarkLink& link = {});

}
