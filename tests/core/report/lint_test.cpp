#include "core/report/check.h"
#include "core/report/lint.h"
#include "core/report/lint_rules.h"
#include "core/review/counting_rule.h"
#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;

namespace {

using Found = std::vector<std::string>;

/// What lint finds by one rule: where.
Found found(const std::vector<LintFinding>& findings, std::string_view rule)
{
    Found places;
    for (const auto& finding : findings) {
        if (finding.rule == rule) {
            places.push_back(finding.where);
        }
    }
    return places;
}

Found found(tests::SmallReview& small, std::string_view rule)
{
    return found(lint(small.review(), map::Index(small.database())), rule);
}

/// What lint says of one text.
std::vector<LintFinding> lintManuscript(tests::SmallReview& small, const std::string& latex)
{
    const std::vector<Manuscript> texts = {{"paper.tex", latex}};
    return lintManuscripts(small.review(), map::Index(small.database()), texts);
}

}

TEST_CASE("every rule that lint finds by is listed with what it is about")
{
    for (const auto& rule : lintRules()) {
        CHECK_FALSE(rule.name.empty());
        CHECK(rule.about.ends_with('.'));
    }
}

TEST_CASE("an included paper without a code, and a coded one that is out, are found under their labels")
{
    tests::SmallReview small;
    const auto approach = small.dimension("approach", "Approach");
    const auto rewrite = small.code(approach, "rewrite", "Rewrite");
    const auto bare = small.paper("[1]");
    const auto coded = small.paper("[2]");
    const auto out = small.paper("[3]");
    small.include(bare);
    small.include(coded);
    small.coding(coded, rewrite);
    small.decide(out, Verdict::Exclude);
    small.coding(out, rewrite);
    CHECK(found(small, "included-uncoded") == Found{"[1]"});
    CHECK(found(small, "coded-excluded") == Found{"[3]"});
    CHECK(found(small, "exclusion-without-reason") == Found{"[3]"});
    const auto findings = lint(small.review(), map::Index(small.database()));
    CHECK(std::ranges::is_sorted(findings, {}, &LintFinding::severity));
    const auto first = std::ranges::find(findings, "included-uncoded", &LintFinding::rule);
    CHECK(first->paper == bare);
}

TEST_CASE("a paper that is coded before the screening has taken it in is found, with what to do")
{
    tests::SmallReview small;
    const auto approach = small.dimension("approach", "Approach");
    const auto rewrite = small.code(approach, "rewrite", "Rewrite");
    const auto patch = small.code(approach, "patch", "Patch");
    const auto unseen = small.paper("[1]");
    const auto unsure = small.paper("[2]");
    const auto claiming = small.paper("[3]");
    const auto disputed = small.paper("[4]");
    const auto in = small.paper("[5]");
    small.paper("[6]"); // nothing is said of it
    for (const auto paper : {unseen, unsure, in}) {
        small.coding(paper, rewrite);
    }
    small.coding(disputed, rewrite);
    small.codingBy(small.bob(), disputed, patch);
    Metric metric;
    metric.slug = metric.label = "latency";
    Claim claim;
    claim.paper = claiming;
    claim.reviewer = small.ada();
    claim.metric = small.add(metric);
    small.add(claim);
    CHECK(found(small, "coded-unscreened").empty()); // nobody screens: all papers count
    small.include(in);
    small.decide(unsure, Verdict::Maybe);
    CHECK(found(small, "coded-unscreened") == Found{"[1]", "[2]", "[3]", "[4]"});
    const auto findings = lint(small.review(), map::Index(small.database()));
    const auto first = std::ranges::find(findings, "coded-unscreened", &LintFinding::rule);
    REQUIRE(first != findings.end());
    CHECK(first->severity == LintSeverity::Warning);
    CHECK(first->paper == unseen);
    CHECK(first->message.english().find("Decide on it in the screening") != std::string::npos);
    small.include(unseen);
    small.decide(disputed, Verdict::Exclude);
    CHECK(found(small, "coded-unscreened") == Found{"[2]", "[3]"});
}

