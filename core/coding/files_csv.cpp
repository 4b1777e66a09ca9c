#include "core/coding/files_csv.h"

#include "core/base/csv_table.h"
#include "core/coding/attachments.h"
#include "core/review/paper_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace alidade::coding {

namespace {

namespace fs = std::filesystem;

enum Column : std::size_t { PAPER, FILE_NAME };

constexpr std::array<CsvColumn, 2> COLUMNS = {{{"paper", true}, {"file", true}}};

Result<void> attachOne(store::Transaction& transaction,
                       PaperId paper,
                       const fs::path& file,
                       const fs::path& reviewFolder,
                       AppliedFiles& applied)
{
    const auto before = attachmentsOf(transaction.database(), paper);
    const auto id = attach(transaction, paper, file, reviewFolder);
    if (!id) {
        return fail(id.error());
    }
    const auto old = std::ranges::find(before, *id, &Attachment::id);
    if (old == before.end()) {
        ++applied.attached;
    } else if (old->path != transaction.database().find<Attachment>(*id)->path) {
        ++applied.moved;
    } else {
        ++applied.already;
    }
    return {};
}

/// The error of a file, with its name in the words: the place is that of the row.
Error named(const Error& error, std::string_view name)
{
    const auto sentence = error.code == ErrorCode::NotFound
        ? translatable("Sentence", "There is no file \"%1\".")
        : translatable("Sentence", "The file \"%1\" could not be read.");
    return {error.code, {sentence, {std::string(name)}}, error.where};
}

}

Result<AppliedFiles> attachAll(store::Transaction& transaction,
                               std::string_view paper,
                               std::span<const fs::path> files,
                               const fs::path& reviewFolder)
{
    const auto found = PaperNames(transaction.database()).find(paper);
    if (!found) {
        return fail(found.error());
    }
    AppliedFiles applied;
    for (const auto& file : files) {
        if (const auto done = attachOne(transaction, *found, file, reviewFolder, applied); !done) {
            return fail(done.error());
        }
    }
    return applied;
}

Result<AppliedFiles> applyFiles(store::Transaction& transaction,
                                std::string_view csv,
                                std::string_view fileName,
                                const fs::path& tableFolder,
                                const fs::path& reviewFolder)
{
    auto table = CsvTable::open(csv, fileName, COLUMNS, translatable("Sentence", "attached files"));
    if (!table) {
        return fail(table.error());
    }
    PaperNames papers(transaction.database());
    AppliedFiles applied;
    const auto done = table->forEach([&](const CsvTable& row) -> Result<void> {
        const auto paper = papers.find(row.text(PAPER));
        if (!paper) {
            return fail(paper.error());
        }
        const auto name = row.text(FILE_NAME);
        const auto file = tableFolder / fs::path(std::u8string(name.begin(), name.end()));
        const auto attached = attachOne(transaction, *paper, file, reviewFolder, applied);
        return attached ? Result<void>() : fail(named(attached.error(), name));
    });
    return done ? Result<AppliedFiles>(applied) : fail(done.error());
}

}
