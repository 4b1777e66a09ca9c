#include "core/sources/bibtex_addresses.h"

#include "core/sources/field_text.h"

namespace alidade::sources {

std::string addressIn(std::string_view text)
{
    const auto begin = text.find("http");
    if (begin == std::string_view::npos || text.find("://", begin) == std::string_view::npos) {
        return {};
    }
    const auto address = text.substr(begin);
    return std::string(address.substr(0, address.find(' ')));
}

std::string doiInWords(std::string text)
{
    const auto address = addressIn(text);
    if (auto doi = doiOfAddress(address); !doi.empty()) {
        return doi;
    }
    if (!address.empty()) {
        text.erase(text.find(address), address.size());
    }
    const bool isNamed = text.find("doi") != std::string::npos || text.find("DOI") != std::string::npos;
    return isNamed ? doiOf(text) : std::string();
}

}
