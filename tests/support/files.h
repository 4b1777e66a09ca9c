#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace alidade::tests {

/// An empty folder of the system's temporary one, gone with all that is in it at the end of the scope.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// The path of `name` inside.
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// The bytes of a file. Throws where it cannot be read.
std::string readFile(const std::filesystem::path& file);

/// The files of a folder by name, each with its size and a fingerprint of its bytes.
std::map<std::string, std::string> filesIn(const std::filesystem::path& folder);

/// Writes the bytes of a file and makes the folders that lead to it. Throws where that fails.
void writeFile(const std::filesystem::path& file, std::string_view content);

}
