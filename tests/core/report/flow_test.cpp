#include "core/report/flow.h"
#include "core/review/settings.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace alidade;
using namespace alidade::report;

namespace {

struct Desk : tests::SmallReview {
    SearchId search(const std::string& name, SourceKind kind, std::optional<std::int64_t> hits = {})
    {
        Source source;
        source.slug = source.name = name;
        source.kind = kind;
        Search row;
        row.source = add(source);
        row.hits = hits;
        return add(row);
    }

    void record(SearchId search, std::optional<PaperId> paper)
    {
        Record row;
        row.search = search;
        row.paper = paper;
        row.number = ++m_number;
        row.fields = "{}";
        add(row);
    }

    CriterionId criterion(const std::string& name)
    {
        Criterion row;
        row.name = name;
        return add(row);
    }

    void decide(
        PaperId paper, ReviewerId reviewer, Stage stage, Verdict verdict, std::optional<CriterionId> why = {})
    {
        add(Decision{{}, paper, reviewer, stage, verdict, why, {}});
    }

    void reported(const std::string& name, std::int64_t value)
    {
        add(Reported{{}, name, value, ReportedStatus::Stated, {}});
    }

private:
    std::int64_t m_number = 0;
};

std::int64_t shown(const Flow& flow, FlowBox box, FlowColumn column = FlowColumn::Databases)
{
    return flow.at(column, box).shown().value_or(-1);
}

std::vector<std::string> rules(const Flow& flow)
{
    std::vector<std::string> list;
    for (const auto& problem : flow.problems) {
        list.push_back(problem.rule);
    }
    return list;
}

}

TEST_CASE("the flow follows papers from their records to the included reports, in two columns")
{
    Desk desk;
    const auto acm = desk.search("acm", SourceKind::Database);
    const auto scopus = desk.search("scopus", SourceKind::Database);
    const auto snowball = desk.search("snowballing", SourceKind::Snowballing);
    const auto in = desk.paper("[1]");
    const auto out = desk.paper("[2]");
    const auto waiting = desk.paper("[3]");
    const auto rolled = desk.paper("[4]");
    const auto byHand = desk.paper("[5]");
    desk.record(acm, in);
    desk.record(scopus, in);
    desk.record(snowball, in); // known already: a duplicate of the other column
    desk.record(acm, out);
    desk.record(acm, waiting);
    desk.record(scopus, std::nullopt);
    desk.record(snowball, rolled);
    const auto userSpace = desk.criterion("EX1");
    desk.decide(in, desk.ada(), Stage::TitleAbstract, Verdict::Include);
    desk.decide(in, desk.ada(), Stage::FullText, Verdict::Include);
    desk.decide(out, desk.ada(), Stage::TitleAbstract, Verdict::Exclude, userSpace);
    desk.decide(rolled, desk.ada(), Stage::FullText, Verdict::Exclude);
    desk.decide(byHand, desk.ada(), Stage::TitleAbstract, Verdict::Maybe);

    const auto flow = report::flow(desk.database());
    CHECK(shown(flow, FlowBox::Identified) == 5);
    CHECK(shown(flow, FlowBox::Duplicates) == 1);
    CHECK(shown(flow, FlowBox::RemovedOther) == 1);
    CHECK(shown(flow, FlowBox::Screened) == 2);
    CHECK(shown(flow, FlowBox::NotScreened) == 1);
    CHECK(shown(flow, FlowBox::ExcludedAbstract) == 1);
    CHECK(shown(flow, FlowBox::Sought) == 1);
    CHECK(shown(flow, FlowBox::Included) == 1);
    CHECK(shown(flow, FlowBox::Identified, FlowColumn::Other) == 3);
    CHECK(shown(flow, FlowBox::Duplicates, FlowColumn::Other) == 1);
    CHECK(shown(flow, FlowBox::Undecided, FlowColumn::Other) == 1);
    CHECK(shown(flow, FlowBox::ExcludedFullText, FlowColumn::Other) == 1);
    CHECK(flow.included.counted == 1);
    CHECK(flow.at(FlowColumn::Databases, FlowBox::ExcludedAbstract).papers == std::vector{out});
    REQUIRE(flow.reasons.size() == 2);
    CHECK(flow.reasons[0].criterion == "EX1");
    CHECK(flow.reasons[1].criterion.empty());
    CHECK(flow.problems.empty());
}

