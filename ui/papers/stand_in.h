#pragma once

#include "core/review/paper.h"

#include <functional>
#include <optional>

namespace alidade::ui {

/// Where a new filter hides the paper that is open, another one stands in for it, so that no key says
/// something of a paper that was filtered out: until a filter shows the first one again, as it is when one is
/// typed letter by letter or taken back, or somebody goes on from there.
class StandIn
{
public:
    using Paper = std::optional<PaperId>;

    /// Which paper is to be open under the new filter, where `open` was; `first` gives its first match.
    Paper under(Paper open, const std::function<bool(PaperId)>& isShown, const std::function<Paper()>& first);
    /// The paper that was hidden does not come back by itself.
    void forget() { m_hidden.reset(); }

private:
    Paper m_hidden;
    Paper m_standIn;
};

}
