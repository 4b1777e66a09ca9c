#pragma once

#include <QString>

#include "core/agreement/summary.h"

/// The words of figures and votes.
namespace alidade::ui {

/// `Title and abstract`, a dimension's or a code's label, `Claims`; empty for what is not there any more.
QString questionTitle(const agreement::VoteQuestion& question, const coding::Taxonomy& taxonomy);

QString verdictSaid(Verdict verdict);

/// A category of votes as people read it: the words of core's own that are no labels are put into the user's
/// language.
QString categorySaid(const agreement::VoteQuestion& question,
                     const coding::Taxonomy& taxonomy,
                     const std::string& category);

QString coefficientTitle(agreement::Coefficient coefficient, agreement::Scale scale);

/// One sentence: what is computed, over which papers, and where the formula stands.
QString ruleSentence(agreement::Coefficient coefficient, agreement::Scale scale);

/// Why there is no number.
QString missingSentence(agreement::Missing missing);

/// That kappa misleads, and what to read instead.
QString prevalenceSentence(double share, const QString& category);

/// `86 %` for percent agreement, `0.72` for all others.
QString valueSaid(agreement::Coefficient coefficient, double value);
/// `71 % to 96 %`, `0.55 to 0.88`.
QString intervalSaid(agreement::Coefficient coefficient, const agreement::Interval& interval);

}
