#include "core/review/output.h"

#include "core/base/unfinished_file.h"
#include "core/store/copy.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>

namespace alidade {

namespace {

namespace fs = std::filesystem;

using Write = std::function<void(std::ostream&)>;

std::error_code because(int reason)
{
    return {reason == 0 ? EIO : reason, std::generic_category()};
}

Unexpected<Error> notWritten(const std::error_code& reason, const fs::path& target)
{
    auto code = ErrorCode::Io;
    if (reason == std::errc::no_space_on_device) {
        code = ErrorCode::Full;
    } else if (reason == std::errc::permission_denied || reason == std::errc::read_only_file_system
               || reason == std::errc::operation_not_permitted) {
        code = ErrorCode::ReadOnly;
    }
    return fail(code,
                {translatable("Sentence", "The file cannot be written: %1."), {reason.message()}},
                target.string());
}

std::error_code writeInto(const fs::path& file, const Write& write)
{
    errno = 0;
    std::ofstream stream(file, std::ios::binary);
    if (stream) {
        write(stream);
        stream.close();
    }
    return stream ? std::error_code() : because(errno);
}

/// Makes a file that nobody else has; with the rights of the one whose place it is going to take.
std::error_code make(const fs::path& file, const fs::file_status& former)
{
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return because(errno);
    }
    ::close(descriptor);
    std::error_code failed;
    if (fs::exists(former)) {
        fs::permissions(file, former.permissions(), failed);
    }
    return failed;
}

/// Waits until the disk has it.
std::error_code settle(const fs::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return because(errno);
    }
    const auto failed = fsync(descriptor) == 0 ? std::error_code() : because(errno);
    ::close(descriptor);
    return failed;
}

std::error_code writeWhole(const fs::path& file, const fs::file_status& former, const Write& write)
{
    UnfinishedFile part(file);
    auto failed = make(part.path(), former);
    if (!failed) {
        failed = writeInto(part.path(), write);
    }
    if (!failed) {
        failed = settle(part.path());
    }
    return failed ? failed : part.replace(file);
}

}

Result<void> writeOutput(const Review& review, const fs::path& target, const Write& write)
{
    if (auto other = store::isOther(review.file(), target); !other) {
        return other;
    }
    const auto file = behindLinks(target);
    std::error_code failed;
    if (const auto folder = file.parent_path(); !folder.empty()) {
        fs::create_directories(folder, failed);
        std::error_code ignored;
        if (failed && !fs::is_directory(folder, ignored)) { // writing would only say that it is not there
            return notWritten(failed, target);
        }
    }
    const auto status = fs::status(file, failed);
    const bool isFile = !fs::exists(status) || fs::is_regular_file(status);
    failed = isFile ? writeWhole(file, status, write) : writeInto(file, write);
    return failed ? Result<void>(notWritten(failed, target)) : Result<void>();
}

Result<void> writeOutput(const Review& review, const fs::path& target, std::string_view content)
{
    return writeOutput(review, target, [&](std::ostream& out) {
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
    });
}

}
