#pragma once

#include <set>
#include <string>
#include <string_view>

namespace alidade::report {

/// Names for files that are written into one folder.
class FileNames
{
public:
    /// `wanted` as a slug, which is fit for a file whatever it was before, with a number behind where it was
    /// given before; of `otherwise` where nothing is left of it.
    std::string add(std::string_view wanted, std::string_view otherwise);

private:
    std::set<std::string> m_names;
};

}
