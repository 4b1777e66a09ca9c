#include "core/coding/blindness.h"
#include "core/coding/claims.h"
#include "core/coding/coding_words.h"
#include "core/coding/codings.h"
#include "core/coding/entry_name.h"
#include "core/coding/history_words.h"
#include "core/coding/metrics.h"
#include "core/coding/notes.h"
#include "core/coding/paper_sheet.h"
#include "core/coding/taxonomy_edit.h"
#include "core/review/reviewers.h"
#include "core/review/settings.h"
#include "tests/core/coding/desk.h"

#include <algorithm>

using namespace alidade;
using namespace alidade::coding;

namespace {

/// Ada and Bob code the same papers without seeing what the other says; there is one question.
struct BlindDesk : tests::Desk {
    PaperId paper = tests::Desk::paper("[5]");
    DimensionId approach = dimension("Approach", DimensionKind::Category);
    CodeId porting = code(approach, "Porting");
    CodeId greenfield = code(approach, "Greenfield");
    RowNames names{*review};

    BlindDesk() { ask("two-blind"); }

    void ask(const std::string& mode)
    {
        REQUIRE(write([&](store::Transaction& t) -> Result<void> {
            setSetting(t, setting::SCREENING_MODE, mode);
            return {};
        }));
    }

    store::Entry as(const std::string& who,
                    const std::string& label,
                    const std::function<void(store::Transaction&, ReviewerId)>& work)
    {
        review->setReviewer(who);
        const auto done = review->write(label, [&](store::Transaction& t) -> Result<void> {
            work(t, reviewerNamed(t, who));
            return {};
        });
        REQUIRE((done && *done));
        review->setReviewer("Ada");
        return *review->journal().find(**done);
    }

    store::Entry give(const std::string& who, CodeId given)
    {
        return as(who, "Code [5] as something", [&](store::Transaction& t, ReviewerId reviewer) {
            giveIn(t, reviewer, given);
        });
    }

    CodingId giveIn(store::Transaction& t, ReviewerId reviewer, CodeId given) const
    {
        NewCoding wanted;
        wanted.paper = paper;
        wanted.code = given;
        wanted.reviewer = reviewer;
        const auto made = coding::code(t, wanted);
        REQUIRE(made);
        return *made;
    }

    Blindness blindness() const { return {database(), Taxonomy(database()), ada}; }
    PaperSheet sheet() const { return *paperSheet(database(), paper, blindness()); }

    std::string name(const store::Entry& entry)
    {
        names.forget();
        return entryName(*review, names, blindness(), entry).english();
    }

    std::vector<std::string> told(const store::Entry& entry)
    {
        names.forget();
        const auto hidden = blindness();
        std::vector<std::string> sentences;
        for (const auto& change : wordsOf(*review, names, entry.id, 100, {{}, {}, &hidden}).changes) {
            CHECK(change.fields.empty());
            sentences.push_back(change.sentence.english());
        }
        return sentences;
    }
};

}

TEST_CASE("what others coded of a paper is kept from a blind reviewer until he has answered it himself")
{
    BlindDesk desk;
    CHECK(desk.sheet().isBlind); // whether somebody has coded it or not
    desk.as("Bob", "All of it", [&](store::Transaction& t, ReviewerId bob) {
        desk.giveIn(t, bob, desk.greenfield);
        Note note;
        note.paper = desk.paper;
        note.reviewer = bob;
        note.text = "clearly greenfield";
        REQUIRE(addNote(t, note));
        Claim claim;
        claim.paper = desk.paper;
        claim.reviewer = bob;
        claim.metric = *metricFor(t, "overhead", "percent");
        claim.value = 3;
        claim.unit = "percent";
        REQUIRE(addClaim(t, claim));
    });
    auto sheet = desk.sheet();
    CHECK(sheet.isBlind);
    CHECK(sheet.otherCodings.empty());
    CHECK(sheet.claims.empty());
    CHECK(sheet.notes.empty());

    desk.give("Ada", desk.porting);
    sheet = desk.sheet();
    CHECK_FALSE(sheet.isBlind);
    CHECK(sheet.otherCodings.size() == 1);
    CHECK(sheet.claims.size() == 1);
    CHECK(sheet.notes.size() == 1);
    CHECK(desk.review->undo()); // who takes his answer back is to answer again
    CHECK(desk.sheet().otherCodings.empty());
}

