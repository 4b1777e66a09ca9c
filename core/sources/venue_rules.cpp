#include "core/sources/venue_rules.h"

#include "core/base/text.h"
#include "core/sources/tagged_values.h"

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

/// Under a name that no format has for a venue: it would be one again when the record is read back.
void keepAsField(Entry& entry, std::string text)
{
    OtherField field{"container", std::move(text)};
    if (std::ranges::find(entry.other, field) == entry.other.end()) {
        entry.other.push_back(std::move(field));
    }
}

}

void takeThesisVenue(Entry& entry)
{
    if (entry.type != "thesis" || entry.venue.empty()) {
        return; // as nearly all
    }
    if (entry.publisher.empty() && isUniversity(entry.venue)) {
        entry.publisher = std::exchange(entry.venue, {});
    } else if (entry.publisher == entry.venue) {
        entry.venue.clear();
    } else if (entry.volume.empty() && entry.issue.empty()) {
        keepAsField(entry, std::exchange(entry.venue, {}));
    }
}

void takeAddressOfVenue(Entry& entry, bool mayReplace)
{
    for (auto* name : {&entry.venue, &entry.venueShort}) {
        if (!name->starts_with("http") || !isOfWeb(*name)) {
            continue; // as nearly all
        }
        auto address = std::exchange(*name, {});
        if (entry.url.empty() || mayReplace) {
            entry.url = std::move(address);
        } else if (address != entry.url) {
            keepAsField(entry, std::move(address));
        }
    }
}

}
