#pragma once

#include <QStringList>

class QMimeData;

namespace alidade::ui {

/// Files that are dragged in to be imported: those of this machine, without folders and without reviews,
/// which are opened instead.
QStringList filesToImport(const QMimeData* data);

}
