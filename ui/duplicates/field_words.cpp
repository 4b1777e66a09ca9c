#include "ui/duplicates/field_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/bridge/text.h"

#include <array>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr auto CONTEXT = "Duplicates";

QString translated(const char* text)
{
    return QCoreApplication::translate(CONTEXT, text);
}

struct FieldName {
    std::string_view field;
    const char* words;
};

constexpr std::array<FieldName, 18> FIELDS = {{
    {"title", QT_TRANSLATE_NOOP("Duplicates", "Title")},
    {"authors", QT_TRANSLATE_NOOP("Duplicates", "Authors")},
    {"year", QT_TRANSLATE_NOOP("Duplicates", "Year")},
    {"venue", QT_TRANSLATE_NOOP("Duplicates", "Venue")},
    {"venue_short", QT_TRANSLATE_NOOP("Duplicates", "Venue, short")},
    {"volume", QT_TRANSLATE_NOOP("Duplicates", "Volume")},
    {"issue", QT_TRANSLATE_NOOP("Duplicates", "Issue")},
    {"pages", QT_TRANSLATE_NOOP("Duplicates", "Pages")},
    {"doi", QT_TRANSLATE_NOOP("Duplicates", "DOI")},
    {"type", QT_TRANSLATE_NOOP("Duplicates", "Type")},
    {"abstract", QT_TRANSLATE_NOOP("Duplicates", "Abstract")},
    {"keywords", QT_TRANSLATE_NOOP("Duplicates", "Keywords")},
    {"publisher", QT_TRANSLATE_NOOP("Duplicates", "Publisher")},
    {"issn", QT_TRANSLATE_NOOP("Duplicates", "ISSN")},
    {"isbn", QT_TRANSLATE_NOOP("Duplicates", "ISBN")},
    {"url", QT_TRANSLATE_NOOP("Duplicates", "Address")},
    {"language", QT_TRANSLATE_NOOP("Duplicates", "Language")},
    {"key", QT_TRANSLATE_NOOP("Duplicates", "Key")},
}};

}

QString fieldWords(std::string_view field)
{
    for (const auto& name : FIELDS) {
        if (name.field == field) {
            return translated(name.words);
        }
    }
    return toQt(field);
}

QString percentWords(double share)
{
    constexpr double PERCENT = 100;
    auto words = translated(QT_TRANSLATE_NOOP("Duplicates", "%1 %"));
    words.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // no line ends before the sign
    return words.arg(QLocale().toString(static_cast<int>(std::lround(share * PERCENT))));
}

}