TEST_CASE("a required dimension without an answer is named with its papers")
{
    tests::SmallReview small;
    const auto approach = small.dimension("approach", "Approach");
    const auto rewrite = small.code(approach, "rewrite", "Rewrite");
    Dimension required;
    required.slug = "kernel";
    required.label = "Kernel";
    required.required = true;
    small.add(required);
    const auto paper = small.paper("[1]");
    small.include(paper);
    small.coding(paper, rewrite);
    CHECK(found(small, "required-missing") == Found{"[1]"});
    CHECK(found(small, "included-uncoded").empty());
}

TEST_CASE("that none of the codes applies is an answer, also to what is required")
{
    tests::SmallReview small;
    Dimension required;
    required.slug = "kernel";
    required.label = "Kernel";
    required.required = true;
    const auto kernel = small.add(required);
    const auto paper = small.paper("[1]");
    const auto out = small.paper("[2]");
    small.include(paper);
    small.decide(out, Verdict::Exclude);
    for (const auto each : {paper, out}) {
        small.add(Answer{{}, each, kernel, small.ada(), {}, {}, {}});
    }
    CHECK(found(small, "required-missing").empty());
    CHECK(found(small, "included-uncoded").empty());
    CHECK(found(small, "coded-excluded").empty()); // there is nothing that a map would count
    small.add(Answer{{}, paper, kernel, small.bob(), {}, {}, {}});
    CHECK(found(small, "required-missing").empty());
    const auto micro = small.code(kernel, "micro", "Micro");
    small.codingBy(small.bob(), out, micro); // which Ada denies
    CHECK(found(small, "coded-excluded").empty());
}

TEST_CASE("answers on which reviewers differ are found until consensus or lead settles them")
{
    tests::SmallReview small;
    const auto dimension = [&](const std::string& slug, const std::string& label, bool isRequired) {
        Dimension row;
        row.slug = slug;
        row.label = label;
        row.required = isRequired;
        return small.add(row);
    };
    const auto approach = dimension("approach", "Approach", true);
    const auto kernel = dimension("kernel", "Kernel", true);
    const auto size = small.dimension("size", "Size", DimensionKind::Number);
    const auto rewrite = small.code(approach, "rewrite", "Rewrite");
    const auto wrap = small.code(approach, "wrap", "Wrap");
    const auto micro = small.code(kernel, "micro", "Micro");
    const auto disputed = small.paper("[1]");
    const auto alike = small.paper("[2]");
    const auto out = small.paper("[3]");
    small.include(disputed);
    small.include(alike);
    small.decide(out, Verdict::Exclude);
    for (const auto paper : {disputed, out}) {
        small.codingBy(small.ada(), paper, rewrite);
        small.codingBy(small.bob(), paper, wrap);
        small.add(Answer{{}, paper, size, small.ada(), 1.0, {}, {}});
        small.add(Answer{{}, paper, size, small.bob(), 2.0, {}, {}});
    }
    for (const auto reviewer : {small.ada(), small.bob()}) {
        small.codingBy(reviewer, alike, rewrite);
        small.codingBy(reviewer, alike, micro);
    }
    const auto message = [&](std::string_view rule) {
        const auto findings = lint(small.review(), map::Index(small.database()));
        const auto first = std::ranges::find(findings, rule, &LintFinding::rule);
        return first == findings.end() ? std::string() : first->message.english();
    };
    CHECK(found(small, "conflict-open") == Found{"[1]"});
    CHECK(message("conflict-open")
          == "Reviewers answer differently, and nothing settles it: Approach, Size.");
    const auto findings = lint(small.review(), map::Index(small.database()));
    const auto conflict = std::ranges::find(findings, "conflict-open", &LintFinding::rule);
    REQUIRE(conflict != findings.end());
    CHECK(conflict->paper == disputed);
    CHECK(conflict->dimension == approach); // the first of the two
    // of what is disputed, nothing says that there is no answer
    CHECK(found(small, "included-uncoded").empty());
    CHECK(message("required-missing") == "Required, and without an answer: Kernel.");

    small.set(setting::RULE, setting::RULE_LEAD);
    small.set(setting::LEAD, std::to_string(small.bob().value));
    CHECK(found(small, "conflict-open").empty());
    small.set(setting::RULE, setting::RULE_UNANIMOUS);
    CHECK(found(small, "conflict-open") == Found{"[1]"});

    Reviewer consensus;
    consensus.name = "Consensus";
    consensus.role = ReviewerRole::Consensus;
    const auto settled = small.add(consensus);
    small.codingBy(settled, disputed, wrap);
    CHECK(message("conflict-open") == "Reviewers answer differently, and nothing settles it: Size.");
    small.add(Answer{{}, disputed, size, settled, 2.0, {}, {}});
    CHECK(found(small, "conflict-open").empty());
}

