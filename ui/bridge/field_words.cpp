#include "ui/bridge/field_words.h"

#include <QCoreApplication>

#include "core/map/index.h"
#include "ui/bridge/speech.h"
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
QString worded(const std::array<Word, SIZE>& words, std::string_view word, const std::string& otherwise)
{
    for (const auto& [known, text] : words) {
        if (known == word) {
            return translated("Fields", text);
        }
    }
    return toQt(otherwise);
}

}

QString fieldLabel(std::string_view name, const std::string& label)
{
    return worded(FIELDS, name, label);
}

QString valueLabel(std::string_view field, std::string_view value, const std::string& label)
{
    if (value == map::NONE_APPLIES) {
        return translated("Sentence", "none applies");
    }
    return field == "verdict" ? worded(VERDICTS, value, label) : toQt(label);
}

}
