#include "core/store/copy.h"

#include "core/store/lock.h"
#include "core/store/opening.h"
#include "core/store/sqlite.h"

#include <system_error>

namespace alidade::store {

namespace {

/// What a crash left beside a file that is to be replaced: SQLite would play it into whatever has that name.
std::error_code removeLogs(const std::filesystem::path& file)
{
    std::error_code status;
    for (const auto* suffix : {"-wal", "-shm", "-journal"}) {
        if (!status) {
            std::filesystem::remove(file.string() + suffix, status);
        }
    }
    return status;
}

}

Result<void>
copyTo(const Database& database, const std::filesystem::path& own, const std::filesystem::path& named)
{
    const auto target = behindLinks(named);
    std::error_code status;
    if (std::filesystem::equivalent(own, target, status) && !status) {
        return fail(ErrorCode::Conflict,
                    translatable("Sentence", "This is the file of the open review itself."),
                    target.string());
    }
    auto lock = WriteLock::acquire(target);
    if (!lock) {
        return fail(lock.error());
    }
    auto unfinished = target;
    unfinished += ".part";
    std::filesystem::remove(unfinished, status);
    try {
        guarded([&] {
            SQLite::Database copy(unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            copyDatabase(database.handle(), copy.getHandle());
            copy.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL"); // the original has a log
        });
    } catch (const Failure& failure) {
        std::filesystem::remove(unfinished, status);
        auto error = failure.error();
        error.where = target.string();
        return fail(std::move(error));
    }
    status = removeLogs(target);
    if (!status) {
        std::filesystem::rename(unfinished, target, status);
    }
    if (status) {
        const auto reason = status.message();
        std::filesystem::remove(unfinished, status);
        return fail(ErrorCode::Io,
                    {translatable("Sentence", "The copy cannot take its place: %1."), {reason}},
                    target.string());
    }
    return {};
}

}
