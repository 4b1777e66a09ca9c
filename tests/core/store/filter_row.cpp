#include "tests/core/store/filter_row.h"

namespace alidade::tests {

store::EntryId writeFilter(const store::Database& database, IdSource& ids, FilterRow row)
{
    store::Transaction transaction(database, ids);
    transaction.insert(std::move(row));
    store::Entry entry;
    entry.label = "filter";
    return transaction.commit(entry).value().entry;
}

std::string filterNames(const store::Database& database)
{
    return database.text("SELECT ifnull(group_concat(name, ' '), '') FROM (SELECT name FROM saved_filter "
                         "ORDER BY position, id)");
}

}
