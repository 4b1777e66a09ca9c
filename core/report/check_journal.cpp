#include "core/report/check_rules.h"
#include "core/store/journal.h"
#include "core/store/session.h"

#include <algorithm>
#include <set>

namespace alidade::report {

namespace {

/// The papers that an entry's changesets tell of.
struct Told {
    std::set<std::int64_t> papers;
    bool isComplete = true; ///< an update names its row's paper only where it changes it
};

void collect(const store::RowChange& change, Told& told)
{
    const auto column = store::paperColumn(change.table);
    if (column.empty()) {
        return;
    }
    if (column == "id") {
        told.papers.insert(change.id);
        return;
    }
    bool found = false;
    for (const auto& value : change.columns) {
        if (value.column != column) {
            continue;
        }
        found = true;
        for (const auto* side : {&value.before, &value.after}) {
            if (const auto* paper = std::get_if<std::int64_t>(side)) {
                told.papers.insert(*paper);
            }
        }
    }
    told.isComplete = told.isComplete && (found || change.operation != store::Operation::Update);
}

void checkPapers(store::EntryId entry, const Told& told, const store::Journal& journal, Findings& findings)
{
    const auto listed = journal.papers(entry);
    const bool agrees = told.isComplete ? std::ranges::equal(listed, told.papers)
                                        : std::ranges::includes(listed, told.papers);
    if (!agrees) {
        findings.add("journal", entry.value, "The papers listed for it are not those that it changed.");
    }
}

}

void checkJournal(const store::Database& database, std::vector<Finding>& list)
{
    const store::Journal journal(database);
    Findings parts(list, "journal");
    Findings papers(list, "journal-paper");
    for (const auto& entry : journal.entries()) {
        Told told;
        int count = 0;
        try {
            journal.forEachPart(entry.id, false, [&](std::string_view part) {
                ++count;
                store::forEachChange(
                    database, part, [&](const store::RowChange& change) { collect(change, told); });
            });
        } catch (const store::Failure& failure) {
            parts.add(
                "journal", entry.id.value, "Its changes cannot be read: " + failure.error().detail.english());
            continue;
        }
        if (count == 0) {
            parts.add("journal", entry.id.value, "It has no changes.");
        }
        checkPapers(entry.id, told, journal, papers);
    }
}

}
