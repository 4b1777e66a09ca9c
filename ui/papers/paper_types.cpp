#include "ui/papers/paper_types.h"

#include <QCoreApplication>

namespace alidade::ui {

std::vector<std::pair<QString, QString>> paperTypes()
{
    const auto named = [](const char* type, const char* name) {
        return std::pair(QLatin1String(type) + QString(), QCoreApplication::translate("PaperTypes", name));
    };
    return {
        named("", QT_TRANSLATE_NOOP("PaperTypes", "not known")),
        named("article-journal", QT_TRANSLATE_NOOP("PaperTypes", "Journal article")),
        named("paper-conference", QT_TRANSLATE_NOOP("PaperTypes", "Conference paper")),
        named("chapter", QT_TRANSLATE_NOOP("PaperTypes", "Chapter")),
        named("book", QT_TRANSLATE_NOOP("PaperTypes", "Book")),
        named("report", QT_TRANSLATE_NOOP("PaperTypes", "Report")),
        named("thesis", QT_TRANSLATE_NOOP("PaperTypes", "Thesis")),
        named("article", QT_TRANSLATE_NOOP("PaperTypes", "Preprint")),
        named("webpage", QT_TRANSLATE_NOOP("PaperTypes", "Web page")),
        named("software", QT_TRANSLATE_NOOP("PaperTypes", "Software")),
        named("dataset", QT_TRANSLATE_NOOP("PaperTypes", "Data set")),
    };
}

QString paperTypeName(const QString& type)
{
    for (const auto& [known, name] : paperTypes()) {
        if (known == type) {
            return type.isEmpty() ? QString() : name;
        }
    }
    return type;
}

}
