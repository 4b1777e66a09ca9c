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

}
