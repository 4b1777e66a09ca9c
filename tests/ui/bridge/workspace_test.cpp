#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "core/coding/codings.h"
#include "core/report/overview.h"
#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/background_write.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

TEST_CASE("a filter selects papers, and Esc steps back to the one before")
{
    const auto open = openSample();
    QSignalSpy changed(open.workspace.get(), &ui::Workspace::selectionChanged);
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:micro-kernel")));
    CHECK(open->counted().count() == 5); // Table 2
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:micro-kernel year:2023")));
    CHECK(open->counted().count() == 1);
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:micro-kernel")));
    CHECK(open->counted().count() == 5);
    CHECK(open->stepBack());
    CHECK(open->counted().count() == 1);
    CHECK(changed.size() == 4);
}

TEST_CASE("a filter that names nothing is refused, and the one before stays")
{
    const auto open = openSample();
    REQUIRE(open->setFilter(QStringLiteral("year:2023")));
    const auto set = open->setFilter(QStringLiteral("kernel-architecture:mikro-kernel"));
    REQUIRE_FALSE(set);
    CHECK(set.error().detail.english().find("micro-kernel") != std::string::npos);
    CHECK(open->filter() == QStringLiteral("year:2023"));
}

TEST_CASE("a change, its undo and its redo reach the views alike, with index and selection up to date")
{
    const auto open = openSample();
    const auto paper = paperLabelled(*open, "[18]");
    const auto greenfield = codeAt(*open, "approach/greenfield");
    REQUIRE(open->setFilter(QStringLiteral("approach:greenfield")));
    const auto before = open->selection().count();
    std::vector<std::size_t> seen;
    QObject::connect(open.workspace.get(), &ui::Workspace::reviewChanged, [&] {
        seen.push_back(open->selection().count());
    });

    REQUIRE(open->writeAsReviewer(QStringLiteral("code"),
                                  [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
                                      coding::NewCoding wanted;
                                      wanted.paper = paper;
                                      wanted.code = greenfield;
                                      wanted.reviewer = reviewer;
                                      const auto given = coding::code(transaction, wanted);
                                      return given ? Result<void>() : Result<void>(fail(given.error()));
                                  }));
    CHECK(open->undoLabel() == QStringLiteral("code"));
    REQUIRE(open->undo());
    CHECK(open->redoLabel() == QStringLiteral("code"));
    REQUIRE(open->redo());
    CHECK(seen.size() == 3);
    CHECK(seen[1] == before);
    CHECK(seen[0] == seen[2]);
}

TEST_CASE(
    "what somebody else did is taken back by name, but not by that of a decision that is not to be seen")
{
    const auto open = openSample();
    open->setReviewer(QStringLiteral("Ada"));
    const auto rename = [&](const QString& label, const std::string& title) {
        REQUIRE(open->write(label, [&](store::Transaction& transaction) {
            setSetting(transaction, "title", title);
            return Result<void>();
        }));
    };
    rename(QStringLiteral("Include [5]"), "One");
    CHECK(open->undoLabel() == QStringLiteral("Include [5]"));
    open->setReviewer(QStringLiteral("Bob"));
    CHECK(open->undoLabel() == QStringLiteral("Include [5] (by Ada)"));
    REQUIRE(open->write(QStringLiteral("mode"), [](store::Transaction& transaction) {
        setSetting(transaction, setting::SCREENING_MODE, "two-blind");
        return Result<void>();
    }));
    REQUIRE(open->writeAsReviewer(
        QStringLiteral("Exclude [99]"),
        [](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
            Paper paper;
            paper.label = "[99]";
            const auto decided = screening::decide(
                transaction,
                {transaction.insert(paper), reviewer, Stage::TitleAbstract, Verdict::Exclude, {}, {}});
            return decided ? Result<void>() : Result<void>(fail(decided.error()));
        }));
    CHECK(open->undoLabel() == QStringLiteral("Exclude [99]"));
    open->setReviewer(QStringLiteral("Ada"));
    CHECK(open->undoLabel() == QStringLiteral("Decision on [99] (by Bob)"));
    REQUIRE(open->undo());
    CHECK(open->undoLabel() == QStringLiteral("mode (by Bob)"));
}

TEST_CASE("a change that fails is told, and nothing else is")
{
    const auto open = openSample();
    QSignalSpy failed(open.workspace.get(), &ui::Workspace::failed);
    QSignalSpy changed(open.workspace.get(), &ui::Workspace::reviewChanged);
    CHECK_FALSE(open->write(QStringLiteral("nothing"), [](store::Transaction&) -> Result<void> {
        return fail(ErrorCode::Invalid, std::string("no"));
    }));
    CHECK(failed.size() == 1);
    CHECK(changed.empty());
}

