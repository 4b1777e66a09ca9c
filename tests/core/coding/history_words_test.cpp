#include "core/coding/codings.h"
#include "core/coding/dimension_refactoring.h"
#include "core/coding/history_words.h"
#include "core/coding/refactoring.h"
#include "core/coding/taxonomy_edit.h"
#include "core/review/figure.h"
#include "core/review/settings.h"
#include "core/screening/criteria.h"
#include "core/screening/decisions.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;
using namespace alidade::coding;

namespace {

struct Desk : tests::Desk {
    DimensionId architecture = dimension("Architecture", DimensionKind::Category);
    CodeId micro = code(architecture, "Micro-kernel");
    CodeId mono = code(architecture, "Monolithic");
    PaperId p5 = paper("[5]");
    PaperId p14 = paper("[14]");
    RowNames names{*review};

    CodingId give(PaperId paper, CodeId code, const std::string& note = {})
    {
        const auto given = write([&](store::Transaction& t) {
            NewCoding wanted;
            wanted.paper = paper;
            wanted.code = code;
            wanted.reviewer = ada;
            wanted.note = note;
            return coding::code(t, wanted);
        });
        REQUIRE(given);
        return *given;
    }

    store::EntryId newest() const { return review->journal().entries({}, 1).front().id; }

    std::vector<ChangeWords> words(std::optional<PaperId> paper = {})
    {
        names.forget();
        return wordsOf(*review, names, newest(), 100, {paper, {}}).changes;
    }

    std::vector<std::string> sentences(std::optional<PaperId> paper = {})
    {
        std::vector<std::string> list;
        for (const auto& change : words(paper)) {
            list.push_back(change.sentence.english());
        }
        return list;
    }
};

using Sentences = std::vector<std::string>;
using Fields = std::vector<FieldWords>;

FieldWords field(const char* name, std::string before, std::string after)
{
    return {translatable("", name), std::move(before), std::move(after)};
}

/// A field as people read it: `verdict: exclude -> include`.
std::string shown(const FieldWords& field)
{
    return field.field.english() + ": " + field.before.english() + " -> " + field.after.english();
}

}

TEST_CASE("a code that was given, with its note, is one change in words")
{
    Desk desk;
    desk.give(desk.p5, desk.micro, "Table 2");
    const auto words = desk.words();
    REQUIRE(words.size() == 1);
    CHECK(words.front().sentence.english() == "Micro-kernel given to [5] by Ada");
    CHECK(words.front().subject == Subject::Codings);
    CHECK(words.front().operation == store::Operation::Insert);
    CHECK(words.front().paper == desk.p5);
    CHECK(words.front().fields == Fields{field("note", "", "Table 2")});
}

TEST_CASE("a code that was taken away is named, and whose it was")
{
    Desk desk;
    desk.give(desk.p5, desk.micro);
    REQUIRE(desk.write([&](store::Transaction& t) { return uncode(t, desk.p5, desk.micro, desk.ada); }));
    CHECK(desk.sentences() == Sentences{"Micro-kernel taken from [5], given by Ada"});
}

TEST_CASE("a label that changed stands beside the one before")
{
    Desk desk;
    REQUIRE(desk.write([&](store::Transaction& t) {
        return renameCode(t, desk.micro, {"Microkernel", {}});
    }));
    const auto words = desk.words();
    REQUIRE(words.size() == 1);
    CHECK(words.front().sentence.english() == "Code Microkernel of Architecture changed");
    CHECK(words.front().fields == Fields{field("name", "Micro-kernel", "Microkernel")});
}

TEST_CASE("a coding that moved says from which code to which, also when one of them is gone")
{
    Desk desk;
    desk.give(desk.p5, desk.micro);
    REQUIRE(desk.write([&](store::Transaction& t) { return mergeCodes(t, {desk.micro}, desk.mono); }));
    const auto words = desk.words();
    REQUIRE(words.size() == 2);
    CHECK(words[0].sentence.english() == "Code Micro-kernel of Architecture removed");
    CHECK(words[1].sentence.english() == "Monolithic of [5], given by Ada, changed");
    CHECK(words[1].fields == Fields{field("code", "Micro-kernel", "Monolithic")});
}

