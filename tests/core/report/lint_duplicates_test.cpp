#include "core/report/lint.h"
#include "tests/core/report/small_review.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::report;

namespace {

/// A review into which records come one by one, each with a paper of its own.
struct Found {
    tests::SmallReview small;
    SearchId search;

    Found()
    {
        Source source;
        source.slug = source.name = "Scopus";
        Search row;
        row.source = small.add(source);
        search = small.add(row);
    }

    RecordId add(const std::string& label, const std::string& title, const std::string& place)
    {
        Paper paper;
        paper.label = label;
        paper.title = title;
        Record record;
        record.search = search;
        record.paper = small.add(paper);
        record.fields = R"({"type":"article-journal","title":")" + title
            + R"(","authors":[{"family":"Adler","given":"Anna"},{"family":"Brandt","given":"Bo"}],)" + place
            + "}";
        return small.add(record);
    }

    std::vector<LintFinding> findings()
    {
        auto all = lint(small.review(), map::Index(small.database()));
        std::erase_if(all, [](const LintFinding& finding) { return finding.rule != "duplicate-open"; });
        return all;
    }
};

const std::string JOURNAL =
    R"("year":2021,"venue":"Journal of Systems","volume":"7","pages":"10-29","doi":"10.1000/7")";
const std::string PREPRINT = R"("year":2019,"venue":"Preprint Server","volume":"1900")";

}

TEST_CASE("papers that are the same and not merged are found, with both labels and why they are alike")
{
    Found found;
    found.add("[1]", "Ownership types for schedulers of small systems", JOURNAL);
    found.add("[2]", "Ownership types for schedulers of small systems", JOURNAL);
    found.add("[3]", "Energy models of sensor firmware in the field", R"("year":2015)");
    const auto findings = found.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().where == "[1], [2]");
    CHECK(findings.front().severity == LintSeverity::Warning);
    CHECK(findings.front().message.english().starts_with("The papers are the same ("));
    CHECK_THAT(findings.front().message.english(), Catch::Contains("merge them"));
    CHECK(findings.front().paper.has_value());
}

TEST_CASE("a pair that somebody must look at is found until it is declared different")
{
    Found found;
    const auto article = found.add("[1]", "Ownership types for schedulers of small systems", JOURNAL);
    const auto preprint = found.add("[2]", "Ownership types for schedulers of small systems", PREPRINT);
    const auto findings = found.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().message.english().starts_with("The papers may be the same ("));
    NotDuplicate declared;
    declared.record = article;
    declared.other = preprint;
    declared.reviewer = found.small.ada();
    found.small.add(declared);
    CHECK(found.findings().empty());
}

TEST_CASE("of very many records lint says that it did not compare them")
{
    Found found;
    found.add("[1]", "Ownership types for schedulers of small systems", JOURNAL);
    found.add("[2]", "Ownership types for schedulers of small systems", JOURNAL);
    constexpr int MANY = 20'000;
    const auto done =
        found.small.review().write("many", [&](store::Transaction& transaction) -> Result<void> {
            std::vector<Record> records(MANY);
            for (auto& record : records) {
                record.id.value = transaction.newId();
                record.search = found.search;
                record.fields = "{}";
            }
            transaction.insertAll<Record>(records);
            return {};
        });
    REQUIRE(done);
    const auto findings = found.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().severity == LintSeverity::Note);
    CHECK_THAT(findings.front().message.english(), Catch::Contains("20002 records were not compared"));
}