TEST_CASE("a paper of which only some required questions are answered stays blind")
{
    BlindDesk desk;
    const auto setting = desk.dimension("Setting", DimensionKind::Category);
    const auto field = desk.code(setting, "Field");
    for (const auto id : {desk.approach, setting}) {
        auto dimension = *desk.database().find<Dimension>(id);
        dimension.required = true;
        desk.change(dimension);
    }
    desk.give("Bob", desk.greenfield);
    desk.give("Ada", desk.porting);
    CHECK(desk.sheet().isBlind);
    desk.give("Ada", field);
    CHECK_FALSE(desk.sheet().isBlind);
}

TEST_CASE("codings are blind only where the protocol asks for it, and to the two who read")
{
    BlindDesk desk;
    desk.give("Bob", desk.greenfield);
    CHECK(desk.sheet().isBlind);
    SECTION("where the second verifies he sees what the first said")
    {
        desk.ask("verify");
        CHECK(desk.sheet().otherCodings.size() == 1);
        CHECK_FALSE(desk.sheet().isBlind);
    }
    SECTION("a third one, who may have to settle it, sees what the two said")
    {
        desk.give("Cem", desk.porting);
        CHECK(desk.sheet().otherCodings.size() == 2);
    }
    SECTION("where the consensus has spoken nothing is left to be blind about")
    {
        desk.as("Bob", "Settle", [&](store::Transaction& t, ReviewerId) {
            desk.giveIn(t, consensus(t), desk.porting);
        });
        CHECK(desk.sheet().otherCodings.size() == 2);
    }
}

TEST_CASE("of a coding that is kept from who reads, the history tells that it is there and no more")
{
    BlindDesk desk;
    CodingId given;
    const auto entry = desk.give("Bob", desk.greenfield);
    given = desk.database().all<Coding>().front().id;
    const auto words = desk.as("Bob", "Note: clearly greenfield", [&](store::Transaction& t, ReviewerId) {
        REQUIRE(setCodingWords(t, given, "clearly greenfield", "p. 3"));
    });
    const auto passage = desk.as("Bob", "Attach a passage", [&](store::Transaction& t, ReviewerId) {
        Excerpt excerpt;
        excerpt.paper = desk.paper;
        excerpt.coding = given;
        excerpt.quote = "written anew";
        REQUIRE(attachExcerpt(t, excerpt));
    });
    for (const auto& each : {entry, words, passage}) {
        CHECK(desk.name(each) == "Coding of [5]");
        REQUIRE(desk.told(each).size() == 1);
        CHECK(desk.told(each).front().ends_with(", to be seen when you have coded the paper too"));
    }
    CHECK(desk.told(entry).front() == "Coding of [5] by Bob, to be seen when you have coded the paper too");

    desk.give("Ada", desk.porting);
    CHECK(desk.name(entry) == "Code [5] as something");
    CHECK(desk.name(words) == "Note: clearly greenfield");
}

TEST_CASE("a change of the taxonomy is called as it is, though it touches codings that are kept back")
{
    BlindDesk desk;
    desk.give("Bob", desk.greenfield);
    const auto entry = desk.as("Bob", "Delete Greenfield", [&](store::Transaction& t, ReviewerId) {
        for (const auto& coding : desk.database().all<Coding>()) {
            REQUIRE(uncode(t, coding.id));
        }
        t.remove<Code>(desk.greenfield);
    });
    CHECK(desk.name(entry) == "Delete Greenfield");
}
