#include "core/report/file_names.h"

#include "core/base/text.h"

namespace alidade::report {

std::string FileNames::add(std::string_view wanted, std::string_view otherwise)
{
    auto base = slug(wanted);
    if (base.empty()) {
        base = otherwise;
    }
    auto name = base;
    for (int i = 2; !m_names.insert(name).second; ++i) {
        name = base + '-' + std::to_string(i);
    }
    return name;
}

}
