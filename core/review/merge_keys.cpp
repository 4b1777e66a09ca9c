#include "core/review/citation_keys.h"
#include "core/review/merger.h"

namespace alidade::merging {

std::vector<MovedKey> movedKeys(const Merger& merger)
{
    std::vector<MovedKey> moved;
    if (merger.changed(store::Table::Paper).empty()) {
        return moved; // keys are made of papers alone
    }
    const auto mine = citationKeys(merger.copy(MergeSide::Mine).database);
    const auto theirs = citationKeys(merger.copy(MergeSide::Theirs).database);
    const auto after = citationKeys(merger.database());
    auto query = merger.database().prepare("SELECT id, label FROM paper ORDER BY id");
    while (query.step()) {
        const PaperId paper{query.integer(0)};
        const auto& had = mine.contains(paper) ? mine : theirs;
        const auto before = had.find(paper);
        const auto& now = after.at(paper);
        if (before != had.end() && before->second != now) {
            const std::string label(query.text(1));
            moved.push_back({label.empty() ? now : label, before->second, now});
        }
    }
    return moved;
}

}
