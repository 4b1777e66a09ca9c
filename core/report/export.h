#pragma once

#include "core/report/paper_entry.h"
#include "core/review/review.h"

#include <ostream>
#include <span>
#include <string_view>

/// Papers out, each with its codes and answers in force, its verdict, all decisions and the fields that only
/// its source knew.
namespace alidade::report {

enum class PaperFormat {
    Bibtex,  ///< see bibtex.h
    Ris,     ///< see ris.h
    Csv,     ///< see paper_csv.h
    Json,    ///< an array, one paper a line; see paper_json.h
    CslJson, ///< the same for other programs; see csl_json.h
};

/// Writes `papers` in their order, one after the other, so that memory does not grow with them. Papers that
/// are not there are left out. Whether all of it arrived is the stream's to say.
void writePapers(std::ostream& out,
                 const Review& review,
                 std::span<const PaperId> papers,
                 PaperFormat format);

}

namespace alidade::store {

template <>
struct Words<report::PaperFormat> {
    static constexpr std::array<std::string_view, 5> WORDS = {"bibtex", "ris", "csv", "json", "csl-json"};
};

}
