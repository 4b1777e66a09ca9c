#pragma once

#include "core/sources/entry.h"

#include <string_view>
#include <utility>
#include <vector>

namespace alidade::tests {

/// Keeps all that a reader finds.
class Collected : public sources::Sink
{
public:
    bool take(sources::Entry& entry) override
    {
        entries.push_back(std::exchange(entry, {}));
        return true;
    }
    void report(sources::Problem problem) override { problems.push_back(std::move(problem)); }

    std::vector<sources::Entry> entries;
    std::vector<sources::Problem> problems;
};

/// What `reader` finds in `text`.
inline Collected collected(void (*reader)(std::string_view, sources::Sink&), std::string_view text)
{
    Collected found;
    reader(text, found);
    return found;
}

}
