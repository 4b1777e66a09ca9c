#pragma once

#include "core/base/error.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

namespace alidade::coding {

/// What became of files that were to be attached.
struct AppliedFiles {
    std::size_t attached = 0;
    std::size_t moved = 0;   ///< the paper had them already, in another place
    std::size_t already = 0; ///< the paper had them already
};

/// Attaches files to the paper of that name, as PaperNames takes it; see attach(). The first that cannot be
/// attached ends it.
Result<AppliedFiles> attachAll(store::Transaction& transaction,
                               std::string_view paper,
                               std::span<const std::filesystem::path> files,
                               const std::filesystem::path& reviewFolder);

/// Attaches the files of a CSV file: a header with `paper` and `file`, whose names are seen from
/// `tableFolder`. The first row that cannot be applied ends it, at `fileName:line`.
Result<AppliedFiles> applyFiles(store::Transaction& transaction,
                                std::string_view csv,
                                std::string_view fileName,
                                const std::filesystem::path& tableFolder,
                                const std::filesystem::path& reviewFolder);

}
