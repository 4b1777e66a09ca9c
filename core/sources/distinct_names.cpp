#include "core/sources/distinct_names.h"

#include <map>
#include <set>

namespace alidade::sources {

namespace {

/// The last `count` parts of a path, and whether there are more before them.
struct Tail {
    std::filesystem::path path;
    bool isWhole = true;
};

Tail tailOf(const std::filesystem::path& file, std::size_t count)
{
    const std::vector<std::filesystem::path> parts(file.begin(), file.end());
    Tail tail;
    tail.isWhole = parts.size() <= count;
    for (std::size_t i = tail.isWhole ? 0 : parts.size() - count; i < parts.size(); ++i) {
        tail.path /= parts[i];
    }
    return tail;
}

}

std::vector<std::string> distinctNames(std::span<const std::filesystem::path> files)
{
    std::vector<std::size_t> depths(files.size(), 1);
    std::vector<std::string> names(files.size());
    for (bool isGrowing = true; isGrowing;) {
        std::map<std::string, std::set<std::filesystem::path>> bearers;
        for (std::size_t i = 0; i < files.size(); ++i) {
            names[i] = tailOf(files[i], depths[i]).path.generic_string();
            bearers[names[i]].insert(files[i]);
        }
        isGrowing = false;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (bearers.at(names[i]).size() > 1 && !tailOf(files[i], depths[i]).isWhole) {
                ++depths[i];
                isGrowing = true;
            }
        }
    }
    return names;
}

}
