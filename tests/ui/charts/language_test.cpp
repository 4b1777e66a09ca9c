#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "tests/ui/charts/figures.h"
#include "ui/charts/saved_figure.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using report::Language;

namespace {

/// A window that speaks German, for as long as a test lasts.
class GermanWindow
{
public:
    GermanWindow()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/alidade_de.qm")));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    }
    ~GermanWindow()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_translator);
    }
    GermanWindow(const GermanWindow&) = delete;
    GermanWindow& operator=(const GermanWindow&) = delete;

private:
    QLocale m_before;
    QTranslator m_translator;
};

report::FrequencyData challenges()
{
    report::FigureEntry panics;
    panics.label = "Panics";
    panics.value = "panics";
    panics.papers = 1200;
    report::FigureEntry size = panics;
    size.label = "Size";
    size.value = "size";
    size.papers = 300;
    report::FigureEntry none;
    none.value = "none";
    none.isNoAnswer = true;
    none.papers = 34;
    report::FrequencyData data;
    data.axis.name = "challenge";
    data.axis.label = "Challenge";
    data.axis.entries = {panics, size, none};
    data.total = 1234;
    return data;
}

ui::Drawing drawn(std::optional<Language> language)
{
    auto style = testStyle();
    style.width = ui::WidthPreset::Slide;
    style.labels = ui::CellLabels::Counts;
    style.language = language;
    return ui::layout(challenges(), style, {}, ui::printLook(style.palette));
}

QStringList textsOf(const ui::Drawing& drawing)
{
    QStringList texts;
    for (const auto& shape : drawing.shapes) {
        if (const auto* text = std::get_if<ui::TextShape>(&shape.form)) {
            texts << text->text;
        }
    }
    return texts;
}

void checkEnglish(const ui::Drawing& drawing)
{
    CHECK(drawing.summary == QStringLiteral("Frequency of Challenge: 2 bars in 1,234 papers."));
    CHECK(textsOf(drawing).contains(QStringLiteral("no answer")));
    CHECK(textsOf(drawing).contains(QStringLiteral("1,200")));
}

void checkGerman(const ui::Drawing& drawing)
{
    CHECK(drawing.summary == QStringLiteral("Häufigkeit von Challenge: 2 Balken in 1.234 Arbeiten."));
    CHECK(textsOf(drawing).contains(QStringLiteral("keine Antwort")));
    CHECK(textsOf(drawing).contains(QStringLiteral("1.200")));
}

}

TEST_CASE("a figure speaks its own language, numbers too, whatever the window speaks")
{
    checkEnglish(drawn(Language::English));
    checkGerman(drawn(Language::German));
    const GermanWindow window;
    checkEnglish(drawn(Language::English));
    checkGerman(drawn(Language::German));
}

TEST_CASE("a figure that is only looked at speaks the language of the window")
{
    const GermanWindow window;
    checkGerman(drawn({}));
}

TEST_CASE("years and verdicts of a map are called in its language, codes as the review calls them")
{
    report::FigureEntry included;
    included.label = "included";
    included.value = "included";
    included.papers = 3;
    included.conditions = {{"verdict", "included"}};
    report::FigureEntry year = included;
    year.label = "2021";
    year.value = "2021";
    year.conditions = {{"year", "2021"}};
    report::FigureEntry none;
    none.value = "none";
    none.isNoAnswer = true;
    report::MapData map;
    map.rows = {"year", "Year", {year, none}, 0};
    map.columns = {"verdict", "Verdict", {included, none}, 0};
    map.cells = {{{3, 3, {}, {}, {}}, {}}, {{}, {}}};
    map.inCells = 3;
    map.total = 3;
    auto style = testStyle();
    style.width = ui::WidthPreset::Slide;
    const auto words = [&](Language language) {
        style.language = language;
        return textsOf(ui::layout(map, style, {}, ui::printLook(style.palette)));
    };
    for (const char* word : {"Jahr", "Urteil", "Eingeschlossen"}) {
        CAPTURE(word);
        CHECK(words(Language::German).contains(QString::fromUtf8(word)));
    }
    CHECK(words(Language::English).contains(QStringLiteral("Year")));
    CHECK(words(Language::English).contains(QStringLiteral("Included")));
}
