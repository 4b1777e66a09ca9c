#include "core/coding/entry_name.h"

#include "core/base/text.h"

#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace alidade::coding {

namespace {

using store::Table;

/// The row as it is, else as the change has it, which of one that came or went has all.
KnownRow rowOf(RowNames& names, const store::RowChange& change)
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

/// Of whom a passage is, which knows no reviewer: of who gave the code or noted the claim.
KnownRow supported(RowNames& names, const KnownRow& excerpt)
{
    const auto coding = numberIn(excerpt, "coding");
    return coding != 0 ? names.find(Table::Coding, coding).value_or(KnownRow())
                       : names.find(Table::Claim, numberIn(excerpt, "claim")).value_or(KnownRow());
}

/// The paper of which the change tells something that is kept back.
std::optional<PaperId>
hiddenPaper(RowNames& names, const Blindness& blindness, const store::RowChange& change)
{
    const auto of = [](const KnownRow& row) { return PaperId{numberIn(row, "paper")}; };
    const auto by = [](const KnownRow& row) { return ReviewerId{numberIn(row, "reviewer")}; };
    KnownRow row;
    switch (change.table) {
    case Table::Decision: {
        row = rowOf(names, change);
        const auto stage = store::fromWord<Stage>(textIn(row, "stage")).value_or(Stage::TitleAbstract);
        return blindness.decisions().hides(of(row), stage, by(row)) ? std::optional(of(row)) : std::nullopt;
    }
    case Table::Coding:
    case Table::Answer:
    case Table::Claim:
    case Table::Note: row = rowOf(names, change); break;
    case Table::CodingDetail: row = names.find(Table::Coding, change.id).value_or(KnownRow()); break;
    case Table::Excerpt: row = supported(names, rowOf(names, change)); break;
    default: return {};
    }
    // a claim or a note need not be on a paper
    return of(row).value != 0 && blindness.hidesCodings(of(row), by(row)) ? std::optional(of(row))
                                                                          : std::nullopt;
}

bool isTaxonomy(const store::RowChange& change)
{
    return (change.table == Table::Code || change.table == Table::Dimension)
        && change.operation != store::Operation::Insert;
}

/// What an entry tells, as far as it can be kept back.
struct Telling {
    /// All of them before any is looked at: what a row was that is not there any more is read from the parts
    /// of the journal as well, which cannot be read twice at one time.
    std::vector<store::RowChange> decisions;
    std::vector<store::RowChange> codings;
    /// Merging codes or moving them changes what was coded too, and is called after the codes.
    bool isOfTaxonomy = false;
};

Telling toldBy(const Review& review, store::EntryId entry)
{
    Telling told;
    review.journal().forEachPart(entry, false, [&](std::string_view changeset) {
        store::forEachChange(review.database(), changeset, [&](const store::RowChange& change) {
            switch (change.table) {
            case Table::Decision: told.decisions.push_back(change); break;
            case Table::Coding:
            case Table::CodingDetail:
            case Table::Answer:
            case Table::Claim:
            case Table::Note:
            case Table::Excerpt: told.codings.push_back(change); break;
            default: told.isOfTaxonomy = told.isOfTaxonomy || isTaxonomy(change); break;
            }
        });
    });
    return told;
}

/// The papers of what is kept back among the changes; no more than two are needed.
std::set<PaperId>
hiddenPapers(RowNames& names, const Blindness& blindness, std::span<const store::RowChange> changes)
{
    constexpr std::size_t ENOUGH = 2;
    std::set<PaperId> papers;
    for (const auto& change : changes) {
        if (const auto paper = hiddenPaper(names, blindness, change)) {
            papers.insert(*paper);
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

bool isHidden(RowNames& names, const Blindness& blindness, const store::RowChange& change)
{
    return blindness.isAskedFor() && hiddenPaper(names, blindness, change).has_value();
}

Sentence
entryName(const Review& review, RowNames& names, const Blindness& blindness, const store::Entry& entry)
{
    // it is called after what it took back, whoever did that
    const bool isUndo = entry.reverts && *entry.reverts < entry.id; // else the file is damaged
    if (const auto old = isUndo ? review.journal().find(*entry.reverts) : std::nullopt) {
        return {translatable("Sentence", "Undo: %1"), {entryName(review, names, blindness, *old)}};
    }
    auto label = labelOf(entry);
    const bool isTelling = entry.kind == store::EntryKind::Undo
        || (entry.kind == store::EntryKind::Command && !isReaders(review, entry.reviewer));
    if (!blindness.isAskedFor() || !isTelling) {
        return label;
    }
    const auto told = toldBy(review, entry.id);
    if (const auto papers = hiddenPapers(names, blindness, told.decisions); !papers.empty()) {
        return papers.size() == 1 ? Sentence{translatable("Sentence", "Decision on %1"),
                                             {names.name(Table::Paper, papers.begin()->value)}}
                                  : Sentence(translatable("Sentence", "Decisions on several papers"));
    }
    if (told.isOfTaxonomy) {
        return label;
    }
    if (const auto papers = hiddenPapers(names, blindness, told.codings); !papers.empty()) {
        return papers.size() == 1 ? Sentence{translatable("Sentence", "Coding of %1"),
                                             {names.name(Table::Paper, papers.begin()->value)}}
                                  : Sentence(translatable("Sentence", "Codings of several papers"));
    }
    return label;
}

std::vector<BroughtIn>
readableOf(const Review& review, RowNames& names, const Blindness& blindness, store::EntryId merge)
{
    auto brought = broughtIn(review, merge);
    if (!blindness.isAskedFor() || brought.empty()) {
        return brought;
    }
    const auto told = toldBy(review, merge);
    const bool isTelling = !hiddenPapers(names, blindness, told.decisions).empty()
        || !hiddenPapers(names, blindness, told.codings).empty();
    for (auto& one : brought) {
        if (isTelling && !isReaders(review, one.reviewer)) {
            one.label.clear();
        }
    }
    return brought;
}

}
