#include "ui/lint/manuscripts.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

QSettings settings()
{
    return QSettings(QStringLiteral("alidade"), QStringLiteral("alidade"));
}

/// A path may hold anything, and keys of settings may not; its hash is a name for it.
QString keyOf(const std::filesystem::path& review)
{
    std::error_code status;
    const auto whole = std::filesystem::weakly_canonical(review, status);
    const auto text = fromQt(pathToQt(status ? review : whole));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return QStringLiteral("manuscripts/") + QLatin1String(hash.result().toHex());
}

}

std::vector<std::filesystem::path> rememberedManuscripts(const std::filesystem::path& review)
{
    std::vector<std::filesystem::path> manuscripts;
    const auto files = settings().value(keyOf(review)).toStringList();
    for (const auto& file : files) {
        manuscripts.push_back(toPath(file));
    }
    return manuscripts;
}

void rememberManuscripts(const std::filesystem::path& review,
                         const std::vector<std::filesystem::path>& manuscripts)
{
    QStringList files;
    for (const auto& manuscript : manuscripts) {
        files << pathToQt(manuscript);
    }
    if (files.isEmpty()) {
        settings().remove(keyOf(review));
    } else {
        settings().setValue(keyOf(review), files);
    }
}

}
