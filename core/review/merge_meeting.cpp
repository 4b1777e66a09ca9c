#include "core/review/merge_meeting.h"

#include <algorithm>
#include <iterator>

namespace alidade::merging {

Meeting::Meeting(const store::Database& mine, const store::Database& theirs)
    : m_mine(mine)
    , m_theirs(theirs)
    , m_mineSeen(mine)
    , m_theirsSeen(theirs)
{
}

Result<std::unique_ptr<Meeting>> Meeting::of(const store::Database& mine, const store::Database& theirs)
{
    std::unique_ptr<Meeting> meeting(new Meeting(mine, theirs));
    if (!meeting->m_mineSeen.sharesOriginWith(meeting->m_theirsSeen)) {
        return fail(ErrorCode::Conflict,
                    translatable("Sentence",
                                 "It is no copy of this review: their histories have no entry in common."));
    }
    meeting->compare();
    return meeting;
}

void Meeting::compare()
{
    m_mine.news = m_mineSeen.newsFor(m_theirsSeen);
    m_theirs.news = m_theirsSeen.newsFor(m_mineSeen);
    std::set<store::RowKey> both;
    std::ranges::set_intersection(m_mine.news.rows, m_theirs.news.rows, std::inserter(both, both.end()));
    m_mine.bases = m_mineSeen.basesBefore(m_mine.news, both);
    m_theirs.bases = m_theirsSeen.basesBefore(m_theirs.news, both);
    addDrifted();
}

/// Where copies met crosswise, both may have seen the same and yet hold other rows: one took a deletion with
/// what it deleted, the other one after the other. Such a row is news for both, and what it was is not known.
void Meeting::addDrifted()
{
    std::vector<std::pair<store::RowKey, std::int64_t>> touches;
    m_mineSeen.addMerged(touches);
    m_theirsSeen.addMerged(touches);
    std::ranges::sort(touches);
    touches.erase(std::unique(touches.begin(), touches.end()), touches.end());
    for (std::size_t i = 1; i < touches.size(); ++i) {
        const auto& key = touches[i].first;
        const bool isNews = m_mine.news.rows.contains(key) || m_theirs.news.rows.contains(key);
        if (key != touches[i - 1].first || isNews) {
            continue;
        }
        auto here = m_mine.rows.find(key);
        auto there = m_theirs.rows.find(key);
        if (here != there) {
            m_mine.news.rows.insert(key);
            m_theirs.news.rows.insert(key);
            m_mine.bases.emplace(key, std::move(here));
            m_theirs.bases.emplace(key, std::move(there));
        }
    }
}

}
