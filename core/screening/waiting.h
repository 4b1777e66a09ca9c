#pragma once

#include "core/store/database.h"

#include <cstdint>

namespace alidade::screening {

/// What the papers that are neither in nor out wait for. Each counts once.
struct Waiting {
    std::int64_t first = 0;     ///< for their first decision
    std::int64_t second = 0;    ///< for as many decisions as the protocol asks for, or for the lead's
    std::int64_t maybe = 0;     ///< for those who said maybe
    std::int64_t fullText = 0;  ///< for a decision on the full text, by title and abstract they are in
    std::int64_t conflicts = 0; ///< for an agreement

    bool operator==(const Waiting&) const = default;
};

/// In one run over all decisions.
Waiting waiting(const store::Database& database);

}
