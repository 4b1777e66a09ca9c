#include "core/base/text.h"
#include "core/report/check_rules.h"
#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/scratch.h"

namespace alidade::report {

namespace {

/// The pages, references and full-text indices of a file, in a connection that may write: SQLite looks at
/// CHECK constraints and at full-text indices in no other.
void checkWhole(const store::Database& database, std::vector<Finding>& list)
{
    Findings file(list, "file");
    for (const auto& defect : store::defects(database, true)) {
        file.add("file", defect.english());
    }
    Findings words(list, "full-text");
    for (const auto& table : store::damagedFullText(database)) {
        words.add(table, "The full-text index does not agree with the rows that it is made from.");
    }
}

/// The columns of a table that hold text; every table has some.
std::vector<std::string> textColumns(const store::Database& database, std::string_view table)
{
    std::vector<std::string> names;
    auto query = database.prepare("SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' ORDER BY cid");
    query.bind(1, table);
    while (query.step()) {
        names.emplace_back(query.text(0));
    }
    return names;
}

}

void checkFile(const store::Database& database, std::vector<Finding>& list)
{
    if (database.access() == store::Access::Write) {
        checkWhole(database, list);
    } else {
        checkWhole(*store::scratchCopy(database), list); // the file itself stays as it is
    }
}

void checkTexts(const store::Database& database, std::vector<Finding>& list)
{
    Findings texts(list, "utf-8");
    std::vector<std::string_view> tables(store::TABLE_NAMES.begin(), store::TABLE_NAMES.end());
    tables.emplace_back("journal");
    for (const auto table : tables) {
        const auto columns = textColumns(database, table);
        auto query = database.prepare("SELECT id, " + joined(columns, ", ") + " FROM " + std::string(table));
        while (query.step()) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (!isUtf8(query.text(static_cast<int>(i) + 1))) {
                    texts.add(
                        table, query.integer(0), "The text in the column " + columns[i] + " is not UTF-8.");
                }
            }
        }
    }
}

}
