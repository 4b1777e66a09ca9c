#include "core/sources/field_text.h"

#include "core/base/text.h"

namespace alidade::sources {

std::string cleaned(std::string_view text)
{
    return simplified(text);
}

std::string withoutMarkup(std::string_view text)
{
    return std::string(text);
}

std::string doiOf(std::string_view text)
{
    return std::string(text);
}

std::optional<int> yearOf(std::string_view /*text*/)
{
    return {};
}

std::string pagesOf(std::string_view text)
{
    return std::string(text);
}

std::string pagesOf(std::string_view first, std::string_view last)
{
    return std::string(first) + "-" + std::string(last);
}

Author personName(std::string_view name)
{
    return {std::string(name), {}, {}};
}

Author bodyName(std::string_view name)
{
    return {{}, {}, std::string(name)};
}

}
