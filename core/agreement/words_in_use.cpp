#include "core/agreement/words_in_use.h"

namespace alidade::agreement {

namespace {

std::vector<std::string> words(const store::Database& database, const std::string& sql)
{
    std::vector<std::string> words;
    auto rows = database.prepare(sql);
    while (rows.step()) {
        words.emplace_back(rows.text(0));
    }
    return words;
}

}

std::vector<std::string> statusesInUse(const store::Database& database)
{
    return words(database, "SELECT DISTINCT status FROM coding WHERE status <> '' ORDER BY status");
}

std::vector<std::string> basesInUse(const store::Database& database)
{
    return words(database, "SELECT DISTINCT basis FROM coding WHERE basis <> '' ORDER BY basis");
}

}
