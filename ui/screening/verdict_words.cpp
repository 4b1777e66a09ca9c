#include "ui/screening/verdict_words.h"

#include <QCoreApplication>

namespace alidade::ui {

namespace {

struct Screening {
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Include: return Screening::tr("include");
    case Verdict::Exclude: return Screening::tr("exclude");
    case Verdict::Maybe: return Screening::tr("maybe");
    }
    return {};
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::TitleAbstract: return Screening::tr("Title and abstract");
    case Stage::FullText: return Screening::tr("Full text");
    }
    return {};
}

QString setName(screening::WorkSet set)
{
    using screening::WorkSet;
    switch (set) {
    case WorkSet::Mine: return Screening::tr("For me");
    case WorkSet::Pilot: return Screening::tr("Pilot sample");
    case WorkSet::Open: return Screening::tr("Open for anybody");
    case WorkSet::Conflicts: return Screening::tr("Conflicts");
    case WorkSet::Maybe: return Screening::tr("Maybe");
    case WorkSet::WithoutAbstract: return Screening::tr("Without abstract");
    case WorkSet::All: return Screening::tr("All papers");
    }
    return {};
}

QString orderName(screening::WorkOrder order)
{
    using screening::WorkOrder;
    switch (order) {
    case WorkOrder::Random: return Screening::tr("at random");
    case WorkOrder::Year: return Screening::tr("newest first");
    case WorkOrder::Source: return Screening::tr("by source");
    case WorkOrder::Title: return Screening::tr("by title");
    }
    return {};
}

QString modeName(screening::Mode mode)
{
    using screening::Mode;
    switch (mode) {
    case Mode::One: return Screening::tr("One reviewer decides on each paper");
    case Mode::TwoBlind:
        return Screening::tr("Two read each paper, and see each other's decisions and codes when they have "
                             "made their own");
    case Mode::Verify: return Screening::tr("Two decide, the second sees what the first decided");
    }
    return {};
}

}