TEST_CASE("an exclusion lacks its reason where nobody whose word counts gave one, and the paper is out")
{
    tests::SmallReview small;
    Criterion criterion;
    criterion.name = "EX1";
    const auto reason = small.add(criterion);
    const auto exclude = [&](PaperId paper, ReviewerId who, std::optional<CriterionId> why) {
        small.add(Decision{{}, paper, who, Stage::TitleAbstract, Verdict::Exclude, why, {}});
    };
    const auto named = small.paper("[1]");
    exclude(named, small.ada(), {});
    exclude(named, small.bob(), reason);
    const auto bare = small.paper("[2]");
    exclude(bare, small.ada(), {});
    exclude(bare, small.bob(), {});
    const auto disputed = small.paper("[3]");
    exclude(disputed, small.ada(), {});
    small.add(Decision{{}, disputed, small.bob(), Stage::TitleAbstract, Verdict::Include, {}, {}});
    CHECK(found(small, "exclusion-without-reason") == Found{"[2]"});
}

TEST_CASE("of a branch of codes that nobody gave, the top is named")
{
    tests::SmallReview small;
    const auto approach = small.dimension("approach", "Approach");
    const auto wrap = small.code(approach, "wrap", "Wrap");
    const auto thin = small.code(approach, "thin", "Thin", wrap);
    const auto dead = small.code(approach, "dead", "Dead");
    small.code(approach, "below", "Below", dead);
    small.coding(small.paper("[1]"), thin);
    CHECK(found(small, "dead-code") == Found{"approach/dead"});
}

TEST_CASE("claims without a place, web pages, and criteria that nobody named are found")
{
    tests::SmallReview small;
    Paper page;
    page.label = "[7]";
    page.title = "Documentation";
    page.type = "webpage";
    const auto paper = small.add(page);
    small.include(paper);
    Metric metric;
    metric.slug = metric.label = "overhead";
    Claim claim;
    claim.paper = paper;
    claim.reviewer = small.ada();
    claim.metric = small.add(metric);
    claim.valueText = "3x";
    small.add(claim);
    claim.locator = "p. 4";
    small.add(claim);
    CHECK(found(small, "claim-without-place") == Found{"[7]"});
    CHECK(found(small, "web-page") == Found{"[7]"});

    Criterion unused;
    unused.name = "EX1";
    small.add(unused);
    CHECK(found(small, "criterion-unused").empty()); // nothing was excluded yet
    small.decide(small.paper("[8]"), Verdict::Exclude);
    CHECK(found(small, "criterion-unused") == Found{"EX1"});
}

TEST_CASE("where one reviewer judged alone, no agreement can be reported")
{
    tests::SmallReview small;
    const auto paper = small.paper("[1]");
    small.include(paper);
    CHECK(found(small, "agreement-missing") == Found{"full-text"});
    small.add(Decision{{}, paper, small.bob(), Stage::FullText, Verdict::Exclude, {}, {}});
    CHECK(found(small, "agreement-missing").empty());
    CHECK(found(small, "conflict-open") == Found{"[1]"});
}

