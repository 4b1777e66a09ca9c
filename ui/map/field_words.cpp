#include "ui/map/field_words.h"

#include <QCoreApplication>

#include "ui/bridge/text.h"

#include <array>
#include <utility>

namespace alidade::ui {

namespace {

using Word = std::pair<std::string_view, const char*>;

constexpr std::array FIELDS = {Word{"year", QT_TRANSLATE_NOOP("Fields", "Year")},
                               Word{"venue", QT_TRANSLATE_NOOP("Fields", "Venue")},
                               Word{"source", QT_TRANSLATE_NOOP("Fields", "Source")},
                               Word{"verdict", QT_TRANSLATE_NOOP("Fields", "Verdict")},
                               Word{"reviewer", QT_TRANSLATE_NOOP("Fields", "Reviewer")}};

constexpr std::array VERDICTS = {Word{"included", QT_TRANSLATE_NOOP("Fields", "Included")},
                                 Word{"excluded", QT_TRANSLATE_NOOP("Fields", "Excluded")},
                                 Word{"conflict", QT_TRANSLATE_NOOP("Fields", "In conflict")},
                                 Word{"open", QT_TRANSLATE_NOOP("Fields", "Open")}};

template <std::size_t SIZE>
QString worded(const std::array<Word, SIZE>& words, const std::string& word, const std::string& otherwise)
{
    for (const auto& [known, text] : words) {
        if (known == word) {
            return QCoreApplication::translate("Fields", text);
        }
    }
    return toQt(otherwise);
}

}

QString fieldLabel(const std::string& name, const std::string& label)
{
    return worded(FIELDS, name, label);
}

QString valueLabel(const map::Facet& facet, const map::FacetValue& value)
{
    if (value.value == map::NONE_APPLIES) {
        return QCoreApplication::translate("Sentence", "none applies");
    }
    return facet.name == "verdict" ? worded(VERDICTS, value.value, value.label) : toQt(value.label);
}

}
