#include "core/base/text.h"
#include "core/report/coding_disputes.h"
#include "core/report/lint_rules.h"

#include <algorithm>

namespace alidade::report {

namespace {

using map::Bitset;
using map::Property;

/// Papers with any code or answer in force, be it that none applies.
Bitset answered(const map::Index& index)
{
    Bitset papers(index.all().size());
    for (const auto& dimension : index.taxonomy().dimensions()) {
        papers |= index.bits({Property::Answered, dimension.id.value});
    }
    return papers;
}

/// Those that a map or table would have something of.
Bitset coded(const map::Index& index)
{
    Bitset papers(index.all().size());
    for (const auto& dimension : index.taxonomy().dimensions()) {
        auto given = index.bits({Property::Answered, dimension.id.value});
        given.andNot(index.bits({Property::NoneApplies, dimension.id.value}));
        papers |= given;
    }
    return papers;
}

Bitset standing(const map::Index& index, screening::Standing standing)
{
    return index.bits({Property::Standing, static_cast<std::int64_t>(standing)});
}

/// What the screening has yet to take in; a conflict is told by itself. Where nobody screens, all count.
void lintUnscreened(LintReport& report)
{
    const auto& index = report.index();
    if (!map::isScreening(index)) {
        return;
    }
    auto said = coded(index);
    said |= index.bits({Property::Has, static_cast<std::int64_t>(map::Has::Claim)});
    auto rows = report.database().prepare("SELECT DISTINCT paper FROM coding"); // also those in dispute
    while (rows.step()) {
        if (const auto place = index.ordinal({rows.integer(0)})) {
            said.set(*place);
        }
    }
    said &= standing(index, screening::Standing::Open);
    for (const auto paper : index.papers(said)) {
        report.add(
            "coded-unscreened",
            LintSeverity::Warning,
            paper,
            {translatable("Sentence",
                          "The paper has codes or claims and is not included yet: no map or table "
                          "counts it. Decide on it in the screening, or let those decide who have to.")});
    }
}

void lintDisputes(LintReport& report, const CodingDisputes& disputes)
{
    for (const auto& [paper, dimensions] : disputes) {
        std::vector<std::string> labels;
        for (const auto* dimension : dimensions) {
            labels.push_back(dimension->label);
        }
        report.add({"conflict-open",
                    LintSeverity::Error,
                    report.label(paper),
                    {translatable("Sentence", "Reviewers answer differently, and nothing settles it: %1."),
                     {joined(labels, ", ")}},
                    paper,
                    1,
                    dimensions.front()->id});
    }
}

/// What is disputed has answers, if none in force.
void lintRequired(LintReport& report, const Bitset& included, const CodingDisputes& disputes)
{
    const auto& index = report.index();
    Bitset open = included;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        if (dimension.required) {
            open &= index.bits({Property::Answered, dimension.id.value});
        }
    }
    Bitset unfinished = included;
    unfinished.andNot(open);
    for (const auto paper : index.papers(unfinished)) {
        const auto disputed = disputes.find(paper);
        std::vector<std::string> missing;
        for (const auto& dimension : index.taxonomy().dimensions()) {
            const bool isDisputed = disputed != disputes.end()
                && std::ranges::find(disputed->second, &dimension) != disputed->second.end();
            if (dimension.required && !isDisputed
                && !index.bits({Property::Answered, dimension.id.value}).test(index.ordinal(paper).value())) {
                missing.push_back(dimension.label);
            }
        }
        if (!missing.empty()) {
            report.add(
                "required-missing",
                LintSeverity::Warning,
                paper,
                {translatable("Sentence", "Required, and without an answer: %1."), {joined(missing, ", ")}});
        }
    }
}

/// Of a branch that nobody uses, its top alone.
void lintDeadCodes(LintReport& report)
{
    const auto& taxonomy = report.index().taxonomy();
    std::unordered_map<CodeId, bool> isUsed;
    auto rows = report.database().prepare("SELECT DISTINCT code FROM coding");
    while (rows.step()) {
        // none where a damaged file has codes above each other: the taxonomy leaves them out
        for (const auto* code = taxonomy.find(CodeId{rows.integer(0)}); code != nullptr;
             code = code->parent ? taxonomy.find(*code->parent) : nullptr) {
            isUsed[code->id] = true;
        }
    }
    for (const auto& dimension : taxonomy.dimensions()) {
        for (const auto* code : taxonomy.codes(dimension.id)) {
            if (!isUsed[code->id] && (!code->parent || isUsed[*code->parent])) {
                report.add({"dead-code",
                            LintSeverity::Note,
                            taxonomy.path(code->id),
                            {translatable("Sentence",
                                          "No paper has the code \"%1\"; use it, or say in the paper that it "
                                          "is a gap."),
                             {taxonomy.labelPath(code->id)}},
                            {}});
            }
        }
    }
}

}

void lintCoding(LintReport& report)
{
    const auto& index = report.index();
    const auto included = standing(index, screening::Standing::Included);
    const auto disputes = codingDisputes(index, included);
    auto judged = answered(index);
    for (const auto& [paper, dimensions] : disputes) {
        judged.set(index.ordinal(paper).value());
    }
    auto uncoded = included;
    uncoded.andNot(judged);
    for (const auto paper : index.papers(uncoded)) {
        report.add("included-uncoded",
                   LintSeverity::Error,
                   paper,
                   {translatable("Sentence", "The paper is included and not coded.")});
    }
    auto lost = standing(index, screening::Standing::Excluded);
    lost &= coded(index);
    for (const auto paper : index.papers(lost)) {
        report.add(
            "coded-excluded",
            LintSeverity::Warning,
            paper,
            {translatable("Sentence", "The paper is excluded and has codes, which no map or table counts.")});
    }
    lintUnscreened(report);
    auto begun = included;
    begun &= judged;
    lintDisputes(report, disputes);
    lintRequired(report, begun, disputes);
    lintDeadCodes(report);
}

}
