#include "ui/protocol/protocol_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

struct Protocol {
    Q_DECLARE_TR_FUNCTIONS(Protocol)
};

}

QString title(PlanPart part)
{
    switch (part) {
    case PlanPart::Review: return Protocol::tr("The review");
    case PlanPart::Questions: return Protocol::tr("Research questions");
    case PlanPart::Include: return Protocol::tr("Reasons to include");
    case PlanPart::Exclude: return Protocol::tr("Reasons to exclude");
    case PlanPart::Sources: return Protocol::tr("Sources");
    case PlanPart::Metrics: return Protocol::tr("Metrics");
    case PlanPart::Reviewers: return Protocol::tr("Reviewers");
    case PlanPart::Screening: return Protocol::tr("Screening");
    }
    return {};
}

QString about(PlanPart part)
{
    switch (part) {
    case PlanPart::Review: return Protocol::tr("What the review is, and why it is made.");
    case PlanPart::Questions:
        return Protocol::tr("What the review wants to know. Each dimension of the taxonomy can say which "
                            "question it answers.");
    case PlanPart::Include:
        return Protocol::tr("What a paper must be to be in. They stay in sight while papers are screened.");
    case PlanPart::Exclude:
        return Protocol::tr(
            "Why a paper is out. While papers are screened a digit gives each of them, and the "
            "flow diagram counts papers by them.");
    case PlanPart::Sources:
        return Protocol::tr("Where is searched: databases, snowballing, and what else there is. The searches "
                            "themselves are on their own page.");
    case PlanPart::Metrics:
        return Protocol::tr(
            "What papers are measured by: overhead, latency, lines of code. Each claim is in one "
            "of them; one that a claim names first comes here by itself.");
    case PlanPart::Reviewers:
        return Protocol::tr("Who reads the papers. Whoever decides or codes under a new name comes here by "
                            "themselves; a name that was mistyped is mended here.");
    case PlanPart::Screening: return Protocol::tr("Who decides on each paper, and when it is enough.");
    }
    return {};
}

QString title(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Include: return Protocol::tr("a reason to include");
    case CriterionKind::Exclude: return Protocol::tr("a reason to exclude");
    }
    return {};
}

QString title(CriterionStage stage)
{
    switch (stage) {
    case CriterionStage::Any: return Protocol::tr("both stages");
    case CriterionStage::TitleAbstract: return Protocol::tr("title and abstract");
    case CriterionStage::FullText: return Protocol::tr("full text");
    }
    return {};
}

QString title(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Database: return Protocol::tr("database");
    case SourceKind::Snowballing: return Protocol::tr("snowballing");
    case SourceKind::Other: return Protocol::tr("other: by hand, experts, a reference list");
    }
    return {};
}

QString title(Better better)
{
    switch (better) {
    case Better::Unknown: return Protocol::tr("neither, or not known");
    case Better::Higher: return Protocol::tr("more of it");
    case Better::Lower: return Protocol::tr("less of it");
    }
    return {};
}

QString title(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Absolute: return Protocol::tr("what was measured itself");
    case Quantity::Change: return Protocol::tr("the change against something else");
    }
    return {};
}

QString title(screening::Mode mode)
{
    switch (mode) {
    case screening::Mode::One: return Protocol::tr("One reviewer decides on each paper");
    case screening::Mode::TwoBlind:
        return Protocol::tr("Two read each paper, blind: they see each other's decisions, codes and claims "
                            "when they have made their own");
    case screening::Mode::Verify: return Protocol::tr("One decides, a second one sees it and verifies");
    }
    return {};
}

QString shownStage(Stage stage)
{
    switch (stage) {
    case Stage::TitleAbstract: return Protocol::tr("title and abstract");
    case Stage::FullText: return Protocol::tr("full text");
    }
    return {};
}

QString shownVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Include: return Protocol::tr("included");
    case Verdict::Exclude: return Protocol::tr("excluded");
    case Verdict::Maybe: return Protocol::tr("maybe");
    }
    return {};
}

QString words(const ReviewerWork& work)
{
    const auto number = [](std::int64_t count) { return static_cast<int>(count); };
    QStringList parts;
    if (work.decisions > 0) {
        parts << Protocol::tr("%Ln decision(s)", nullptr, number(work.decisions));
    }
    if (work.codings > 0) {
        parts << Protocol::tr("%Ln coding(s)", nullptr, number(work.codings));
    }
    if (work.claims > 0) {
        parts << Protocol::tr("%Ln claim(s)", nullptr, number(work.claims));
    }
    if (work.notes > 0) {
        parts << Protocol::tr("%Ln note(s)", nullptr, number(work.notes));
    }
    if (work.toldApart > 0) {
        parts << Protocol::tr("%Ln pair(s) of records told apart", nullptr, number(work.toldApart));
    }
    return parts.join(QStringLiteral(" · "));
}

QString words(const screening::Wording& wording)
{
    return QStringLiteral("%1, %2: %3").arg(title(wording.kind), title(wording.stage), toQt(wording.text));
}

}