TEST_CASE("numbers that were only reported stand where there are no rows, and are held to the sums")
{
    Desk desk;
    desk.search("acm", SourceKind::Database, 30);
    desk.search("scopus", SourceKind::Database, 87);
    desk.reported("flow/identified/per-database/acm", 30);
    desk.reported("flow/identified/per-database/scopus", 87);
    desk.reported("flow/identified/total", 117);
    desk.reported("flow/duplicates-removed/total", 44);
    desk.reported("flow/unique-records", 73);
    auto flow = report::flow(desk.database());
    CHECK(flow.at(FlowColumn::Databases, FlowBox::Identified).isReported());
    CHECK(shown(flow, FlowBox::Identified) == 117);
    CHECK(rules(flow) == std::vector<std::string>{"hits-without-records", "hits-without-records"});

    desk.reported("flow/screened-title-abstract", 70);
    desk.reported("flow/total-reviewed", 28);
    desk.include(desk.paper("[1]"));
    flow = report::flow(desk.database());
    CHECK(rules(flow)
          == std::vector<std::string>{
              "hits-without-records", "hits-without-records", "reported-sum", "reported-counted"});
    CHECK(flow.problems[2].message.english().find("70") != std::string::npos);
    CHECK(flow.problems[3].message.english().find("28") != std::string::npos);
}

TEST_CASE("reports that were not retrieved are missing among the assessed and the included ones")
{
    Desk desk;
    desk.reported("flow/included-after-screening", 22);
    desk.reported("flow/not-retrieved", 3);
    desk.reported("flow/excluded-full-text", 5);
    desk.reported("flow/snowballing-added", 6);
    desk.reported("flow/total-reviewed", 20); // 22 - 3 - 5 + 6
    CHECK(report::flow(desk.database()).problems.empty());
    desk.reported("flow/assessed", 19); // 22 - 3
    CHECK(report::flow(desk.database()).problems.empty());

    Desk wrong;
    wrong.reported("flow/included-after-screening", 22);
    wrong.reported("flow/not-retrieved", 3);
    wrong.reported("flow/assessed", 22);
    wrong.reported("flow/total-reviewed", 25);
    wrong.reported("flow/snowballing-added", 6);
    const auto problems = report::flow(wrong.database()).problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == "reported-sum");
    CHECK(
        problems[0].message.english()
        == "Reports assessed for eligibility: 22 reported, but Reports sought for retrieval 22 − Reports not "
           "retrieved 3 makes 19.");
    CHECK(problems[1].message.english()
          == "Reports of included studies: 25 reported, but Reports assessed for eligibility 22 + Reports of "
             "included studies (other ways) 6 makes 28.");
}

TEST_CASE("papers whose full text could not be had were sought and not retrieved, not assessed and excluded")
{
    Desk desk;
    const auto acm = desk.search("acm", SourceKind::Database);
    const auto missing = desk.criterion("EX6");
    const auto userSpace = desk.criterion("EX1");
    const auto in = desk.paper("[1]");
    const auto out = desk.paper("[2]");
    const auto nowhere = desk.paper("[3]");
    const auto waiting = desk.paper("[4]");
    const auto early = desk.paper("[5]");
    for (const auto paper : {in, out, nowhere, waiting, early}) {
        desk.record(acm, paper);
        desk.decide(paper,
                    desk.ada(),
                    Stage::TitleAbstract,
                    paper == early ? Verdict::Exclude : Verdict::Include,
                    paper == early ? std::optional(missing) : std::nullopt);
    }
    desk.decide(in, desk.ada(), Stage::FullText, Verdict::Include);
    desk.decide(out, desk.ada(), Stage::FullText, Verdict::Exclude, userSpace);
    desk.decide(nowhere, desk.ada(), Stage::FullText, Verdict::Exclude, missing);
    const auto unmarked = report::flow(desk.database());
    CHECK(shown(unmarked, FlowBox::ExcludedFullText) == 2);
    CHECK_FALSE(unmarked.at(FlowColumn::Databases, FlowBox::NotRetrieved).shown());

    desk.set(std::string(setting::NOT_RETRIEVED) + std::to_string(missing.value), "true");
    const auto flow = report::flow(desk.database());
    CHECK(shown(flow, FlowBox::ExcludedAbstract) == 1); // of title and abstract it says nothing
    CHECK(shown(flow, FlowBox::Sought) == 4);
    CHECK(shown(flow, FlowBox::NotRetrieved) == 1);
    CHECK(flow.at(FlowColumn::Databases, FlowBox::NotRetrieved).papers == std::vector{nowhere});
    CHECK(shown(flow, FlowBox::Assessed) == 2);
    CHECK(flow.at(FlowColumn::Databases, FlowBox::Assessed).papers == std::vector{in, out});
    CHECK(shown(flow, FlowBox::NotAssessed) == 1);
    CHECK(shown(flow, FlowBox::ExcludedFullText) == 1);
    CHECK(shown(flow, FlowBox::Included) == 1);
    CHECK(flow.problems.empty());
    for (const auto& reason : flow.reasons) {
        CHECK((reason.stage == Stage::TitleAbstract || reason.criterion == "EX1"));
    }
}

