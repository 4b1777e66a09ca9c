#include "core/store/compression.h"
#include "tests/core/report/sound_review.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade;
using alidade::tests::Found;
using alidade::tests::found;
using alidade::tests::Sound;
using alidade::tests::text;

TEST_CASE("check finds slugs that are not unique, whatever their case")
{
    Sound sound;
    sound.breakWith("UPDATE dimension SET slug = 'Challenge' WHERE id = " + text(sound.single));
    CHECK(found(sound) == Found{"slug: dimension " + text(sound.single)});
}

TEST_CASE("check finds codes of one name below one parent, and no others")
{
    Sound sound;
    sound.code(sound.challenge, "micro", "Elsewhere");
    sound.code(sound.challenge, "size", "Below", sound.size);
    CHECK(found(sound) == Found{});
    const auto twice = sound.code(sound.challenge, "copies", "Copies again", sound.size);
    CHECK(found(sound) == Found{"slug: code " + text(twice)});
}

TEST_CASE("check finds slugs that cannot be part of a path")
{
    Sound sound;
    sound.breakWith("UPDATE code SET slug = '' WHERE id = " + text(sound.micro));
    sound.breakWith("UPDATE code SET slug = 'a/b' WHERE id = " + text(sound.mono));
    CHECK(found(sound) == Found{"slug: code " + text(sound.micro), "slug: code " + text(sound.mono)});
}

TEST_CASE("check finds slugs of sources, metrics and figures that are not unique")
{
    Sound sound;
    sound.add(Source{{}, "acm", "ACM", SourceKind::Database, "", 0});
    const auto source = sound.add(Source{{}, "ACM", "ACM again", SourceKind::Database, "", 0});
    const auto metric =
        sound.add(Metric{{}, "overhead", "Again", "", "", Better::Unknown, Quantity::Absolute, 0});
    const auto figure = sound.table("sizes", "{}");
    CHECK(found(sound)
          == Found{"slug: source " + text(source),
                   "slug: metric " + text(metric),
                   "slug: figure " + text(figure)});
}

TEST_CASE("check finds codes that stand above themselves")
{
    Sound sound;
    sound.breakWith("UPDATE code SET parent = " + text(sound.copies) + " WHERE id = " + text(sound.size));
    sound.breakWith("UPDATE code SET parent = id WHERE id = " + text(sound.mono));
    CHECK(found(sound)
          == Found{"code-tree: code " + text(sound.size), "code-tree: code " + text(sound.mono)});
}

TEST_CASE("check finds a code below one of another dimension")
{
    Sound sound;
    sound.breakWith("UPDATE code SET parent = " + text(sound.size) + " WHERE id = " + text(sound.mono));
    CHECK(found(sound) == Found{"code-tree: code " + text(sound.mono)});
}

TEST_CASE("check finds a reviewer's second code where a dimension takes one")
{
    Sound sound;
    const auto second = sound.coding(sound.one, sound.mono);
    CHECK(found(sound) == Found{"single-answer: coding " + text(second)});
}

TEST_CASE("check finds a code that stands at one place twice")
{
    Sound sound;
    const auto twice = sound.coding(sound.one, sound.size, "table");
    CHECK(found(sound) == Found{"coding-twice: coding " + text(twice)});
}

TEST_CASE("check finds codings in a dimension that is not answered by codes")
{
    Sound sound;
    const auto wrong = sound.coding(sound.two, sound.code(sound.number, "few", "Few"));
    CHECK(found(sound) == Found{"coding-kind: coding " + text(wrong)});
}

TEST_CASE("check finds answers that are not of their dimension's kind")
{
    Sound sound;
    std::vector<AnswerId> wrong;
    const auto answer = [&](DimensionId dimension, std::optional<double> number, const std::string& words) {
        wrong.push_back(sound.add(Answer{{}, sound.two, dimension, sound.bob(), number, words, ""}));
    };
    answer(sound.single, 1, "");
    answer(sound.number, {}, "many");
    answer(sound.words, {}, "");
    answer(sound.date, 2024, "");
    answer(sound.yesNo, 2, "");
    Found expected;
    for (const auto id : wrong) {
        expected.push_back("answer-kind: answer " + text(id));
    }
    CHECK(found(sound) == expected);
}

