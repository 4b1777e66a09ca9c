#pragma once

#include "core/duplicates/best_fields.h"
#include "core/store/transaction.h"

#include <optional>
#include <span>
#include <string>

/// Making one paper of several, and several of one. Records are only pointed at another paper, so that found,
/// duplicates and unique add up at any time.
namespace alidade::duplicates {

/// The paper that stays when these become one: that on which most hangs, the oldest of equal ones.
PaperId keptOf(const store::Database& database, std::span<const PaperId> papers);

/// Why these papers cannot become one: one of them is not there (NotFound); a reviewer has said different
/// things of two, or has declared records of two to be different (Conflict). Nothing where they can.
std::optional<Error> obstacle(const store::Database& database, std::span<const PaperId> papers);

/// What merge() would make of these papers, whatever stands in the way: the kept one with the best of each
/// field. All of them are there.
FullPaper mergedPaper(const store::Database& database, std::span<const PaperId> papers);

/// Makes one paper of these, and gives it. Their records point to it, and so does all that reviewers have
/// said of them. It takes the best of each field from all records, but what a person has written into it
/// stays; the others are removed. Fails as obstacle() says, and then has written nothing.
Result<PaperId> merge(store::Transaction& transaction, std::span<const PaperId> papers);

/// Gives a record a paper of its own again, made of what the record says. What reviewers have said stays with
/// the paper it leaves, which takes back the fields that only this record gave. The record is declared
/// different from the others of that paper. Fails with NotFound, or with Invalid where it is the only record
/// of its paper.
Result<PaperId> unmerge(store::Transaction& transaction, RecordId record, ReviewerId reviewer);

/// Keeps that two records stand for different papers. Fails with NotFound; with Invalid where they are one
/// record; with Conflict where they stand for one paper.
Result<NotDuplicateId> declareDifferent(store::Transaction& transaction,
                                        RecordId record,
                                        RecordId other,
                                        ReviewerId reviewer,
                                        std::string reason = {});

/// Takes that back. Fails with NotFound.
Result<void> withdrawDifference(store::Transaction& transaction, RecordId record, RecordId other);

}
