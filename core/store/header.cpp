#include "core/store/header.h"

#include "core/store/schema.h"
#include "core/store/sqlite.h"

#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <system_error>
#include <utility>

namespace alidade::store {

namespace {

Unexpected<Error> unreadable(const std::filesystem::path& file, std::string reason)
{
    return fail(ErrorCode::Io,
                {translatable("Sentence", "The file cannot be read: %1."), {std::move(reason)}},
                file.string());
}

}

Header::Header(const std::filesystem::path& file)
{
    auto* system = sqlite3_vfs_find(nullptr);
    const auto size = static_cast<std::size_t>(system->szOsFile);
    const auto memory = std::make_unique<std::max_align_t[]>(size / sizeof(std::max_align_t) + 1);
    auto* handle = reinterpret_cast<sqlite3_file*>(memory.get());
    const std::unique_ptr<char, void (*)(char*)> name(
        const_cast<char*>(sqlite3_create_filename(file.c_str(), "", "", 0, nullptr)),
        [](char* text) { sqlite3_free_filename(text); });
    int code = system->xOpen(system, name.get(), handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK) {
        code = handle->pMethods->xRead(handle, m_bytes.data(), static_cast<int>(m_bytes.size()), 0);
    }
    if (handle->pMethods != nullptr) {
        handle->pMethods->xClose(handle);
    }
    if (code == SQLITE_IOERR_SHORT_READ) {
        m_bytes.fill(0);
    } else if (code != SQLITE_OK) {
        throw failure(code, translatable("Sentence", "reading the beginning of the file"));
    }
}

bool Header::isSqlite() const
{
    return std::memcmp(m_bytes.data(), "SQLite format 3", 16) == 0;
}

std::int64_t Header::fileSize() const
{
    const auto stated = number(16, 2);
    const auto pageSize = stated == 1 ? 65536 : stated;
    return number(24, 4) == number(92, 4) ? pageSize * number(28, 4) : 0;
}

std::int64_t Header::number(std::size_t at, std::size_t length) const
{
    std::int64_t value = 0;
    for (std::size_t i = at; i < at + length; ++i) {
        value = value * 256 + m_bytes.at(i);
    }
    return value;
}

Result<void> checkHeader(const std::filesystem::path& file, int newest)
{
    std::error_code status;
    if (!std::filesystem::exists(file, status)) {
        return status // a folder above that may not be looked into, a name that is too long
            ? unreadable(file, status.message())
            : fail(ErrorCode::NotFound, translatable("Sentence", "There is no such file."), file.string());
    }
    if (!std::filesystem::is_regular_file(file, status)) {
        return fail(ErrorCode::Foreign,
                    translatable("Sentence", "This is a folder or a device, not a review."),
                    file.string());
    }
    if (::access(file.c_str(), R_OK) != 0) {
        return unreadable(file, std::strerror(errno));
    }
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file, status));
    const Header header(file);
    if (!header.isSqlite()) {
        return fail(ErrorCode::Foreign,
                    size == 0 ? translatable("Sentence", "The file is empty; it is not a review.")
                              : translatable("Sentence", "The file is not a review."),
                    file.string());
    }
    if (header.applicationId() != APPLICATION_ID || header.version() == 0) {
        return fail(ErrorCode::Foreign,
                    translatable("Sentence", "The file is a database of another program, not a review."),
                    file.string());
    }
    if (header.version() > newest) {
        return fail(tooNew(file, header.version(), newest));
    }
    // after a crash, a log or a journal beside the file may hold what is missing
    const bool isAlone = !std::filesystem::exists(file.string() + "-wal", status)
        && !std::filesystem::exists(file.string() + "-journal", status);
    if (isAlone && header.fileSize() > size) {
        return fail(
            ErrorCode::Corrupt,
            {translatable("Sentence",
                          "The file is cut off: %1 bytes of %2 are there; take a copy from a backup."),
             {std::to_string(size), std::to_string(header.fileSize())}},
            file.string());
    }
    return {};
}

Error tooNew(const std::filesystem::path& file, std::int64_t version, int newest)
{
    return {ErrorCode::Newer,
            {translatable(
                 "Sentence",
                 "The review was written by a newer version of Alidade (format %1, this program knows up to "
                 "%2); install that version to open it."),
             {std::to_string(version), std::to_string(newest)}},
            file.string()};
}

}
