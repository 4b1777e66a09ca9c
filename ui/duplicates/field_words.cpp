#include "ui/duplicates/field_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/bridge/text.h"

#include <array>
#include <cmath>
#include <utility>

namespace alidade::ui {

namespace {

using duplicates::Aspect;

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

/// What is said of an aspect at each level; null where it goes without saying. Those with %1 and %2 take what
/// the two records say.
struct AspectWords {
    Aspect aspect;
    const char* same;
    const char* near;
    const char* part;
    const char* different;
};

constexpr std::array<AspectWords, 12> ASPECTS = {{
    {Aspect::Kind,
     nullptr,
     nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "one is a correction, comment or reply")},
    {Aspect::Doi,
     QT_TRANSLATE_NOOP("Duplicates", "same DOI"),
     nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "DOIs differ")},
    {Aspect::Title,
     QT_TRANSLATE_NOOP("Duplicates", "titles equal"),
     QT_TRANSLATE_NOOP("Duplicates", "titles a slip apart"),
     QT_TRANSLATE_NOOP("Duplicates", "one title holds the other"),
     QT_TRANSLATE_NOOP("Duplicates", "titles differ")},
    {Aspect::Telling,
     nullptr,
     nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "many works bear such a title")},
    {Aspect::Numbers,
     nullptr,
     nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "numbers in the titles differ")},
    {Aspect::Authors,
     QT_TRANSLATE_NOOP("Duplicates", "authors agree"),
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "some authors agree"),
     QT_TRANSLATE_NOOP("Duplicates", "authors differ")},
    {Aspect::Year,
     QT_TRANSLATE_NOOP("Duplicates", "same year"),
     QT_TRANSLATE_NOOP("Duplicates", "years one apart"),
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "years %1 and %2")},
    {Aspect::Venue,
     QT_TRANSLATE_NOOP("Duplicates", "same venue"),
     nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "venues differ")},
    {Aspect::Volume,
     QT_TRANSLATE_NOOP("Duplicates", "same volume"),
     QT_TRANSLATE_NOOP("Duplicates", "volumes %1 and %2"),
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "volumes %1 and %2")},
    {Aspect::Issue,
     QT_TRANSLATE_NOOP("Duplicates", "same issue"),
     QT_TRANSLATE_NOOP("Duplicates", "issues %1 and %2"),
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "issues %1 and %2")},
    {Aspect::Pages,
     QT_TRANSLATE_NOOP("Duplicates", "same first page"),
     QT_TRANSLATE_NOOP("Duplicates", "first pages %1 and %2"),
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "first pages %1 and %2")},
    {Aspect::Abstract,
     QT_TRANSLATE_NOOP("Duplicates", "abstracts equal"),
     QT_TRANSLATE_NOOP("Duplicates", "abstracts alike"),
     nullptr,
     QT_TRANSLATE_NOOP("Duplicates", "abstracts differ")},
}};

const char* wordsAt(const AspectWords& words, duplicates::Level level)
{
    switch (level) {
    case duplicates::Missing: return nullptr;
    case duplicates::Different: return words.different;
    case duplicates::Part: return words.part;
    case duplicates::Near: return words.near;
    case duplicates::Same: return words.same;
    }
    return nullptr;
}

QString reasonWord(const duplicates::Reason& reason)
{
    for (const auto& words : ASPECTS) {
        const auto* text = words.aspect == reason.aspect ? wordsAt(words, reason.level) : nullptr;
        if (text != nullptr) {
            const auto said = translated(text);
            return said.contains(QLatin1String("%1")) ? said.arg(toQt(reason.left), toQt(reason.right))
                                                      : said;
        }
    }
    return {};
}

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

QString reasonWords(const std::vector<duplicates::Reason>& reasons)
{
    QStringList parts;
    for (const auto& reason : reasons) {
        if (const auto word = reasonWord(reason); !word.isEmpty()) {
            parts << word;
        }
    }
    return parts.join(translated(QT_TRANSLATE_NOOP("Duplicates", ", ")));
}

QString percentWords(double share)
{
    constexpr double PERCENT = 100;
    return translated(QT_TRANSLATE_NOOP("Duplicates", "%1 %"))
        .arg(QLocale().toString(static_cast<int>(std::lround(share * PERCENT))));
}

}
