#include "core/coding/answers.h"
#include "core/coding/codings.h"
#include "core/map/paper_order.h"
#include "core/map/paper_rows.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using map::PaperKey;
using map::Sense;
using tests::Desk;
using State = map::PaperCell::State;

namespace {

void giveCode(Desk& desk, PaperId paper, CodeId code)
{
    REQUIRE(desk.write([&](store::Transaction& t) {
        coding::NewCoding wanted;
        wanted.paper = paper;
        wanted.code = code;
        wanted.reviewer = desk.ada;
        return coding::code(t, wanted);
    }));
}

/// Five papers with everything that can be sorted by, and gaps.
struct Papers : Desk {
    Papers()
    {
        auto required = *database().find<Dimension>(approach);
        required.required = true;
        change(required);
        giveCode(*this, ten, greenfield);
        giveCode(*this, nine, porting);
        giveCode(*this, nine, driver);
        REQUIRE(write([&](store::Transaction& t) { return coding::setAnswer(t, {ten, size, ada}, "7.5"); }));
        REQUIRE(write([&](store::Transaction& t) { return coding::setAnswer(t, {nine, size, ada}, "19"); }));
        REQUIRE(write([&](store::Transaction& t) {
            return coding::setNoneApplies(t, {plain, approach, ada}, true);
        }));
        Note note;
        note.paper = nine;
        note.reviewer = ada;
        note.text = "Read again";
        put(note);
    }

    PaperId full(const std::string& label, const std::string& title, const std::string& authors, int year)
    {
        Paper paper;
        paper.label = label;
        paper.title = title;
        paper.authors = authors;
        paper.year = year;
        paper.venue = "Conference " + title;
        return put(paper);
    }

    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId greenfield = code(approach, "Greenfield");
    CodeId porting = code(approach, "Porting");
    CodeId driver = code(approach, "Driver", porting);
    DimensionId size = dimension("Size", DimensionKind::Number);
    PaperId ten = full("[10]", "\u00C9tude", "Chen, A.\nLiu, B.\nWu, C.", 2021);
    PaperId nine = full("[9]", "delta", "{ACM}", 2019);
    PaperId eleven = full("[11]", "Foxtrot", "boos, K.", 2023);
    PaperId plain = paper("");

    std::vector<PaperId> in(PaperKey key, Sense sense = Sense::Ascending) const
    {
        const map::Index index(database());
        return map::ordered(index, map::paperOrder(index, key), sense, index.all());
    }
};

using Ids = std::vector<PaperId>;

}

TEST_CASE("a row says what is known of a paper, and what each dimension is answered with")
{
    const Papers papers;
    const map::Index index(papers.database());
    const auto rows =
        map::paperRows(index, std::vector{papers.nine, papers.eleven, papers.plain, PaperId{1}});
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].label == "[9]");
    CHECK(rows[0].authors == "ACM");
    CHECK(rows[0].year == 2019);
    CHECK(rows[0].notes == 1);
    CHECK(rows[0].claims == 0);
    CHECK(rows[0].standing == screening::Standing::Open);
    REQUIRE(rows[0].answers.size() == 2);
    CHECK(rows[0].answers[0] == map::PaperCell{State::Given, "Porting, Driver"});
    CHECK(rows[0].answers[1] == map::PaperCell{State::Given, "19"});
    CHECK(rows[1].answers[0] == map::PaperCell{State::Open, ""});
    CHECK(rows[1].answers[1] == map::PaperCell{State::Empty, ""});
    CHECK(rows[2].answers[0] == map::PaperCell{State::None, ""});
    CHECK(rows[3].label.empty());
    CHECK(rows[3].answers.empty());
}

TEST_CASE("papers are put in order by every column, and those without a value stand last both ways")
{
    const Papers p;
    CHECK(p.in({}) == Ids{p.ten, p.nine, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Label, {}}) == Ids{p.nine, p.ten, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Label, {}}, Sense::Descending) == Ids{p.eleven, p.ten, p.nine, p.plain});
    CHECK(p.in({PaperKey::Field::Title, {}})
          == Ids{p.nine, p.ten, p.eleven, p.plain}); // delta, etude, foxtrot
    CHECK(p.in({PaperKey::Field::Authors, {}}) == Ids{p.nine, p.eleven, p.ten, p.plain});
    CHECK(p.in({PaperKey::Field::Year, {}}) == Ids{p.nine, p.ten, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Year, {}}, Sense::Descending) == Ids{p.eleven, p.ten, p.nine, p.plain});
    CHECK(p.in({PaperKey::Field::Venue, {}}) == Ids{p.nine, p.ten, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Dimension, p.approach}) == Ids{p.ten, p.nine, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Dimension, p.approach}, Sense::Descending)
          == Ids{p.nine, p.ten, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Dimension, p.size}) == Ids{p.ten, p.nine, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Notes, {}}) == Ids{p.nine, p.ten, p.eleven, p.plain});
    CHECK(p.in({PaperKey::Field::Verdict, {}}).size() == 4);
}

TEST_CASE("labels are in the order in which a reader looks for them")
{
    Desk desk;
    std::vector<std::string> labels = {
        "[10]", "[9]", "P2b", "P2", "P10", "p1", "[009]", "[100000000000]", "-", "P", "2"};
    for (const auto& label : labels) {
        desk.paper(label);
    }
    std::ranges::stable_sort(labels,
                             [](const auto& a, const auto& b) { return naturalLess(folded(a), folded(b)); });
    const map::Index index(desk.database());
    const auto order = map::paperOrder(index, {PaperKey::Field::Label, {}});
    std::vector<std::string> found;
    for (const auto id : map::ordered(index, order, Sense::Ascending, index.all())) {
        found.push_back(desk.database().find<Paper>(id)->label);
    }
    CHECK(found == labels);
}

TEST_CASE("a selection is in the order made before, and a paper that came since stands last")
{
    Papers p;
    map::Index index(p.database());
    const auto subscription =
        p.review->subscribe([&](const store::ChangeNotice& notice) { index.update(notice); });
    const auto order = map::paperOrder(index, {PaperKey::Field::Label, {}});
    const auto late = p.paper("[1]");
    CHECK(map::isFor(order, index));
    auto selection = index.all();
    selection.reset(*index.ordinal(p.ten));
    CHECK(map::ordered(index, order, Sense::Ascending, selection) == Ids{p.nine, p.eleven, p.plain, late});
    CHECK_FALSE(map::isFor(map::paperOrder(index, {}), map::Index(Desk().database())));
}
