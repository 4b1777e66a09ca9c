#include "core/store/copy.h"

#include "core/base/unfinished_file.h"
#include "core/store/lock.h"
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

/// Whether two names are, or will be, of one file.
bool isSame(const std::filesystem::path& a, const std::filesystem::path& b)
{
    std::error_code failed;
    if (std::filesystem::equivalent(a, b, failed) && !failed) {
        return true;
    }
    const auto folder = [](const std::filesystem::path& file) {
        return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    };
    return a.filename() == b.filename() && std::filesystem::equivalent(folder(a), folder(b), failed)
        && !failed;
}

}

Result<void> isOther(const std::filesystem::path& own, const std::filesystem::path& target)
{
    const auto wanted = behindLinks(target);
    if (isSame(own, wanted)) {
        return fail(ErrorCode::Conflict,
                    translatable("Sentence", "This is the file of the open review itself."),
                    target.string());
    }
    for (const auto& file : {own, behindLinks(own)}) {
        for (const auto ending : ENDINGS_BESIDE) {
            if (isSame(file.string().append(ending), wanted)) {
                return fail(ErrorCode::Conflict,
                            translatable("Sentence", "This file belongs to the open review."),
                            target.string());
            }
        }
    }
    return {};
}

Result<void> copyTo(const Database& database,
                    const std::filesystem::path& own,
                    const std::filesystem::path& target,
                    const std::function<void(const Database& copy)>& finish)
{
    if (auto other = isOther(own, target); !other) {
        return other;
    }
    const auto file = behindLinks(target);
    auto lock = WriteLock::acquire(file);
    if (!lock) {
        return fail(lock.error());
    }
    UnfinishedFile unfinished(file, ENDINGS_BESIDE);
    try {
        guarded([&] {
            SQLite::Database copy(unfinished.path().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            copyDatabase(database.handle(), copy.getHandle());
            copy.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL"); // the original has a log
        });
        if (finish) {
            finish(*Database::open(unfinished.path(), Access::Write));
        }
    } catch (const Failure& failure) {
        auto error = failure.error();
        error.where = target.string();
        return fail(std::move(error));
    }
    auto failed = removeLogs(file);
    if (!failed) {
        failed = unfinished.replace(file);
    }
    if (failed) {
        return fail(ErrorCode::Io,
                    {translatable("Sentence", "The copy cannot take its place: %1."), {failed.message()}},
                    target.string());
    }
    return {};
}

}
