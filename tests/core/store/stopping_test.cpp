#include "core/store/database.h"
#include "core/store/failure.h"

#include <catch2/catch.hpp>

#include <optional>
#include <thread>

using namespace alidade;
using namespace alidade::store;

namespace {

/// Counts for hours.
constexpr auto ENDLESS =
    "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000000000000) "
    "SELECT count(*) FROM number";

std::optional<ErrorCode> failureOf(const Database& database, const char* sql)
{
    try {
        database.integer(sql);
        return {};
    } catch (const Failure& failure) {
        return failure.error().code;
    }
}

}

TEST_CASE("what another thread stops breaks off, and says that it was stopped")
{
    const auto database = Database::inMemory();
    std::stop_source stop;
    database->stopWhen(stop.get_token());
    CHECK(failureOf(*database, "SELECT 1") == std::nullopt);
    std::optional<ErrorCode> found;
    std::thread worker([&] { found = failureOf(*database, ENDLESS); });
    stop.request_stop();
    worker.join();
    CHECK(found == ErrorCode::Cancelled);
}

TEST_CASE("a connection that was stopped goes on when it is given another token")
{
    const auto database = Database::inMemory();
    std::stop_source stop;
    database->stopWhen(stop.get_token());
    stop.request_stop();
    CHECK(failureOf(*database, ENDLESS) == ErrorCode::Cancelled);
    database->stopWhen({});
    CHECK(failureOf(*database, "SELECT count(*) FROM sqlite_schema") == std::nullopt);
}
