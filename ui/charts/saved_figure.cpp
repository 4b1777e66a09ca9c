#include "ui/charts/saved_figure.h"

#include "ui/bridge/text.h"

namespace alidade::ui {

Result<DrawnFigure> drawFigure(const map::Index& index, const Figure& figure, DrawnFor medium)
{
    const auto kind = report::figureKind(figure.kind);
    if (!kind) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "A figure of the kind \"%1\" is not drawn by this version."),
                     {figure.kind}});
    }
    const auto question = report::figureQuestion(*kind, figure.question);
    if (!question) {
        return fail(question.error());
    }
    auto style = figureStyle(figure.style);
    if (!style) {
        return fail(style.error());
    }
    auto papers = report::figureSelection(index, *question);
    if (!papers) {
        return fail(papers.error());
    }
    auto data = report::figureData(index, *papers, *question);
    if (!data) {
        return fail(data.error());
    }
    const auto look = medium == DrawnFor::Paper ? printLook(style->palette) : screenLook(style->palette);
    DrawnFigure drawn{std::move(*data),
                      std::move(*papers),
                      std::move(*style),
                      {toQt(figure.title), toQt(figure.caption)},
                      {}};
    drawn.drawing = layout(drawn.data, drawn.style, drawn.text, look);
    return drawn;
}

}
