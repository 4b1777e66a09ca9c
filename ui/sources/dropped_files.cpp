#include "ui/sources/dropped_files.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace alidade::ui {

QStringList filesToImport(const QMimeData* data)
{
    QStringList files;
    for (const auto& url : data->urls()) {
        const auto file = url.toLocalFile();
        if (url.isLocalFile() && !file.endsWith(QLatin1String(".alidade")) && QFileInfo(file).isFile()) {
            files << file;
        }
    }
    return files;
}

}
