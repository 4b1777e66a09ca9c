#include "tests/bench/plain_sql.h"

#include "tests/bench/generated_papers.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>

namespace alidade::bench {

namespace {

constexpr auto TABLES = R"sql(
CREATE TABLE paper(id INTEGER PRIMARY KEY, year INTEGER NOT NULL, venue INTEGER NOT NULL);
CREATE INDEX paper_by_year ON paper(year, venue);
CREATE TABLE coding(paper INTEGER NOT NULL, code INTEGER NOT NULL, PRIMARY KEY(paper, code)) WITHOUT ROWID;
CREATE INDEX coding_by_code ON coding(code, paper);
)sql";

/// Stands in the file while it holds just what was generated.
void markComplete(const store::Database& database, bool isComplete)
{
    database.execute(std::string("PRAGMA user_version = ") + (isComplete ? "1" : "0"));
}

void make(const Shape& shape, const std::filesystem::path& file)
{
    std::cerr << "making " << file.filename().string() << ", once\n";
    std::filesystem::remove(file);
    const auto database = store::Database::create(file);
    database->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; BEGIN");
    database->execute(TABLES);
    GeneratedPapers papers(shape);
    for (std::size_t number = 1; number <= shape.papers; ++number) {
        const auto paper = papers.next();
        database->prepare("INSERT INTO paper VALUES (?1, ?2, ?3)")
            .bind(1, static_cast<std::int64_t>(number))
            .bind(2, paper.year)
            .bind(3, static_cast<std::int64_t>(paper.venue))
            .run();
        for (const auto code : paper.codes) {
            database->prepare("INSERT INTO coding VALUES (?1, ?2)")
                .bind(1, static_cast<std::int64_t>(number))
                .bind(2, static_cast<std::int64_t>(code))
                .run();
        }
    }
    database->execute("COMMIT");
    markComplete(*database, true);
}

bool isComplete(const std::filesystem::path& file)
{
    return std::filesystem::exists(file)
        && store::Database::open(file, store::Access::Write)->integer("PRAGMA user_version") == 1;
}

/// `BETWEEN 10 AND 29`: the codes of a dimension.
std::string codesOf(std::size_t dimension)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < dimension; ++i) {
        first += DIMENSIONS.at(i);
    }
    return "BETWEEN " + std::to_string(first) + " AND " + std::to_string(first + DIMENSIONS.at(dimension) - 1);
}

}

template <class Place>
void PlainSql::count(const std::string& sql, Place place)
{
    auto rows = m_database->prepare(sql);
    while (rows.step()) {
        place(rows);
    }
}

PlainSql::PlainSql(const Shape& shape)
    : m_papers(shape.papers)
{
    const auto file = plainFile(shape);
    if (!isComplete(file)) {
        make(shape, file);
    }
    m_database = store::Database::open(file, store::Access::Write);
    m_database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -1000000;"
                        "CREATE TEMP TABLE selected(paper INTEGER PRIMARY KEY, year INTEGER NOT NULL, venue INTEGER NOT NULL)");
    m_papersWith.resize(CODES);
    count("SELECT code, count(*) FROM coding GROUP BY code",
          [&](const auto& row) { m_papersWith.at(static_cast<std::size_t>(row.integer(0))) = row.integer(1); });
}

void PlainSql::select(const Query& query)
{
    // the rarest code first; CROSS JOIN forces the order, so that no guess of the planner makes it slow
    auto codes = query.codes;
    std::sort(codes.begin(), codes.end(), [&](std::size_t a, std::size_t b) { return m_papersWith.at(a) < m_papersWith.at(b); });
    std::string from;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto name = "c" + std::to_string(i);
        const auto code = " AND " + name + ".code = " + std::to_string(codes[i]);
        from += i == 0 ? "coding AS c0" : " CROSS JOIN coding AS " + name + " ON " + name + ".paper = c0.paper" + code;
    }
    const std::string years = "year BETWEEN " + std::to_string(query.from) + " AND " + std::to_string(query.to);
    m_database->execute("DELETE FROM selected");
    m_database->execute("INSERT INTO selected SELECT id, year, venue FROM "
                        + (codes.empty() ? "paper WHERE " + years
                                         : from + " CROSS JOIN paper ON paper.id = c0.paper WHERE c0.code = "
                                   + std::to_string(codes.front()) + " AND " + years));
}