TEST_CASE("a reported number of reports not retrieved stands while no paper was excluded for it")
{
    Desk desk;
    const auto acm = desk.search("acm", SourceKind::Database);
    const auto missing = desk.criterion("EX6");
    desk.set(std::string(setting::NOT_RETRIEVED) + std::to_string(missing.value), "true");
    const auto paper = desk.paper("[1]");
    desk.record(acm, paper);
    CHECK(report::flow(desk.database()).at(FlowColumn::Databases, FlowBox::NotRetrieved).counted == 0);
    desk.reported("flow/not-retrieved", 3);
    auto flow = report::flow(desk.database());
    CHECK(shown(flow, FlowBox::NotRetrieved) == 3);
    CHECK(flow.at(FlowColumn::Databases, FlowBox::NotRetrieved).isReported());
    CHECK(flow.problems.empty());
    desk.decide(paper, desk.ada(), Stage::FullText, Verdict::Exclude, missing);
    flow = report::flow(desk.database());
    CHECK(shown(flow, FlowBox::NotRetrieved) == 1);
    CHECK(rules(flow) == std::vector<std::string>{"reported-counted"});
}

TEST_CASE("a sum whose beginning was not reported is not held against its total")
{
    Desk desk;
    desk.reported("flow/assessed", 19);
    desk.reported("flow/excluded-full-text", 5);
    desk.reported("flow/snowballing-added", 6);
    desk.reported("flow/total-reviewed", 20); // 19 - 5 + 6
    CHECK(report::flow(desk.database()).problems.empty());

    Desk late;
    late.reported("flow/snowballing-added", 6);
    late.reported("flow/total-reviewed", 20);
    CHECK(report::flow(late.database()).problems.empty());
}

TEST_CASE("hits that are not the records that came are said")
{
    Desk desk;
    const auto acm = desk.search("acm", SourceKind::Database, 3);
    desk.record(acm, desk.paper("[1]"));
    const auto flow = report::flow(desk.database());
    CHECK(rules(flow) == std::vector<std::string>{"hits-records"});
    CHECK(flow.sources.front().records == 1);
}

TEST_CASE("the hits of every search are held against its own records")
{
    Desk desk;
    const auto acm = desk.search("acm", SourceKind::Database, 2);
    Search second;
    second.source = desk.database().find<Search>(acm)->source;
    second.position = 1;
    const auto unknown = desk.add(second);
    for (const auto search : {acm, acm, unknown, unknown, unknown}) {
        desk.record(search, desk.paper("[" + std::to_string(search.value) + "]"));
    }
    auto flow = report::flow(desk.database());
    CHECK(rules(flow).empty());
    CHECK(flow.sources.front().records == 5);
    CHECK_FALSE(flow.sources.front().hits); // nobody knows those of the second search
    desk.record(acm, desk.paper("[9]"));
    flow = report::flow(desk.database());
    REQUIRE(rules(flow) == std::vector<std::string>{"hits-records"});
    CHECK(flow.problems.front().message.english()
          == "acm, search 1 gave 2 hits, but 3 records were imported.");
}

