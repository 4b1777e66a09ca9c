#pragma once

#include "core/agreement/votes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

/// How votes.cpp puts votes together.
namespace alidade::agreement {

/// What is judged: a paper, and of claims which one.
using Unit = std::pair<PaperId, std::string>;

/// Gathers votes whose categories are found on the way: `Key` is what makes two votes the same, in an order
/// that categories keep.
template <class Key>
class Gathered
{
public:
    void vote(const Unit& unit, ReviewerId rater, Key key)
    {
        m_votes[unit].insert_or_assign(rater, std::move(key));
    }
    /// A category that can be given, whether it is or not.
    void allow(Key key) { m_keys.insert(std::move(key)); }

    /// Visits what a rater said of a unit, to add to it.
    Key& at(const Unit& unit, ReviewerId rater) { return m_votes[unit][rater]; }

    template <class Visit>
    void forEach(Visit visit) const
    {
        for (const auto& [unit, given] : m_votes) {
            for (const auto& [rater, key] : given) {
                visit(unit, rater, key);
            }
        }
    }

    /// The table; `words` names a category, which `take` is told of in order.
    template <class Words, class Take>
    Votes votes(Words words, Take take)
    {
        Votes votes;
        std::set<ReviewerId> raters;
        for (const auto& [unit, given] : m_votes) {
            for (const auto& [rater, key] : given) {
                raters.insert(rater);
                m_keys.insert(key);
            }
        }
        votes.raters.assign(raters.begin(), raters.end());
        std::map<Key, std::uint32_t> places;
        for (const auto& key : m_keys) {
            places.emplace(key, static_cast<std::uint32_t>(places.size()));
            votes.categories.push_back(words(key));
            take(votes.meaning, key);
        }
        votes.ratings.raters = votes.raters.size();
        votes.ratings.categories = places.size();
        votes.ratings.values.reserve(m_votes.size() * votes.raters.size());
        for (const auto& [unit, given] : m_votes) {
            votes.papers.push_back(unit.first);
            for (const auto rater : votes.raters) {
                const auto said = given.find(rater);
                votes.ratings.values.push_back(said == given.end() ? Ratings::MISSING
                                                                   : places.at(said->second));
            }
        }
        return votes;
    }

private:
    std::map<Unit, std::map<ReviewerId, Key>> m_votes;
    std::set<Key> m_keys;
};

/// Whose votes are looked at, and on which papers: all, or one alone.
class Voters
{
public:
    Voters(const store::Database& database,
           const std::vector<ReviewerId>& among,
           std::optional<PaperId> paper = {})
        : m_paper(paper)
    {
        for (const auto& reviewer : database.all<Reviewer>()) {
            const bool isWanted = among.empty() || std::ranges::find(among, reviewer.id) != among.end();
            if (reviewer.role != ReviewerRole::Consensus && isWanted) {
                m_reviewers.insert(reviewer.id);
            }
        }
    }

    bool has(ReviewerId reviewer) const { return m_reviewers.contains(reviewer); }
    std::optional<PaperId> paper() const { return m_paper; }

private:
    std::optional<PaperId> m_paper;
    std::set<ReviewerId> m_reviewers;
};

}
