#include "app/cli/files.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace alidade::cli {

namespace {

Unexpected<Error> unreadable(const std::string& name, const std::string& reason)
{
    return fail(ErrorCode::Io, "The file cannot be read: " + reason + ".", name);
}

}

Result<std::string> readInput(const std::string& name)
{
    if (name == "-") {
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    }
    std::error_code unknown;
    if (!std::filesystem::exists(name, unknown)) {
        return unknown ? unreadable(name, unknown.message())
                       : fail(ErrorCode::NotFound, std::string("There is no such file."), name);
    }
    if (std::filesystem::is_directory(name, unknown)) {
        return fail(ErrorCode::Io, std::string("This is a folder, not a file."), name);
    }
    std::ifstream stream(name, std::ios::binary);
    std::string content(std::istreambuf_iterator<char>(stream), {});
    if (!stream) {
        return unreadable(name, std::strerror(errno));
    }
    return content;
}

}
