#pragma once

#include "core/store/opening.h"
#include "core/store/transaction.h"

#include <string>

/// One of the journaled tables as a struct, so that the store can be tested without the nouns of a review.
namespace alidade::tests {

struct FilterRow {
    Id<struct FilterRowTag> id;
    std::string name;
    std::string filter;
    int position = 0;
};

/// Writes one row as one change and gives the entry.
store::EntryId writeFilter(const store::Database& database, IdSource& ids, FilterRow row);

/// The names of all rows in the order of their positions.
std::string filterNames(const store::Database& database);

}

template <>
struct alidade::store::Mapping<alidade::tests::FilterRow> {
    using Row = alidade::tests::FilterRow;
    static constexpr Table TABLE = Table::SavedFilter;
    static constexpr auto COLUMNS = std::tuple{
        column("name", &Row::name), column("filter", &Row::filter), column("position", &Row::position)};
};
