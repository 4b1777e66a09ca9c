#include "core/review/history.h"

#include <algorithm>
#include <map>

namespace alidade {

namespace {

std::vector<store::RowChange> changes(const Review& review, store::EntryId entry)
{
    std::vector<store::RowChange> list;
    review.journal().forEachPart(entry, false, [&](std::string_view changeset) {
        store::forEachChange(
            review.database(), changeset, [&](const store::RowChange& change) { list.push_back(change); });
    });
    return list;
}

/// Knows which rows belong to one paper while its entries pass by in the order in which they were made. An
/// update names the paper of its row only where that changed; but an earlier entry once inserted the row with
/// its paper.
class RowsOfPaper
{
public:
    explicit RowsOfPaper(PaperId paper)
        : m_paper(paper.value)
    {
    }

    bool concerns(const store::RowChange& change, const store::Entry& entry)
    {
        const auto column = store::paperColumn(change.table);
        if (column.empty()) {
            return false;
        }
        if (column == "id") {
            return change.id == m_paper;
        }
        auto& states = m_states[{change.table, change.id}];
        for (const auto& value : change.columns) {
            if (value.column == column) {
                const bool was = value.before == store::Value(m_paper);
                const bool is = value.after == store::Value(m_paper);
                states.push_back({is, entry.undone ? entry.undoneAt : std::nullopt});
                return was || is;
            }
        }
        // what had been taken back when this entry was made does not count
        const auto last = std::find_if(states.rbegin(), states.rend(), [&](const State& state) {
            return !state.until || *state.until > entry.at;
        });
        return last != states.rend() && last->isOurs;
    }

private:
    struct State {
        bool isOurs;
        std::optional<Time> until; ///< when the entry that made it so was taken back
    };

    std::int64_t m_paper;
    std::map<std::pair<store::Table, std::int64_t>, std::vector<State>> m_states;
};

}

std::vector<HistoryEntry> history(const Review& review, int limit, int offset)
{
    std::vector<HistoryEntry> list;
    for (auto& entry : review.journal().entries({}, limit, offset)) {
        auto rows = changes(review, entry.id);
        list.push_back({std::move(entry), std::move(rows)});
    }
    return list;
}

std::vector<HistoryEntry> history(const Review& review, PaperId paper)
{
    auto entries = review.journal().entries(paper.value);
    std::reverse(entries.begin(), entries.end());
    RowsOfPaper known(paper);
    std::vector<HistoryEntry> list;
    for (auto& entry : entries) {
        auto rows = changes(review, entry.id);
        std::erase_if(rows, [&](const store::RowChange& change) { return !known.concerns(change, entry); });
        list.push_back({std::move(entry), std::move(rows)});
    }
    std::reverse(list.begin(), list.end());
    return list;
}

}
