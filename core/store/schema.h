#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace alidade::store {

/// "ALID", at byte 68 of the file: tells a review from every other SQLite file.
constexpr std::int32_t APPLICATION_ID = 0x414C4944;

/// The journaled tables: those whose every change is recorded, undone, told and exchanged. All have a first
/// column `id INTEGER PRIMARY KEY NOT NULL` and no generated columns (a session would lose the whole
/// changeset to one). FORMAT.md describes each.
enum class Table {
    Setting,
    Reviewer,
    ResearchQuestion,
    Criterion,
    Source,
    Search,
    ImportFile,
    Paper,
    PaperText,
    Record,
    NotDuplicate,
    Decision,
    Dimension,
    Code,
    CodeRelation,
    Coding,
    CodingDetail,
    Answer,
    Metric,
    Claim,
    Attachment,
    Excerpt,
    Note,
    Figure,
    SavedFilter,
    Reported,
};

constexpr std::array<std::string_view, 26> TABLE_NAMES = {
    "setting",      "reviewer", "research_question", "criterion", "source",        "search",
    "import_file",  "paper",    "paper_text",        "record",    "not_duplicate", "decision",
    "dimension",    "code",     "code_relation",     "coding",    "coding_detail", "answer",
    "metric",       "claim",    "attachment",        "excerpt",   "note",          "figure",
    "saved_filter", "reported",
};

constexpr std::string_view name(Table table)
{
    return TABLE_NAMES[static_cast<std::size_t>(table)];
}

std::optional<Table> tableNamed(std::string_view name);

/// The column that says which paper a row belongs to (`id` for the paper's own tables), empty where there is
/// none. The journal lists entries by paper with it.
std::string_view paperColumn(Table table);

/// One SQL script a version: MIGRATIONS[0] makes an empty file a version 1, MIGRATIONS[1] a version 1 a
/// version 2. Scripts are never edited once released; they only go forward.
std::span<const std::string_view> migrations();

inline int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

}
