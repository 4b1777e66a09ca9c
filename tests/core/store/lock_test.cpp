#include "core/store/failure.h"
#include "core/store/lock.h"
#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"
#include "tests/support/long_run.h"
#include "tests/support/process.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <csignal>

using namespace alidade;
using namespace alidade::store;
using tests::filesIn;
using tests::Process;
using tests::TempFolder;

namespace {

/// Another process that has the review open, and writes a row each time it is told to go on.
class Holder
{
public:
    explicit Holder(const std::filesystem::path& file)
        : m_process([&](const Process::Say& say) {
            auto opened = openFile(file, Access::Write);
            if (!opened) {
                say(opened.error().detail.english());
                return;
            }
            IdSource ids(systemRandom);
            tests::writeFilter(*opened->database, ids, {{}, "theirs", "", 1});
            say("holds");
            pause();
        })
    {
        REQUIRE(m_process.line() == "holds");
    }

    pid_t id() const { return m_process.id(); }
    void kill()
    {
        m_process.kill(SIGKILL);
        m_process.end();
    }

private:
    Process m_process;
};

void makeReview(const std::filesystem::path& file)
{
    auto made = createFile(file);
    REQUIRE(made);
    made->database->settle();
}

std::string user()
{
    return getpwuid(getuid())->pw_name;
}

std::string host()
{
    char name[256] = {};
    gethostname(name, sizeof name - 1);
    return name;
}

}

TEST_CASE("a second process is told who has the review open")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    Holder holder(file);
    const auto opened = openFile(file, Access::Write);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::InUse);
    CHECK(opened.error().where == file.string());
    CHECK_THAT(opened.error().detail.english(),
               Catch::Contains(user() + " on " + host() + " (process " + std::to_string(holder.id()) + ")"));
}

TEST_CASE("a second process may read what the first has committed")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    Holder holder(file);
    const auto opened = openFile(file, Access::Read);
    REQUIRE(opened);
    CHECK(tests::filterNames(*opened->database) == "theirs");
    CHECK_THROWS_AS(opened->database->execute("DELETE FROM saved_filter"), Failure);
}

TEST_CASE("a review whose holder was killed can be opened at once")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    Holder holder(file);
    holder.kill();
    REQUIRE(filesIn(folder.path()).size() > 1); // it left its traces
    {
        const auto opened = openFile(file, Access::Write);
        REQUIRE(opened);
        CHECK(tests::filterNames(*opened->database) == "theirs");
        opened->database->settle();
    }
    CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("a review whose holder was killed can be read before anybody writes")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    Holder(file).kill();
    const auto opened = openFile(file, Access::Read);
    REQUIRE(opened);
    CHECK(tests::filterNames(*opened->database) == "theirs");
}

TEST_CASE("nothing but the review is left after a clean end")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    {
        auto made = createFile(file);
        REQUIRE(made);
        IdSource ids(systemRandom);
        tests::writeFilter(*made->database, ids, {{}, "mine", "", 1});
        CHECK(filesIn(folder.path()).contains("r.alidade.lock"));
        CHECK(filesIn(folder.path()).contains("r.alidade-wal"));
        made->database->settle();
    }
    CHECK(filesIn(folder.path()).size() == 1);
    CHECK(tests::readFile(file).substr(18, 2) == "\1\1");
}

TEST_CASE("a reader that stays while the writer ends keeps what was committed")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    {
        Result<OpenedFile> reading = fail(ErrorCode::Io, std::string(""));
        {
            auto writing = openFile(file, Access::Write);
            REQUIRE(writing);
            IdSource ids(systemRandom);
            tests::writeFilter(*writing->database, ids, {{}, "mine", "", 1});
            reading = openFile(file, Access::Read);
            REQUIRE(reading);
            CHECK(tests::filterNames(*reading->database) == "mine");
            writing->database->settle();
        }
        CHECK_FALSE(filesIn(folder.path()).contains("r.alidade.lock"));
        CHECK(tests::filterNames(*reading->database) == "mine");
    }
    const auto again = openFile(file, Access::Write);
    REQUIRE(again);
    CHECK(tests::filterNames(*again->database) == "mine");
}

TEST_CASE("looking at a review in the same process does not let go of it")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    makeReview(file);
    const auto writing = openFile(file, Access::Write);
    REQUIRE(writing);
    IdSource ids(systemRandom);
    tests::writeFilter(*writing->database, ids, {{}, "mine", "", 1});
    REQUIRE(openFile(file, Access::Read)); // opened and closed again

    // were the locks gone, a foreign program could take the log away from under the writer
    CHECK(tests::inProcess([&]() -> std::string {
              try {
                  const auto foreign = Database::open(file, Access::Write);
                  return foreign->text("PRAGMA journal_mode = DELETE");
              } catch (const Failure& failure) {
                  return std::string(failure.error().code == ErrorCode::InUse ? "locked" : failure.what());
              }
          })
          == "locked");
}

TEST_CASE("of many processes only one holds the lock at any time")
{
    TempFolder folder;
    const auto file = folder / "r.alidade";
    const auto held = folder / "held";
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 4; ++i) {
        processes.push_back(std::make_unique<Process>([&](const Process::Say& say) {
            int times = 0;
            while (times < tests::rounds(100, 3000)) {
                const auto lock = WriteLock::acquire(file);
                if (!lock) {
                    if (lock.error().code != ErrorCode::InUse) {
                        say(lock.error().detail.english());
                        return;
                    }
                    continue;
                }
                const int mark = ::open(held.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
                if (mark < 0) {
                    say("two hold it");
                    return;
                }
                ::close(mark);
                ::unlink(held.c_str());
                ++times;
            }
            say("done");
        }));
    }
    for (const auto& process : processes) {
        CHECK(process->line() == "done");
    }
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a lock that is a link to somewhere else is not followed")
{
    TempFolder folder;
    tests::writeFile(folder / "letter", "dear");
    std::filesystem::create_symlink(folder / "letter", folder / "r.alidade.lock");
    const auto lock = WriteLock::acquire(folder / "r.alidade");
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == ErrorCode::Io);
    CHECK(tests::readFile(folder / "letter") == "dear");
}

TEST_CASE("a lock that names nobody still holds")
{
    TempFolder folder;
    const auto lock = WriteLock::acquire(folder / "r.alidade");
    REQUIRE(lock);
    tests::writeFile(folder / "r.alidade.lock", "\xFF\xFE"); // somebody's noise
    const auto other = WriteLock::acquire(folder / "r.alidade");
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::InUse);
    tests::writeFile(folder / "r.alidade.lock", "");
    CHECK_THAT(WriteLock::acquire(folder / "r.alidade").error().detail.english(),
               Catch::Contains("another process"));
}

TEST_CASE("a lock can be moved and is let go once")
{
    TempFolder folder;
    WriteLock kept;
    {
        auto lock = WriteLock::acquire(folder / "r.alidade");
        REQUIRE(lock);
        kept = std::move(*lock);
    }
    CHECK_FALSE(WriteLock::acquire(folder / "r.alidade"));
    kept = WriteLock();
    CHECK(WriteLock::acquire(folder / "r.alidade"));
}
