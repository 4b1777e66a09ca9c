#include "core/review/rules.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/review/code_tree.h"
#include "core/review/protocol.h"

#include <algorithm>
#include <utility>

namespace alidade::rules {

namespace {

/// The rows of a table that do not fit the kind of dimension ?1.
struct Misfits {
    Table table;
    std::string_view sql;
};

constexpr std::array MISFITS = {
    Misfits{
        Table::Coding,
        "SELECT coding.id FROM coding JOIN code ON code.id = code JOIN dimension ON dimension.id = dimension"
        " WHERE dimension.id = ?1 AND kind <> 'category' ORDER BY 1"},
    Misfits{Table::Answer,
            "SELECT answer.id FROM answer JOIN dimension ON dimension.id = dimension"
            " WHERE dimension.id = ?1 AND NOT CASE kind"
            " WHEN 'category' THEN number IS NULL AND text = ''"
            " WHEN 'number' THEN number IS NOT NULL AND text = ''"
            " WHEN 'yes-no' THEN ifnull(number IN (0, 1), 0) AND text = ''"
            " ELSE number IS NULL AND text <> '' END ORDER BY 1"},
};

/// A rule that a query can ask of one row: it gives something where row ?1 of `cause` breaks it.
struct Breach {
    Table cause;
    Words words;
    std::string_view sql;
};

constexpr Words TWO_CODES =
    translatable("Sentence", "a reviewer would have given a paper two codes where one is allowed");
constexpr Words CODE_AND_NONE =
    translatable("Sentence", "a reviewer would have given a paper a code and said that none applies");
constexpr Words ONE_PAPER =
    translatable("Sentence", "two records that were declared different would stand for one paper");
constexpr Words OTHER_DIMENSION =
    translatable("Sentence", "a code would belong to another dimension than the one above it");

constexpr std::array BREACHES = {
    Breach{Table::Coding,
           TWO_CODES,
           "SELECT 1 FROM coding AS here JOIN code AS given ON given.id = here.code"
           " JOIN dimension ON dimension.id = given.dimension AND many = 0"
           " JOIN coding AS other ON other.paper = here.paper AND other.reviewer = here.reviewer"
           " AND other.code <> here.code JOIN code ON code.id = other.code AND code.dimension = dimension.id"
           " WHERE here.id = ?1"},
    Breach{
        Table::Dimension,
        TWO_CODES,
        "SELECT 1 FROM dimension JOIN code ON code.dimension = dimension.id JOIN coding ON coding.code = "
        "code.id"
        " WHERE dimension.id = ?1 AND many = 0 GROUP BY paper, reviewer HAVING count(DISTINCT code.id) > 1"},
    Breach{Table::Code,
           TWO_CODES,
           "SELECT 1 FROM code AS moved JOIN dimension ON dimension.id = moved.dimension"
           " JOIN code ON code.dimension = dimension.id JOIN coding ON coding.code = code.id"
           " WHERE moved.id = ?1 AND many = 0 GROUP BY paper, reviewer HAVING count(DISTINCT code.id) > 1"},
    Breach{Table::Coding,
           CODE_AND_NONE,
           "SELECT 1 FROM coding JOIN code ON code.id = code JOIN dimension ON dimension.id = code.dimension"
           " JOIN answer ON answer.paper = coding.paper AND answer.dimension = dimension.id"
           " AND answer.reviewer = coding.reviewer WHERE coding.id = ?1 AND dimension.kind = 'category'"},
    Breach{Table::Answer,
           CODE_AND_NONE,
           "SELECT 1 FROM answer JOIN dimension ON dimension.id = answer.dimension"
           " JOIN coding ON coding.paper = answer.paper AND coding.reviewer = answer.reviewer"
           " JOIN code ON code.id = coding.code AND code.dimension = dimension.id"
           " WHERE answer.id = ?1 AND dimension.kind = 'category'"},
    Breach{Table::Code,
           CODE_AND_NONE,
           "SELECT 1 FROM code JOIN dimension ON dimension.id = code.dimension JOIN coding ON coding.code = "
           "code.id"
           " JOIN answer ON answer.paper = coding.paper AND answer.dimension = dimension.id"
           " AND answer.reviewer = coding.reviewer WHERE code.id = ?1 AND dimension.kind = 'category'"},
    Breach{Table::NotDuplicate,
           ONE_PAPER,
           "SELECT 1 FROM not_duplicate AS declared JOIN record AS a ON a.id = declared.record"
           " JOIN record AS b ON b.id = declared.other WHERE declared.id = ?1 AND a.paper = b.paper"},
    Breach{Table::Record,
           ONE_PAPER,
           "SELECT 1 FROM not_duplicate AS declared JOIN record AS a ON a.id = declared.record"
           " JOIN record AS b ON b.id = declared.other WHERE declared.record = ?1 AND a.paper = b.paper"},
    Breach{Table::Record,
           ONE_PAPER,
           "SELECT 1 FROM not_duplicate AS declared JOIN record AS a ON a.id = declared.record"
           " JOIN record AS b ON b.id = declared.other WHERE declared.other = ?1 AND a.paper = b.paper"},
    Breach{Table::Code,
           OTHER_DIMENSION,
           "SELECT 1 FROM code JOIN code AS other ON other.id = code.parent OR other.parent = code.id"
           " WHERE code.id = ?1 AND other.dimension <> code.dimension"},
    Breach{
        Table::Criterion,
        translatable("Sentence", "a digit would give two criteria"),
        "SELECT 1 FROM criterion AS here JOIN criterion AS other ON other.digit = here.digit"
        " AND other.kind = here.kind AND other.id <> here.id WHERE here.id = ?1 AND here.kind = 'exclude'"},
    Breach{Table::Reviewer,
           translatable("Sentence", "there would be two reviewers for the consensus"),
           "SELECT 1 FROM reviewer AS here JOIN reviewer AS other ON other.role = here.role AND other.id <> "
           "here.id"
           " WHERE here.id = ?1 AND here.role = 'consensus'"},
};

constexpr Words TWO_NAMES = translatable("Sentence", "two rows of %1 would have one name");

/// Names that a merge does not number: who has them twice is one.
constexpr std::array FOLDED = {Names{Table::Reviewer, "name", "0", true}, SOURCES};

using Changed = std::map<Table, std::vector<std::int64_t>>;

std::vector<std::int64_t> idsOf(const Changed& changed, Table table)
{
    const auto found = changed.find(table);
    return found == changed.end() ? std::vector<std::int64_t>() : found->second;
}

int rowsOf(const store::Database& database, std::string_view sql, std::int64_t id)
{
    auto query = database.prepare(sql);
    query.bind(1, id);
    int rows = 0;
    for (; rows < 2 && query.step(); ++rows) { }
    return rows;
}

bool isNameTaken(const store::Database& database,
                 const Names& names,
                 const std::vector<std::int64_t>& changed)
{
    if (changed.empty()) {
        return false;
    }
    const auto holders = holdersOf(database, names);
    return std::any_of(holders.begin(), holders.end(), [&](const auto& holder) {
        const auto& ids = holder.second;
        return ids.size() > 1 && std::any_of(ids.begin(), ids.end(), [&](std::int64_t id) {
                   return std::binary_search(changed.begin(), changed.end(), id);
               });
    });
}

/// Whether one of these queries, asked for a row that has changed, gives so many rows.
template <class Rules>
const typename Rules::value_type*
firstBroken(const store::Database& database, const Changed& changed, const Rules& rules, int rows)
{
    const auto* found = std::find_if(rules.begin(), rules.end(), [&](const auto& rule) {
        const auto ids = idsOf(changed, rule.cause);
        return std::any_of(
            ids.begin(), ids.end(), [&](std::int64_t id) { return rowsOf(database, rule.sql, id) >= rows; });
    });
    return found == rules.end() ? nullptr : found;
}

/// A row of a dimension's answers that does not fit its kind.
std::optional<store::RowKey> misfit(const store::Database& database, const Changed& changed)
{
    std::set<std::int64_t> dimensions;
    for (const auto& cause : KIND_CAUSES) {
        for (const auto id : idsOf(changed, cause.table)) {
            addIds(database, cause.sql, id, dimensions);
        }
    }
    for (const auto dimension : dimensions) {
        if (const auto rows = misfits(database, dimension); !rows.empty()) {
            return rows.front();
        }
    }
    return std::nullopt;
}

Sentence of(Words words, Table table)
{
    return {words, {std::string(store::name(table))}};
}

}

std::map<NamePlace, std::vector<std::int64_t>> holdersOf(const store::Database& database, const Names& names)
{
    std::map<NamePlace, std::vector<std::int64_t>> holders;
    const std::string column(names.column);
    auto query =
        database.prepare("SELECT id, " + std::string(names.among) + ", " + column + " FROM "
                         + std::string(store::name(names.table)) + " WHERE " + column + " <> '' ORDER BY id");
    while (query.step()) {
        const std::string name(query.text(2));
        holders[{query.integer(1), names.isFolded ? folded(name) : name}].push_back(query.integer(0));
    }
    return holders;
}

std::vector<store::RowKey> misfits(const store::Database& database, std::int64_t dimension)
{
    std::vector<store::RowKey> list;
    for (const auto& misfit : MISFITS) {
        auto query = database.prepare(misfit.sql);
        query.bind(1, dimension);
        while (query.step()) {
            list.push_back({misfit.table, query.integer(0)});
        }
    }
    auto dates = database.prepare("SELECT answer.id, text FROM answer JOIN dimension ON dimension.id = "
                                  "dimension WHERE dimension.id = ?1 AND kind = 'date' AND text <> ''");
    dates.bind(1, dimension);
    while (dates.step()) {
        if (!isDate(dates.text(1))) {
            list.push_back({Table::Answer, dates.integer(0)});
        }
    }
    return list;
}

void addIds(const store::Database& database,
            std::string_view sql,
            std::int64_t argument,
            std::set<std::int64_t>& ids)
{
    auto query = database.prepare(sql);
    query.bind(1, argument);
    while (query.step()) {
        ids.insert(query.integer(0));
    }
}

std::optional<Sentence> broken(const store::Database& database, const Changed& changed)
{
    if (changed.contains(Table::Code) && !circle(codeTree(database)).empty()) {
        return Sentence(translatable("Sentence", "two codes would stand above each other"));
    }
    if (const auto* twice = firstBroken(database, changed, ONCE, 2)) {
        return of(translatable("Sentence", "a row of %1 would say again what another one says"),
                  twice->table);
    }
    if (const auto* breach = firstBroken(database, changed, BREACHES, 1)) {
        return Sentence(breach->words);
    }
    if (const auto* derived = firstBroken(database, changed, DERIVED, 1)) {
        return of(translatable("Sentence", "a row of %1 would belong to another paper than what it supports"),
                  derived->table);
    }
    if (const auto row = misfit(database, changed)) {
        return of(translatable("Sentence", "a row of %1 would not fit the kind of its dimension"),
                  row->table);
    }
    const auto isTaken = [&](const Names& names) {
        return isNameTaken(database, names, idsOf(changed, names.table));
    };
    for (const auto& names : FOLDED) {
        if (isTaken(names)) {
            return of(TWO_NAMES, names.table);
        }
    }
    const auto* taken = std::find_if(NAMES.begin(), NAMES.end(), isTaken);
    return taken == NAMES.end() ? std::nullopt : std::optional(of(TWO_NAMES, taken->table));
}

}
