#include "core/duplicates/merge.h"

#include "core/duplicates/best_fields.h"
#include "core/duplicates/votes.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace alidade::duplicates {

namespace {

std::vector<PaperId> distinct(std::span<const PaperId> papers)
{
    std::vector<PaperId> list(papers.begin(), papers.end());
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

std::vector<Reading> readingsOf(const store::Database& database, PaperId paper)
{
    std::vector<Reading> readings;
    database.forEach<Record>([&](const Record& record) { readings.push_back(readingOf(record)); },
                             "WHERE paper = ?1 ORDER BY id",
                             paper);
    return readings;
}

FullPaper fullPaper(const store::Database& database, PaperId paper)
{
    FullPaper full{database.find<Paper>(paper).value(), {}};
    full.text = database.find<PaperText>(paper).value_or(PaperText{paper, {}, {}});
    return full;
}

void write(store::Transaction& transaction, const FullPaper& full)
{
    transaction.update(full.paper);
    const bool isThere = transaction.database().find<PaperText>(full.paper.id).has_value();
    const bool isEmpty = full.text.abstract.empty() && full.text.keywords.empty();
    if (isThere) {
        transaction.update(full.text);
    } else if (!isEmpty) {
        transaction.insert(full.text);
    }
}

void removePaper(store::Transaction& transaction, PaperId paper)
{
    if (transaction.database().find<PaperText>(paper)) {
        transaction.remove<PaperText>(paper);
    }
    transaction.remove<Paper>(paper);
}

/// Whether a person has declared a record of one of the two papers different from one of the other.
bool areDeclaredDifferent(const store::Database& database, PaperId a, PaperId b)
{
    auto query = database.prepare(
        "SELECT 1 FROM record r JOIN not_duplicate ON not_duplicate.record = r.id"
        " JOIN record o ON o.id = not_duplicate.other WHERE r.paper = ?1 AND o.paper = ?2"
        " UNION ALL SELECT 1 FROM record r JOIN not_duplicate ON not_duplicate.other = r.id"
        " JOIN record o ON o.id = not_duplicate.record WHERE r.paper = ?1 AND o.paper = ?2 LIMIT 1");
    query.bind(1, a.value).bind(2, b.value);
    return query.step();
}

std::optional<NotDuplicate> declarationOf(const store::Database& database, RecordId record, RecordId other)
{
    auto found = database.all<NotDuplicate>(
        "WHERE (record = ?1 AND other = ?2) OR (record = ?2 AND other = ?1)", record, other);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::string labelOf(const store::Database& database, PaperId paper)
{
    const auto found = database.find<Paper>(paper);
    return found ? found->label : std::string();
}

/// `label` with the first letter behind it that no paper has: `[14]b`.
std::string labelBeside(const store::Database& database, const std::string& label)
{
    if (label.empty()) {
        return {};
    }
    std::string ending = "b";
    while (database.count<Paper>("WHERE label = ?1", label + ending) > 0) {
        if (ending.back() == 'z') {
            ending += 'a';
        } else {
            ++ending.back();
        }
    }
    return label + ending;
}

}

PaperId keptOf(const store::Database& database, std::span<const PaperId> papers)
{
    const auto all = distinct(papers);
    return *std::ranges::max_element(all, [&](PaperId a, PaperId b) {
        const auto left = weight(database, a);
        const auto right = weight(database, b);
        return left != right ? left < right : a > b;
    });
}

std::optional<Error> obstacle(const store::Database& database, std::span<const PaperId> papers)
{
    const auto all = distinct(papers);
    for (const auto paper : all) {
        if (!database.find<Paper>(paper)) {
            return Error{ErrorCode::NotFound, translatable("Sentence", "There is no such paper."), {}};
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (areDeclaredDifferent(database, all[i], all[j])) {
                return Error{ErrorCode::Conflict,
                             {translatable("Sentence",
                                           "Records of %1 and %2 were declared different; take that back, "
                                           "then merge the papers."),
                              {labelOf(database, all[i]), labelOf(database, all[j])}},
                             {}};
            }
            if (auto differ = disagreement(database, all[i], all[j])) {
                return differ;
            }
        }
    }
    return {};
}

FullPaper mergedPaper(const store::Database& database, std::span<const PaperId> papers)
{
    const auto kept = keptOf(database, papers);
    const auto before = readingsOf(database, kept);
    auto after = before;
    std::vector<FullPaper> others;
    for (const auto gone : distinct(papers)) {
        if (gone != kept) {
            others.push_back(fullPaper(database, gone));
            std::ranges::move(readingsOf(database, gone), std::back_inserter(after));
        }
    }
    auto full = refreshed(fullPaper(database, kept), before, after);
    for (const auto& other : others) {
        full = filled(std::move(full), other); // also of papers that no record speaks for
    }
    return full;
}

Result<PaperId> merge(store::Transaction& transaction, std::span<const PaperId> papers)
{
    const auto& database = transaction.database();
    if (papers.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "No papers were named."));
    }
    if (auto found = obstacle(database, papers)) {
        return fail(*std::move(found));
    }
    const auto full = mergedPaper(database, papers);
    const auto kept = full.paper.id;
    for (const auto gone : distinct(papers)) {
        if (gone == kept) {
            continue;
        }
        for (auto& record : database.all<Record>("WHERE paper = ?1 ORDER BY id", gone)) {
            record.paper = kept;
            transaction.update(record);
        }
        repoint(transaction, kept, gone);
        removePaper(transaction, gone);
    }
    write(transaction, full);
    return kept;
}

