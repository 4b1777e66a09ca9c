#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace alidade::sources {

/// The names of files, in their order; where several have the same name, with as many of the folders before
/// it as tell them apart: `acm/hits.ris` beside `ieee/hits.ris`. One file that is there twice stays what it
/// is.
std::vector<std::string> distinctNames(std::span<const std::filesystem::path> files);

}
