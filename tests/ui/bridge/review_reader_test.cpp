#include <QThread>

#include "tests/ui/support/window.h"
#include "ui/bridge/review_reader.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <string>
#include <vector>

using namespace alidade;
using namespace alidade::tests;

namespace {

std::int64_t paperCount(const Review& review, const std::stop_token& /*stop*/)
{
    return review.database().count<Paper>();
}

/// Takes as long as it may.
int untilStopped(const Review& /*review*/, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        QThread::msleep(1);
    }
    return 0;
}

}

TEST_CASE("a question is answered on the thread that asked, from what was last written")
{
    const auto open = openSample();
    REQUIRE(open->write(QStringLiteral("add"), [](store::Transaction& transaction) -> Result<void> {
        Paper paper;
        paper.title = "New";
        transaction.insert(paper);
        return {};
    }));
    ui::ReviewReader reader(open->review().file());
    std::optional<Result<std::int64_t>> answer;
    QThread* thread = nullptr;
    reader.read(paperCount, [&](Result<std::int64_t> count) {
        answer = std::move(count);
        thread = QThread::currentThread();
    });
    CHECK(reader.isRunning());
    REQUIRE(eventually([&] { return answer.has_value(); }));
    CHECK_FALSE(reader.isRunning());
    CHECK(thread == QThread::currentThread());
    REQUIRE(*answer);
    CHECK(**answer == open->review().database().count<Paper>());
}

TEST_CASE("a new question breaks off the one before, whose answer nobody gets")
{
    const auto open = openSample();
    ui::ReviewReader reader(open->review().file());
    std::vector<std::string> answered;
    reader.read(untilStopped, [&](const Result<int>&) { answered.emplace_back("first"); });
    reader.read(paperCount, [&](const Result<std::int64_t>&) { answered.emplace_back("second"); });
    REQUIRE(eventually([&] { return !answered.empty(); }));
    CHECK(answered == std::vector<std::string>{"second"});
}

TEST_CASE("a question that is forgotten is broken off, wherever it reads the database")
{
    const auto open = openSample();
    std::atomic<bool> isReading = false;
    std::atomic<bool> wasBrokenOff = false;
    bool isAnswered = false;
    {
        ui::ReviewReader reader(open->review().file());
        reader.read(
            [&](const Review& review, const std::stop_token&) {
                isReading = true;
                try {
                    while (true) {
                        review.database().count<Paper>();
                    }
                } catch (const store::Failure& failure) {
                    wasBrokenOff = failure.error().code == ErrorCode::Cancelled;
                    throw;
                }
                return 0;
            },
            [&](const Result<int>&) { isAnswered = true; });
        REQUIRE(eventually([&] { return isReading.load(); }));
        reader.forget();
        CHECK_FALSE(reader.isRunning());
    } // waits for what it began
    CHECK(wasBrokenOff);
    QCoreApplication::processEvents();
    CHECK_FALSE(isAnswered);
}

TEST_CASE("a file that cannot be opened is told as the reason")
{
    ui::ReviewReader reader("/nowhere/at.all");
    std::optional<Result<std::int64_t>> answer;
    reader.read(paperCount, [&](Result<std::int64_t> count) { answer = std::move(count); });
    REQUIRE(eventually([&] { return answer.has_value(); }));
    REQUIRE_FALSE(*answer);
    CHECK(answer->error().code == ErrorCode::NotFound);
}
