#include "core/sources/searches.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <compare>
#include <limits>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace alidade::sources {

namespace {

/// Where the counts of a search lie: the search itself, and its source.
struct Place {
    std::size_t search = 0; ///< the lower, the earlier
    std::size_t source = 0;

    auto operator<=>(const Place&) const = default;
};

constexpr Place NOWHERE{std::numeric_limits<std::size_t>::max(), 0};

/// How many records of one paper each search, or each source, has.
class Share
{
public:
    void add(std::size_t place)
    {
        const auto found = std::ranges::find(m_records, place, &std::pair<std::size_t, std::int64_t>::first);
        if (found == m_records.end()) {
            m_records.emplace_back(place, 1);
        } else {
            ++found->second;
        }
    }

    /// Adds the paper to the counts of all who have it.
    template <class CountsAt>
    void note(bool isIncluded, const CountsAt& countsAt)
    {
        for (const auto& [place, records] : m_records) {
            FoundCounts& counts = countsAt(place);
            counts.records += records;
            counts.papers += 1;
            counts.duplicates += records - 1;
            counts.onlyHere += m_records.size() == 1 ? 1 : 0;
            counts.included += isIncluded ? 1 : 0;
        }
        m_records.clear();
    }

private:
    std::vector<std::pair<std::size_t, std::int64_t>> m_records; ///< few: not as many as there are searches
};

class Counter
{
public:
    Counter(const store::Database& database, const std::function<bool(PaperId)>& isIncluded)
        : m_database(database)
        , m_isIncluded(isIncluded)
    {
        layOut();
    }

    Searches run()
    {
        auto query = m_database.prepare("SELECT paper, search FROM record ORDER BY paper, search");
        std::int64_t paper = 0;
        while (query.step()) {
            const auto place = m_places.at(SearchId{query.integer(1)});
            if (query.isNull(0)) {
                addLoose(place);
                continue;
            }
            if (query.integer(0) != paper) {
                note(paper);
                paper = query.integer(0);
            }
            m_first = std::min(m_first, place);
            m_bySearch.add(place.search);
            m_bySource.add(place.source);
            m_byAll.add(0);
        }
        note(paper);
        return std::move(m_result);
    }

private:
    /// A line for each source and search, with the hits.
    void layOut()
    {
        std::unordered_map<SourceId, std::size_t> sources;
        for (auto& source : m_database.all<Source>("ORDER BY position, id")) {
            sources.emplace(source.id, m_result.sources.size());
            m_result.sources.push_back({std::move(source), {}});
        }
        std::vector<HitSum> ofSources(m_result.sources.size());
        HitSum ofAll;
        for (auto& search : m_database.all<Search>("ORDER BY position, id")) {
            const Place place{m_result.searches.size(), sources.at(search.source)};
            m_places.emplace(search.id, place);
            const auto kind = m_result.sources[place.source].source.kind;
            ofSources[place.source].add(kind, search.hits);
            ofAll.add(kind, search.hits);
            FoundCounts counts;
            counts.hits = search.hits;
            m_result.searches.push_back({std::move(search), counts});
        }
        for (std::size_t i = 0; i < ofSources.size(); ++i) {
            m_result.sources[i].counts.hits = ofSources[i].sum();
        }
        m_result.total.hits = ofAll.sum();
    }

    std::array<FoundCounts*, 3> countsAt(const Place& place)
    {
        return {
            &m_result.searches[place.search].counts, &m_result.sources[place.source].counts, &m_result.total};
    }

    void addLoose(const Place& place)
    {
        for (auto* counts : countsAt(place)) {
            ++counts->records;
            ++counts->loose;
        }
    }

    void note(std::int64_t paper)
    {
        if (paper == 0) {
            return;
        }
        for (auto* counts : countsAt(std::exchange(m_first, NOWHERE))) {
            ++counts->newPapers;
        }
        const bool isIncluded = m_isIncluded(PaperId{paper});
        m_bySearch.note(
            isIncluded, [&](auto at) -> auto& { return m_result.searches[at].counts; });
        m_bySource.note(
            isIncluded, [&](auto at) -> auto& { return m_result.sources[at].counts; });
        m_byAll.note(
            isIncluded, [&](auto) -> auto& { return m_result.total; });
    }

    const store::Database& m_database;
    const std::function<bool(PaperId)>& m_isIncluded;
    Searches m_result;
    std::unordered_map<SearchId, Place> m_places;
    Place m_first = NOWHERE; ///< which search had the paper first
    Share m_bySearch;
    Share m_bySource;
    Share m_byAll;
};

}

void HitSum::add(SourceKind kind, std::optional<std::int64_t> hits)
{
    if (hits) {
        m_sum = m_sum.value_or(0) + *hits;
    } else if (kind == SourceKind::Database) {
        m_isWhole = false;
    }
}

Searches countSearches(const store::Database& database, const std::function<bool(PaperId)>& isIncluded)
{
    return Counter(database, isIncluded).run();
}

Result<SearchId> searchNamed(const store::Database& database, std::string_view name)
{
    const auto searches = database.all<Search>("ORDER BY position, id");
    if (const auto number = numberFrom<std::int64_t>(name)) {
        if (*number > 0 && *number <= static_cast<std::int64_t>(searches.size())) {
            return searches[static_cast<std::size_t>(*number - 1)].id;
        }
        if (std::ranges::find(searches, SearchId{*number}, &Search::id) != searches.end()) {
            return SearchId{*number};
        }
    }
    return fail(ErrorCode::NotFound,
                {translatable("Sentence",
                              "There is no search \"%1\"; name one by its number from 1 to %2 or by its id."),
                 {std::string(name), std::to_string(searches.size())}});
}

}
