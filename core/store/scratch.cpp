#include "core/store/scratch.h"

#include "core/store/sqlite.h"

namespace alidade::store {

std::unique_ptr<Database> scratchCopy(const Database& database)
{
    auto copy = Database::create(""); // https://www.sqlite.org/inmemorydb.html, "Temporary Databases"
    copyDatabase(database.handle(), copy->handle());
    copy->trustSchema();
    return copy;
}

}
