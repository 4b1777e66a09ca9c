#pragma once

#include "core/map/index.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alidade::map {

/// What papers can be put in order by.
struct PaperKey {
    enum class Field {
        Arrival, ///< as they came into the review
        Label,   ///< runs of digits as numbers: [5] before [14]
        Title,
        Authors, ///< by the family name of the first one
        Year,
        Venue,     ///< as it is shown: the short name where there is one
        Verdict,   ///< included, open, in conflict, excluded
        Dimension, ///< the first code in force as the taxonomy has them, or the answer in force
        Claims,    ///< how many of all reviewers; so for notes
        Notes,
    };

    Field field = Field::Arrival;
    DimensionId dimension; ///< for Field::Dimension

    bool operator==(const PaperKey&) const = default;
};

/// All papers of an index in some order: made once, and then any selection of them is in that order too.
struct PaperOrder {
    std::vector<std::uint32_t> ordinals; ///< ascending, equal ones as they came
    std::size_t known = 0; ///< the first so many have a value; the others stand last, upwards and downwards
    std::vector<PaperId> papers; ///< by ordinal, as the index had them
};

/// Texts are compared folded. Runs once over what the key asks for, and sorts.
PaperOrder paperOrder(const Index& index, PaperKey key);

/// Whether the order still holds: an update of the index may give papers other ordinals. Papers that came
/// since do no harm.
bool isFor(const PaperOrder& order, const Index& index);

enum class Sense { Ascending, Descending };

/// The papers of a selection in an order that holds; papers that came since stand last.
std::vector<PaperId>
ordered(const Index& index, const PaperOrder& order, Sense sense, const Bitset& selection);

}
