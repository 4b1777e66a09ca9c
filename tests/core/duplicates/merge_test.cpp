#include "core/duplicates/best_fields.h"
#include "core/duplicates/merge.h"
#include "core/duplicates/proposals.h"
#include "tests/core/duplicates/desk.h"

using namespace alidade;
using namespace alidade::tests;

namespace {

constexpr auto SHORT = R"({"type":"article-journal","title":"Rust in operating system kernels",
  "authors":[{"family":"Chen","given":"L."}],"year":2023,"venue":"J Kernels","volume":"4","pages":"12-9",
  "doi":"10.1000/rust"})";
constexpr auto FULL = R"({"type":"article-journal","title":"Rust in Operating System Kernels",
  "authors":[{"family":"Chen","given":"Liang"},{"family":"Berg","given":"Anna"}],"year":2023,
  "venue":"Journal of Kernels","volume":"4","issue":"2","pages":"12-19","abstract":"We look at kernels.",
  "keywords":["rust","kernel"]})";
constexpr auto OTHER = R"({"type":"article-journal","title":"Unwinding considered harmful","year":2021})";

/// Two records of one paper, from two sources, and one of another.
struct Desk : DuplicatesDesk {
    RecordId one = add(acm, "[1]", "Rust in operating system kernels", SHORT);
    RecordId two = add(ieee, "[2]", "Rust in Operating System Kernels", FULL);
    RecordId other = add(ieee, "[3]", "Unwinding considered harmful", OTHER);

    const store::Database& database() const { return review->database(); }

    Result<PaperId> merge(std::vector<PaperId> papers)
    {
        Result<PaperId> done = PaperId();
        const auto written = review->write("merge", [&](store::Transaction& t) -> Result<void> {
            done = duplicates::merge(t, papers);
            return done ? Result<void>() : fail(done.error());
        });
        REQUIRE(written.has_value() == done.has_value());
        return done;
    }

    PaperId unmerge(RecordId record)
    {
        PaperId paper;
        write([&](store::Transaction& t) {
            const auto done = duplicates::unmerge(t, record, ada);
            REQUIRE(done);
            paper = *done;
        });
        return paper;
    }

    DecisionId decide(RecordId record, Verdict verdict, std::string note = {})
    {
        DecisionId id;
        write([&](store::Transaction& t) {
            id = t.insert(
                Decision{{}, paperOf(record), ada, Stage::TitleAbstract, verdict, {}, std::move(note)});
        });
        return id;
    }
};

std::optional<RecordId> originOf(const std::vector<duplicates::FieldOrigin>& origins, std::string_view field)
{
    for (const auto& origin : origins) {
        if (origin.field == field) {
            return origin.record;
        }
    }
    FAIL("no such field");
    return {};
}

}

TEST_CASE("records of one paper are proposed as a group with its reasons, and not again once they are merged")
{
    Desk desk;
    const auto proposals = duplicates::propose(desk.database());
    REQUIRE(proposals.groups.size() == 1);
    const auto& group = proposals.groups[0];
    CHECK(group.records.size() == 2);
    CHECK(group.papers.size() == 2);
    CHECK(group.score >= duplicates::CERTAIN);
    REQUIRE(group.pairs.size() == 1);
    CHECK(group.pairs[0].reasons.starts_with("titles equal, authors agree, same year"));

    REQUIRE(desk.merge(group.papers));
    const auto again = duplicates::propose(desk.database());
    REQUIRE(again.groups.size() == 1);
    CHECK(again.groups[0].papers.size() == 1);
    CHECK(again.groups[0].score == 1);
}

TEST_CASE("a merged paper has the best of each field, and says from which record")
{
    Desk desk;
    const auto kept = desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)});
    REQUIRE(kept);
    CHECK(desk.paperOf(desk.two) == *kept);
    const auto paper = desk.paper(desk.one);
    CHECK(paper.label == "[1]");
    CHECK(paper.doi == "10.1000/rust");
    CHECK(paper.venue == "Journal of Kernels");
    CHECK(paper.pages == "12-19");
    CHECK(paper.authors == "Chen, Liang\nBerg, Anna");
    const auto text = desk.database().find<PaperText>(*kept);
    REQUIRE(text);
    CHECK(text->abstract == "We look at kernels.");
    CHECK(text->keywords == "rust\nkernel");
    CHECK(desk.database().count<Paper>() == 2);

    std::vector<duplicates::Reading> readings;
    for (const auto& record : desk.database().all<Record>("WHERE paper = ?1", *kept)) {
        readings.push_back(duplicates::readingOf(record));
    }
    const auto origins = duplicates::origins({paper, *text}, readings);
    CHECK(originOf(origins, "doi") == desk.one);
    CHECK(originOf(origins, "abstract") == desk.two);
}

