#include "ui/charts/layout.h"

#include "ui/bridge/speech.h"
#include "ui/charts/sheet.h"

#include <algorithm>

namespace alidade::ui {

namespace {

struct Kind {
    Sheet& sheet;

    std::optional<double> operator()(const report::MapData& data) const { return layoutMap(sheet, data); }
    std::optional<double> operator()(const report::FrequencyData& data) const
    {
        return layoutFrequency(sheet, data);
    }
    std::optional<double> operator()(const report::YearsData& data) const { return layoutYears(sheet, data); }
    std::optional<double> operator()(const report::ClaimsData& data) const
    {
        return layoutClaims(sheet, data);
    }
    std::optional<double> operator()(const report::TaxonomyData& data) const
    {
        return layoutTaxonomy(sheet, data);
    }
    std::optional<double> operator()(const report::FlowData& data) const { return layoutFlow(sheet, data); }
};

std::optional<Drawing> attempt(const report::FigureData& data,
                               const FigureStyle& style,
                               const FigureText& text,
                               const LayoutLook& look)
{
    Sheet sheet(style, text, look);
    const auto bottom = std::visit(Kind{sheet}, data);
    return bottom ? sheet.finish(*bottom) : std::nullopt;
}

/// A page with one sentence in the middle, or as much of it as fits.
Drawing sentencePage(const QString& sentence,
                     const FigureStyle& style,
                     const FigureText& text,
                     const LayoutLook& look)
{
    auto plain = style;
    if (!plain.height) {
        plain.height = std::min(60.0, widthOf(plain) * 0.4);
    }
    for (const bool hasTitle : {true, false}) {
        plain.hasTitle = style.hasTitle && hasTitle;
        plain.hasCaption = style.hasCaption && hasTitle;
        Sheet sheet(plain, text, look);
        const auto room = sheet.room().value_or(0);
        const auto words = sheet.small();
        const auto most = static_cast<int>(room / sheet.smallLineHeight());
        if (most < 1 && hasTitle) {
            continue;
        }
        sheet.canvas().lines({sheet.left(), sheet.top(), sheet.width(), std::max(0.0, room)},
                             sheet.measure().wrapped(sentence, sheet.width(), words.points, false, most),
                             words,
                             Anchor::Middle);
        if (auto drawing = sheet.finish(sheet.top() + std::max(0.0, room))) {
            return *drawing;
        }
    }
    Drawing blank;
    blank.size = QSizeF(widthOf(plain), *plain.height);
    blank.background = look.background;
    return blank;
}

}

Drawing layout(const report::FigureData& data,
               const FigureStyle& style,
               const FigureText& text,
               const LayoutLook& look)
{
    const Speech speech(style.language);
    std::optional<Drawing> drawing;
    bool isEmpty = report::isEmpty(data);
    if (!isEmpty) {
        drawing = attempt(data, style, text, look);
        if (!drawing) {
            // the figure itself goes before what stands around it
            auto bare = style;
            bare.hasTitle = false;
            bare.hasCaption = false;
            bare.hasLegend = false;
            drawing = attempt(data, bare, text, look);
        }
    }
    if (!drawing) {
        drawing =
            sentencePage(isEmpty ? FigureWords::emptiness(data) : FigureWords::noRoom(), style, text, look);
        drawing->isCut = !isEmpty;
        drawing->hasRoom = isEmpty;
    }
    drawing->isEmpty = isEmpty;
    drawing->title = text.title;
    drawing->summary = FigureWords::summary(data);
    return std::move(*drawing);
}

}
