#include "ui/charts/figure_words.h"

#include "ui/bridge/count_text.h"
#include "ui/bridge/field_words.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

QString counted(std::uint32_t count, const QString& one, const QString& several)
{
    return count == 1 ? one : several.arg(FigureWords::number(count));
}

struct Emptiness {
    QString operator()(const report::MapData& data) const
    {
        return data.total == 0 ? FigureWords::noPapers()
                               : FigureWords::tr("These dimensions have no codes yet.");
    }
    QString operator()(const report::FrequencyData& data) const
    {
        return data.total == 0 ? FigureWords::noPapers()
                               : FigureWords::tr("This dimension has no codes yet.");
    }
    QString operator()(const report::YearsData&) const { return FigureWords::noPapers(); }
    QString operator()(const report::ClaimsData& data) const
    {
        return data.words.empty() ? FigureWords::tr("These papers have no claims.")
                                  : FigureWords::tr("No claim of these papers has a figure.");
    }
    QString operator()(const report::TaxonomyData&) const
    {
        return FigureWords::tr("The taxonomy has no dimensions yet.");
    }
    QString operator()(const report::FlowData&) const
    {
        return FigureWords::tr("The review has no records and no papers yet.");
    }
};

struct Summary {
    QString operator()(const report::MapData& data) const
    {
        const report::FigureCell* largest = nullptr;
        QString place;
        for (std::size_t row = 0; row < data.cells.size(); ++row) {
            for (std::size_t column = 0; column < data.cells[row].size(); ++column) {
                const auto& cell = data.cells[row][column];
                const bool isAnswer =
                    !data.rows.entries[row].isNoAnswer && !data.columns.entries[column].isNoAnswer;
                if (isAnswer && cell.papers > 0 && (largest == nullptr || cell.papers > largest->papers)) {
                    largest = &cell;
                    place = FigureWords::label(data.rows.entries[row]) + QStringLiteral(" × ")
                        + FigureWords::label(data.columns.entries[column]);
                }
            }
        }
        auto text = FigureWords::tr("Map of %1 by %2: %3, %4 with an answer to both.")
                        .arg(FigureWords::title(data.rows),
                             FigureWords::title(data.columns),
                             FigureWords::papers(data.total),
                             FigureWords::number(data.inCells));
        if (largest != nullptr) {
            text += QLatin1Char(' ')
                + FigureWords::tr("Most: %1, %2.").arg(place, FigureWords::papers(largest->papers));
        }
        return text;
    }
    QString operator()(const report::FrequencyData& data) const
    {
        return FigureWords::tr("Frequency of %1: %2 in %3.")
            .arg(FigureWords::title(data.axis),
                 FigureWords::tr("%1 bars").arg(data.axis.entries.size() - 1),
                 FigureWords::papers(data.total));
    }
    QString operator()(const report::YearsData& data) const
    {
        const auto& entries = data.years.entries;
        if (entries.size() < 2) {
            return FigureWords::tr("Papers by year: %1.").arg(FigureWords::papers(data.total));
        }
        return FigureWords::tr("Papers by year, %1 to %2: %3.")
            .arg(toQt(entries.front().label),
                 toQt(entries[entries.size() - 2].label),
                 FigureWords::papers(data.total));
    }
    QString operator()(const report::ClaimsData& data) const
    {
        std::uint32_t points = 0;
        for (const auto& metric : data.metrics) {
            points += static_cast<std::uint32_t>(metric.points.size());
        }
        return FigureWords::tr("Performance claims: %1 figures of %2 metrics, %3 claims without a figure.")
            .arg(FigureWords::number(points),
                 FigureWords::number(static_cast<std::uint32_t>(data.metrics.size())),
                 FigureWords::number(static_cast<std::uint32_t>(data.words.size())));
    }
    QString operator()(const report::TaxonomyData& data) const
    {
        return FigureWords::tr("Taxonomy with %1 entries over %2.")
            .arg(FigureWords::number(static_cast<std::uint32_t>(data.tree.entries.size())),
                 FigureWords::papers(data.total));
    }
    QString operator()(const report::FlowData& data) const
    {
        QStringList words;
        for (const auto& node : data.nodes) {
            words << FigureWords::flowCount(FigureWords::flowBox(node.box), node.number, node.isReported);
        }
        return FigureWords::tr("Flow of PRISMA 2020: %1.").arg(words.join(QStringLiteral(", ")));
    }
};

}

QString FigureWords::number(std::uint32_t count)
{
    return countText(count);
}

QString FigureWords::noPapers()
{
    return tr("No papers match.");
}

QString FigureWords::papers(std::uint32_t count)
{
    return counted(count, tr("1 paper"), tr("%1 papers"));
}

QString FigureWords::subCodes(std::uint32_t count)
{
    return counted(count, tr("1 sub-code"), tr("%1 sub-codes"));
}

QString FigureWords::codings(std::uint32_t count)
{
    return counted(count, tr("1 coding"), tr("%1 codings"));
}

