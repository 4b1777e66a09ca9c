#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "core/report/figure_data.h"
#include "ui/bridge/speech.h"

#include <cstdint>

namespace alidade::ui {

/// What figures say in words: in the language of the window, or of the figure while a Speech is there.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(alidade::ui::FigureWords)

public:
    static QString number(std::uint32_t count);
    static QString papers(std::uint32_t count);
    static QString subCodes(std::uint32_t count);
    static QString codings(std::uint32_t count);
    /// Its label, or "no answer", "other".
    static QString label(const report::FigureEntry& entry);
    /// What the entries of an axis are: a dimension by its label, years, venues, sources, verdicts.
    static QString title(const report::FigureAxis& axis);
    static QString percent(std::uint32_t count, std::uint32_t total);
    static QStringList list(const std::vector<std::string>& labels);
    /// "Greenfield: 3 papers, [3] [6] [15]": what a mark says.
    static QString mark(const QString& name, std::uint32_t papers, const QStringList& labels);
    /// "3 rows with the fewest papers are left out."
    static QString leftOut(std::size_t entries);

    static QString noPapers();
    /// Why a figure has nothing to draw.
    static QString emptiness(const report::FigureData& data);
    /// One or two sentences for those who do not see it.
    static QString summary(const report::FigureData& data);

    static QString gap();
    static QString lowerIsBetter();
    static QString higherIsBetter();
    static QString better();
    static QString worse();
    static QString neither();
    static QString against(const QString& comparator);
    static QString withoutFigure();
    static QString countsPapers(std::uint32_t total, bool isSeveral);
    static QString countsCodings(std::uint32_t total);
    /// Of what percentages are shares.
    static QString sharesOfPapers(std::uint32_t total);
    static QString sharesOfCodings(std::uint32_t total);
    static QString moreClaims(std::size_t count);
    static QString noRoom();

    // The flow diagram of PRISMA 2020.
    static QString flowBox(report::FlowBox box);
    /// "(n=112*)": the star says that it was only reported.
    static QString flowNumber(std::int64_t number, bool isReported);
    /// "Records screened (n=112*)"
    static QString flowCount(const QString& what, std::int64_t number, bool isReported);
    static QString flowStage(std::size_t stage); ///< from 0: identification, screening, included
    static QString flowStudies();
    static QString flowRest();
    static QString noReason();
    static QString asReported();

private:
    /// Stands in the place of Qt's in the macro above: translators know the macro, and the words are in the
    /// language of the Speech.
    struct QCoreApplication {
        static QString translate(const char* context, const char* words, const char* /*comment*/, int /*n*/)
        {
            return translated(context, words);
        }
    };
};

}
