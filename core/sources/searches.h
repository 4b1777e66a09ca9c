#pragma once

#include "core/base/error.h"
#include "core/review/protocol.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

/// What the searches gave, in numbers.
namespace alidade::sources {

/// Adds up the hits of searches as they were typed. A database says how many it found: a sum that lacks those
/// of one of its searches would pass for one of all, and there is none. Other ways of finding have hits where
/// somebody counted.
class HitSum
{
public:
    void add(SourceKind kind, std::optional<std::int64_t> hits);
    std::optional<std::int64_t> sum() const { return m_isWhole ? m_sum : std::nullopt; }

private:
    std::optional<std::int64_t> m_sum;
    bool m_isWhole = true;
};

/// What one search, one source or all of them gave. Always: records = duplicates + papers + loose, and the
/// newPapers of all searches (or of all sources) together are the papers of the review that have a record.
struct FoundCounts {
    std::optional<std::int64_t> hits; ///< as typed; see HitSum
    std::int64_t records = 0;         ///< what was found
    std::int64_t papers = 0;          ///< different ones among the records
    std::int64_t duplicates = 0; ///< records that say a paper of the same search, source, or review once more
    std::int64_t loose = 0;      ///< records that stand for no paper
    std::int64_t newPapers = 0;  ///< no earlier search or source had them
    std::int64_t onlyHere = 0;   ///< no other search or source has them
    std::int64_t included = 0;   ///< papers that are in

    bool operator==(const FoundCounts&) const = default;
};

struct SearchCounts {
    Search search;
    FoundCounts counts;
};

struct SourceCounts {
    Source source;
    FoundCounts counts;
};

struct Searches {
    std::vector<SearchCounts> searches; ///< in the order of their positions, which is that of `earlier`
    std::vector<SourceCounts> sources;  ///< those without a search too
    FoundCounts total;                  ///< newPapers and onlyHere are all of its papers
};

/// Counts in one pass over the records' index. `isIncluded` is asked once for each paper that has a record;
/// the verdicts are not known here.
Searches countSearches(const store::Database& database, const std::function<bool(PaperId)>& isIncluded);

/// A search by its number in that list, from 1, or by its id. Fails with NotFound.
Result<SearchId> searchNamed(const store::Database& database, std::string_view name);

}
