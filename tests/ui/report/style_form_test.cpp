#include <QComboBox>
#include <QDoubleSpinBox>

#include "ui/charts/figure_style.h"
#include "ui/report/style_form.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

void chooseWidth(ui::StyleForm& form, ui::WidthPreset preset)
{
    auto* width = form.findChild<QComboBox*>(); // the first field
    REQUIRE(width != nullptr);
    REQUIRE(width->count() == static_cast<int>(ui::WIDTH_PRESETS.size()));
    width->setCurrentIndex(width->findData(static_cast<int>(preset)));
}

void chooseFontSize(ui::StyleForm& form, double points)
{
    for (auto* box : form.findChildren<QDoubleSpinBox*>()) {
        if (box->suffix() == QStringLiteral(" pt")) {
            box->setValue(points);
            return;
        }
    }
    FAIL("no field for the size of letters");
}

}

TEST_CASE("letters grow with a figure that becomes a slide, and are small again in print")
{
    ui::StyleForm form;
    form.setFigureStyle(ui::FigureStyle(), report::FigureKind::Map);
    chooseWidth(form, ui::WidthPreset::Slide);
    CHECK(form.chosenStyle().fontSize == 14);
    chooseWidth(form, ui::WidthPreset::LncsText);
    CHECK(form.chosenStyle().fontSize == 8);
}

TEST_CASE("a size of letters that was chosen stays, whatever the width")
{
    ui::StyleForm form;
    form.setFigureStyle(ui::FigureStyle(), report::FigureKind::Map);
    chooseFontSize(form, 9.5);
    chooseWidth(form, ui::WidthPreset::Slide);
    CHECK(form.chosenStyle().fontSize == 9.5);

    auto saved = ui::FigureStyle();
    saved.width = ui::WidthPreset::Slide; // with letters of 8 pt, as somebody kept it
    form.setFigureStyle(saved, report::FigureKind::Map);
    CHECK(form.chosenStyle() == [&] {
        auto shown = saved;
        shown.language = form.chosenStyle().language;
        return shown;
    }());
}
