#include "core/store/touched.h"

#include <algorithm>
#include <string>

namespace alidade::store {

namespace {

std::vector<std::int64_t> sortedOnce(std::vector<std::int64_t> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::optional<std::int64_t> paperOf(const Database& database, const TouchedRow& row)
{
    Statement query = database.prepare("SELECT " + std::string(paperColumn(row.table)) + " FROM "
                                       + std::string(name(row.table)) + " WHERE id = ?1");
    query.bind(1, row.id);
    return query.step() && !query.isNull(0) ? std::optional(query.integer(0)) : std::nullopt;
}

}

void Touched::add(std::string_view changeset)
{
    forEachTouched(m_database, changeset, [this](const TouchedRow& row) {
        m_rows[row.table].push_back(row.id);
        const auto column = paperColumn(row.table);
        if (column.empty()) {
            return;
        }
        if (column == "id") {
            m_papers.push_back(row.id);
            return;
        }
        for (const auto& paper : {row.paperBefore, row.paperAfter}) {
            if (paper) {
                m_papers.push_back(*paper);
            }
        }
        // an update says which paper only where that changed
        if (row.operation == Operation::Update && !row.paperBefore && !row.paperAfter) {
            if (const auto paper = paperOf(m_database, row)) {
                m_papers.push_back(*paper);
            }
        }
    });
}

std::map<Table, std::vector<std::int64_t>> Touched::rows() const
{
    auto rows = m_rows;
    for (auto& [table, ids] : rows) {
        ids = sortedOnce(std::move(ids));
    }
    return rows;
}

std::vector<std::int64_t> Touched::papers() const
{
    return sortedOnce(m_papers);
}

}