TEST_CASE("rows that newer entries deleted keep their names in older ones")
{
    Desk desk;
    desk.give(desk.p5, desk.micro);
    const auto given = desk.newest();
    REQUIRE(desk.write([&](store::Transaction& t) { return deleteCode(t, desk.micro, Discard()); }));
    REQUIRE(desk.write([&](store::Transaction& t) { return deleteDimension(t, desk.architecture); }));
    desk.names.forget();
    const auto words = wordsOf(*desk.review, desk.names, given, 100);
    REQUIRE(words.changes.size() == 1);
    CHECK(words.changes.front().sentence.english() == "Micro-kernel given to [5] by Ada");
}

TEST_CASE("rows that an undo took away keep their names")
{
    Desk desk;
    const auto fresh = desk.code(desk.architecture, "Exokernel");
    const auto added = desk.newest();
    REQUIRE(desk.review->undo());
    desk.names.forget();
    CHECK(desk.names.name(store::Table::Code, fresh.value).english() == "Exokernel");
    CHECK(wordsOf(*desk.review, desk.names, added, 100).changes.front().sentence.english()
          == "Code Exokernel of Architecture added");
}

TEST_CASE("of an entry over many papers only those of one paper can be asked for, and no more than a number")
{
    Desk desk;
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        t.insert(Coding{{}, desk.p5, desk.micro, desk.ada, {}, {}});
        t.insert(Coding{{}, desk.p14, desk.mono, desk.ada, {}, {}});
        return {};
    }));
    CHECK(desk.sentences().size() == 2);
    CHECK(desk.sentences(desk.p14) == Sentences{"Monolithic given to [14] by Ada"});
    const auto cut = wordsOf(*desk.review, desk.names, desk.newest(), 1);
    CHECK(cut.changes.size() == 1);
    CHECK(cut.isCut);
}

TEST_CASE("a decision names verdict, stage and reviewer, and a criterion by its name")
{
    Desk desk;
    const auto criterion = desk.put(
        Criterion{{}, "EX1", CriterionKind::Exclude, CriterionStage::Any, "not about kernels", {}, 0});
    desk.put(Decision{{}, desk.p14, desk.bob, Stage::FullText, Verdict::Exclude, criterion, {}});
    const auto words = desk.words();
    REQUIRE(words.size() == 1);
    CHECK(words.front().sentence.english() == "[14] excluded by Bob (full text)");
    CHECK(words.front().fields == Fields{field("criterion", "", "EX1")});
    CHECK(words.front().subject == Subject::Screening);
}

TEST_CASE("a decision that is changed tells the verdicts in words that translators know")
{
    Desk desk;
    const auto decision =
        desk.put(Decision{{}, desk.p14, desk.bob, Stage::FullText, Verdict::Include, {}, {}});
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        t.update(Decision{decision, desk.p14, desk.bob, Stage::FullText, Verdict::Maybe, {}, {}});
        return {};
    }));
    const auto words = desk.words();
    REQUIRE(words.size() == 1);
    REQUIRE(words.front().fields.size() == 1);
    CHECK(shown(words.front().fields.front()) == "verdict: include -> maybe");
    CHECK(words.front().fields.front().before.isKnown);
}

