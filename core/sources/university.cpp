#include "core/sources/university.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

bool isUniversity(std::string_view name)
{
    constexpr std::array<std::string_view, 3> WORDS = {"universit", "universid", "hochschule"};
    constexpr std::array<std::string_view, 5> ENDS = {"大学", "学院", "研究院", "研究所", "研究生院"};
    const auto small = folded(name);
    return std::ranges::any_of(WORDS, [&](auto word) { return small.find(word) != std::string::npos; })
        || std::ranges::any_of(ENDS, [&](auto end) { return name.ends_with(end); });
}

}

void takeUniversity(Entry& entry)
{
    if (entry.type != "thesis" || entry.venue.empty()) {
        return; // as nearly all
    }
    if (entry.publisher.empty() && isUniversity(entry.venue)) {
        entry.publisher = std::exchange(entry.venue, {});
    } else if (entry.publisher == entry.venue) {
        entry.venue.clear();
    }
}

}
