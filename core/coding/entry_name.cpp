#include "core/coding/entry_name.h"

#include "core/base/text.h"

#include <set>
#include <utility>
#include <vector>

namespace alidade::coding {

namespace {

using store::Table;

/// The decision as it is, else as the change has it, which of one that came or went has all.
KnownRow decisionOf(RowNames& names, const store::RowChange& change)
{
    if (auto row = names.rows().present(change.table, change.id)) {
        return std::move(*row);
    }
    if (change.operation == store::Operation::Update) {
        return names.find(change.table, change.id).value_or(KnownRow());
    }
    KnownRow row;
    for (const auto& column : change.columns) {
        row[column.column] = change.operation == store::Operation::Delete ? column.before : column.after;
    }
    return row;
}

bool isHidden(const screening::Blindness& blindness, const KnownRow& decision)
{
    const auto stage = store::fromWord<Stage>(textIn(decision, "stage")).value_or(Stage::TitleAbstract);
    return blindness.hides(
        PaperId{numberIn(decision, "paper")}, stage, ReviewerId{numberIn(decision, "reviewer")});
}

/// All of them before any is looked at: what a decision was that is not there any more is read from the parts
/// of the journal as well, which cannot be read twice at one time.
std::vector<store::RowChange> decisionsIn(const Review& review, store::EntryId entry)
{
    std::vector<store::RowChange> decisions;
    review.journal().forEachPart(entry, false, [&](std::string_view changeset) {
        store::forEachChange(review.database(), changeset, [&](const store::RowChange& change) {
            if (change.table == Table::Decision) {
                decisions.push_back(change);
            }
        });
    });
    return decisions;
}

/// The papers of decisions that the entry made and that are kept back; no more than two are needed.
std::set<PaperId> hiddenPapers(const Review& review,
                               RowNames& names,
                               const screening::Blindness& blindness,
                               store::EntryId entry)
{
    constexpr std::size_t ENOUGH = 2;
    std::set<PaperId> papers;
    for (const auto& change : decisionsIn(review, entry)) {
        const auto decision = decisionOf(names, change);
        if (isHidden(blindness, decision)) {
            papers.insert(PaperId{numberIn(decision, "paper")});
        }
        if (papers.size() == ENOUGH) {
            break;
        }
    }
    return papers;
}

/// The label, whose words translators know where core has found them (core/review/merge.cpp).
Sentence labelOf(const store::Entry& entry)
{
    constexpr std::string_view MERGE = "Merge ";
    return entry.kind == store::EntryKind::Merge && entry.label.starts_with(MERGE)
        ? Sentence{translatable("Sentence", "Merge %1"), {entry.label.substr(MERGE.size())}}
        : Sentence(entry.label);
}

bool isReaders(const Review& review, std::string_view reviewer)
{
    return folded(simplified(reviewer)) == folded(simplified(review.reviewer()));
}

}

bool isHidden(RowNames& names, const screening::Blindness& blindness, const store::RowChange& change)
{
    return blindness.isAskedFor() && change.table == Table::Decision
        && isHidden(blindness, decisionOf(names, change));
}

Sentence entryName(const Review& review,
                   RowNames& names,
                   const screening::Blindness& blindness,
                   const store::Entry& entry)
{
    // it is called after what it took back, whoever did that
    const bool isUndo = entry.reverts && *entry.reverts < entry.id; // else the file is damaged
    if (const auto old = isUndo ? review.journal().find(*entry.reverts) : std::nullopt) {
        return {translatable("Sentence", "Undo: %1"), {entryName(review, names, blindness, *old)}};
    }
    const auto label = labelOf(entry);
    if (!blindness.isAskedFor()) {
        return label;
    }
    const bool isTelling = entry.kind == store::EntryKind::Undo
        || (entry.kind == store::EntryKind::Command && !isReaders(review, entry.reviewer));
    const auto papers = isTelling ? hiddenPapers(review, names, blindness, entry.id) : std::set<PaperId>();
    if (papers.empty()) {
        return label;
    }
    return papers.size() == 1 ? Sentence{translatable("Sentence", "Decision on %1"),
                                         {names.name(Table::Paper, papers.begin()->value)}}
                              : Sentence(translatable("Sentence", "Decisions on several papers"));
}

std::vector<BroughtIn>
readableOf(const Review& review, RowNames& names, const screening::Blindness& blindness, store::EntryId merge)
{
    auto brought = broughtIn(review, merge);
    const bool isTelling =
        blindness.isAskedFor() && !brought.empty() && !hiddenPapers(review, names, blindness, merge).empty();
    for (auto& one : brought) {
        if (isTelling && !isReaders(review, one.reviewer)) {
            one.label.clear();
        }
    }
    return brought;
}

}
