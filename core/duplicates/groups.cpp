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

/// Whether a rule keeps two records apart, also where a third one ties both.
bool areApart(const Citation& a, const Citation& b, double threshold)
{
    const auto* const rule = decide(compare(a, b));
    return rule != nullptr
        && (rule->outcome == Outcome::Different || (rule->keepsApart && rule->score < threshold));
}

/// Groups that grow together. Each record begins as a group of its own.
class Growth
{
public:
    Growth(std::span<const Citation> citations, double threshold, const Known& known)
        : m_citations(citations)
        , m_threshold(threshold)
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

    /// Puts the groups of two records together unless that contradicts what is known; whether no rule spoke
    /// against it.
    bool join(Pair pair)
    {
        const auto a = m_group[pair.first];
        const auto b = m_group[pair.second];
        if (a == b || areParted(a, b)) {
            return true;
        }
        if (differ(m_members[a], m_members[b])) {
            return false;
        }
        unite(a, b);
        return true;
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
                if (areApart(m_citations[a[i]], m_citations[b[j]], m_threshold)) {
                    return true;
                }
            }
        }
        return false;
    }

    std::span<const Citation> m_citations;
    double m_threshold;
    std::vector<std::uint32_t> m_group; ///< of each record; the ordinal in m_members
    std::vector<Group> m_members;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_parted;
};

/// The groups that `ties` make, in their order. Those that a rule speaks against come into `refused`.
Growth grown(std::span<const Citation> citations,
             std::span<const Match> ties,
             double threshold,
             const Known& known,
             std::vector<Match>& refused)
{
    Growth growth(citations, threshold, known);
    for (const auto& tie : ties) {
        if (!growth.join(tie.pair)) {
            refused.push_back(tie);
        }
    }
    return growth;
}

/// The pairs of a record that is tied as surely to two that are kept apart, ascending: it could be either, so
/// a person must say which. Each such record has one of its ties among `refused`.
std::vector<Pair> contestedAmong(std::span<const Citation> citations,
                                 std::span<const Match> ties,
                                 std::span<const Match> refused,
                                 double threshold)
{
    std::vector<Pair> contested;
    if (refused.empty()) {
        return contested;
    }
    std::unordered_map<std::uint32_t, std::vector<const Match*>> tiesOf;
    for (const auto& tie : ties) {
        tiesOf[tie.pair.first].push_back(&tie);
        tiesOf[tie.pair.second].push_back(&tie);
    }
    const auto otherOf = [](const Pair& pair, std::uint32_t record) {
        return pair.first == record ? pair.second : pair.first;
    };
    for (const auto& tie : refused) {
        for (const auto record : {tie.pair.first, tie.pair.second}) {
            const auto& others = tiesOf[record];
            for (std::size_t i = 0; i < std::min(others.size(), MOST_ASKED); ++i) {
                const auto& other = *others[i];
                if (other.score() == tie.score() && other.pair != tie.pair
                    && areApart(citations[otherOf(tie.pair, record)],
                                citations[otherOf(other.pair, record)],
                                threshold)) {
                    contested.push_back(tie.pair);
                    contested.push_back(other.pair);
                }
            }
        }
    }
    std::ranges::sort(contested);
    return contested;
}

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
    std::vector<Match> refused;
    auto growth = grown(citations, ties, threshold, known, refused);
    const auto contested = contestedAmong(citations, ties, refused, threshold);
    if (!contested.empty()) {
        std::erase_if(ties,
                      [&](const Match& tie) { return std::ranges::binary_search(contested, tie.pair); });
        growth = grown(citations, ties, threshold, known, refused);
    }
    return std::move(growth).groups();
}

}