QString FigureWords::label(const report::FigureEntry& entry)
{
    if (entry.isNoAnswer) {
        return tr("no answer");
    }
    if (entry.isOther) {
        return tr("other");
    }
    const auto field = entry.conditions.empty() ? std::string() : entry.conditions.front().field;
    return valueLabel(field, entry.value, entry.label).simplified();
}

QString FigureWords::title(const report::FigureAxis& axis)
{
    return fieldLabel(axis.name, axis.label);
}

QString FigureWords::percent(std::uint32_t count, std::uint32_t total)
{
    const auto share = total == 0 ? 0.0 : 100.0 * count / total;
    return tr("%1 %").arg(spokenLocale().toString(share, 'f', share >= 10 || share == 0 ? 0 : 1));
}

QStringList FigureWords::list(const std::vector<std::string>& labels)
{
    QStringList texts;
    for (const auto& label : labels) {
        texts.push_back(toQt(label).simplified());
    }
    return texts;
}

QString FigureWords::mark(const QString& name, std::uint32_t count, const QStringList& labels)
{
    const auto text = tr("%1: %2").arg(name, papers(count));
    return labels.isEmpty() ? text : tr("%1, %2").arg(text, labels.join(QLatin1Char(' ')));
}

QString FigureWords::leftOut(std::size_t entries)
{
    return entries == 1 ? tr("One entry with the fewest papers is left out.")
                        : tr("%1 entries with the fewest papers are left out.")
                              .arg(number(static_cast<std::uint32_t>(entries)));
}

QString FigureWords::emptiness(const report::FigureData& data)
{
    return std::visit(Emptiness(), data);
}

QString FigureWords::summary(const report::FigureData& data)
{
    return report::isEmpty(data) ? emptiness(data) : std::visit(Summary(), data);
}

QString FigureWords::gap()
{
    return tr("gap");
}

QString FigureWords::lowerIsBetter()
{
    return tr("lower is better");
}

QString FigureWords::higherIsBetter()
{
    return tr("higher is better");
}

QString FigureWords::better()
{
    return tr("better");
}

QString FigureWords::worse()
{
    return tr("worse");
}

QString FigureWords::neither()
{
    return tr("neither said");
}

QString FigureWords::against(const QString& comparator)
{
    return tr("against %1").arg(comparator);
}

QString FigureWords::withoutFigure()
{
    return tr("Without a figure");
}

QString FigureWords::countsPapers(std::uint32_t total, bool isSeveral)
{
    return isSeveral
        ? tr("Distinct papers, %1 in all; a paper may stand in several places.").arg(number(total))
        : tr("Distinct papers, %1 in all.").arg(number(total));
}

QString FigureWords::countsCodings(std::uint32_t total)
{
    return tr("Codings of %1; margins and no answer count papers.").arg(papers(total));
}

QString FigureWords::sharesOfPapers(std::uint32_t total)
{
    return tr("Percentages are of %1.").arg(papers(total));
}

QString FigureWords::sharesOfCodings(std::uint32_t total)
{
    return tr("Percentages are of %1; those of no answer are of all papers.").arg(codings(total));
}

QString FigureWords::moreClaims(std::size_t count)
{
    return count == 1 ? tr("One more claim is not shown.")
                      : tr("%1 more claims are not shown.").arg(number(static_cast<std::uint32_t>(count)));
}

QString FigureWords::noRoom()
{
    return tr("Too little room for this figure.");
}

QString FigureWords::flowBox(report::FlowBox box)
{
    using enum report::FlowBox;
    switch (box) {
    case Identified: return tr("Records identified");
    case Duplicates: return tr("Duplicate records removed");
    case RemovedOther: return tr("Records removed for other reasons");
    case Screened: return tr("Records screened");
    case NotScreened: return tr("Records not screened yet");
    case ExcludedAbstract: return tr("Records excluded");
    case Undecided: return tr("Records undecided");
    case Sought: return tr("Reports sought for retrieval");
    case NotRetrieved: return tr("Reports not retrieved");
    case Assessed: return tr("Reports assessed for eligibility");
    case NotAssessed: return tr("Reports not assessed yet");
    case ExcludedFullText: return tr("Reports excluded");
    case UndecidedFullText: return tr("Reports undecided");
    case Included: return tr("Reports of included studies");
    }
    return {};
}

QString FigureWords::flowNumber(std::int64_t number, bool isReported)
{
    return QStringLiteral("(n=%1%2)").arg(countText(number), isReported ? QStringLiteral("*") : QString());
}

QString FigureWords::flowCount(const QString& what, std::int64_t number, bool isReported)
{
    return what + QLatin1Char(' ') + flowNumber(number, isReported);
}

QString FigureWords::flowStage(std::size_t stage)
{
    return stage == 0 ? tr("Identification") : stage == 1 ? tr("Screening") : tr("Included");
}

QString FigureWords::flowStudies()
{
    return tr("Studies");
}

QString FigureWords::flowRest()
{
    return tr("Others");
}

QString FigureWords::noReason()
{
    return tr("No reason given");
}

QString FigureWords::asReported()
{
    return tr("* as reported, not counted from records");
}

}
