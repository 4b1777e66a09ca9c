#pragma once

#include "core/agreement/consensus.h"
#include "core/coding/answers.h"
#include "core/coding/codings.h"
#include "core/screening/decisions.h"
#include "core/screening/verdicts.h"
#include "tests/core/coding/desk.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace alidade::tests {

/// Three reviewers, four papers, and a dimension of three codes, the last of them below the second.
struct Voters : Desk {
    ReviewerId cem = put(Reviewer{{}, "Cem", {}, ReviewerRole::Reviewer});
    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId rewrite = code(approach, "Rewrite");
    CodeId wrap = code(approach, "Wrap");
    CodeId thin = code(approach, "Thin", wrap);
    std::vector<PaperId> papers = {paper("[10]"), paper("[9]"), paper("[2]"), paper("[1]")};
    const agreement::VoteQuestion screened = agreement::StageQuestion{Stage::TitleAbstract};
    const agreement::VoteQuestion coded = agreement::DimensionQuestion{approach};

    void decide(std::size_t paper,
                ReviewerId reviewer,
                Verdict verdict,
                std::optional<CriterionId> criterion = {},
                Stage stage = Stage::TitleAbstract)
    {
        REQUIRE(write([&](store::Transaction& t) {
            return screening::decide(t, {papers[paper], reviewer, stage, verdict, criterion, "why"});
        }));
    }

    void give(std::size_t paper, ReviewerId reviewer, std::initializer_list<CodeId> codes)
    {
        for (const auto code : codes) {
            coding::NewCoding wanted;
            wanted.paper = papers[paper];
            wanted.code = code;
            wanted.reviewer = reviewer;
            wanted.locator = "Table 2";
            wanted.status = "stated";
            REQUIRE(write([&](store::Transaction& t) { return coding::code(t, wanted); }));
        }
    }

    void giveNone(std::size_t paper, ReviewerId reviewer)
    {
        REQUIRE(write([&](store::Transaction& t) {
            return coding::setNoneApplies(t, {papers[paper], approach, reviewer}, true);
        }));
    }

    void answer(std::size_t paper, DimensionId dimension, ReviewerId reviewer, const std::string& text)
    {
        REQUIRE(write([&](store::Transaction& t) {
            return coding::setAnswer(t, {papers[paper], dimension, reviewer}, text);
        }));
    }

    ClaimId claim(std::size_t paper, ReviewerId reviewer, MetricId metric, double value)
    {
        Claim row;
        row.paper = papers[paper];
        row.reviewer = reviewer;
        row.metric = metric;
        row.value = value;
        row.unit = "percent";
        return put(row);
    }

    MetricId metric(const std::string& name)
    {
        Metric row;
        row.slug = slug(name);
        row.label = name;
        return put(row);
    }

    coding::Taxonomy taxonomy() const { return coding::Taxonomy(database()); }

    /// `[9] open`, a paper of the agenda.
    std::vector<std::string> agenda(const agreement::VoteQuestion& question) const
    {
        std::vector<std::string> lines;
        const auto matters = agreement::agendaOf(database(), taxonomy(), question).value();
        for (const auto& [paper, state] : matters) {
            const auto* word = state == agreement::MatterState::Open ? " open"
                : state == agreement::MatterState::Settled           ? " settled"
                                                                     : " agreed";
            CHECK(agreement::stateOf(database(), taxonomy(), question, paper) == state);
            lines.push_back(database().find<Paper>(paper)->label + word);
        }
        return lines;
    }

    Result<void> take(std::size_t paper, const agreement::VoteQuestion& question, ReviewerId reviewer)
    {
        return write([&](store::Transaction& t) {
            return agreement::takeWord(t, taxonomy(), question, papers[paper], reviewer);
        });
    }

    Result<void>
    settle(std::size_t paper, const agreement::VoteQuestion& question, const agreement::ConsensusWord& word)
    {
        return write([&](store::Transaction& t) {
            return agreement::settle(t, taxonomy(), question, papers[paper], word, "talked it over");
        });
    }

    Result<void> reopen(std::size_t paper, const agreement::VoteQuestion& question)
    {
        return write(
            [&](store::Transaction& t) { return agreement::reopen(t, taxonomy(), question, papers[paper]); });
    }
};

}