TEST_CASE("a reason that one reviewer gave is not lost beside an exclusion without one")
{
    Desk desk;
    const auto acm = desk.search("acm", SourceKind::Database);
    const auto reason = desk.criterion("EX1");
    const auto paper = desk.paper("[1]");
    desk.record(acm, paper);
    desk.decide(paper, desk.ada(), Stage::TitleAbstract, Verdict::Exclude);
    desk.decide(paper, desk.bob(), Stage::TitleAbstract, Verdict::Exclude, reason);
    const auto flow = report::flow(desk.database());
    REQUIRE(flow.reasons.size() == 1);
    CHECK(flow.reasons.front().criterion == "EX1");
}

TEST_CASE("where two are to decide, a paper with one decision stands in the flow as undecided at its stage")
{
    Desk desk;
    desk.set(setting::SCREENING_MODE, "two-blind");
    const auto acm = desk.search("acm", SourceKind::Database);
    const auto once = desk.paper("[1]");
    const auto read = desk.paper("[2]");
    const auto both = desk.paper("[3]");
    const auto early = desk.paper("[4]"); // read in full by one before the other has seen its abstract
    for (const auto paper : {once, read, both, early}) {
        desk.record(acm, paper);
        desk.decide(paper, desk.ada(), Stage::TitleAbstract, Verdict::Include);
    }
    for (const auto paper : {read, both}) {
        desk.decide(paper, desk.bob(), Stage::TitleAbstract, Verdict::Include);
    }
    for (const auto paper : {read, both, early}) {
        desk.decide(paper, desk.ada(), Stage::FullText, Verdict::Include);
    }
    desk.decide(both, desk.bob(), Stage::FullText, Verdict::Include);
    const auto flow = report::flow(desk.database());
    const auto papers = [&](FlowBox box) { return flow.at(FlowColumn::Databases, box).papers; };
    CHECK(papers(FlowBox::Undecided) == std::vector{once, early});
    CHECK(papers(FlowBox::Sought) == std::vector{read, both});
    CHECK(papers(FlowBox::UndecidedFullText) == std::vector{read});
    CHECK(papers(FlowBox::Included) == std::vector{both});
    CHECK(shown(flow, FlowBox::Screened) == 4);
}

