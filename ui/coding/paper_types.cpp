#include "ui/coding/paper_types.h"

#include <QCoreApplication>

namespace alidade::ui {

std::vector<std::pair<QString, QString>> paperTypes()
{
    const auto named = [](const char* type, const char* name) {
        return std::pair(QLatin1String(type) + QString(), QCoreApplication::translate("PaperTypes", name));
    };
    return {
        named("", "not known"),
        named("article-journal", "Journal article"),
        named("paper-conference", "Conference paper"),
        named("chapter", "Chapter"),
        named("book", "Book"),
        named("report", "Report"),
        named("thesis", "Thesis"),
        named("article", "Preprint"),
        named("webpage", "Web page"),
        named("software", "Software"),
        named("dataset", "Data set"),
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
