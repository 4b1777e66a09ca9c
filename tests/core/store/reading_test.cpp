#include "core/store/bracket.h"
#include "core/store/opening.h"
#include "core/store/reading.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <memory>
#include <optional>
#include <string>

using namespace alidade;
using namespace alidade::store;
using tests::TempFolder;

namespace {

/// Two connections to one file.
struct Both {
    Both()
    {
        auto made = createFile(folder / "review.alidade");
        REQUIRE(made);
        file = std::move(*made);
        other = Database::open(folder / "review.alidade", Access::Write);
    }

    void addFilter(int id) const
    {
        file->database->execute("INSERT INTO saved_filter VALUES(" + std::to_string(id) + ", 'some', '', 0)");
    }
    std::int64_t seen() const { return other->integer("SELECT count(*) FROM saved_filter"); }

    TempFolder folder;
    std::optional<OpenedFile> file;
    std::unique_ptr<Database> other;
};

}

TEST_CASE("what is read together is read of one state of the file")
{
    const Both both;
    both.addFilter(1);
    {
        const Reading reading(*both.other);
        CHECK(both.seen() == 1);
        both.addFilter(2);
        CHECK(both.seen() == 1);
        {
            const Reading inside(*both.other);
            CHECK(both.seen() == 1);
        }
        CHECK(both.seen() == 1); // the inner one has ended nothing
    }
    CHECK(both.seen() == 2);
}

TEST_CASE("what was written before in a transaction stays when what is read in it ends")
{
    const Both both;
    auto& database = *both.file->database;
    Bracket bracket(database);
    both.addFilter(1);
    {
        const Reading reading(database);
        CHECK(database.integer("SELECT count(*) FROM saved_filter") == 1);
    }
    both.addFilter(2);
    bracket.keep();
    CHECK(both.seen() == 2);
}
