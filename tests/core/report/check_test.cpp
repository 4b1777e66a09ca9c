#include "core/report/check.h"
#include "core/review/counting_rule.h"
#include "core/review/settings.h"
#include "tests/core/report/sound_review.h"

#include <catch2/catch.hpp>

using namespace alidade;
using alidade::report::check;
using alidade::tests::Found;
using alidade::tests::found;
using alidade::tests::Sound;
using alidade::tests::text;

TEST_CASE("nothing is found in a sound review")
{
    Sound sound;
    CHECK(found(sound) == Found{});
    REQUIRE(sound.review().undo());
    CHECK(found(sound) == Found{});
}

TEST_CASE("check finds what SQLite finds: a row that points at one that is not there")
{
    Sound sound;
    sound.breakWith("PRAGMA foreign_keys = OFF; DELETE FROM metric");
    CHECK(found(sound) == Found{"file: file"});
}

TEST_CASE("check finds a full-text index that does not agree with its rows")
{
    for (const std::string table : {"paper_words", "text_words", "note_words", "detail_words"}) {
        Sound sound;
        sound.breakWith("INSERT INTO " + table + "(" + table + ") VALUES('delete-all'); INSERT INTO " + table
                        + " VALUES("
                        + (table == "paper_words"      ? "'x','x','x'"
                               : table == "text_words" ? "'x','x'"
                                                       : "'x'")
                        + ")");
        CHECK(found(sound) == Found{"full-text: " + table});
    }
}

TEST_CASE("check finds text that is not UTF-8, wherever it stands")
{
    Sound sound;
    sound.breakWith("UPDATE paper SET publisher = CAST(x'61ff' AS TEXT) WHERE id = " + text(sound.two));
    sound.breakWith("UPDATE journal SET reviewer = CAST(x'ff' AS TEXT) WHERE id = 1");
    CHECK(found(sound) == Found{"utf-8: paper " + text(sound.two), "utf-8: journal 1"});
}

TEST_CASE("check finds settings that mean nothing")
{
    Sound sound;
    const auto idOf = [&](std::string_view name) {
        return "setting: setting "
            + text(sound.database().all<Setting>("WHERE name = ?1", std::string(name)).front().id);
    };
    sound.set(setting::PERIOD_FROM, "2019");
    sound.set("of-the-user", "anything");
    REQUIRE(sound.review().write("lead", [&](store::Transaction& transaction) -> Result<void> {
        setLead(transaction, sound.bob());
        return {};
    }));
    CHECK(found(sound) == Found{});
    sound.set(setting::LEAD, "4");
    CHECK(found(sound) == Found{idOf(setting::LEAD)});
    sound.set(setting::LEAD, "");
    CHECK(found(sound) == Found{"setting: setting"});
    sound.set(setting::RULE, "majority");
    CHECK(found(sound) == Found{idOf(setting::RULE)});
    sound.set(setting::RULE, "");
    sound.set(setting::SCREENING_MODE, "two-blind");
    CHECK(found(sound) == Found{});
    sound.set(setting::SCREENING_MODE, "three");
    CHECK(found(sound) == Found{idOf(setting::SCREENING_MODE)});
    sound.set(setting::SCREENING_MODE, "");
    sound.set(setting::PERIOD_TO, "soon");
    CHECK(found(sound) == Found{idOf(setting::PERIOD_TO)});
    sound.set(setting::PERIOD_TO, "");
    sound.add(Setting{{}, std::string(setting::PERIOD_FROM), "2020"});
    const auto twice = sound.database().integer("SELECT max(id) FROM setting WHERE name = 'period-from'");
    CHECK(found(sound) == Found{"setting: setting " + std::to_string(twice)});
}

TEST_CASE("check finds reviewers that cannot be told apart")
{
    Sound sound;
    const auto twice = sound.add(Reviewer{{}, "Ada", "A", ReviewerRole::Reviewer});
    sound.add(Reviewer{{}, "Consensus", "C", ReviewerRole::Consensus});
    const auto second = sound.add(Reviewer{{}, "Consensus 2", "C", ReviewerRole::Consensus});
    CHECK(found(sound) == Found{"reviewer: reviewer " + text(twice), "reviewer: reviewer " + text(second)});
}

TEST_CASE("check finds journal entries whose changes cannot be read or are gone")
{
    Sound sound;
    sound.breakWith("UPDATE journal_part SET changeset = x'00' WHERE entry = 2");
    sound.breakWith("DELETE FROM journal_part WHERE entry = 3");
    CHECK(found(sound) == Found{"journal: journal 3", "journal: journal 2"});
}

TEST_CASE("check finds journal entries that are listed for other papers than they changed")
{
    Sound sound;
    const auto entry =
        sound.database().integer("SELECT min(entry) FROM journal_paper WHERE paper = " + text(sound.one));
    sound.breakWith("INSERT INTO journal_paper(paper, entry) VALUES(" + text(sound.two) + ", "
                    + std::to_string(entry) + ")");
    CHECK(found(sound) == Found{"journal-paper: journal " + std::to_string(entry)});
    sound.breakWith("DELETE FROM journal_paper WHERE entry = " + std::to_string(entry));
    CHECK(found(sound) == Found{"journal-paper: journal " + std::to_string(entry)});
}

TEST_CASE("check says in a sentence what is wrong")
{
    Sound sound;
    sound.breakWith("UPDATE code SET slug = '' WHERE id = " + text(sound.micro));
    const auto findings = check(sound.review());
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().message == "It has no slug.");
}

TEST_CASE("a review that may only be read is checked as well")
{
    Sound sound;
    sound.breakWith("UPDATE code SET slug = '' WHERE id = " + text(sound.micro));
    const auto reading = Review::open(sound.review().file(), store::Access::Read, {.reviewer = "Bob"});
    REQUIRE(reading);
    CHECK(check(**reading).size() == 1);
}

TEST_CASE("where a review may only be read, its full-text index is held against its rows as well")
{
    Sound sound;
    const auto reading = Review::open(sound.review().file(), store::Access::Read, {.reviewer = "Bob"});
    REQUIRE(reading);
    sound.breakWith("INSERT INTO paper_words(paper_words) VALUES('delete-all');"
                    " INSERT INTO paper_words VALUES('x','x','x')");
    const auto findings = check(**reading);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "full-text");
    CHECK(findings.front().where == "paper_words");
}

TEST_CASE("a file that is full of one error gives a list that ends")
{
    Sound sound;
    sound.breakWith("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
                    " INSERT INTO figure(id, slug, kind, question, style, title, caption, position)"
                    " SELECT i, 'slug' || i, 'table', 'x', '', '', '', 0 FROM n");
    CHECK(check(sound.review()).size() == report::MOST_FINDINGS);
}
