#pragma once

#include "core/base/time.h"

#include <deque>

namespace alidade::screening {

/// How many decisions an hour a reviewer makes, from when he made the last ones. A pause between two of them
/// is no work.
class Pace
{
public:
    /// A decision that was made at `at`; they come in order.
    void add(Time at);

    /// Nothing before there are a few to tell from.
    std::optional<int> perHour() const;

private:
    std::deque<Time> m_times;
};

}
