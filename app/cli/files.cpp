#include "app/cli/files.h"

#include "core/sources/file_bytes.h"

#include <iostream>
#include <iterator>

namespace alidade::cli {

Result<std::string> readInput(const std::string& name)
{
    if (name == "-") {
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    }
    const auto file = sources::FileBytes::open(name);
    return file ? Result<std::string>(std::string(file->bytes())) : fail(file.error());
}

}