TEST_CASE("over random histories every box equals a recount from the rows, and every sum adds up")
{
    std::mt19937 random(11);
    const auto below = [&](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    for (int round = 0; round < 15; ++round) {
        CAPTURE(round);
        Desk desk;
        const std::vector<SearchId> searches = {desk.search("a", SourceKind::Database),
                                                desk.search("b", SourceKind::Database),
                                                desk.search("s", SourceKind::Snowballing)};
        const auto missing = desk.criterion("EX6");
        desk.set(std::string(setting::NOT_RETRIEVED) + std::to_string(missing.value), "true");
        const auto start = desk.review().journal().toUndo(1000).size();
        std::vector<PaperId> papers;
        std::set<std::pair<std::size_t, int>> decided;
        for (int step = 0; step < 60; ++step) {
            switch (below(5)) {
            case 0: papers.push_back(desk.paper("[" + std::to_string(step) + "]")); break;
            case 1:
                desk.record(searches[below(3)],
                            papers.empty() || below(8) == 0 ? std::nullopt
                                                            : std::optional(papers[below(papers.size())]));
                break;
            case 2:
            case 3:
                if (!papers.empty()) {
                    const auto which = below(papers.size());
                    const bool isFull = below(3) == 0;
                    const bool byBob = below(2) == 0;
                    if (decided.insert({which, isFull * 2 + byBob}).second) {
                        desk.decide(papers[which],
                                    byBob ? desk.bob() : desk.ada(),
                                    isFull ? Stage::FullText : Stage::TitleAbstract,
                                    static_cast<Verdict>(below(3)),
                                    below(3) == 0 ? std::optional(missing) : std::nullopt);
                    }
                }
                break;
            default:
                if (below(3) == 0 && desk.review().journal().toUndo(1000).size() > start) {
                    REQUIRE(desk.review().undo());
                    // what was undone is not known here: begin anew from the rows
                    papers.clear();
                    for (const auto& paper : desk.database().all<Paper>()) {
                        papers.push_back(paper.id);
                    }
                    decided.clear();
                    for (const auto& decision : desk.database().all<Decision>()) {
                        const auto place = std::ranges::find(papers, decision.paper) - papers.begin();
                        decided.insert(
                            {static_cast<std::size_t>(place),
                             (decision.stage == Stage::FullText) * 2 + (decision.reviewer == desk.bob())});
                    }
                }
                break;
            }
        }
        const auto flow = report::flow(desk.database());
        const auto& database = desk.database();
        // the recount
        std::map<PaperId, std::set<bool>> isDatabase; // of each record of a paper
        std::int64_t records = 0;
        for (const auto& record : database.all<Record>()) {
            const bool ofDatabase = record.search != searches[2];
            records += ofDatabase;
            if (record.paper) {
                isDatabase[*record.paper].insert(ofDatabase);
            }
        }
        std::map<std::pair<bool, std::string>, std::int64_t> recount;
        for (const auto& paper : database.all<Paper>()) {
            const auto found = isDatabase.find(paper.id);
            const bool ofDatabase = found != isDatabase.end() && found->second.contains(true);
            ++recount[{ofDatabase, "papers"}];
            std::map<Stage, std::set<Verdict>> votes;
            bool isMissing = false; // whoever gives a reason gives the only one that there is
            for (const auto& decision : database.all<Decision>("WHERE paper = ?1", paper.id)) {
                votes[decision.stage].insert(decision.verdict);
                isMissing = isMissing
                    || (decision.stage == Stage::FullText && decision.verdict == Verdict::Exclude
                        && decision.criterion == missing);
            }
            const auto verdict = [](const std::set<Verdict>& said) -> std::string {
                const bool in = said.contains(Verdict::Include);
                const bool out = said.contains(Verdict::Exclude);
                return (in && out) || said.contains(Verdict::Maybe) ? "undecided" : in ? "in" : "out";
            };
            if (votes.contains(Stage::FullText)) {
                const auto full = verdict(votes[Stage::FullText]);
                ++recount[{ofDatabase, "full " + (full == "out" && isMissing ? "missing" : full)}];
            } else if (votes.contains(Stage::TitleAbstract)) {
                ++recount[{ofDatabase, "abstract " + verdict(votes[Stage::TitleAbstract])}];
            } else {
                ++recount[{ofDatabase, "none"}];
            }
        }
        for (const auto column : {FlowColumn::Databases, FlowColumn::Other}) {
            const bool ofDatabase = column == FlowColumn::Databases;
            if (!flow.at(column, FlowBox::Identified).counted) {
                CHECK(recount[{ofDatabase, "papers"}] == 0);
                continue;
            }
            const auto at = [&](FlowBox box) { return flow.at(column, box).counted.value(); };
            CHECK(at(FlowBox::NotScreened) == recount[{ofDatabase, "none"}]);
            CHECK(at(FlowBox::ExcludedAbstract) == recount[{ofDatabase, "abstract out"}]);
            CHECK(at(FlowBox::Undecided) == recount[{ofDatabase, "abstract undecided"}]);
            CHECK(at(FlowBox::NotAssessed) == recount[{ofDatabase, "abstract in"}]);
            CHECK(at(FlowBox::ExcludedFullText) == recount[{ofDatabase, "full out"}]);
            CHECK(at(FlowBox::UndecidedFullText) == recount[{ofDatabase, "full undecided"}]);
            CHECK(at(FlowBox::NotRetrieved) == recount[{ofDatabase, "full missing"}]);
            CHECK(at(FlowBox::Included) == recount[{ofDatabase, "full in"}]);
            CHECK(at(FlowBox::Identified)
                  == at(FlowBox::Duplicates) + at(FlowBox::RemovedOther) + at(FlowBox::Screened)
                      + at(FlowBox::NotScreened));
            CHECK(at(FlowBox::Screened)
                  == at(FlowBox::ExcludedAbstract) + at(FlowBox::Undecided) + at(FlowBox::Sought));
            CHECK(at(FlowBox::Sought)
                  == at(FlowBox::NotRetrieved) + at(FlowBox::Assessed) + at(FlowBox::NotAssessed));
            CHECK(at(FlowBox::Assessed)
                  == at(FlowBox::ExcludedFullText) + at(FlowBox::UndecidedFullText) + at(FlowBox::Included));
            if (ofDatabase) {
                CHECK(at(FlowBox::Identified) == records);
            }
        }
    }
}
