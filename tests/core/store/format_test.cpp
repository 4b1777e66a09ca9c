#include "core/store/database.h"
#include "core/store/schema.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("FORMAT.md names every table and column")
{
    const auto text = tests::readFile(std::string(ALIDADE_SOURCE_DIR) + "/core/store/FORMAT.md");
    const auto database = store::Database::inMemory();
    for (const auto script : store::migrations()) {
        database->execute(std::string(script));
    }
    auto columns = database->prepare("SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                                     " WHERE t.type = 'table' AND t.sql LIKE '%STRICT%'");
    int seen = 0;
    while (columns.step()) {
        const std::string table(columns.text(0));
        const std::string column(columns.text(1));
        INFO(table << "." << column);
        const auto section = text.find("### " + table + "\n");
        REQUIRE(section != std::string::npos);
        const auto end = text.find("###", section + 4);
        CHECK(text.substr(section, end - section).find("`" + column + "`") != std::string::npos);
        ++seen;
    }
    CHECK(seen > 100);
}
