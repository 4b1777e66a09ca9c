#pragma once

#include "core/base/sentence.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The rules of the model that no row can keep alone. What people do is checked where they do it; a merge
/// mends what two copies break together, and a change that is taken back out of turn must not break any.
namespace alidade::rules {

using store::Table;

/// What may be said once: the query gives all rows that say the same thing as row ?1, in order of id.
struct Once {
    Table table;
    Table cause; ///< whose changes may bring it about
    std::string_view sql;
    std::string_view asides = {}; ///< columns in which such rows may differ and still say the same
};

/// Without the signs before the reviewer SQLite would run through all that a reviewer ever said, for each
/// row: the index by reviewers alone gives the rows in order of id.
inline constexpr std::array ONCE = {
    Once{Table::Decision,
         Table::Decision,
         "SELECT other.id FROM decision AS here JOIN decision AS other ON other.paper = here.paper"
         " AND other.stage = here.stage AND +other.reviewer = here.reviewer WHERE here.id = ?1 ORDER BY 1"},
    Once{Table::NotDuplicate,
         Table::NotDuplicate,
         "SELECT other.id FROM not_duplicate AS here JOIN not_duplicate AS other"
         " ON other.record IN (here.record, here.other) AND other.other IN (here.record, here.other)"
         " WHERE here.id = ?1 AND other.record <> other.other ORDER BY 1",
         "record other reviewer"},
    Once{Table::Answer,
         Table::Answer,
         "SELECT other.id FROM answer AS here JOIN answer AS other ON other.paper = here.paper"
         " AND other.dimension = here.dimension AND +other.reviewer = here.reviewer WHERE here.id = ?1"
         " ORDER BY 1"},
    Once{Table::Coding,
         Table::Coding,
         "SELECT other.id FROM coding JOIN coding AS other USING(paper, reviewer, code, status, basis)"
         " LEFT JOIN coding_detail AS here ON here.id = coding.id"
         " LEFT JOIN coding_detail AS there ON there.id = other.id WHERE coding.id = ?1"
         " AND ifnull(here.locator, '') = ifnull(there.locator, '') ORDER BY 1"},
    Once{Table::Coding,
         Table::CodingDetail,
         "SELECT other.id FROM coding JOIN coding AS other USING(paper, reviewer, code, status, basis)"
         " LEFT JOIN coding_detail AS here ON here.id = coding.id"
         " LEFT JOIN coding_detail AS there ON there.id = other.id WHERE coding.id = ?1"
         " AND ifnull(here.locator, '') = ifnull(there.locator, '') ORDER BY 1"},
};

/// A column of names that must not be there twice: in the whole table, or among those that agree in columns.
struct Names {
    Table table;
    std::string_view column;
    std::string_view among; ///< an SQL expression
    bool isFolded;          ///< whether names are compared folded
};

inline constexpr std::array NAMES = {
    Names{Table::Source, "slug", "0", true},
    Names{Table::Dimension, "slug", "0", true},
    Names{Table::Metric, "slug", "0", true},
    Names{Table::Figure, "slug", "0", true},
    Names{Table::Code, "slug", "ifnull(parent, -dimension)", true},
    Names{Table::ResearchQuestion, "name", "0", true},
    Names{Table::Criterion, "name", "0", true},
    Names{Table::Paper, "label", "0", false},
};

/// Imports find a source by its name, so that of its kind there is one. Two copies that make it have made the
/// same: a merge folds them.
inline constexpr Names SOURCES = {Table::Source, "name", "instr('database snowballing other', kind)", true};

/// Among which, and the name.
using NamePlace = std::pair<std::int64_t, std::string>;

/// Who has each name, in order of id. Who has none is left out.
std::map<NamePlace, std::vector<std::int64_t>> holdersOf(const store::Database& database, const Names& names);

/// A column that says again what another row says: the query gives for row ?1 of `cause` the rows in which it
/// is wrong, and the right value.
struct Derived {
    Table cause;
    Table table;
    std::string_view column;
    std::string_view sql;
};

inline constexpr std::array DERIVED = {
    Derived{Table::Coding,
            Table::CodingDetail,
            "paper",
            "SELECT coding_detail.id, coding.paper FROM coding JOIN coding_detail USING(id)"
            " WHERE coding.id = ?1 AND coding_detail.paper <> coding.paper"},
    Derived{Table::CodingDetail,
            Table::CodingDetail,
            "paper",
            "SELECT coding_detail.id, coding.paper FROM coding JOIN coding_detail USING(id)"
            " WHERE coding.id = ?1 AND coding_detail.paper <> coding.paper"},
    Derived{Table::Coding,
            Table::Excerpt,
            "paper",
            "SELECT excerpt.id, coding.paper FROM coding JOIN excerpt ON coding = coding.id"
            " WHERE coding.id = ?1 AND excerpt.paper <> coding.paper"},
    Derived{Table::Claim,
            Table::Excerpt,
            "paper",
            "SELECT excerpt.id, claim.paper FROM claim JOIN excerpt ON claim = claim.id"
            " WHERE claim.id = ?1 AND excerpt.paper <> claim.paper"},
    Derived{
        Table::Excerpt,
        Table::Excerpt,
        "paper",
        "SELECT excerpt.id, ifnull(coding.paper, claim.paper) FROM excerpt LEFT JOIN coding ON coding.id = "
        "coding LEFT JOIN claim ON claim.id = claim"
        " WHERE excerpt.id = ?1 AND excerpt.paper <> ifnull(coding.paper, claim.paper)"},
    Derived{Table::Excerpt,
            Table::Excerpt,
            "attachment",
            "SELECT excerpt.id, NULL FROM excerpt JOIN attachment ON attachment.id = attachment"
            " WHERE excerpt.id = ?1 AND attachment.paper <> excerpt.paper"},
    Derived{Table::Attachment,
            Table::Excerpt,
            "attachment",
            "SELECT excerpt.id, NULL FROM attachment JOIN excerpt ON attachment = attachment.id"
            " WHERE attachment.id = ?1 AND attachment.paper <> excerpt.paper"},
};

/// Queries for the dimensions to whose kind row ?1 of a table has to fit, or has given it.
struct KindCause {
    Table table;
    std::string_view sql;
};

inline constexpr std::array KIND_CAUSES = {
    KindCause{Table::Dimension, "SELECT id FROM dimension WHERE id = ?1"},
    KindCause{Table::Answer, "SELECT dimension FROM answer WHERE id = ?1"},
    KindCause{Table::Coding, "SELECT dimension FROM coding JOIN code ON code.id = code WHERE coding.id = ?1"},
};

/// The codings and answers that do not fit the kind of their dimension.
std::vector<store::RowKey> misfits(const store::Database& database, std::int64_t dimension);

/// Adds the ids that a query gives for ?1.
void addIds(const store::Database& database,
            std::string_view sql,
            std::int64_t argument,
            std::set<std::int64_t>& ids);

/// Which rule rows that have changed break, if any: `a row of decision would say again what another one
/// says`.
std::optional<Sentence> broken(const store::Database& database,
                               const std::map<Table, std::vector<std::int64_t>>& changed);

}
