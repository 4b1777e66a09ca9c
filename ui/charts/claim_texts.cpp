#include "ui/charts/claim_texts.h"

#include "ui/bridge/message.h"
#include "ui/bridge/speech.h"
#include "ui/bridge/text.h"
#include "ui/charts/figure_words.h"

namespace alidade::ui {

QString shortNumber(double value, int digits)
{
    return spokenLocale().toString(value, 'g', digits).replace(QLatin1Char('-'), QChar(0x2212));
}

QString valueText(const report::ClaimPoint& point, report::ClaimAxis axis)
{
    const auto range = point.high
        ? FigureWords::tr("%1 to %2").arg(shortNumber(point.low, 3), shortNumber(*point.high, 3))
        : shortNumber(point.low, 3);
    return axis == report::ClaimAxis::Percent ? FigureWords::tr("%1 %").arg(range)
                                              : FigureWords::tr("%1×").arg(range);
}

QString headingText(const report::ClaimGroup& group)
{
    const auto label = toQt(group.label).simplified();
    switch (group.better) {
    case Better::Unknown: return label;
    case Better::Higher: return FigureWords::tr("%1 (%2)").arg(label, FigureWords::higherIsBetter());
    case Better::Lower: return FigureWords::tr("%1 (%2)").arg(label, FigureWords::lowerIsBetter());
    }
    return label;
}

QString nameOf(const report::ClaimPoint& point)
{
    QStringList words;
    for (const auto& part : {point.paper, point.subject, point.component}) {
        if (!part.empty() && !words.contains(toQt(part).simplified())) {
            words.push_back(toQt(part).simplified());
        }
    }
    auto name = words.join(QLatin1Char(' '));
    return name.isEmpty() ? toQt(point.printed) : name;
}

QString subtext(const report::ClaimPoint& point)
{
    QStringList words;
    if (!point.comparator.empty()) {
        words.push_back(FigureWords::against(toQt(point.comparator).simplified()));
    }
    if (!point.condition.empty()) {
        words.push_back(toQt(point.condition).simplified());
    }
    return words.join(QStringLiteral("; "));
}

QString wordsOf(const report::WordClaim& claim)
{
    const auto printed = toQt(claim.printed).simplified();
    const auto who = toQt(claim.paper + " " + claim.subject).simplified();
    const auto metric = toQt(claim.metric).simplified();
    auto text = who.isEmpty() ? metric : FigureWords::tr("%1, %2").arg(who, metric);
    if (!printed.isEmpty()) {
        text = FigureWords::tr("%1: “%2”").arg(text, printed);
    }
    return FigureWords::tr("%1. %2").arg(text, said(claim.why));
}

}