TEST_CASE("what a person has written into a paper stays when it is merged")
{
    Desk desk;
    desk.write([&](store::Transaction& t) {
        auto paper = desk.paper(desk.one);
        paper.venue = "The Journal, as I call it";
        t.update(paper);
    });
    REQUIRE(desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)}));
    CHECK(desk.paper(desk.one).venue == "The Journal, as I call it");
}

TEST_CASE("everything that reviewers said goes over to the paper that stays")
{
    Desk desk;
    const auto gone = desk.paperOf(desk.two);
    desk.write([&](store::Transaction& t) {
        const auto dimension = t.insert(Dimension());
        Code code;
        code.dimension = dimension;
        const auto micro = t.insert(code);
        for (const auto record : {desk.one, desk.two}) {
            Coding coding;
            coding.paper = desk.paperOf(record);
            coding.code = micro;
            coding.reviewer = desk.ada;
            const auto id = t.insert(coding);
            const bool isFirst = record == desk.one;
            const auto place = isFirst ? std::nullopt : std::optional<std::int64_t>(7);
            t.insert(CodingDetail{id, coding.paper, isFirst ? "first" : "second", {}, place, {}, {}});
            Excerpt excerpt;
            excerpt.paper = coding.paper;
            excerpt.coding = id;
            excerpt.quote = "a kernel";
            t.insert(excerpt);
        }
        Note note;
        note.paper = gone;
        note.reviewer = desk.ada;
        note.text = "read again";
        t.insert(note);
        note.paper = desk.paperOf(desk.one);
        for (int i = 0; i < 4; ++i) {
            t.insert(note); // so that this paper stays
        }
        Claim claim;
        claim.paper = gone;
        claim.reviewer = desk.ada;
        claim.metric = t.insert(Metric());
        t.insert(claim);
        auto search = t.database().find<Search>(desk.acm).value();
        search.seed = gone;
        t.update(search);
    });
    const auto kept = desk.merge({desk.paperOf(desk.one), gone});
    REQUIRE(kept);
    const auto& database = desk.database();
    CHECK(database.count<Coding>("WHERE paper = ?1", *kept) == 1); // the same code at the same place, once
    CHECK(database.all<CodingDetail>().at(0).note == "first\nsecond");
    CHECK(database.all<CodingDetail>().at(0).place == 7);
    CHECK(database.count<Excerpt>("WHERE paper = ?1", *kept) == 2);
    CHECK(database.count<Note>("WHERE paper = ?1", *kept) == 5);
    CHECK(database.count<Claim>("WHERE paper = ?1", *kept) == 1);
    CHECK(database.find<Search>(desk.acm)->seed == *kept);
    CHECK_FALSE(database.find<Paper>(gone));
}

TEST_CASE("the paper on which more hangs is the one that stays")
{
    Desk desk;
    desk.decide(desk.two, Verdict::Include);
    const auto kept = desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)});
    REQUIRE(kept);
    CHECK(desk.paper(desk.one).label == "[2]");
}

TEST_CASE("two equal votes of a reviewer become one, with both notes")
{
    Desk desk;
    desk.decide(desk.one, Verdict::Include, "on topic");
    desk.decide(desk.two, Verdict::Include, "has numbers");
    REQUIRE(desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)}));
    const auto decisions = desk.database().all<Decision>();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].note == "on topic\nhas numbers");
}

TEST_CASE(
    "of the notes of two equal votes none is lost for being a part of the other one, and none comes twice")
{
    const auto merged = [](std::string first, std::string second) {
        Desk desk;
        desk.decide(desk.one, Verdict::Maybe, std::move(first));
        desk.decide(desk.two, Verdict::Maybe, std::move(second));
        REQUIRE(desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)}));
        return desk.database().all<Decision>().at(0).note;
    };
    CHECK(merged("not relevant", "relevant") == "not relevant\nrelevant");
    CHECK(merged("on topic\nread again", "read again") == "on topic\nread again");
    CHECK(merged("on topic", "on topic") == "on topic");
    CHECK(merged("", "on topic") == "on topic");
}

TEST_CASE("papers on which a reviewer voted differently are not merged, and the reason names both")
{
    Desk desk;
    desk.decide(desk.one, Verdict::Include);
    desk.decide(desk.two, Verdict::Exclude);
    const auto done = desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(done.error().detail.english()
          == "Ada has decided differently on [1] and [2] (title-abstract); make the two agree, then merge "
             "the papers.");
    CHECK(desk.database().count<Paper>() == 3);
    CHECK(desk.database().count<Decision>() == 2);
}

