#include "ui/shell/guide_pages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

namespace alidade::ui {

namespace {

GuidePage read(const QString& name)
{
    QFile file(QStringLiteral(":/guide/%1.md").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the guide has no page %s", qPrintable(name));
    }
    GuidePage page;
    page.name = name;
    page.text = QTextStream(&file).readAll();
    page.title = page.text.section(QLatin1Char('\n'), 0, 0).remove(QLatin1String("# ")).trimmed();
    return page;
}

std::vector<GuidePage> readAll()
{
    std::vector<GuidePage> pages = {read(QStringLiteral("index"))};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    auto links = link.globalMatch(pages.front().text);
    while (links.hasNext()) {
        const auto name = links.next().captured(1);
        const bool isKnown =
            std::any_of(pages.begin(), pages.end(), [&](const GuidePage& page) { return page.name == name; });
        if (!isKnown) {
            pages.push_back(read(name));
        }
    }
    return pages;
}

}

const std::vector<GuidePage>& guidePages()
{
    static const auto pages = readAll();
    return pages;
}

bool hasWords(const GuidePage& page, const QString& wanted)
{
    const auto words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return page.text.contains(word, Qt::CaseInsensitive);
    });
}

}
