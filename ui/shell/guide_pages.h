#pragma once

#include <QString>

#include <vector>

namespace alidade::ui {

/// A page of the guide.
struct GuidePage {
    QString name; ///< of its file in resources/guide, without the ending
    QString title;
    QString text; ///< as Markdown
};

/// All pages in the order of the links in index.md, which is the first.
const std::vector<GuidePage>& guidePages();

/// Where all words of `wanted` stand on the page, whatever their case; an empty search stands everywhere.
bool hasWords(const GuidePage& page, const QString& wanted);

}
