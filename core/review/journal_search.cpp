#include "core/review/journal_search.h"

#include <algorithm>

namespace alidade {

std::vector<store::EntryId> entriesMatching(const store::Database& database, const EntryFilter& filter)
{
    std::vector<store::EntryId> list;
    auto query = database.prepare(
        std::string("SELECT id, reviewer, label, kind FROM journal ")
        + (filter.paper ? "WHERE id IN (SELECT entry FROM journal_paper WHERE paper = ?1) " : "")
        + "ORDER BY id DESC");
    if (filter.paper) {
        query.bind(1, filter.paper->value);
    }
    const auto isOfKind = [&](std::string_view word) {
        const auto kind = store::fromWord<store::EntryKind>(word);
        return filter.kinds.empty() || (kind && std::ranges::find(filter.kinds, *kind) != filter.kinds.end());
    };
    while (query.step()) {
        if (isOfKind(query.text(3)) && (filter.reviewer.empty() || query.text(1) == filter.reviewer)
            && (!filter.matches || filter.matches(query.text(2)))) {
            list.push_back({query.integer(0)});
        }
    }
    return list;
}

std::vector<std::string> reviewersInJournal(const store::Database& database)
{
    std::vector<std::string> names;
    auto query = database.prepare("SELECT DISTINCT reviewer FROM journal ORDER BY reviewer");
    while (query.step()) {
        names.emplace_back(query.text(0));
    }
    return names;
}

std::int64_t paperCount(const store::Database& database, store::EntryId entry)
{
    auto query = database.prepare("SELECT count(*) FROM journal_paper WHERE entry = ?1");
    query.bind(1, entry.value).step();
    return query.integer(0);
}

}
