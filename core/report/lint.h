#pragma once

#include "core/base/sentence.h"
#include "core/coding/attachments.h"
#include "core/map/index.h"
#include "core/review/review.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is inconsistent or unfinished in a sound review: things to look at before the paper goes out. What no
/// correct program writes is check()'s subject (core/report/check.h).
namespace alidade::report {

enum class LintSeverity {
    Error,   ///< numbers of the paper would contradict each other
    Warning, ///< a reader of the paper will ask
    Note,    ///< worth a look
};

/// One thing to look at.
struct LintFinding {
    std::string rule; ///< the name of its rule, as LINT_RULES has them
    LintSeverity severity = LintSeverity::Note;
    std::string where;            ///< a paper's label, a code's path, a search …, `paper.tex:12`
    Sentence message;             ///< what, and what to do
    std::optional<PaperId> paper; ///< that it leads to
    std::size_t count = 1;        ///< how many it stands for: one, or all that are beyond MOST_FINDINGS
    std::optional<DimensionId> dimension = {}; ///< on which reviewers differ: the first of the paper's

    bool operator==(const LintFinding&) const = default;
};

/// A rule, with what it is about.
struct LintRule {
    std::string_view name;
    std::string_view about;
};

const std::vector<LintRule>& lintRules();

/// Everything found, errors first, rule by rule, at most MOST_FINDINGS of a rule. Files of papers are held
/// against what was attached as `files` says.
std::vector<LintFinding>
lint(const Review& review, const map::Index& index, coding::FileCheck files = coding::FileCheck::Size);

/// A text of LaTeX that belongs to the paper.
struct Manuscript {
    std::string name; ///< its file's, for places
    std::string latex;
};

/// What the texts of a paper cite that is no paper of the review, and which included papers none of them
/// cites. Looks at \cite and its kin (natbib, biblatex), outside comments and verbatim.
std::vector<LintFinding>
lintManuscripts(const Review& review, const map::Index& index, std::span<const Manuscript> texts);

}

template <>
struct alidade::store::Words<alidade::report::LintSeverity> {
    static constexpr std::array<std::string_view, 3> WORDS = {"error", "warning", "note"};
};
