#include "ui/papers/paper_columns.h"

#include <QCoreApplication>

#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

using Field = map::PaperKey::Field;

/// More dimensions than these begin hidden: the table would be wider than any screen.
constexpr std::size_t DIMENSIONS_AT_FIRST = 4;

QString translated(const char* text)
{
    return QCoreApplication::translate("PaperColumns", text);
}

}

std::vector<PaperColumn> paperColumns(const coding::Taxonomy& taxonomy)
{
    std::vector<PaperColumn> columns = {
        {{Field::Label, {}},
         QStringLiteral("label"),
         translated(QT_TRANSLATE_NOOP("PaperColumns", "Label")),
         70},
        {{Field::Title, {}},
         QStringLiteral("title"),
         translated(QT_TRANSLATE_NOOP("PaperColumns", "Title")),
         400},
        {{Field::Authors, {}},
         QStringLiteral("authors"),
         translated(QT_TRANSLATE_NOOP("PaperColumns", "Authors")),
         130},
        {{Field::Year, {}},
         QStringLiteral("year"),
         translated(QT_TRANSLATE_NOOP("PaperColumns", "Year")),
         56},
        {{Field::Venue, {}},
         QStringLiteral("venue"),
         translated(QT_TRANSLATE_NOOP("PaperColumns", "Venue")),
         120},
        {{Field::Verdict, {}},
         QStringLiteral("verdict"),
         translated(QT_TRANSLATE_NOOP("PaperColumns", "Verdict")),
         84,
         false},
    };
    std::size_t place = 0;
    for (const auto& dimension : taxonomy.dimensions()) {
        columns.push_back({{Field::Dimension, dimension.id},
                           QStringLiteral("dimension:") + toQt(dimension.slug),
                           toQt(dimension.label),
                           150,
                           place < DIMENSIONS_AT_FIRST,
                           place});
        ++place;
    }
    columns.push_back({{Field::Claims, {}},
                       QStringLiteral("claims"),
                       translated(QT_TRANSLATE_NOOP("PaperColumns", "Claims")),
                       66});
    columns.push_back({{Field::Notes, {}},
                       QStringLiteral("notes"),
                       translated(QT_TRANSLATE_NOOP("PaperColumns", "Notes")),
                       62,
                       false});
    return columns;
}

QString verdictText(screening::Standing standing)
{
    switch (standing) {
    case screening::Standing::Open: return translated(QT_TRANSLATE_NOOP("PaperColumns", "open"));
    case screening::Standing::Included: return translated(QT_TRANSLATE_NOOP("PaperColumns", "included"));
    case screening::Standing::Excluded: return translated(QT_TRANSLATE_NOOP("PaperColumns", "excluded"));
    case screening::Standing::Conflict: return translated(QT_TRANSLATE_NOOP("PaperColumns", "in conflict"));
    }
    return {};
}

}
