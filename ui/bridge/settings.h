#pragma once

#include <QSettings>

#include <filesystem>

namespace alidade::ui {

/// What the program remembers on this machine, beside the preferences.
QSettings settings();

/// The key under which something is remembered of one review: `group`, and a name for where the review lies.
QString keyOf(const QString& group, const std::filesystem::path& review);

}
