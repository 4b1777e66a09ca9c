#include "ui/lint/manuscripts.h"

#include <QStringList>

#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

const QString GROUP = QStringLiteral("manuscripts");

}

std::vector<std::filesystem::path> rememberedManuscripts(const std::filesystem::path& review)
{
    std::vector<std::filesystem::path> manuscripts;
    const auto files = settings().value(keyOf(GROUP, review)).toStringList();
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
        settings().remove(keyOf(GROUP, review));
    } else {
        settings().setValue(keyOf(GROUP, review), files);
    }
}

}
