#pragma once

#include "core/sources/read.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a search gave comes into the review.
namespace alidade::sources {

/// A file to import. Its bytes must outlive the import.
struct InputFile {
    std::string name; ///< as it is called, without its folder
    std::string_view bytes;
    std::optional<ReadOptions> options = {}; ///< its own, instead of the request's
};

/// How far an import has come.
struct ImportProgress {
    std::uint64_t done = 0;  ///< bytes of all files
    std::uint64_t total = 0; ///< bytes of all files
    std::int64_t records = 0;
};

/// False asks the import to stop.
using ImportWatcher = std::function<bool(const ImportProgress&)>;

/// One search, with the files that it gave.
struct ImportRequest {
    std::string source;                     ///< its name or slug; made where there is none of that name
    SourceKind kind = SourceKind::Database; ///< of a source that is made
    std::optional<SearchId> again; ///< an earlier search that is repeated: what `source` and `search` leave
                                   ///< empty is as it was there
    Search search;                 ///< what is known of it; id, source and position are the import's to give
    std::vector<InputFile> files;  ///< none, for a search that found nothing
    ReadOptions options;
    ImportWatcher watcher; ///< asked about every thousandth record; may be empty
};

/// A problem, and in which of the files.
struct FileProblem {
    std::string file;
    Problem problem;
};

/// At most so many problems are kept; the rest is counted.
constexpr std::size_t MOST_PROBLEMS = 1000;

/// What an import did.
struct ImportOutcome {
    SearchId search;
    std::int64_t records = 0;
    std::int64_t known = 0;     ///< of these, what the source gave before: they point to the paper they had
    std::int64_t newPapers = 0; ///< one for each of the others
    std::int64_t rejected = 0;  ///< entries that could not be taken; the problems say why
    std::vector<FileProblem> problems;
    std::int64_t problemCount = 0; ///< of all, kept or not
};

/// Writes the search, its files and a record for each of their entries, with a paper for each record that the
/// source did not give before (see KnownRecords): what other sources gave is not looked at, since merging is
/// a decision of its own. The change is split, so that memory does not grow with the files.
///
/// Fails with Invalid: the source has no name, the date is none, a file holds nothing that can be read (at
/// `file:line`); with NotFound: `again` or the seed is not there; with Io: a file was changed meanwhile; with
/// Cancelled.
Result<ImportOutcome> importSearch(store::Transaction& transaction, const ImportRequest& request);

/// The words under which the import stands in the history, with `others` more searches in the same change.
std::string importLabel(const ImportRequest& request, std::size_t others = 0);

}
