#include "core/store/lock.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace alidade::store {

namespace {

/// `2024-04-01 12:00`: who asks whether the other one is still at work wants no milliseconds.
std::string minute(Time time)
{
    auto text = toText(time).substr(0, std::string_view("2024-04-01T12:00").size());
    text[text.find('T')] = ' ';
    return text;
}

std::string holderText()
{
    char host[256] = {};
    gethostname(host, sizeof host - 1);
    const auto* user = getpwuid(getuid());
    return std::string(user == nullptr ? "someone" : user->pw_name) + " on " + host + " (process "
        + std::to_string(getpid()) + ") since " + minute(systemNow()) + " UTC";
}

Sentence readHolder(int descriptor)
{
    char buffer[512] = {};
    const auto length = pread(descriptor, buffer, sizeof buffer - 1, 0);
    const std::string text =
        length > 0 ? validUtf8(trimmed(std::string_view(buffer, static_cast<std::size_t>(length)))) : "";
    return text.empty() ? Sentence(translatable("Sentence", "another process")) : Sentence(text);
}

/// A lock that another user left behind may not be written, but held it can be all the same.
int openLock(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor >= 0 || errno != EACCES
        || ::access(std::filesystem::absolute(file).parent_path().c_str(), W_OK) != 0) {
        return descriptor;
    }
    const int readOnly = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (readOnly < 0) {
        errno = EACCES;
    }
    return readOnly;
}

/// 0, or why it could not be locked: EWOULDBLOCK where somebody else has it.
int lockNow(int descriptor)
{
    while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

Error held(const std::filesystem::path& review, const Sentence& holder)
{
    return {ErrorCode::InUse,
            {translatable("Sentence",
                          "The review is open for writing by %1; it can be read until it is closed there."),
             {holder}},
            review.string()};
}

/// Some network drives know no locks.
Error withoutLocks(const std::filesystem::path& file, int reason)
{
    return {ErrorCode::Io,
            {translatable("Sentence", "The lock %1 cannot be held (%2); the review can only be read."),
             {file.string(), std::string(std::strerror(reason))}},
            {}};
}

/// Whether `file` still is what `descriptor` has open: a former holder may have removed it in between.
bool isSameFile(int descriptor, const std::filesystem::path& file)
{
    struct stat held = {};
    struct stat named = {};
    return fstat(descriptor, &held) == 0 && stat(file.c_str(), &named) == 0 && held.st_ino == named.st_ino
        && held.st_dev == named.st_dev;
}

}

Result<WriteLock> WriteLock::acquire(const std::filesystem::path& review)
{
    std::filesystem::path file = review;
    file += ".lock";
    while (true) {
        const int descriptor = openLock(file);
        if (descriptor < 0) {
            const bool readOnly = errno == EACCES || errno == EROFS || errno == EPERM;
            return fail(
                readOnly              ? ErrorCode::ReadOnly
                    : errno == ENOSPC ? ErrorCode::Full
                                      : ErrorCode::Io,
                {translatable("Sentence", "The lock %1 cannot be made (%2); the review can only be read."),
                 {file.string(), std::string(std::strerror(errno))}});
        }
        if (const int refusal = lockNow(descriptor); refusal != 0) {
            auto error =
                refusal == EWOULDBLOCK ? held(review, readHolder(descriptor)) : withoutLocks(file, refusal);
            ::close(descriptor);
            return fail(std::move(error));
        }
        WriteLock lock(descriptor, file);
        if (!isSameFile(descriptor, file)) {
            lock.m_file.clear(); // not ours to remove
            continue;
        }
        const auto text = holderText() + "\n";
        // only words for people: a full disk must not keep anyone from opening
        const bool told = ftruncate(descriptor, 0) == 0
            && pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
        static_cast<void>(told);
        return lock;
    }
}

WriteLock::WriteLock(int descriptor, std::filesystem::path file)
    : m_descriptor(descriptor)
    , m_file(std::move(file))
{
}

WriteLock::WriteLock(WriteLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_file(std::exchange(other.m_file, {}))
{
}

WriteLock& WriteLock::operator=(WriteLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_file = std::exchange(other.m_file, {});
    }
    return *this;
}

WriteLock::~WriteLock()
{
    release();
}

void WriteLock::release()
{
    if (m_descriptor < 0) {
        return;
    }
    if (!m_file.empty()) {
        ::unlink(m_file.c_str()); // while still locked: the next one finds no file or its own
    }
    ::close(m_descriptor);
    m_descriptor = -1;
}

}