TEST_CASE("check finds numbers that are none, and dates that are not in the calendar")
{
    Sound sound;
    const auto number = sound.add(Answer{{}, sound.two, sound.number, sound.bob(), 1, "", ""});
    const auto date = sound.add(Answer{{}, sound.two, sound.date, sound.bob(), {}, "2023-02-29", ""});
    sound.breakWith("UPDATE answer SET number = 9e999 WHERE id = " + text(number));
    CHECK(found(sound) == Found{"answer-kind: answer " + text(number), "answer-kind: answer " + text(date)});
}

TEST_CASE("check finds second answers, and codes beside the word that none applies")
{
    Sound sound;
    const auto twice = sound.answer(sound.number, 13, "");
    sound.coding(sound.two, sound.size);
    const auto none = sound.database().all<Answer>("WHERE dimension = ?1", sound.challenge).front().id;
    CHECK(found(sound) == Found{"answer-twice: answer " + text(twice), "answer-none: answer " + text(none)});
}

TEST_CASE("check finds a reviewer's second decision at a stage")
{
    Sound sound;
    const auto twice = sound.decide(sound.one, Verdict::Exclude);
    CHECK(found(sound) == Found{"decision-twice: decision " + text(twice)});
}

TEST_CASE("check finds two records that were declared different twice, in whatever order")
{
    Sound sound;
    Search search;
    search.source = sound.add(Source{{}, "acm", "ACM", SourceKind::Database, "", 0});
    Record record;
    record.search = sound.add(search);
    record.number = 1;
    const auto first = sound.add(record);
    record.number = 2;
    const auto second = sound.add(record);
    sound.add(NotDuplicate{{}, first, second, sound.ada(), ""});
    CHECK(found(sound) == Found{});
    const auto again = sound.add(NotDuplicate{{}, second, first, sound.bob(), ""});
    CHECK(found(sound) == Found{"different-twice: not_duplicate " + text(again)});
}

TEST_CASE("check finds criteria and questions of one name, and a digit that gives two criteria")
{
    Sound sound;
    Criterion criterion;
    criterion.name = "EX1";
    criterion.digit = 1;
    sound.add(criterion);
    criterion.name = "IN1";
    criterion.kind = CriterionKind::Include;
    sound.add(criterion); // a digit excludes
    criterion.name = "ex1";
    criterion.kind = CriterionKind::Exclude;
    const auto twin = sound.add(criterion);
    sound.add(ResearchQuestion{{}, "RQ1", "Why?", "", 0});
    const auto again = sound.add(ResearchQuestion{{}, "RQ1", "How?", "", 0});
    const auto findings = found(sound);
    CHECK(std::set<std::string>(findings.begin(), findings.end())
          == std::set<std::string>{"criterion-digit: criterion " + text(twin),
                                   "protocol-name: criterion " + text(twin),
                                   "protocol-name: research_question " + text(again)});
}

TEST_CASE("check finds claims whose values are no range")
{
    Sound sound;
    const auto upsideDown = sound.add(sound.claimOf(5, 3));
    const auto endless = sound.add(sound.claimOf(1, 2));
    sound.breakWith("UPDATE claim SET high = 9e999 WHERE id = " + text(endless));
    sound.add(sound.claimOf(4, 4));
    CHECK(found(sound)
          == Found{"claim-value: claim " + text(upsideDown), "claim-value: claim " + text(endless)});
}

TEST_CASE("check finds rows that name another paper than what they belong to")
{
    Sound sound;
    sound.breakWith("UPDATE coding_detail SET paper = " + text(sound.two)
                    + " WHERE id = " + text(sound.coded));
    CHECK(found(sound) == Found{"other-paper: coding_detail " + text(sound.coded)});

    Sound another;
    const auto excerpt = another.database().all<Excerpt>().front();
    another.breakWith("UPDATE excerpt SET paper = " + text(another.two));
    CHECK(found(another) == Found{"other-paper: excerpt " + text(excerpt.id)});
    another.breakWith("UPDATE excerpt SET coding = NULL, claim = " + text(another.claim));
    CHECK(found(another) == Found{"other-paper: excerpt " + text(excerpt.id)});
    const auto file = another.add(Attachment{{}, another.two, "a.pdf", "", "", 0});
    another.breakWith("UPDATE excerpt SET paper = " + text(another.one) + ", attachment = " + text(file));
    CHECK(found(another) == Found{"other-paper: excerpt " + text(excerpt.id)});
}

