#pragma once

#include "core/base/error.h"
#include "core/store/database.h"
#include "core/store/defects.h"
#include "core/store/lock.h"
#include "core/store/schema.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace alidade::store {

/// A review's file, believed and held. The lock goes after the connection.
struct OpenedFile {
    std::filesystem::path file; ///< where it really is, if it was named by a link
    WriteLock lock;
    std::unique_ptr<Database> database;
};

/// Makes a new file of the newest version. Fails with Conflict where something of that name is there already.
Result<OpenedFile> createFile(const std::filesystem::path& file);

/// Opens a file after asking whether it is a review (Foreign), of a version that is known (Newer), whole and
/// sound, with exactly the tables, indices and triggers of its version (Corrupt). A file that fails is not
/// touched. With Access::Write, an older version is brought up to `scripts`, after a copy was laid beside it
/// (`NAME.v1.alidade`); with Access::Read it fails with ReadOnly.
Result<OpenedFile> openFile(const std::filesystem::path& file,
                            Access access,
                            std::span<const std::string_view> scripts = migrations());

/// One more connection to a file that this process holds open for writing, for another thread. It sees what
/// is committed, and what it writes is on the disk when its commit returns, as with the first one.
std::unique_ptr<Database> openAside(const std::filesystem::path& file);

}