Figures PlainSql::figures(const Query& query)
{
    Figures figures;
    select(query);
    const auto number = [](const store::Statement& row, int column) {
        return static_cast<std::size_t>(row.integer(column));
    };
    const auto papers = [](const store::Statement& row, int column) {
        return static_cast<std::uint32_t>(row.integer(column));
    };
    count("SELECT count(*) FROM selected", [&](const auto& row) { figures.papers = papers(row, 0); });
    count("SELECT code, count(*) FROM selected CROSS JOIN coding USING (paper) GROUP BY code",
          [&](const auto& row) { figures.codes.at(number(row, 0)) = papers(row, 1); });
    for (std::size_t i = 0; i < DIMENSIONS.size(); ++i) {
        count("SELECT count(*) FROM selected WHERE NOT EXISTS (SELECT 1 FROM coding WHERE coding.paper = selected.paper"
              " AND code "
                  + codesOf(i) + ")",
              [&](const auto& row) { figures.unanswered.at(i) = papers(row, 0); });
    }
    count("SELECT year, count(*) FROM selected GROUP BY year",
          [&](const auto& row) { figures.years.at(number(row, 0) - FIRST_YEAR) = papers(row, 1); });
    count("SELECT venue, count(*) FROM selected GROUP BY venue",
          [&](const auto& row) { figures.venues.at(number(row, 0)) = papers(row, 1); });
    const auto rows = " AND row.code " + codesOf(0);
    const auto columns = " AND col.code " + codesOf(1);
    const std::string rowsOf = " CROSS JOIN coding AS row ON row.paper = selected.paper";
    const std::string columnsOf = " CROSS JOIN coding AS col ON col.paper = selected.paper";
    const auto without = [](const std::string& alias, const std::string& codes) {
        return " WHERE NOT EXISTS (SELECT 1 FROM coding AS " + alias + " WHERE " + alias + ".paper = selected.paper" + codes
            + ")";
    };
    count("SELECT row.code, col.code, count(*) FROM selected" + rowsOf + rows + columnsOf + columns
              + " GROUP BY row.code, col.code",
          [&](const auto& row) { figures.cells.at(number(row, 0)).at(number(row, 1) - DIMENSIONS[0]) = papers(row, 2); });
    count("SELECT row.code, count(*) FROM selected" + rowsOf + rows + without("col", columns) + " GROUP BY row.code",
          [&](const auto& row) { figures.withoutColumn.at(number(row, 0)) = papers(row, 1); });
    count("SELECT col.code, count(*) FROM selected" + columnsOf + columns + without("row", rows) + " GROUP BY col.code",
          [&](const auto& row) { figures.withoutRow.at(number(row, 0) - DIMENSIONS[0]) = papers(row, 1); });
    count("SELECT count(*) FROM selected WHERE EXISTS (SELECT 1 FROM coding AS row WHERE row.paper = selected.paper" + rows
              + ") AND EXISTS (SELECT 1 FROM coding AS col WHERE col.paper = selected.paper" + columns + ")",
          [&](const auto& row) { figures.inCells = papers(row, 0); });
    return figures;
}

PlainSql::Coding PlainSql::missingCoding(Random& random) const
{
    while (true) {
        const Coding coding{1 + random.below(m_papers), random.below(CODES)};
        auto row = m_database->prepare("SELECT 1 FROM coding WHERE paper = ?1 AND code = ?2");
        row.bind(1, static_cast<std::int64_t>(coding.paper)).bind(2, static_cast<std::int64_t>(coding.code));
        if (!row.step()) {
            return coding;
        }
    }
}

void PlainSql::insert(const Coding& coding)
{
    if (m_inserted.empty()) {
        markComplete(*m_database, false);
    }
    m_database->prepare("INSERT INTO coding VALUES (?1, ?2)")
        .bind(1, static_cast<std::int64_t>(coding.paper))
        .bind(2, static_cast<std::int64_t>(coding.code))
        .run();
    m_inserted.push_back(coding);
}

void PlainSql::removeInserted()
{
    m_database->execute("BEGIN");
    for (const auto& coding : m_inserted) {
        m_database->prepare("DELETE FROM coding WHERE paper = ?1 AND code = ?2")
            .bind(1, static_cast<std::int64_t>(coding.paper))
            .bind(2, static_cast<std::int64_t>(coding.code))
            .run();
    }
    m_database->execute("COMMIT");
    markComplete(*m_database, true);
    m_inserted.clear();
}

}
