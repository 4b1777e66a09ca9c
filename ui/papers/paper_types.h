#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace alidade::ui {

/// The kinds of papers that reviews mostly have: CSL's name, and the name for people. The first is no kind.
std::vector<std::pair<QString, QString>> paperTypes();

/// The name for people, or CSL's own for a rarer kind.
QString paperTypeName(const QString& type);

}
