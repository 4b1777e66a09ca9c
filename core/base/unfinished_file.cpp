#include "core/base/unfinished_file.h"

#include "core/base/id.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>

namespace alidade {

namespace {

/// As many links as Linux follows.
constexpr int MOST_LINKS = 40;

/// What a signal handler finds without taking a lock. A file that finds no place here is still removed by
/// its object.
std::array<std::atomic<const char*>, 32> unfinished = {};

void remember(const char* name)
{
    for (auto& place : unfinished) {
        const char* none = nullptr;
        if (place.compare_exchange_strong(none, name)) {
            return;
        }
    }
}

void forget(const char* name)
{
    for (auto& place : unfinished) {
        const char* same = name;
        if (place.compare_exchange_strong(same, nullptr)) {
            return;
        }
    }
}

/// Short, so that it fits wherever the target's name does.
std::filesystem::path passingName(const std::filesystem::path& folder)
{
    std::array<char, 17> digits = {};
    while (true) {
        std::snprintf(
            digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(systemRandom()));
        auto name = folder / (".alidade-" + std::string(digits.data()) + ".part");
        std::error_code ignored;
        if (!std::filesystem::exists(std::filesystem::symlink_status(name, ignored))) {
            return name;
        }
    }
}

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

}

std::filesystem::path behindLinks(std::filesystem::path file)
{
    std::error_code failed;
    for (int i = 0; i < MOST_LINKS && std::filesystem::is_symlink(file, failed); ++i) {
        const auto next = std::filesystem::read_symlink(file, failed);
        if (failed) {
            break;
        }
        file = file.parent_path() / next;
    }
    return file;
}

UnfinishedFile::UnfinishedFile(const std::filesystem::path& target, std::span<const std::string_view> endings)
{
    m_files.push_back(passingName(target.parent_path()));
    for (const auto ending : endings) {
        m_files.emplace_back(path().string().append(ending));
    }
    for (const auto& file : m_files) {
        remember(file.c_str());
    }
}

UnfinishedFile::~UnfinishedFile()
{
    std::error_code ignored;
    for (const auto& file : m_files) {
        std::filesystem::remove(file, ignored);
        forget(file.c_str());
    }
}

std::error_code UnfinishedFile::replace(const std::filesystem::path& target)
{
    std::error_code failed;
    std::filesystem::rename(path(), target, failed);
    return failed;
}

std::error_code UnfinishedFile::become(const std::filesystem::path& target)
{
    if (renameat2(AT_FDCWD, path().c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        return {};
    }
    if (errno != EINVAL) {
        return lastError();
    }
    // not every file system can do both in one step
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored))) {
        return std::make_error_code(std::errc::file_exists);
    }
    return replace(target);
}

void removeUnfinished() noexcept
{
    for (const auto& place : unfinished) {
        if (const char* name = place.load()) {
            unlink(name);
        }
    }
}

}
