#pragma once

#include "core/sources/entry.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace alidade::tests {

/// Ends the program with a message, which is how a fuzz target says that something is wrong.
[[noreturn]] void failTarget(std::string_view what, std::string_view value);

/// Holds what a reader gives against what core/sources/entry.h promises, whatever the text was: texts are
/// cleaned, places lie inside of it and ascend, problems say something.
class CheckedSink : public sources::Sink
{
public:
    /// `size` is that of the text, in bytes.
    explicit CheckedSink(std::size_t size)
        : m_size(size)
    {
    }

    bool take(sources::Entry& entry) override;
    void report(sources::Problem problem) override;

    std::size_t entries() const { return m_entries; }

private:
    void checkPlace(const sources::Entry& entry);

    std::size_t m_size;
    std::size_t m_entries = 0;
    std::size_t m_start = 0;
};

}