TEST_CASE("of what a figure asks, the members that changed are told one by one")
{
    Desk desk;
    Figure figure;
    figure.slug = "approaches";
    figure.kind = "map";
    figure.question = R"({"rows": "approach", "columns": "kernel", "row_depth": 1})";
    figure.style = "{}";
    figure.id = desk.put(figure);
    figure.question = R"({"rows": "approach", "columns": "year", "row_depth": 2, "third": "venue"})";
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        t.update(figure);
        return {};
    }));
    const auto words = desk.words();
    REQUIRE(words.size() == 1);
    std::vector<std::string> fields;
    std::ranges::transform(words.front().fields, std::back_inserter(fields), shown);
    CHECK(fields
          == std::vector<std::string>{"what it shows: columns: kernel -> year",
                                      "what it shows: row depth: 1 -> 2",
                                      "what it shows: third:  -> venue"});
}

TEST_CASE("the leading reviewer of the protocol is told by name")
{
    Desk desk;
    REQUIRE(desk.write([&](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::LEAD, std::to_string(desk.ada.value));
        return {};
    }));
    const auto words = desk.words();
    REQUIRE(words.size() == 1);
    const auto name = desk.names.name(store::Table::Reviewer, desk.ada.value);
    CHECK(std::ranges::find(words.front().fields, name, &FieldWords::after) != words.front().fields.end());
}

TEST_CASE("texts of the protocol have the names that people give them")
{
    Desk desk;
    REQUIRE(desk.write([](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::STOPPING_RULE, "when nothing new comes");
        setSetting(t, "checklist/prisma-scr/5", "page 3");
        setSetting(t, "data-availability", "on request");
        return {};
    }));
    auto sentences = desk.sentences();
    std::ranges::sort(sentences);
    CHECK(sentences
          == Sentences{"Protocol: data availability added",
                       "Protocol: item 5 of the checklist added",
                       "Protocol: stopping rule added"});
}

TEST_CASE(
    "a criterion that says something else is one change, and each decision to be looked at again is one")
{
    Desk desk;
    CriterionId criterion;
    REQUIRE(desk.write([&](store::Transaction& t) {
        criterion = *screening::addCriterion(t, CriterionKind::Exclude, "Is about something else.");
        return screening::decide(t, {desk.p5, desk.ada, Stage::FullText, Verdict::Exclude, criterion, {}});
    }));
    auto changed = *desk.review->database().find<Criterion>(criterion);
    changed.text = "Is about user space.";
    REQUIRE(desk.write([&](store::Transaction& t) { return screening::updateCriterion(t, changed); }));
    const auto sentences = desk.sentences();
    CHECK(std::ranges::count(sentences, "Second look at the decision on [5]: asked for") == 1);
    CHECK(std::ranges::count(sentences, "Earlier wording of EX1 added") == 1);
    CHECK(std::ranges::count(sentences, "Criterion EX1 changed") == 1);
}

TEST_CASE("a long title without blanks is cut between its characters")
{
    Desk desk;
    Paper paper;
    paper.title = "Z";
    for (int i = 0; i < 30; ++i) {
        paper.title += "核"; // three bytes, so that 60 bytes end inside of one
    }
    const auto id = desk.put(paper);
    std::string wanted = "Z";
    for (int i = 0; i < 19; ++i) {
        wanted += "核";
    }
    CHECK(desk.names.name(store::Table::Paper, id.value).english() == wanted + " …");
}

TEST_CASE("records that were declared different are told by their numbers and searches")
{
    Desk desk;
    Source source;
    source.name = "ACM";
    Search search;
    search.source = desk.put(source);
    Record record;
    record.search = desk.put(search);
    record.number = 7;
    NotDuplicate declared;
    declared.record = desk.put(record);
    record.number = 8;
    declared.other = desk.put(record);
    declared.reviewer = desk.ada;
    desk.put(declared);
    const auto changes = desk.words();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].sentence.english() == "Difference between 7 of ACM and 8 of ACM added");
    std::vector<std::string> fields;
    for (const auto& field : changes[0].fields) {
        fields.push_back(shown(field));
    }
    CHECK(fields == std::vector<std::string>{"record:  -> 7 of ACM", "other:  -> 8 of ACM"});
}
