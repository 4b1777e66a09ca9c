#include "app/cli/files.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace alidade::cli {

Result<std::string> readInput(const std::string& name)
{
    if (name == "-") {
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    }
    std::error_code ignored;
    if (!std::filesystem::exists(name, ignored)) {
        return fail(ErrorCode::NotFound, std::string("There is no such file."), name);
    }
    if (std::filesystem::is_directory(name, ignored)) {
        return fail(ErrorCode::Io, std::string("This is a folder, not a file."), name);
    }
    std::ifstream stream(name, std::ios::binary);
    std::string content(std::istreambuf_iterator<char>(stream), {});
    if (!stream) {
        return fail(
            ErrorCode::Io, std::string("The file cannot be read: ") + std::strerror(errno) + ".", name);
    }
    return content;
}

Result<void> writeOutput(const std::string& name, const std::function<void(std::ostream&)>& write)
{
    std::error_code failed;
    if (const auto folder = std::filesystem::path(name).parent_path(); !folder.empty()) {
        std::filesystem::create_directories(folder, failed); // where that fails, opening says why
    }
    const auto part = name + ".part";
    std::ofstream stream(part, std::ios::binary);
    write(stream);
    stream.close();
    const int reason = errno;
    failed.clear();
    if (stream) {
        std::filesystem::rename(part, name, failed);
    }
    if (!stream || failed) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        return fail(ErrorCode::Io,
                    "The file cannot be written: "
                        + (failed ? failed.message() : std::string(std::strerror(reason))) + ".",
                    name);
    }
    return {};
}

Result<void> writeOutput(const std::string& name, const std::string& content)
{
    return writeOutput(name, [&](std::ostream& out) { out << content; });
}

}
