#include "tests/core/store/filter_row.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace alidade;
using namespace alidade::store;
using tests::TempFolder;

namespace {

struct ThreeRows {
    TempFolder folder;
    OpenedFile file = createFile(folder / "review.alidade").value();

    ThreeRows()
    {
        database().execute("INSERT INTO saved_filter VALUES (1, 'one', '', 0), (2, 'two', '', 1),"
                           " (3, 'three', '', 2)");
    }

    Database& database() { return *file.database; }
};

}

TEST_CASE("a query that is being read goes on where it was after the same text was run inside")
{
    ThreeRows rows;
    std::vector<std::string> pairs;
    rows.database().forEach<tests::FilterRow>([&](const tests::FilterRow& outer) {
        rows.database().forEach<tests::FilterRow>(
            [&](const tests::FilterRow& inner) { pairs.push_back(outer.name + " " + inner.name); });
    });
    CHECK(pairs
          == std::vector<std::string>{"one one",
                                      "one two",
                                      "one three",
                                      "two one",
                                      "two two",
                                      "two three",
                                      "three one",
                                      "three two",
                                      "three three"});
}

TEST_CASE("what was bound for a query that is being read is not what another one of that text asks for")
{
    ThreeRows rows;
    const std::string sql = "SELECT name FROM saved_filter WHERE id = ?1";
    Statement outer = rows.database().prepare(sql);
    outer.bind(1, 1);
    REQUIRE(outer.step());
    {
        Statement inner = rows.database().prepare(sql);
        inner.bind(1, 2);
        REQUIRE(inner.step());
        CHECK(inner.text(0) == "two");
        CHECK(outer.text(0) == "one");
    }
    CHECK(outer.text(0) == "one");
    CHECK_FALSE(outer.step());
}

TEST_CASE("a query whose rows are all read does not keep another one of that text from being asked")
{
    ThreeRows rows;
    const std::string sql = "SELECT name FROM saved_filter WHERE id = ?1";
    Statement outer = rows.database().prepare(sql);
    outer.bind(1, 9);
    REQUIRE_FALSE(outer.step());
    Statement inner = rows.database().prepare(sql);
    inner.bind(1, 2);
    REQUIRE(inner.step());
    CHECK(inner.text(0) == "two");
}
