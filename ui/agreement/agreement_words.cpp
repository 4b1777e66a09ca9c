#include "ui/agreement/agreement_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/bridge/text.h"

#include <cmath>

namespace alidade::ui {

namespace {

using agreement::Coefficient;
using agreement::Missing;
using agreement::Scale;

struct Agreement {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

constexpr double PER_CENT = 100;
constexpr int DIGITS = 2;

QString alphaRule(Scale scale)
{
    switch (scale) {
    case Scale::Nominal:
        return Agreement::tr(
            "Krippendorff's alpha (Krippendorff 2011), nominal, over the papers that at least two "
            "judged; missing judgements are left out.");
    case Scale::Ordinal:
        return Agreement::tr(
            "Krippendorff's alpha (Krippendorff 2011), ordinal: categories count as ranks, so that "
            "neighbours disagree less.");
    case Scale::Interval:
        return Agreement::tr(
            "Krippendorff's alpha (Krippendorff 2011), interval: numbers disagree by the square of "
            "their difference.");
    case Scale::Jaccard:
        return Agreement::tr(
            "Krippendorff's alpha (Krippendorff 2011) over sets of codes: two sets disagree by the "
            "codes they do not share, of all they have (Jaccard 1912).");
    case Scale::Masi:
        return Agreement::tr(
            "Krippendorff's alpha (Krippendorff 2011) over sets of codes with the MASI distance "
            "(Passonneau 2006): as Jaccard, and less where one set holds the other.");
    }
    return {};
}

QString alphaTitle(Scale scale)
{
    switch (scale) {
    case Scale::Nominal: return Agreement::tr("Krippendorff's alpha");
    case Scale::Ordinal: return Agreement::tr("Krippendorff's alpha, ordinal");
    case Scale::Interval: return Agreement::tr("Krippendorff's alpha, interval");
    case Scale::Jaccard: return Agreement::tr("Krippendorff's alpha, sets by Jaccard");
    case Scale::Masi: return Agreement::tr("Krippendorff's alpha, sets by MASI");
    }
    return {};
}

QString yesOrNo(const std::string& word)
{
    return word == "yes" ? Agreement::tr("yes") : Agreement::tr("no");
}

}

QString questionTitle(const agreement::VoteQuestion& question, const coding::Taxonomy& taxonomy)
{
    if (const auto* stage = std::get_if<agreement::StageQuestion>(&question)) {
        if (stage->sample) {
            return stage->stage == Stage::TitleAbstract ? Agreement::tr("Title and abstract, pilot")
                                                        : Agreement::tr("Full text, pilot");
        }
        return stage->stage == Stage::TitleAbstract ? Agreement::tr("Title and abstract")
                                                    : Agreement::tr("Full text");
    }
    if (const auto* asked = std::get_if<agreement::DimensionQuestion>(&question)) {
        const auto* dimension = taxonomy.find(asked->dimension);
        return dimension == nullptr ? QString() : toQt(dimension->label);
    }
    if (const auto* asked = std::get_if<agreement::CodeQuestion>(&question)) {
        return taxonomy.find(asked->code) == nullptr ? QString() : toQt(taxonomy.labelPath(asked->code));
    }
    return Agreement::tr("Claims");
}

QString verdictSaid(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Include: return Agreement::tr("include");
    case Verdict::Exclude: return Agreement::tr("exclude");
    case Verdict::Maybe: return Agreement::tr("maybe");
    }
    return {};
}

QString categorySaid(const agreement::VoteQuestion& question,
                     const coding::Taxonomy& taxonomy,
                     const std::string& category)
{
    if (std::holds_alternative<agreement::StageQuestion>(question)) {
        return category == "include" ? verdictSaid(Verdict::Include)
            : category == "exclude"  ? verdictSaid(Verdict::Exclude)
                                     : verdictSaid(Verdict::Maybe);
    }
    const auto* asked = std::get_if<agreement::DimensionQuestion>(&question);
    const auto* dimension = asked == nullptr ? nullptr : taxonomy.find(asked->dimension);
    if (asked == nullptr || (dimension != nullptr && dimension->kind == DimensionKind::YesNo)) {
        return yesOrNo(category);
    }
    const bool isCodes = dimension != nullptr && dimension->kind == DimensionKind::Category;
    return isCodes && category == "none applies" ? Agreement::tr("none applies") : toQt(category);
}

QString coefficientTitle(Coefficient coefficient, Scale scale)
{
    switch (coefficient) {
    case Coefficient::Percent: return Agreement::tr("Percent agreement");
    case Coefficient::Cohen: return Agreement::tr("Cohen's kappa");
    case Coefficient::Fleiss: return Agreement::tr("Fleiss' kappa");
    case Coefficient::Gwet: return Agreement::tr("Gwet's AC1");
    case Coefficient::Specific: return Agreement::tr("Positive specific agreement (F1)");
    case Coefficient::Krippendorff: return alphaTitle(scale);
    }
    return {};
}

QString ruleSentence(Coefficient coefficient, Scale scale)
{
    switch (coefficient) {
    case Coefficient::Percent:
        return Agreement::tr(
            "The share of pairs of reviewers that said the same, averaged over the papers that at "
            "least two judged.");
    case Coefficient::Cohen:
        return Agreement::tr(
            "Cohen's kappa (Cohen 1960) of two reviewers over the papers that both judged: agreement "
            "beyond what each one's own shares of the categories would bring by chance.");
    case Coefficient::Fleiss:
        return Agreement::tr(
            "Fleiss' kappa (Fleiss 1971; with gaps Gwet 2014): agreement on the papers that at least two "
            "judged, beyond what chance would bring by the shares of the categories on all papers that at "
            "least one judged.");
    case Coefficient::Gwet:
        return Agreement::tr(
            "Gwet's AC1 (Gwet 2008; with gaps Gwet 2014): agreement on the papers that at least two judged, "
            "beyond chance, which counts only for judgements that are hard and is taken from the shares of "
            "the categories on all papers that at least one judged; it stays steady where nearly all is "
            "one category.");
    case Coefficient::Specific:
        return Agreement::tr(
            "Positive specific agreement, which is F1 = 2a / (2a + b + c) (Hripcsak and Rothschild 2005), "
            "over the papers that at least two judged: a noted by both, b and c by one alone. What nobody "
            "noted cannot be counted, so that there is no chance to take off; the interval draws whole "
            "papers.");
    case Coefficient::Krippendorff: return alphaRule(scale);
    }
    return {};
}

QString missingSentence(Missing missing)
{
    switch (missing) {
    case Missing::NoPairs: return Agreement::tr("No paper was judged by two reviewers.");
    case Missing::NotTwo: return Agreement::tr("Cohen's kappa is for two reviewers; choose a pair.");
    case Missing::NoVariation:
        return Agreement::tr(
            "All judgements are the same, so that chance alone would explain them; there is nothing "
            "to compute.");
    case Missing::OneCategory: return Agreement::tr("There is but one category to give.");
    case Missing::TooMany:
        return Agreement::tr(
            "More than 3,000 different answers were given: too many to hold each against each other one.");
    }
    return {};
}

QString prevalenceSentence(double share, const QString& category)
{
    return Agreement::tr(
               "%1 % of all judgements are “%2”: chance alone would agree nearly as often, so that kappa and "
               "alpha are low whatever the reviewers do. Read percent agreement and AC1 beside them.")
        .arg(QLocale().toString(std::lround(PER_CENT * share)), category);
}

QString valueSaid(Coefficient coefficient, double value)
{
    if (coefficient == Coefficient::Percent) {
        return Agreement::tr("%1 %").arg(QLocale().toString(std::lround(PER_CENT * value)));
    }
    auto text = QLocale().toString(std::abs(value), 'f', DIGITS);
    const bool isBelow = std::lround(value * PER_CENT) < 0; // no minus before 0.00
    return isBelow ? QStringLiteral("−") + text : text;
}

QString intervalSaid(Coefficient coefficient, const agreement::Interval& interval)
{
    return Agreement::tr("%1 to %2")
        .arg(valueSaid(coefficient, interval.low), valueSaid(coefficient, interval.high));
}

}
