#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::report {

/// A key, and the line of the command that cites it. `*` of \nocite stands for all there are.
struct LatexCitation {
    std::string key;
    std::size_t line = 0;

    bool operator==(const LatexCitation&) const = default;
};

/// The keys of all citing commands of a LaTeX text: those of LaTeX, natbib, biblatex and their kin, and those
/// that the text makes of them (\newcommand{\seen}[1]{see \cite{#1}}). Not what LaTeX never sets: comments,
/// verbatim text, addresses, what stands between \iffalse and \fi and behind the end of the document.
std::vector<LatexCitation> latexCitations(std::string_view latex);

}
