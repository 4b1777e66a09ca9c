#include "core/report/latex_citations.h"
#include "core/report/lint_rules.h"
#include "core/report/references.h"

#include <set>

namespace alidade::report {

std::vector<LintFinding>
lintManuscripts(const Review& review, const map::Index& index, std::span<const Manuscript> texts)
{
    LintReport report(review, index);
    const References references(review.database());
    std::set<std::string> keys;
    for (const auto paper : index.papers(index.all())) {
        keys.insert(references.of(paper).key);
    }
    std::set<std::string> cited;
    bool areAllCited = false;
    for (const auto& text : texts) {
        for (const auto& each : latexCitations(text.latex)) {
            if (each.key == "*") {
                areAllCited = true;
            } else if (cited.insert(each.key).second && !keys.contains(each.key)) {
                report.add(
                    {"cited-unknown",
                     LintSeverity::Warning,
                     text.name + ":" + std::to_string(each.line),
                     {translatable("Sentence", "\"%1\" is cited and is no paper of the review."), {each.key}},
                     {}});
            }
        }
    }
    const auto included =
        index.bits({map::Property::Standing, static_cast<std::int64_t>(screening::Standing::Included)});
    for (const auto paper : index.papers(included)) {
        if (!areAllCited && !cited.contains(references.of(paper).key)) {
            report.add(
                "included-uncited",
                LintSeverity::Warning,
                paper,
                {translatable("Sentence", "The paper is included, and the manuscript never cites \"%1\"."),
                 {references.of(paper).key}});
        }
    }
    return report.take();
}

}
