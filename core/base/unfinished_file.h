#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <system_error>
#include <vector>

namespace alidade {

/// Where `file` leads: behind symbolic links, also such as lead nowhere yet.
std::filesystem::path behindLinks(std::filesystem::path file);

/// A file that is made under a passing name and takes its own when it is whole. What is not taken goes with
/// the object, or with removeUnfinished() where a signal ends the program.
class UnfinishedFile
{
public:
    /// Thinks of a name in the folder of `target` that nothing bears; nothing is made yet. Files of that
    /// name with one of `endings` behind it go as well.
    explicit UnfinishedFile(const std::filesystem::path& target,
                            std::span<const std::string_view> endings = {});
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const std::filesystem::path& path() const { return m_files.front(); }

    /// Takes the name `target`, in the place of what bears it.
    std::error_code replace(const std::filesystem::path& target);
    /// Takes the name `target`. Fails with file_exists where something bears it.
    std::error_code become(const std::filesystem::path& target);

private:
    std::vector<std::filesystem::path> m_files;
};

/// Removes what is unfinished; a signal handler may call it.
void removeUnfinished() noexcept;

}
