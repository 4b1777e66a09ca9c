#include "core/map/suggestions.h"
#include "core/review/settings.h"
#include "tests/core/coding/desk.h"
#include "tests/core/map/found_labels.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;

namespace {

/// A review to screen and to find claims in.
struct Screening : tests::Desk {
    CriterionId criterion(const std::string& name, CriterionKind kind = CriterionKind::Exclude)
    {
        Criterion row;
        row.name = name;
        row.text = name;
        row.kind = kind;
        return put(row);
    }

    /// Lets two decide on every paper, blind.
    void askTwo()
    {
        REQUIRE(write([](store::Transaction& t) -> Result<void> {
            setSetting(t, setting::SCREENING_MODE, "two-blind");
            return {};
        }));
    }

    void decide(PaperId paper,
                Verdict verdict,
                std::optional<CriterionId> why = {},
                Stage stage = Stage::FullText,
                std::optional<ReviewerId> who = {})
    {
        put(Decision{{}, paper, who.value_or(ada), stage, verdict, why, {}});
    }

    std::string found(const std::string& filter) const { return tests::foundLabels(database(), filter); }

    Error refused(const std::string& filter) const
    {
        return tests::errorOf(map::select(map::Index(database()), filter));
    }

    std::vector<std::string> offered(const std::string& typed) const
    {
        std::vector<std::string> texts;
        for (const auto& suggestion : map::suggestions(map::Index(database()), typed)) {
            texts.push_back(suggestion.text);
        }
        return texts;
    }
};

}

TEST_CASE("papers are found by the criterion for which they are in or out")
{
    Screening review;
    const auto ex1 = review.criterion("EX1");
    const auto ex3 = review.criterion("EX3");
    const auto in1 = review.criterion("IN1", CriterionKind::Include);
    review.decide(review.paper("a"), Verdict::Exclude, ex1);
    review.decide(review.paper("b"), Verdict::Exclude, ex3);
    review.decide(review.paper("c"), Verdict::Exclude, ex3, Stage::TitleAbstract);
    review.decide(review.paper("d"), Verdict::Include, in1);
    review.decide(review.paper("e"), Verdict::Exclude);
    review.decide(review.paper("f"), Verdict::Include);
    review.paper("g");
    const auto overruled = review.paper("h");
    review.decide(overruled, Verdict::Exclude, ex1, Stage::TitleAbstract);
    review.decide(overruled, Verdict::Exclude, ex3);
    CHECK(review.found("criterion:EX3") == "bch");
    CHECK(review.found("criterion:ex1") == "a");
    CHECK(review.found("criterion:EX*") == "abch");
    CHECK(review.found("criterion:EX1,IN1") == "ad");
    CHECK(review.found("criterion:any") == "abcdh");
    CHECK(review.found("criterion:none") == "e");
    CHECK(review.found("-criterion:EX3 verdict:excluded") == "ae");
}

TEST_CASE("a filter that speaks of criteria counts papers that are out, as one that speaks of verdicts")
{
    Screening review;
    const auto ex1 = review.criterion("EX1");
    review.decide(review.paper("a"), Verdict::Exclude, ex1);
    review.decide(review.paper("b"), Verdict::Include);
    const map::Index index(review.database());
    const auto counted = [&](const std::string& text) {
        const auto filter = map::parseFilter(text);
        return map::counted(index, *filter, *map::select(index, *filter)).count();
    };
    CHECK(counted("criterion:EX1") == 1);
    CHECK(counted("verdict:excluded") == 1);
    CHECK(counted("") == 1);
    CHECK(counted("label:a") == 0);
}

TEST_CASE("a criterion that does not count yet finds no paper")
{
    Screening review;
    const auto ex1 = review.criterion("EX1");
    review.askTwo();
    const auto paper = review.paper("a");
    review.decide(paper, Verdict::Exclude, ex1);
    CHECK(review.found("criterion:EX1").empty());
    review.decide(paper, Verdict::Exclude, {}, Stage::FullText, review.bob);
    CHECK(review.found("criterion:EX1") == "a");
}

TEST_CASE("a maybe is found once all have decided who have to")
{
    Screening review;
    review.askTwo();
    const auto paper = review.paper("a");
    review.paper("b");
    review.decide(paper, Verdict::Maybe, {}, Stage::TitleAbstract);
    CHECK(review.found("verdict:maybe").empty()); // Bob is not to know before he has decided
    review.decide(paper, Verdict::Maybe, {}, Stage::TitleAbstract, review.bob);
    CHECK(review.found("verdict:maybe") == "a");
    CHECK(review.found("verdict:open") == "ab");
    review.decide(paper, Verdict::Include);
    review.decide(paper, Verdict::Include, {}, Stage::FullText, review.bob);
    CHECK(review.found("verdict:maybe").empty());
}

