#include "core/sources/file_bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace alidade::sources {

namespace {

constexpr std::size_t LEAST_MAPPED = std::size_t{4} << 20; // below, a copy is safe and as fast

Unexpected<Error> unreadable(const std::string& name)
{
    const int reason = errno;
    if (reason == ENOENT) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such file."), name);
    }
    return fail(
        ErrorCode::Io,
        {translatable("Sentence", "The file cannot be read: %1."), {std::string(std::strerror(reason))}},
        name);
}

struct Descriptor {
    int number;
    ~Descriptor()
    {
        if (number >= 0) {
            ::close(number);
        }
    }
};

/// To the end, also of what has no size: pipes, files of /proc.
bool readAll(int descriptor, std::string& content)
{
    std::array<char, 65536> block = {};
    while (true) {
        const auto count = ::read(descriptor, block.data(), block.size());
        if (count == 0) {
            return true;
        }
        if (count > 0) {
            content.append(block.data(), static_cast<std::size_t>(count));
        } else if (errno != EINTR) {
            return false;
        }
    }
}

}

Result<FileBytes> FileBytes::open(const std::string& name)
{
    const Descriptor file{::open(name.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat status = {};
    if (file.number < 0 || ::fstat(file.number, &status) != 0) {
        return unreadable(name);
    }
    if (S_ISDIR(status.st_mode)) {
        return fail(ErrorCode::Io, translatable("Sentence", "This is a folder, not a file."), name);
    }
    FileBytes result;
    const auto size = static_cast<std::size_t>(status.st_size);
    if (S_ISREG(status.st_mode) && size >= LEAST_MAPPED) {
        result.m_map = MappedFile::open(file.number, size);
    }
    if (!result.m_map.isMapped() && !readAll(file.number, result.m_content)) {
        return unreadable(name);
    }
    return result;
}

}
