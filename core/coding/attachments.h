#pragma once

#include "core/review/file_folders.h"
#include "core/review/paper.h"
#include "core/store/transaction.h"

#include <filesystem>
#include <string>
#include <vector>

/// Files that belong to papers. The review keeps where a file lies and the SHA-256 of its content, not the
/// file.
namespace alidade::coding {

/// SHA-256 (FIPS 180-4) of a file's content in hexadecimal, read in blocks. Fails with NotFound where there
/// is no ordinary file, with Io where it cannot be read.
Result<std::string> sha256Of(const std::filesystem::path& file);

/// Attaches a file to a paper; its path is kept relative to `reviewFolder`, with slashes. A file with the
/// content of one that the paper has already is that one, moved or renamed: it takes the new path. Fails as
/// sha256Of does, and with NotFound where there is no such paper.
Result<AttachmentId> attach(store::Transaction& transaction,
                            PaperId paper,
                            const std::filesystem::path& file,
                            const std::filesystem::path& reviewFolder);

/// Lets go of the file; passages that were quoted from it keep their words.
Result<void> detach(store::Transaction& transaction, AttachmentId attachment);

/// The paper's files, in the order in which they were attached.
std::vector<Attachment> attachmentsOf(const store::Database& database, PaperId paper);

/// Where the attached file should lie: in the first of the folders that has one of that name and size, else
/// of that name.
std::filesystem::path fileOf(const Attachment& attachment, const FileFolders& folders);

enum class FileState {
    Missing,
    Changed, ///< something else lies there
    Same,
};

/// The attached file, to be given to the program that opens such files. A review may come from a stranger:
/// what is no document to read by its name (PDF, EPUB, a page, plain text, a picture) may be a program. Fails
/// with NotFound where it is gone, with Invalid for what is none.
Result<std::filesystem::path> documentOf(const Attachment& attachment, const FileFolders& folders);

enum class FileCheck {
    Size,    ///< without a look into the file
    Content, ///< which reads all of it, where its size is that of what was attached
};

/// Holds the attached file against what was attached. Fails with Io where it is there but cannot be read.
Result<FileState> verify(const Attachment& attachment, const FileFolders& folders, FileCheck check);

}
