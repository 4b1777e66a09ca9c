#pragma once

#include "core/base/error.h"
#include "core/store/database.h"
#include "core/store/defects.h"
#include "core/store/lock.h"
#include "core/store/schema.h"

#include <filesystem>
#include <functional>
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

/// What may be read from a file before all of it is believed: it gets a connection of its own.
using Meanwhile = std::function<void(const Database& database)>;

/// Opens a file after asking whether it is a review (Foreign), of a version that is known (Newer), whole and
/// sound, with exactly the tables, indices and triggers of its version (Corrupt). A file that fails is not
/// touched. With Access::Write, an older version is brought up to `scripts`, after a copy was laid beside it
/// (`NAME.v1.alidade`); with Access::Read it fails with ReadOnly.
///
/// While the pages of a large file of the newest version are checked, `meanwhile` runs on another thread; it
/// has ended when this returns. What it has read counts only if the file was opened then. A Failure that it
/// throws is passed over.
Result<OpenedFile> openFile(const std::filesystem::path& file,
                            Access access,
                            const Meanwhile& meanwhile = {},
                            std::span<const std::string_view> scripts = migrations());

/// Opens for reading, on another thread, a file that this process has open, as it is now and stays for it.
/// One that came into its place has its tables looked at again, not each page. Fails as openFile does.
Result<OpenedFile> openAgain(const std::filesystem::path& file);

/// One more connection to a file that this process holds open for writing, for another thread. It sees what
/// is committed, and what it writes is on the disk when its commit returns, as with the first one.
std::unique_ptr<Database> openAside(const std::filesystem::path& file);

}