TEST_CASE("papers are found by the metric of a claim")
{
    Screening review;
    const auto metric = [&](const char* slug, const char* label) {
        Metric row;
        row.slug = slug;
        row.label = label;
        return review.put(row);
    };
    const auto claim = [&](PaperId paper, MetricId in) {
        Claim row;
        row.paper = paper;
        row.reviewer = review.ada;
        row.metric = in;
        review.put(row);
    };
    const auto latency = metric("latency", "Response time");
    const auto size = metric("code-size", "Code size");
    claim(review.paper("a"), latency);
    const auto both = review.paper("b");
    claim(both, latency);
    claim(both, size);
    review.paper("c");
    CHECK(review.found("metric:latency") == "ab");
    CHECK(review.found("metric:\"code size\"") == "b");
    CHECK(review.found("metric:latency -metric:code*") == "a");
    CHECK(review.refused("metric:latncy").code == ErrorCode::NotFound);
    CHECK(message(review.refused("metric:latncy")).find("did you mean 'latency'") != std::string::npos);
}

TEST_CASE("papers are found by a note, a file, a DOI and their language")
{
    Screening review;
    Paper german;
    german.label = "a";
    german.language = "de";
    const auto first = review.put(german);
    const auto second = review.paper("b", "10.1145/1");
    Note note;
    note.paper = first;
    note.reviewer = review.ada;
    note.text = "to read again";
    review.put(note);
    const auto approach = review.dimension("Approach", DimensionKind::Category);
    const auto coding = review.put(Coding{{}, second, review.code(approach, "Rewrite"), review.ada, {}, {}});
    CHECK(review.found("has:note") == "a");
    CodingDetail detail;
    detail.id = coding;
    detail.paper = second;
    detail.note = "says so in a table";
    review.put(detail);
    CHECK(review.found("has:note") == "ab"); // as note: looks in both
    Attachment file;
    file.paper = second;
    file.path = "b.html";
    file.mediaType = "text/html";
    review.put(file);
    CHECK(review.found("has:file") == "b");
    CHECK(review.found("has:pdf").empty());
    CHECK(review.found("has:doi") == "b");
    CHECK(review.found("-has:doi") == "a");
    CHECK(review.found("language:DE") == "a");
    CHECK(review.found("language:none") == "b");
    CHECK(review.refused("has:nte").code == ErrorCode::NotFound);
}

TEST_CASE("a dimension that is called like one of the later fields goes first")
{
    Screening review;
    const auto language = review.dimension("Language", DimensionKind::Category);
    const auto rust = review.code(language, "Rust");
    const auto paper = review.paper("a");
    review.put(Coding{{}, paper, rust, review.ada, {}, {}});
    CHECK(review.found("language:rust") == "a");
    CHECK(review.refused("language:de").code == ErrorCode::NotFound);
}

TEST_CASE("the names and values of what the review made of papers are offered while they are typed")
{
    Screening review;
    review.criterion("EX1");
    review.criterion("IN1", CriterionKind::Include);
    Paper german;
    german.language = "de";
    review.put(german);
    const auto offers = [&](const std::string& typed, const std::string& text) {
        const auto list = review.offered(typed);
        return std::ranges::find(list, text) != list.end();
    };
    CHECK(offers("crit", "criterion:"));
    CHECK(offers("met", "metric:"));
    CHECK(review.offered("criterion:e") == std::vector<std::string>{"criterion:EX1"});
    CHECK(review.offered("verdict:ma") == std::vector<std::string>{"verdict:maybe"});
    CHECK(review.offered("has:no") == std::vector<std::string>{"has:note"});
    CHECK(review.offered("language:d") == std::vector<std::string>{"language:de"});
}

TEST_CASE("maps run over included papers, and over all of a review only where nobody decides on any")
{
    Screening review;
    const auto first = review.paper("a");
    const auto second = review.paper("b");
    const auto counted = [&] { return map::population(map::Index(review.database())).count(); };
    CHECK(counted() == 2);
    review.decide(first, Verdict::Maybe);
    CHECK(counted() == 0);
    review.decide(second, Verdict::Include);
    CHECK(counted() == 1);
}
