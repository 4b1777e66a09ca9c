#include "ui/protocol/report_file.h"

#include <QSaveFile>

#include "ui/bridge/text.h"

#include <cerrno>

namespace alidade::ui {

Result<void> writeFile(const QString& name, const std::string& bytes)
{
    QSaveFile file(name);
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit()) {
        return {};
    }
    const int reason = errno;
    auto code = ErrorCode::Io;
    if (reason == ENOSPC || file.error() == QFileDevice::ResourceError) {
        code = ErrorCode::Full;
    } else if (reason == EACCES || reason == EROFS || reason == EPERM
               || file.error() == QFileDevice::PermissionsError) {
        code = ErrorCode::ReadOnly;
    }
    return fail(code,
                {translatable("Sentence", "The file cannot be written: %1."), {fromQt(file.errorString())}},
                fromQt(name));
}

}
