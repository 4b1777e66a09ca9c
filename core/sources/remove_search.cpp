#include "core/sources/remove_search.h"

#include "core/review/coding.h"
#include "core/store/failure.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace alidade::sources {

namespace {

/// The tables whose rows hold a paper in place.
constexpr std::array<std::string_view, 9> HOLDING = {"record WHERE paper",
                                                     "decision WHERE paper",
                                                     "coding WHERE paper",
                                                     "answer WHERE paper",
                                                     "claim WHERE paper",
                                                     "attachment WHERE paper",
                                                     "excerpt WHERE paper",
                                                     "note WHERE paper",
                                                     "search WHERE seed"};

std::vector<std::int64_t> idsOf(const store::Database& database, std::string_view sql, SearchId search)
{
    std::vector<std::int64_t> ids;
    auto query = database.prepare(sql);
    query.bind(1, search.value);
    while (query.step()) {
        ids.push_back(query.integer(0));
    }
    return ids;
}

/// Removes rows, splits the change as it goes, and looks whether it is still wanted.
class Removal
{
public:
    Removal(store::Transaction& transaction, const std::stop_token& stop)
        : m_transaction(transaction)
        , m_stop(stop)
    {
    }

    template <store::Row T>
    void remove(std::int64_t id)
    {
        if (m_stop.stop_requested()) {
            throw store::Failure(
                {ErrorCode::Cancelled, translatable("Sentence", "Deleting the search was stopped."), {}});
        }
        m_transaction.remove<T>(decltype(T::id){id});
        if (++m_rows % store::Transaction::ROWS_A_PART == 0) {
            m_transaction.split();
        }
    }

    template <store::Row T>
    void removeAll(const std::vector<std::int64_t>& ids)
    {
        for (const auto id : ids) {
            remove<T>(id);
        }
    }

private:
    store::Transaction& m_transaction;
    const std::stop_token& m_stop;
    std::size_t m_rows = 0;
};

bool isHeld(const store::Database& database, std::int64_t paper)
{
    return std::ranges::any_of(HOLDING, [&](std::string_view holding) {
        auto query = database.prepare("SELECT 1 FROM " + std::string(holding) + " = ?1 LIMIT 1");
        query.bind(1, paper);
        return query.step();
    });
}

}

Result<RemovedSearch>
removeSearch(store::Transaction& transaction, SearchId search, const std::stop_token& stop)
{
    const auto& database = transaction.database();
    if (!database.find<Search>(search)) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "That search is not there."));
    }
    const auto records = idsOf(database, "SELECT id FROM record WHERE search = ?1 ORDER BY number", search);
    const auto papers = idsOf(database,
                              "SELECT DISTINCT paper FROM record WHERE search = ?1 AND paper IS NOT NULL"
                              " AND NOT EXISTS(SELECT 1 FROM record AS other"
                              "  WHERE other.paper = record.paper AND other.search <> record.search)"
                              " ORDER BY paper",
                              search);
    Removal removal(transaction, stop);
    removal.removeAll<NotDuplicate>(
        idsOf(database,
              "SELECT id FROM not_duplicate WHERE record IN (SELECT id FROM record WHERE search = ?1)"
              " OR other IN (SELECT id FROM record WHERE search = ?1) ORDER BY id",
              search));
    removal.removeAll<Record>(records);
    removal.removeAll<ImportFile>(
        idsOf(database, "SELECT id FROM import_file WHERE search = ?1 ORDER BY id", search));
    removal.remove<Search>(search.value);
    RemovedSearch removed{static_cast<std::int64_t>(records.size()), 0, 0};
    for (const auto paper : papers) {
        if (isHeld(database, paper)) {
            ++removed.kept;
            continue;
        }
        ++removed.papers;
        if (database.find<PaperText>(PaperId{paper})) {
            removal.remove<PaperText>(paper);
        }
        removal.remove<Paper>(paper);
    }
    return removed;
}

}