TEST_CASE("check finds passages that support nothing, or two things")
{
    Sound sound;
    const auto excerpt = sound.database().all<Excerpt>().front();
    sound.breakWith("UPDATE excerpt SET claim = " + text(sound.claim));
    CHECK(found(sound) == Found{"excerpt-support: excerpt " + text(excerpt.id)});
    sound.breakWith("UPDATE excerpt SET claim = NULL, coding = NULL");
    CHECK(found(sound) == Found{"excerpt-support: excerpt " + text(excerpt.id)});
}

TEST_CASE("check finds JSON that is none, and JSON of another kind")
{
    Sound sound;
    const auto search = [&] {
        Search row;
        row.source = sound.add(Source{{}, "acm", "ACM", SourceKind::Database, "", 0});
        return sound.add(row);
    }();
    Record record;
    record.search = search;
    record.number = 1;
    record.fields = R"({"title": "T"})";
    record.id = sound.add(record);
    CHECK(found(sound) == Found{});
    sound.breakWith("UPDATE figure SET question = '{'");
    sound.breakWith("UPDATE paper SET extra = '[1]' WHERE id = " + text(sound.two));
    sound.breakWith("UPDATE record SET fields = 'title'");
    sound.breakWith("UPDATE excerpt SET rectangles = '{}'");
    const auto excerpt = sound.database().all<Excerpt>().front();
    CHECK(found(sound)
          == Found{"json: figure " + text(sound.figure),
                   "json: paper " + text(sound.two),
                   "json: record " + text(record.id),
                   "json: excerpt " + text(excerpt.id)});
    sound.breakWith("UPDATE figure SET question = '{}', style = 'x'");
    CHECK(found(sound).front() == "json: figure " + text(sound.figure));
}

TEST_CASE("check finds papers with one label, but papers without labels are many")
{
    Sound sound;
    sound.paper("");
    sound.paper("");
    CHECK(found(sound) == Found{});
    const auto twice = sound.paper("[1]");
    CHECK(found(sound) == Found{"paper-label: paper " + text(twice)});
}

TEST_CASE("check finds records whose bytes do not lie in their file, and files that are not what they say")
{
    Sound sound;
    Search row;
    row.source = sound.add(Source{{}, "acm", "ACM", SourceKind::Database, "", 0});
    const auto search = sound.add(row);
    const auto another = sound.add(row);
    ImportFile file;
    file.search = search;
    file.size = 10;
    file.content.bytes = store::compressed("0123456789");
    file.id = sound.add(file);
    std::vector<RecordId> records;
    for (int number = 1; number <= 5; ++number) {
        Record record;
        record.search = search;
        record.number = number;
        record.file = file.id;
        record.start = 2 * (number - 1);
        record.length = 2;
        records.push_back(sound.add(record));
    }
    CHECK(found(sound) == Found{});
    sound.breakWith("UPDATE record SET length = 3 WHERE id = " + text(records[4]));
    sound.breakWith("UPDATE record SET start = NULL WHERE id = " + text(records[3]));
    sound.breakWith("UPDATE record SET search = " + text(another) + " WHERE id = " + text(records[2]));
    sound.breakWith("UPDATE record SET number = 1 WHERE id = " + text(records[1]));
    CHECK(found(sound)
          == Found{"record-place: record " + text(records[2]),
                   "record-place: record " + text(records[3]),
                   "record-place: record " + text(records[4]),
                   "record-number: record " + text(records[1])});
    sound.breakWith("DELETE FROM record");
    sound.breakWith("UPDATE import_file SET size = 11");
    CHECK(found(sound) == Found{"import-file: import_file " + text(file.id)});
    sound.breakWith("UPDATE import_file SET content = x'0011'");
    CHECK(found(sound) == Found{"import-file: import_file " + text(file.id)});
}
