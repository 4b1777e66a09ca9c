#include "tests/support/files.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <system_error>

namespace alidade::tests {

TempFolder::TempFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "alidade-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::system_error(errno, std::generic_category(), name);
    }
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code ignored; // a test that leaves a folder behind has already said why
    std::filesystem::remove_all(m_path, ignored);
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in;
    in.exceptions(std::ios::failbit | std::ios::badbit);
    in.open(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::map<std::string, std::string> filesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            const auto bytes = readFile(entry.path());
            files[entry.path().filename().string()] =
                std::to_string(bytes.size()) + " bytes, " + std::to_string(std::hash<std::string>{}(bytes));
        }
    }
    return files;
}

void writeFile(const std::filesystem::path& file, std::string_view content)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out;
    out.exceptions(std::ios::failbit | std::ios::badbit);
    out.open(file, std::ios::binary);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
}

}