TEST_CASE("under a lead, what others decided or coded and the lead did not counts for nothing, which is told")
{
    tests::SmallReview small;
    const auto first = small.paper("[1]");
    const auto second = small.paper("[2]");
    const auto code = small.code(small.dimension("approach", "Approach"), "rewrite", "Rewrite");
    small.include(first); // Ada
    small.add(Decision{{}, first, small.bob(), Stage::FullText, Verdict::Include, {}, {}});
    small.add(Decision{{}, second, small.bob(), Stage::FullText, Verdict::Include, {}, {}});
    Coding coding;
    coding.paper = second;
    coding.code = code;
    coding.reviewer = small.bob();
    small.add(coding);
    CHECK(found(small, "beside-lead").empty()); // nobody leads
    REQUIRE(small.review().write("lead", [&](store::Transaction& transaction) -> Result<void> {
        setLead(transaction, small.ada());
        return {};
    }));
    CHECK(found(small, "beside-lead") == Found{"Bob", "Bob"});
    small.include(second);
    CHECK(found(small, "beside-lead") == Found{"Bob"}); // the code is left
    coding.reviewer = small.ada();
    small.add(coding);
    CHECK(found(small, "beside-lead").empty());
}

TEST_CASE("a manuscript's citations are held against the papers, outside comments and verbatim text")
{
    tests::SmallReview small;
    small.include(small.paper("[1]", "boos2020"));
    small.include(small.paper("[2]", "klein2009"));
    const auto findings = lintManuscript(small,
                                         "See \\citep[p.~4]{boos2020, levy2017}.\n"
                                         "% \\cite{commented}\n"
                                         "\\begin{verbatim}\\cite{shown}\\end{verbatim}\n"
                                         "5\\% of \\textcite*{levy2017} and \\cite{\n  other2021}");
    CHECK(found(findings, "cited-unknown") == Found{"paper.tex:1", "paper.tex:4"});
    CHECK(found(findings, "included-uncited") == Found{"[2]"});
    CHECK(lintManuscript(small, "\\cite{open \\cite[ \\").size() >= 1);
}

TEST_CASE("a paper in several files cites with all of them")
{
    tests::SmallReview small;
    small.include(small.paper("[1]", "boos2020"));
    small.include(small.paper("[2]", "klein2009"));
    small.include(small.paper("[3]", "levy2017"));
    const std::vector<Manuscript> texts = {{"one.tex", "\\cite{boos2020} \\cite{other}"},
                                           {"two.tex", "\n\\cite{klein2009,other}"}};
    const auto findings = lintManuscripts(small.review(), map::Index(small.database()), texts);
    CHECK(found(findings, "included-uncited") == Found{"[3]"});
    CHECK(found(findings, "cited-unknown") == Found{"one.tex:1"});
}

TEST_CASE("a manuscript that lists all papers without citing them leaves none out")
{
    tests::SmallReview small;
    small.include(small.paper("[1]", "boos2020"));
    const auto findings = lintManuscript(small, "\\nocite{*}");
    CHECK(findings.empty());
}

TEST_CASE("of what a rule finds a thousand times the rest is told by its number, on papers and on all else")
{
    tests::SmallReview small;
    const auto paper = small.paper("[1]");
    const map::Index index(small.database());
    LintReport report(small.review(), index);
    for (std::size_t i = 0; i < MOST_FINDINGS + 3; ++i) {
        report.add("web-page", LintSeverity::Note, paper, std::string("on a paper"));
        report.add({"dead-code", LintSeverity::Warning, "code", std::string("on a code"), {}});
    }
    const auto findings = report.take();
    REQUIRE(findings.size() == 2 * (MOST_FINDINGS + 1));
    CHECK(findings.front().rule == "dead-code"); // graver
    CHECK(findings[MOST_FINDINGS].count == 3);
    CHECK(findings.back().rule == "web-page");
    CHECK(findings.back().count == 3);
    CHECK(findings.back().message.english() == "There are 3 more of these.");
    CHECK(findings[MOST_FINDINGS + 1].where == "[1]");
}
