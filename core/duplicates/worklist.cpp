#include "core/duplicates/worklist.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace alidade::duplicates {

namespace {

/// The records of a group in parts: which of them are tied at a threshold. Since groups grow from the surest
/// pair down, the parts are the groups that there would be at that threshold.
class Parts
{
public:
    Parts(const ProposedGroup& group, double threshold)
        : m_group(group)
        , m_parent(group.records.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        std::map<PaperId, std::size_t> first;
        for (std::size_t i = 0; i < group.records.size(); ++i) {
            if (const auto paper = group.records[i].paper) {
                unite(first.try_emplace(*paper, i).first->second, i);
            }
        }
        for (const auto& pair : group.pairs) {
            if (pair.rule->score >= threshold) {
                unite(ordinalOf(pair.record), ordinalOf(pair.other));
            }
        }
    }

    std::size_t count() const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_parent.size(); ++i) {
            count += m_parent[i] == i ? 1U : 0U;
        }
        return count;
    }

    /// Whether two records are in different parts.
    bool parts(const ProposedPair& pair) const
    {
        return rootOf(ordinalOf(pair.record)) != rootOf(ordinalOf(pair.other));
    }

    /// The records of each part.
    std::vector<std::vector<std::size_t>> members() const
    {
        std::map<std::size_t, std::vector<std::size_t>> byRoot;
        for (std::size_t i = 0; i < m_parent.size(); ++i) {
            byRoot[rootOf(i)].push_back(i);
        }
        std::vector<std::vector<std::size_t>> list;
        for (auto& [root, members] : byRoot) {
            list.push_back(std::move(members));
        }
        return list;
    }

private:
    std::size_t ordinalOf(RecordId record) const
    {
        const auto found = std::ranges::lower_bound(m_group.records, record, {}, &ProposedRecord::record);
        return static_cast<std::size_t>(found - m_group.records.begin());
    }

    std::size_t rootOf(std::size_t i) const
    {
        while (m_parent[i] != i) {
            i = m_parent[i];
        }
        return i;
    }

    /// The first record of a part is its root.
    void unite(std::size_t a, std::size_t b)
    {
        const auto [first, second] = std::minmax({rootOf(a), rootOf(b)});
        m_parent[second] = first;
    }

    const ProposedGroup& m_group;
    std::vector<std::size_t> m_parent;
};

std::size_t paperCount(const ProposedGroup& group, const std::vector<std::size_t>& members)
{
    std::set<PaperId> papers;
    for (const auto i : members) {
        if (const auto paper = group.records[i].paper) {
            papers.insert(*paper);
        }
    }
    return papers.size();
}

Task taskOf(const ProposedGroup& group, const std::vector<std::size_t>& members)
{
    Task task;
    std::set<PaperId> papers;
    for (const auto i : members) {
        task.records.push_back(group.records[i].record);
        if (const auto paper = group.records[i].paper; paper && papers.insert(*paper).second) {
            task.papers.push_back(*paper);
        }
    }
    for (const auto& pair : group.pairs) {
        if (std::ranges::binary_search(task.records, pair.record)
            && std::ranges::binary_search(task.records, pair.other)) {
            task.pairs.push_back(pair);
        }
    }
    std::ranges::stable_sort(
        task.pairs, std::ranges::greater(), [](const ProposedPair& pair) { return pair.rule->score; });
    return task;
}

/// Papers of several records among those of a group.
void addMerged(const ProposedGroup& group, std::vector<Task>& merged)
{
    std::map<PaperId, std::vector<std::size_t>> byPaper;
    for (std::size_t i = 0; i < group.records.size(); ++i) {
        if (const auto paper = group.records[i].paper) {
            byPaper[*paper].push_back(i);
        }
    }
    for (const auto& [paper, members] : byPaper) {
        if (members.size() > 1) {
            merged.push_back(taskOf(group, members));
        }
    }
}

using PaperPair = std::pair<PaperId, PaperId>;

std::optional<PaperPair> papersOf(const Findings& findings, RecordId record, RecordId other)
{
    const auto first = findings.papers.find(record);
    const auto second = findings.papers.find(other);
    if (first == findings.papers.end() || second == findings.papers.end()
        || first->second == second->second) {
        return {};
    }
    return std::minmax({first->second, second->second});
}