TEST_CASE("a merge is one undo step")
{
    Desk desk;
    const auto before = desk.paper(desk.two);
    REQUIRE(desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)}));
    REQUIRE(desk.review->undo());
    CHECK(desk.paper(desk.two).id == before.id);
    CHECK(desk.paper(desk.two).label == "[2]");
    REQUIRE(desk.review->redo());
    CHECK(desk.paperOf(desk.two) == desk.paperOf(desk.one));
}

TEST_CASE("a record can have its own paper back, and is then left alone")
{
    Desk desk;
    REQUIRE(desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)}));
    desk.unmerge(desk.two);
    const auto own = desk.paper(desk.two);
    CHECK(own.id != desk.paperOf(desk.one));
    CHECK(own.label == "[1]b");
    CHECK(own.title == "Rust in Operating System Kernels");
    CHECK(own.doi.empty());
    CHECK(desk.paper(desk.one).pages == "12-9"); // what the other record had given is gone again
    CHECK(desk.database().count<NotDuplicate>() == 1);
    const auto proposals = duplicates::propose(desk.database());
    CHECK(proposals.groups.empty());
    CHECK(proposals.open.empty());
    const auto again = desk.merge({desk.paperOf(desk.one), desk.paperOf(desk.two)});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
}

TEST_CASE("records declared different are proposed again when that is taken back")
{
    Desk desk;
    desk.write([&](store::Transaction& t) {
        const auto declared = duplicates::declareDifferent(t, desk.two, desk.one, desk.ada, "a preprint");
        REQUIRE(declared);
        REQUIRE(duplicates::declareDifferent(t, desk.one, desk.two, desk.ada).value() == *declared); // once
        CHECK_FALSE(duplicates::declareDifferent(t, desk.one, desk.one, desk.ada));
    });
    CHECK(duplicates::propose(desk.database()).groups.empty());
    desk.write([&](store::Transaction& t) {
        REQUIRE(duplicates::withdrawDifference(t, desk.one, desk.two));
        CHECK_FALSE(duplicates::withdrawDifference(t, desk.one, desk.two));
    });
    CHECK(duplicates::propose(desk.database()).groups.size() == 1);
}

TEST_CASE("what is not there, or alone, cannot be merged or parted")
{
    Desk desk;
    CHECK(desk.merge({desk.paperOf(desk.one), PaperId{7}}).error().code == ErrorCode::NotFound);
    CHECK(desk.merge({}).error().code == ErrorCode::Invalid);
    const auto alone = desk.review->write("unmerge", [&](store::Transaction& t) -> Result<void> {
        const auto done = duplicates::unmerge(t, desk.other, desk.ada);
        return done ? Result<void>() : fail(done.error());
    });
    REQUIRE_FALSE(alone);
    CHECK(alone.error().code == ErrorCode::Invalid);
}

TEST_CASE("a record whose fields cannot be read is left alone")
{
    Desk desk;
    desk.add(desk.acm, "[4]", "broken", "[1, 2");
    desk.add(desk.acm, "[5]", "odd", R"({"title": 7, "authors": "Chen", "year": "2023", "extra": []})");
    CHECK(duplicates::propose(desk.database()).groups.size() == 1);
}

TEST_CASE("year, volume, issue and pages come from one record, and the title from one that does not shout")
{
    const auto reading = [](std::int64_t id, const char* fields) {
        Record record;
        record.id = RecordId{id};
        record.fields = fields;
        return duplicates::readingOf(record);
    };
    const std::vector<duplicates::Reading> readings = {
        reading(1, R"({"title":"GAIT AND FALLS","year":2014,"venue":"Gait","doi":"10.1/1","language":"en",
                       "publisher":"P","issn":"0966-6362","abstract":"Falls are frequent."})"),
        reading(2, R"({"title":"Gait and falls","year":2015,"venue":"Gait","volume":"41","pages":"33-9"})"),
        reading(3, R"({"title":"Gait and falls","year":2016,"volume":"41","issue":"2","pages":"33-39"})"),
        reading(4, R"({"title":"Gait and falls","volume":"7","issue":"9","pages":"1-100"})")};
    const auto best = duplicates::bestOf(readings).paper;
    CHECK(best.title == "Gait and falls");
    CHECK(best.year == 2015);
    CHECK(best.volume == "41");
    CHECK(best.issue == "2");
    CHECK(best.pages == "33-39");
    CHECK(best.doi == "10.1/1");
}