Result<PaperId> unmerge(store::Transaction& transaction, RecordId id, ReviewerId reviewer)
{
    const auto& database = transaction.database();
    auto record = database.find<Record>(id);
    if (!record || !record->paper) {
        return fail(ErrorCode::NotFound,
                    translatable("Sentence", "There is no such record, or it stands for no paper."));
    }
    const auto left = *record->paper;
    const auto before = readingsOf(database, left);
    if (before.size() < 2) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The record is the only one of its paper."));
    }
    auto own = readingOf(*record).full;
    own.paper.label = labelBeside(database, labelOf(database, left));
    own.text.id = own.paper.id = transaction.insert(own.paper);
    if (!own.text.abstract.empty() || !own.text.keywords.empty()) {
        transaction.insert(own.text);
    }
    record->paper = own.paper.id;
    transaction.update(*record);
    const auto after = readingsOf(database, left);
    write(transaction, refreshed(fullPaper(database, left), before, after));
    for (const auto& other : after) {
        const auto declared = declareDifferent(transaction, id, other.record, reviewer);
        if (!declared) {
            return fail(declared.error());
        }
    }
    return own.paper.id;
}

Result<NotDuplicateId> declareDifferent(
    store::Transaction& transaction, RecordId record, RecordId other, ReviewerId reviewer, std::string reason)
{
    const auto& database = transaction.database();
    const auto first = database.find<Record>(record);
    const auto second = database.find<Record>(other);
    if (!first || !second) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such record."));
    }
    if (!database.find<Reviewer>(reviewer)) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "There is no such reviewer."));
    }
    if (record == other) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A record is not different from itself."));
    }
    if (first->paper && first->paper == second->paper) {
        return fail(
            ErrorCode::Conflict,
            {translatable("Sentence", "Both records stand for %1; give one of them a paper of its own."),
             {labelOf(database, *first->paper)}});
    }
    if (const auto declared = declarationOf(database, record, other)) {
        return declared->id;
    }
    return transaction.insert(NotDuplicate{{}, record, other, reviewer, std::move(reason)});
}

Result<void> withdrawDifference(store::Transaction& transaction, RecordId record, RecordId other)
{
    const auto declared = declarationOf(transaction.database(), record, other);
    if (!declared) {
        return fail(ErrorCode::NotFound,
                    translatable("Sentence", "These records were not declared different."));
    }
    transaction.remove<NotDuplicate>(declared->id);
    return {};
}

}
