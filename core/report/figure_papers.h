#pragma once

#include "core/map/index.h"
#include "core/report/figure_data.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alidade::report {

/// A paper as a list below a figure has it.
struct ListedPaper {
    std::string label;   ///< as the figure calls it
    std::string authors; ///< short: Chen et al.
    std::string title;
    std::string venue;
    std::optional<int> year;
    std::string address; ///< of its DOI, or where it lies in the web; or empty

    bool operator==(const ListedPaper&) const = default;
};

/// The papers of a figure, and which of them stand behind each of its parts.
struct FigurePapers {
    std::vector<ListedPaper> papers; ///< each once, by label
    /// By part, as places in `papers`, ascending.
    std::vector<std::vector<std::uint32_t>> behind;
};

/// `selection` is the figure's: see figureSelection(). A part is given by its conditions; one without any has
/// no papers here. Fails as map::select() does.
Result<FigurePapers>
figurePapers(const map::Index& index, const map::Bitset& selection, const std::vector<Conditions>& parts);

}
