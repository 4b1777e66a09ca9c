#include "ui/map/map_choices.h"

#include "core/report/starting_map.h"
#include "ui/bridge/text.h"

#include <array>
#include <utility>

namespace alidade::ui {

namespace {

using report::FigureKind;
using Question = std::pair<FigureKind, report::FigureQuestion MapChoices::*>;

constexpr std::array QUESTIONS = {Question{FigureKind::Map, &MapChoices::map},
                                  Question{FigureKind::Frequency, &MapChoices::bars},
                                  Question{FigureKind::Years, &MapChoices::years},
                                  Question{FigureKind::Claims, &MapChoices::claims}};

constexpr QLatin1String HEAT("heat");
constexpr QLatin1String FORM("form");

QString keyOf(FigureKind kind)
{
    return QStringLiteral("question-") + toQt(report::word(kind));
}

}

MapChoices restoredChoices(const Workspace& workspace, const ReviewSettings& settings)
{
    MapChoices choices;
    for (const auto& [kind, member] : QUESTIONS) {
        const auto kept = settings.value(keyOf(kind)).toString();
        const auto question = report::figureQuestion(kind, fromQt(kept));
        choices.*member = question ? *question : report::FigureQuestion();
        (choices.*member).kind = kind;
    }
    if (settings.value(FORM).toString() == HEAT) {
        choices.form = MapForm::Heat;
    }
    return mended(std::move(choices), workspace.index());
}

void save(const MapChoices& choices, ReviewSettings& settings)
{
    for (const auto& [kind, member] : QUESTIONS) {
        settings.setValue(keyOf(kind), toQt(report::toJson(choices.*member)));
    }
    settings.setValue(FORM, choices.form == MapForm::Heat ? QString(HEAT) : QString());
}

MapChoices mended(MapChoices choices, const map::Index& index)
{
    if (!report::isAnswerable(index, choices.map)) {
        choices.map = report::startingMap(index);
        choices.map.filter.clear();
    }
    if (!report::isAnswerable(index, choices.bars)) {
        choices.bars = report::startingFrequency(index, choices.map);
        choices.bars.filter.clear();
    }
    if (!report::isAnswerable(index, choices.years)) {
        choices.years.stack.clear();
    }
    if (!report::isAnswerable(index, choices.claims)) {
        choices.claims.metric.clear();
    }
    return choices;
}

}
