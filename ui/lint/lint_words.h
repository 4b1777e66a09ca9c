#pragma once

#include <QString>

#include "core/report/lint.h"

namespace alidade::ui {

/// A rule in a few words: `Included and not coded`.
QString lintRuleTitle(std::string_view rule);

QString lintSeverityWord(report::LintSeverity severity);

/// Where a finding is: `[29]`, `full text`.
QString lintWhere(const report::LintFinding& finding);

/// The page on which a finding can be mended, by the name of its folder in ui; empty where that is in a
/// manuscript.
QString lintPage(const report::LintFinding& finding);

/// What leads there: `Go to Coding`.
QString lintWayWords(const QString& page);

/// The finding as a line of text: `warning  [29]  "The Rust …" is a web page; …`.
QString lintLine(const report::LintFinding& finding);

}
