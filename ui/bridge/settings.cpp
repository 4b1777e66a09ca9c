#include "ui/bridge/settings.h"

#include <QCryptographicHash>

#include "ui/bridge/text.h"

namespace alidade::ui {

QSettings settings()
{
    return QSettings(QStringLiteral("alidade"), QStringLiteral("alidade"));
}

/// A path may hold anything, and keys of settings may not; its hash is a name for it.
QString keyOf(const QString& group, const std::filesystem::path& review)
{
    std::error_code status;
    const auto whole = std::filesystem::weakly_canonical(review, status);
    const auto text = fromQt(pathToQt(status ? review : whole));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return group + QLatin1Char('/') + QLatin1String(hash.result().toHex());
}

}