/// Pairs that are alike and in no group, since something else keeps their groups apart: one list a pair of
/// papers, without papers of which a person has said that they are different.
std::map<PaperPair, std::vector<const ProposedPair*>> strayPairs(const Findings& findings)
{
    std::set<PaperPair> apart;
    for (const auto& declared : findings.apart) {
        if (const auto papers = papersOf(findings, declared.record, declared.other)) {
            apart.insert(*papers);
        }
    }
    std::map<PaperPair, std::vector<const ProposedPair*>> stray;
    for (const auto& pair : findings.all.open) {
        const auto papers = papersOf(findings, pair.record, pair.other);
        if (papers && !apart.contains(*papers)) {
            stray[*papers].push_back(&pair);
        }
    }
    return stray;
}

Task apartTask(const Findings& findings, const NotDuplicate& declared)
{
    Task task;
    const auto [first, second] = std::minmax(declared.record, declared.other);
    task.records = {first, second};
    for (const auto record : task.records) {
        const auto paper = findings.papers.find(record);
        if (paper != findings.papers.end()) {
            task.papers.push_back(paper->second);
        }
    }
    return task;
}

Task strayTask(const PaperPair& papers, const std::vector<const ProposedPair*>& pairs)
{
    Task task;
    task.papers = {papers.first, papers.second};
    std::set<RecordId> records;
    task.score = 0;
    for (const auto* pair : pairs) {
        records.insert({pair->record, pair->other});
        task.pairs.push_back(*pair);
        task.score = std::max(task.score, pair->rule->score);
    }
    task.records.assign(records.begin(), records.end());
    return task;
}

}

Result<Findings> findDuplicates(const store::Database& database, const Watch& watch)
{
    auto proposals = propose(database, 0, watch);
    if (!proposals) {
        return fail(proposals.error());
    }
    Findings findings;
    findings.all = *std::move(proposals);
    findings.apart = database.all<NotDuplicate>();
    findings.records = database.count<Record>();
    const auto add = [&](RecordId record) {
        if (!findings.papers.contains(record)) {
            const auto row = database.find<Record>(record);
            if (row && row->paper) {
                findings.papers.emplace(record, *row->paper);
            }
        }
    };
    for (const auto& pair : findings.all.open) {
        add(pair.record);
        add(pair.other);
    }
    for (const auto& declared : findings.apart) {
        add(declared.record);
        add(declared.other);
    }
    return findings;
}

Worklist worklist(const Findings& findings, double threshold)
{
    Worklist list;
    for (const auto& group : findings.all.groups) {
        const Parts parts(group, threshold);
        for (const auto& members : parts.members()) {
            if (paperCount(group, members) > 1) {
                list.certain.push_back(taskOf(group, members));
                list.certain.back().score = group.score;
            }
        }
        if (parts.count() > 1) {
            std::vector<std::size_t> everyone(group.records.size());
            std::iota(everyone.begin(), everyone.end(), std::size_t{0});
            auto& task = list.open.emplace_back(taskOf(group, everyone));
            const auto tie =
                std::ranges::find_if(task.pairs, [&](const ProposedPair& pair) { return parts.parts(pair); });
            task.score = tie == task.pairs.end() ? group.score : tie->rule->score;
        }
        addMerged(group, list.merged);
    }
    for (const auto& [papers, pairs] : strayPairs(findings)) {
        list.open.push_back(strayTask(papers, pairs));
    }
    for (const auto& declared : findings.apart) {
        list.apart.push_back(apartTask(findings, declared));
    }
    std::ranges::stable_sort(list.open, std::ranges::greater(), &Task::score);
    return list;
}

TaskCounts taskCounts(const Findings& findings, double threshold)
{
    TaskCounts counts;
    for (const auto& group : findings.all.groups) {
        const Parts parts(group, threshold);
        for (const auto& members : parts.members()) {
            counts.certain += paperCount(group, members) > 1 ? 1U : 0U;
        }
        counts.open += parts.count() > 1 ? 1U : 0U;
    }
    counts.open += strayPairs(findings).size();
    return counts;
}

}
