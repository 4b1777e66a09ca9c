#include "core/store/applier.h"

#include "core/store/full_text_update.h"
#include "core/store/session.h"
#include "core/store/sqlite.h"

namespace alidade::store {

namespace {

struct Conflicts {
    std::optional<Misfit> misfit;
    bool hasOpenReferences = false;
};

alidade::Words reason(int conflict)
{
    switch (conflict) {
    case SQLITE_CHANGESET_DATA: return translatable("Sentence", "a row of %1 has changed since");
    case SQLITE_CHANGESET_NOTFOUND: return translatable("Sentence", "a row of %1 is no longer there");
    case SQLITE_CHANGESET_CONFLICT: return translatable("Sentence", "a row of %1 is there already");
    default: return translatable("Sentence", "a row of %1 would break a rule of the file");
    }
}

int onConflict(void* context, int conflict, sqlite3_changeset_iter* iterator)
{
    auto& conflicts = *static_cast<Conflicts*>(context);
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY) {
        conflicts.hasOpenReferences = true;
        return SQLITE_CHANGESET_OMIT;
    }
    auto& misfit = conflicts.misfit.emplace();
    const char* tableName = nullptr;
    int columns = 0;
    int operation = 0;
    if (sqlite3changeset_op(iterator, &tableName, &columns, &operation, nullptr) == SQLITE_OK) {
        misfit.table = tableNamed(tableName).value_or(Table::Setting);
        sqlite3_value* id = nullptr;
        if (operation == SQLITE_INSERT) {
            sqlite3changeset_new(iterator, 0, &id);
        } else {
            sqlite3changeset_old(iterator, 0, &id);
        }
        misfit.id = id == nullptr ? 0 : sqlite3_value_int64(id);
    }
    misfit.reason = {reason(conflict), {std::string(name(misfit.table))}};
    return SQLITE_CHANGESET_ABORT;
}

std::optional<Misfit> danglingReference(const Database& database)
{
    Statement query = database.prepare("PRAGMA foreign_key_check");
    if (!query.step()) {
        return std::nullopt;
    }
    const auto table = tableNamed(query.text(0)).value_or(Table::Setting);
    return Misfit{table,
                  query.integer(1),
                  {translatable("Sentence", "a row of %1 would point at a row of %2 that is not there"),
                   {std::string(name(table)), std::string(query.text(2))}}};
}

}

bool Applier::apply(std::string_view changeset)
{
    if (m_misfit) {
        return false;
    }
    FullTextUpdate fullText(m_database);
    forEachTouched(m_database, changeset, [&](const TouchedRow& row) { fullText.add(row); });
    fullText.removeOld();
    Conflicts conflicts;
    // Without the savepoint that SQLite would put around all of it: inside one, each row's own savepoint
    // walks what the ones before it wrote, and 30,000 rows take two minutes. The caller's transaction takes
    // everything back.
    const int code = sqlite3changeset_apply_v2(m_database.handle(),
                                               static_cast<int>(changeset.size()),
                                               const_cast<char*>(changeset.data()), // it only reads
                                               nullptr,
                                               onConflict,
                                               &conflicts,
                                               nullptr,
                                               nullptr,
                                               SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    m_hadOpenReferences = m_hadOpenReferences || conflicts.hasOpenReferences;
    if (conflicts.misfit) {
        m_misfit = conflicts.misfit;
        return false;
    }
    if (code != SQLITE_OK) {
        throw failure(code, translatable("Sentence", "applying a change"));
    }
    fullText.insertNew();
    return true;
}

std::optional<Misfit> Applier::misfit() const
{
    if (m_misfit || !m_hadOpenReferences) {
        return m_misfit;
    }
    return danglingReference(m_database);
}

}
