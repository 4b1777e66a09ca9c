#pragma once

#include "core/store/database.h"

#include <array>
#include <string_view>

/// How reviewers share the screening, and whether they code blind. It stands left of the screening because
/// the counting rule asks for it.
namespace alidade::screening {

enum class Mode {
    One,      ///< every paper is read by one of them
    TwoBlind, ///< by two, who see each other's decisions and codes when they have made their own
    Verify,   ///< by two, the second of whom sees what the first decided
};

/// What the protocol asks for; one reviewer where it says nothing.
Mode modeOf(const store::Database& database);

/// How many persons decide on each paper at each stage.
int votesWanted(Mode mode);

}

template <>
struct alidade::store::Words<alidade::screening::Mode> {
    static constexpr std::array<std::string_view, 3> WORDS = {"one", "two-blind", "verify"};
};
