#include "core/duplicates/groups.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace alidade::duplicates {

namespace {

/// So many records of a group are held against those of another before the two are put together. Real groups
/// are smaller; a file that repeats one record a thousand times is not to cost a million comparisons.
constexpr std::size_t MOST_ASKED = 24;

/// So many pairs are compared between two questions whether to go on.
constexpr std::size_t BETWEEN_QUESTIONS = 1024;

/// Groups that grow together. Each record begins as a group of its own.
class Growth
{
public:
    Growth(std::span<const Citation> citations, const Known& known)
        : m_citations(citations)
        , m_group(citations.size())
        , m_members(citations.size())
    {
        std::iota(m_group.begin(), m_group.end(), 0U);
        for (std::uint32_t i = 0; i < citations.size(); ++i) {
            m_members[i] = {i};
        }
        for (const auto& pair : known.parted) {
            m_parted[pair.first].push_back(pair.second);
            m_parted[pair.second].push_back(pair.first);
        }
        for (const auto& pair : known.joined) {
            unite(m_group[pair.first], m_group[pair.second]);
        }
    }

    /// Puts the groups of two records together unless that contradicts what is known.
    void join(Pair pair)
    {
        const auto a = m_group[pair.first];
        const auto b = m_group[pair.second];
        if (a != b && !areParted(a, b) && !differ(m_members[a], m_members[b])) {
            unite(a, b);
        }
    }

    std::vector<Group> groups() &&
    {
        std::erase_if(m_members, [](const Group& group) { return group.size() < 2; });
        for (auto& group : m_members) {
            std::ranges::sort(group);
        }
        std::ranges::sort(m_members);
        return std::move(m_members);
    }

private:
    void unite(std::uint32_t smaller, std::uint32_t larger)
    {
        if (smaller == larger) {
            return;
        }
        if (m_members[smaller].size() > m_members[larger].size()) {
            std::swap(smaller, larger);
        }
        for (const auto record : m_members[smaller]) {
            m_group[record] = larger;
            m_members[larger].push_back(record);
        }
        m_members[smaller] = {};
    }

    bool areParted(std::uint32_t smaller, std::uint32_t larger) const
    {
        if (m_parted.empty()) {
            return false;
        }
        if (m_members[smaller].size() > m_members[larger].size()) {
            std::swap(smaller, larger);
        }
        return std::ranges::any_of(m_members[smaller], [&](std::uint32_t record) {
            const auto others = m_parted.find(record);
            return others != m_parted.end()
                && std::ranges::any_of(others->second, [&](auto other) { return m_group[other] == larger; });
        });
    }

    bool differ(const Group& a, const Group& b) const
    {
        for (std::size_t i = 0; i < std::min(a.size(), MOST_ASKED); ++i) {
            for (std::size_t j = 0; j < std::min(b.size(), MOST_ASKED); ++j) {
                const auto* const rule = decide(compare(m_citations[a[i]], m_citations[b[j]]));
                if (rule != nullptr && rule->outcome == Outcome::Different) {
                    return true;
                }
            }
        }
        return false;
    }

    std::span<const Citation> m_citations;
    std::vector<std::uint32_t> m_group; ///< of each record; the ordinal in m_members
    std::vector<Group> m_members;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_parted;
};

}

std::vector<Match> matches(std::span<const Citation> citations,
                           const Known& known,
                           const std::function<bool(double share)>& watch)
{
    auto apart = known.parted;
    std::ranges::sort(apart);
    std::vector<Match> found;
    const auto pairs = candidates(citations);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto& pair = pairs[i];
        if (watch && i % BETWEEN_QUESTIONS == 0
            && !watch(static_cast<double>(i) / static_cast<double>(pairs.size()))) {
            break;
        }
        const auto& a = citations[pair.first];
        const auto& b = citations[pair.second];
        const auto* const rule = haveCommonGround(a, b) ? decide(compare(a, b)) : nullptr;
        if (rule != nullptr && rule->outcome != Outcome::Different
            && !std::ranges::binary_search(apart, pair)) {
            found.push_back({pair, rule});
        }
    }
    return found;
}

std::vector<Group> groups(std::span<const Citation> citations,
                          std::span<const Match> matches,
                          double threshold,
                          const Known& known)
{
    std::vector<Match> ties;
    std::ranges::copy_if(
        matches, std::back_inserter(ties), [&](const Match& match) { return match.score() >= threshold; });
    std::ranges::stable_sort(ties, std::ranges::greater(), &Match::score);
    Growth growth(citations, known);
    for (const auto& tie : ties) {
        growth.join(tie.pair);
    }
    return std::move(growth).groups();
}

}
