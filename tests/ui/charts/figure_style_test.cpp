#include "ui/charts/figure_style.h"
#include "ui/charts/layout.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("a style is the same after it was written and read")
{
    ui::FigureStyle style;
    style.width = ui::WidthPreset::Free;
    style.freeWidth = 133.5;
    style.height = 70;
    style.fontFamily = QStringLiteral("Nöto \"Sans\"");
    style.fontSize = 9.5;
    style.palette = ui::Palette::Viridis;
    style.isHatched = true;
    style.form = ui::MapForm::Heat;
    style.third = ui::ThirdForm::Colour;
    style.order = ui::EntryOrder::Count;
    style.labels = ui::CellLabels::Percent;
    style.hasTitle = true;
    style.hasCaption = true;
    style.hasEmpty = false;
    style.hasNoAnswer = false;
    style.hasGaps = false;
    style.hasTotals = false;
    style.hasLegend = false;
    style.language = report::Language::German;
    const auto read = ui::figureStyle(ui::toJson(style));
    REQUIRE(read);
    CHECK(*read == style);
}

TEST_CASE("a style that says nothing is the usual one")
{
    const auto read = ui::figureStyle("{}");
    REQUIRE(read);
    CHECK(*read == ui::FigureStyle());
}

TEST_CASE("a slide has larger letters than print, unless its style says how large")
{
    CHECK(ui::figureStyle(R"({"width":"slide"})")->fontSize == 14);
    CHECK(ui::figureStyle(R"({"width":"slide","font_size":8})")->fontSize == 8);
    CHECK(ui::figureStyle(R"({"width":"lncs"})")->fontSize == 8);
}

TEST_CASE("a style that means nothing is refused")
{
    const std::string wrong = GENERATE(as<std::string>(),
                                       "",
                                       "[]",
                                       R"({"width":"a4"})",
                                       R"({"free_width":1})",
                                       R"({"height":"high"})",
                                       R"({"font_size":4})",
                                       R"({"font_size":"NaN"})",
                                       R"({"palette":"rainbow"})",
                                       R"({"hatched":"yes"})",
                                       R"({"language":"fr"})");
    INFO(wrong);
    const auto read = ui::figureStyle(wrong);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
}

TEST_CASE("widths are those of the publishers")
{
    ui::FigureStyle style;
    CHECK(ui::widthOf(style) == Approx(84.7));
    style.width = ui::WidthPreset::IeeeText;
    CHECK(ui::widthOf(style) == Approx(181.9));
    style.width = ui::WidthPreset::Slide;
    CHECK(*ui::heightOf(style) == Approx(142.9));
    CHECK(ui::widthPreset(QStringLiteral("ieee-text")) == ui::WidthPreset::IeeeText);
    CHECK_FALSE(ui::widthPreset(QStringLiteral("a4")));
}

TEST_CASE("numbers on every colour of every palette can be read")
{
    const auto contrast = [](const QColor& a, const QColor& b) {
        const auto light = [](const QColor& colour) {
            const auto channel = [](double value) {
                return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
                + 0.0722 * channel(colour.blueF());
        };
        const auto [low, high] = std::minmax({light(a), light(b)});
        return (high + 0.05) / (low + 0.05);
    };
    for (const auto palette : ui::PALETTES) {
        for (const auto& look : {ui::printLook(palette), ui::screenLook(palette)}) {
            for (int count = 1; count <= 10; ++count) {
                const auto fill = ui::countColour(look, count, 10);
                CHECK(contrast(fill, ui::textOn(fill)) >= 4.5); // WCAG 2.1, AA
            }
            CHECK(contrast(look.text, look.background) >= 7);
            CHECK(contrast(look.muted, look.background) >= 4.5);
        }
    }
}
