#include "core/map/counts.h"

#include "core/map/popcount.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

namespace alidade::map {

namespace {

/// 4 KiB of each bitset at a time: the selection and the rows and columns of the cross table stay in the
/// nearest caches while they are combined.
constexpr std::size_t BLOCK_WORDS = 512;

/// Looking at the list of one paper takes about as long as counting the bits of this many words. Measured
/// with 1,000,000 papers, 200 columns with 6 a paper and a cross table of 10 x 20: with AVX-512 both ways
/// take 2.6 ms at 60,000 selected papers. Slower instructions move that point up (AVX2: 150,000, popcnt:
/// 220,000); staying with the lowest costs them a few milliseconds in between, and never more than a wide
/// selection takes anyway.
constexpr std::size_t WORDS_PER_LIST = 100;

bool isNarrow(const CodedSet& set, const Bitset& selection, const CountRequest& request, std::size_t papers)
{
    const std::size_t combinations = (request.everyColumn ? set.columnCount() : 0)
        + request.crossRows.size() * request.crossColumns.size();
    return papers * WORDS_PER_LIST < selection.words().size() * combinations;
}

/// Where a column of the set stands in the cross table.
struct Place {
    static constexpr std::uint32_t NOWHERE = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t row = NOWHERE;
    std::uint32_t column = NOWHERE;
};

/// A column that is asked for more than once has the place where it comes first.
std::vector<Place> placesOf(const CodedSet& set, const CountRequest& request)
{
    std::vector<Place> places(set.columnCount());
    for (std::size_t i = request.crossRows.size(); i-- > 0;) {
        places.at(request.crossRows[i]).row = static_cast<std::uint32_t>(i);
    }
    for (std::size_t i = request.crossColumns.size(); i-- > 0;) {
        places.at(request.crossColumns[i]).column = static_cast<std::uint32_t>(i);
    }
    return places;
}

void countByLists(const CodedSet& set, const Bitset& selection, const CountRequest& request, Counts& counts)
{
    const std::vector<Place> places = placesOf(set, request);
    std::vector<std::uint32_t> byColumn(set.columnCount());
    std::vector<std::uint32_t> rows(set.columnCount() + 1);
    std::vector<std::uint32_t> columns(set.columnCount() + 1);
    set.lists().forEach(selection, [&](auto list) {
        std::size_t rowCount = 0;
        std::size_t columnCount = 0;
        for (const std::uint32_t column : list) {
            ++byColumn[column];
            // Written always and kept when it counts: a branch here would be guessed wrong half of the time.
            const Place place = places[column];
            rows[rowCount] = place.row;
            rowCount += place.row != Place::NOWHERE ? 1 : 0;
            columns[columnCount] = place.column;
            columnCount += place.column != Place::NOWHERE ? 1 : 0;
        }
        for (std::size_t i = 0; i < rowCount; ++i) {
            for (std::size_t j = 0; j < columnCount; ++j) {
                ++counts.cross.at(rows[i], columns[j]);
            }
        }
    });
    for (std::size_t i = 0; i < request.crossRows.size(); ++i) {
        for (std::size_t j = 0; j < request.crossColumns.size(); ++j) {
            const std::uint32_t row = places[request.crossRows[i]].row;
            const std::uint32_t column = places[request.crossColumns[j]].column;
            counts.cross.at(i, j) = counts.cross.at(row, column);
        }
    }
    if (request.everyColumn) {
        counts.columns = std::move(byColumn);
    }
}

void countByBlocks(const CodedSet& set, const Bitset& selection, const CountRequest& request, Counts& counts)
{
    const Popcount& popcount = fastestPopcount();
    if (request.everyColumn) {
        counts.columns.resize(set.columnCount());
    }
    const std::size_t words = selection.words().size();
    for (std::size_t begin = 0; begin < words; begin += BLOCK_WORDS) {
        const std::size_t length = std::min(BLOCK_WORDS, words - begin);
        const std::uint64_t* const selected = selection.words().data() + begin;
        const auto blockOf = [&](std::uint32_t column) { return set.column(column).words().data() + begin; };
        for (std::uint32_t column = 0; column < counts.columns.size(); ++column) {
            const std::uint64_t papers = popcount.two(length, selected, blockOf(column));
            counts.columns[column] += static_cast<std::uint32_t>(papers);
        }
        for (std::size_t i = 0; i < request.crossRows.size(); ++i) {
            const std::uint64_t* const row = blockOf(request.crossRows[i]);
            for (std::size_t j = 0; j < request.crossColumns.size(); ++j) {
                const std::uint64_t papers =
                    popcount.three(length, selected, row, blockOf(request.crossColumns[j]));
                counts.cross.at(i, j) += static_cast<std::uint32_t>(papers);
            }
        }
    }
}

}

Counts count(const CodedSet& set, const Bitset& selection, const CountRequest& request, CountBy by)
{
    if (selection.size() != set.paperCount()) {
        throw std::logic_error("the selection is not of the papers of this set");
    }
    Counts counts;
    const std::size_t papers = selection.count();
    counts.papers = static_cast<std::uint32_t>(papers);
    counts.cross = CrossTable(request.crossRows.size(), request.crossColumns.size());
    if (by == CountBy::Lists || (by == CountBy::Fastest && isNarrow(set, selection, request, papers))) {
        countByLists(set, selection, request, counts);
    } else {
        countByBlocks(set, selection, request, counts);
    }
    for (const Groups* group : request.groups) {
        counts.groups.push_back(group->counts(selection));
    }
    return counts;
}

}
