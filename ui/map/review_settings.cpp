#include "ui/map/review_settings.h"

#include <QCryptographicHash>

#include "ui/bridge/text.h"

namespace alidade::ui {

ReviewSettings::ReviewSettings(const Workspace& workspace)
    : m_settings(QStringLiteral("alidade"), QStringLiteral("alidade"))
{
    // paths have slashes, which settings take for groups
    const auto path = pathToQt(workspace.review().file());
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(path.utf16()), // NOLINT: its bytes
                                path.size() * qsizetype(sizeof(char16_t))));
    m_group = QStringLiteral("map/%1/").arg(QString(QLatin1String(hash.result().toHex())));
}

QVariant ReviewSettings::value(const QString& key, const QVariant& otherwise) const
{
    return m_settings.value(m_group + key, otherwise);
}

void ReviewSettings::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(m_group + key, value);
}

}
