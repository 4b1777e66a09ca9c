#include "core/store/defects.h"

#include "core/base/text.h"
#include "core/store/full_text_tables.h"
#include "core/store/sqlite.h"

namespace alidade::store {

namespace {

constexpr std::int64_t SMALL = std::int64_t{64} << 20;
constexpr int MOST_DEFECTS = 20;

std::unique_ptr<Database> copyInMemory(const Database& database)
{
    auto copy = Database::inMemory();
    copyDatabase(database.handle(), copy->handle());
    return copy;
}

/// SQLite tells all that is wrong with the pages in one text: a line each, below a heading between stars.
void addLines(std::string_view said, std::vector<Sentence>& lines)
{
    for (const auto line : split(said, '\n')) {
        if (!line.empty() && !line.starts_with("***")) {
            lines.emplace_back(std::string(line));
        }
    }
}

void addPageDefects(const Database& database, bool thorough, std::vector<Sentence>& lines)
{
    const auto* pragma = thorough ? "PRAGMA integrity_check(" : "PRAGMA quick_check(";
    Statement check = database.prepare(pragma + std::to_string(MOST_DEFECTS) + ")");
    while (check.step()) {
        if (check.text(0) != "ok") {
            addLines(check.text(0), lines);
        }
    }
}

void addReferenceDefects(const Database& database, std::vector<Sentence>& lines)
{
    Statement check = database.prepare("PRAGMA foreign_key_check");
    while (check.step() && lines.size() < MOST_DEFECTS) {
        lines.push_back(
            {translatable("Sentence", "row %1 of %2 points at a row of %3 that is not there"),
             {std::to_string(check.integer(1)), std::string(check.text(0)), std::string(check.text(2))}});
    }
}

}

bool isSmall(const Database& database)
{
    return database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size") < SMALL;
}

std::vector<Sentence> defects(const Database& database, bool thorough)
{
    std::vector<Sentence> lines;
    try {
        if (database.access() == Access::Read && isSmall(database)) {
            return defects(*copyInMemory(database), thorough);
        }
        addPageDefects(database, thorough, lines);
        if (thorough && lines.empty()) {
            addReferenceDefects(database, lines);
        }
    } catch (const Failure& failure) {
        lines.push_back(failure.error().detail);
    }
    return lines;
}

std::vector<std::string> damagedFullText(const Database& database)
{
    if (database.access() == Access::Read) {
        return isSmall(database) ? damagedFullText(*copyInMemory(database)) : std::vector<std::string>();
    }
    std::vector<std::string> damaged;
    for (const auto& fullText : FULL_TEXT_TABLES) {
        const std::string table(fullText.name);
        try {
            // rank 1: not the index alone, but held against the rows
            // (https://www.sqlite.org/fts5.html#the_integrity_check_command)
            database.execute("INSERT INTO " + table + "(" + table + ", rank) VALUES('integrity-check', 1)");
        } catch (const Failure& failure) {
            if (failure.error().code == ErrorCode::Full) {
                throw;
            }
            damaged.push_back(table);
        }
    }
    return damaged;
}

void mendFullText(const Database& database)
{
    for (const auto& table : damagedFullText(database)) {
        database.execute("INSERT INTO " + table + "(" + table + ") VALUES('rebuild')");
    }
}

}
