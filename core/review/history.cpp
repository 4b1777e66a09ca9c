#include "core/review/history.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace alidade {

namespace {

template <class Visit>
void forEachChange(const Review& review, store::EntryId entry, const Visit& visit)
{
    review.journal().forEachPart(entry, false, [&](std::string_view changeset) {
        store::forEachChange(review.database(), changeset, visit);
    });
}

std::vector<store::Entry> oldestFirst(std::vector<store::Entry> entries)
{
    std::reverse(entries.begin(), entries.end());
    return entries;
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

void visitHistory(const Review& review, int limit, int offset, const HistoryVisitor& visitor)
{
    for (const auto& entry : oldestFirst(review.journal().entries({}, limit, offset))) {
        visitor.entry(entry);
        forEachChange(review, entry.id, visitor.change);
    }
}

void visitHistory(const Review& review, PaperId paper, const HistoryVisitor& visitor)
{
    RowsOfPaper known(paper);
    for (const auto& entry : oldestFirst(review.journal().entries(paper.value))) {
        visitor.entry(entry);
        forEachChange(review, entry.id, [&](const store::RowChange& change) {
            if (known.concerns(change, entry)) {
                visitor.change(change);
            }
        });
    }
}

}