TEST_CASE(
    "a large step is taken back and done again on another thread, and the views are told as of any other")
{
    const auto open = openSample();
    open->setLongStep(0);
    const auto paper = paperLabelled(*open, "[18]");
    REQUIRE(open->write(QStringLiteral("date all papers"), [](store::Transaction& transaction) {
        for (auto& one : transaction.database().all<Paper>()) {
            one.year = 1999;
            transaction.update(one);
        }
        return Result<void>();
    }));
    REQUIRE(open->setFilter(QStringLiteral("year:1999")));
    REQUIRE(open->counted().count() == 24);
    QSignalSpy changed(open.workspace.get(), &ui::Workspace::reviewChanged);
    QSignalSpy begun(open.workspace.get(), &ui::Workspace::longStepBegun);
    QSignalSpy ended(open.workspace.get(), &ui::Workspace::longStepEnded);
    int turns = 0; // of the window's thread meanwhile
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++turns; });
    timer.start(0);

    REQUIRE(open->undo());
    CHECK(turns > 0);
    CHECK(begun.size() == 1);
    CHECK(begun.front().front().toString().contains(QStringLiteral("date all papers")));
    CHECK(ended.size() == 1);
    CHECK(changed.size() == 1);
    CHECK(open->counted().count() == 0);

    REQUIRE(open->redo());
    CHECK(open->counted().count() == 24);
    REQUIRE(open->undo());
    CHECK(open->index().describe(paper) == map::Index(open->review().database()).describe(paper));
    REQUIRE(open->setFilter(QStringLiteral("kernel-architecture:micro-kernel")));
    CHECK(open->counted().count() == 5); // Table 2
}

TEST_CASE("a large step that cannot be taken is told as any other, and nothing has changed")
{
    const auto open = openSample();
    REQUIRE(open->write(QStringLiteral("name the review"), [](store::Transaction& transaction) {
        setSetting(transaction, "title", "Another title");
        return Result<void>();
    }));
    open->setLongStep(-1);
    QSignalSpy failed(open.workspace.get(), &ui::Workspace::failed);
    QSignalSpy changed(open.workspace.get(), &ui::Workspace::reviewChanged);
    const auto entry = open->review().journal().toUndo();
    REQUIRE(entry);
    REQUIRE(open->undo());
    CHECK_FALSE(open->undoEntry(entry->id));
    CHECK(failed.size() == 1);
    CHECK(changed.size() == 1);
}

TEST_CASE(
    "a copy is written while the window goes on, holds what the review holds, and is refused as any step is")
{
    const auto open = openSample();
    QSignalSpy begun(open.workspace.get(), &ui::Workspace::longStepBegun);
    QSignalSpy ended(open.workspace.get(), &ui::Workspace::longStepEnded);
    QSignalSpy failed(open.workspace.get(), &ui::Workspace::failed);
    int turns = 0; // of the window's thread meanwhile
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++turns; });
    timer.start(0);
    const auto target = open->review().file().parent_path() / "copy.alidade";

    REQUIRE(open->copyTo(target));
    CHECK(turns > 0);
    CHECK(begun.size() == 1);
    CHECK(begun.front().front().toString().contains(QStringLiteral("copy.alidade")));
    CHECK(ended.size() == 1);
    const auto copy = Review::open(target, store::Access::Read, {});
    REQUIRE(copy);
    CHECK((*copy)->database().count<Paper>() == open->review().database().count<Paper>());

    CHECK_FALSE(open->copyTo(open->review().file()));
    CHECK(failed.size() == 1);
    CHECK(ended.size() == 2);
}

TEST_CASE(
    "a change of many rows is written on another thread, one of few at once, and both are one step of undo")
{
    const auto open = openSample();
    QSignalSpy begun(open.workspace.get(), &ui::Workspace::longStepBegun);
    const auto dated = [](int year) {
        return [year](store::Transaction& transaction) {
            for (auto& paper : transaction.database().all<Paper>()) {
                paper.year = year;
                transaction.update(paper);
            }
            return Result<void>();
        };
    };
    REQUIRE(open->writeRows(QStringLiteral("few"), 24, dated(1998)));
    CHECK(begun.empty());
    REQUIRE(open->writeRows(QStringLiteral("many"), 100'000, dated(1999)));
    CHECK(begun.size() == 1);
    REQUIRE(open->setFilter(QStringLiteral("year:1999")));
    CHECK(open->counted().count() == 24);
    CHECK(open->undoLabel() == QStringLiteral("many"));
    REQUIRE(open->undo());
    CHECK(open->undoLabel() == QStringLiteral("few"));
    CHECK(open->counted().count() == 0);
}

TEST_CASE("what is written aside is not seen by the window before its index knows of it")
{
    const auto open = openSample();
    const auto searches = [&] { return report::overview(open->review(), open->index()).searches; };
    const auto sources = [](const Review& review) { return review.database().count<Source>(); };
    const auto searchesBefore = searches();
    const auto sourcesBefore = sources(open->review());
    ui::BackgroundWrite write(*open.workspace);
    bool isTold = false;
    write.write(
        QStringLiteral("add a search"),
        [](store::Transaction& transaction) {
            const auto source = transaction.insert(Source{{}, "ieee-2", "IEEE", SourceKind::Database, {}, 9});
            Search search;
            search.source = source;
            transaction.insert(search);
            return Result<void>();
        },
        [&](const Result<void>& written) { isTold = written.has_value(); });
    for (bool isWritten = false; !isWritten; QThread::msleep(1)) { // with no event told meanwhile
        const auto again = Review::openAgain(open->review().file());
        REQUIRE(again);
        isWritten = sources(**again) == sourcesBefore + 1;
    }
    CHECK(searches() == searchesBefore);
    CHECK(sources(open->review()) == sourcesBefore);
    CHECK(QTest::qWaitFor([&] { return isTold; }));
    CHECK(searches() == searchesBefore + 1);
    CHECK(open->index().sources().size() == static_cast<std::size_t>(sourcesBefore) + 1);
}
