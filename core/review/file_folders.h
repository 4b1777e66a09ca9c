#pragma once

#include "core/store/database.h"

#include <filesystem>
#include <vector>

namespace alidade {

/// The folders from which the paths of a review's files are seen: its own, then those of the reviews of which
/// it is a copy, the nearest first.
using FileFolders = std::vector<std::filesystem::path>;

FileFolders fileFolders(const store::Database& database, const std::filesystem::path& reviewFile);

/// Lets a copy that is to lie at `target` find the files of the review at `own`. It is written past the
/// journal, and the rows of files stay as they are: no undo has to fit it, and no merge brings it to another
/// copy, which lies elsewhere.
void keepFileFolders(const store::Database& copy,
                     const std::filesystem::path& own,
                     const std::filesystem::path& target);

}
