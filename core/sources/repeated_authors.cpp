#include "core/sources/repeated_authors.h"

#include "core/sources/person_name.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

namespace alidade::sources {

namespace {

std::string wholeName(const Author& author)
{
    return author.family + '\n' + author.given + '\n' + author.literal;
}

/// Whether a name tells one person or body from others.
bool isDistinct(const Author& author)
{
    return !author.literal.empty() || (!author.given.empty() && !isInitialsAlone(author.given));
}

}

void leaveOutRepeats(std::vector<Author>& authors)
{
    if (authors.size() < 2
        || std::find(authors.begin() + 1, authors.end(), authors.front()) == authors.end()) {
        return; // as nearly all
    }
    std::unordered_map<std::string, std::size_t> times;
    for (const auto& author : authors) {
        ++times[wholeName(author)];
    }
    const auto most = times.at(wholeName(authors.front()));
    const bool isRepeated =
        std::ranges::all_of(times, [most](const auto& entry) { return entry.second == most; });
    if (!isRepeated || (times.size() == 1 && !isDistinct(authors.front()))) {
        return;
    }
    std::erase_if(authors, [&times](const Author& author) {
        return std::exchange(times.at(wholeName(author)), 0) == 0;
    });
}

}
