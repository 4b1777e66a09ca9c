#include "core/sources/table_header.h"

#include "core/base/text.h"

#include <algorithm>

namespace alidade::sources {

bool looksLikeHeader(std::string_view text)
{
    const auto line = folded(text.substr(0, std::min(text.find_first_of("\r\n"), text.size())));
    return line.find("title") != std::string::npos && line.find("author") != std::string::npos
        && line.find_first_of(",;\t|") != std::string::npos && line.front() != '@';
}

bool looksLikeTable(std::string_view /*text*/)
{
    return false;
}

}
