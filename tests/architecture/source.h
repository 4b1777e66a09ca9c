#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::tests {

/// A piece of a source file and the line where it begins.
struct Piece {
    std::string text;
    std::size_t line = 0;
};

/// What the rules need to know of a source file. Comments are left out of all but the count of lines.
struct Source {
    std::string path; ///< from the root of the tree, with `/`
    std::size_t lines = 0;
    std::vector<Piece> includes; ///< the names as written, with their quotes or angle brackets
    std::vector<Piece> words;    ///< the identifiers of the code
    std::vector<Piece> literals; ///< strings, neighbours joined as the compiler joins them, escapes as blanks
};

Source parseSource(std::string path, std::string_view text);

/// The C++ files of `root`/`folder`, by path; none where the folder is not there.
std::vector<Source> sourcesIn(const std::filesystem::path& root, std::string_view folder);

}
