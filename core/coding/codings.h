#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <optional>
#include <string>
#include <vector>

/// Giving codes to papers and taking them away, and the passages that support them.
namespace alidade::coding {

/// A code to give, with all that is said about it: see Coding and CodingDetail.
struct NewCoding {
    PaperId paper;
    CodeId code;
    ReviewerId reviewer;
    std::string note;
    std::string locator;
    std::optional<int> place;
    std::string basis;
    std::string status;
    std::string source;
    std::string qualifier;
};

/// Gives a code. A reviewer may give a paper the same code at several places: they differ in basis, status or
/// locator. Takes back the word that none of the dimension's codes applies. Fails with NotFound, or with
/// Invalid: the code stands at that place already; the dimension is not answered by codes; it takes one code
/// and the reviewer gave another one.
Result<CodingId> code(store::Transaction& transaction, const NewCoding& wanted);

/// The same, but where the dimension takes one code, the other one goes first, as by uncode.
Result<CodingId> recode(store::Transaction& transaction, const NewCoding& wanted);

/// The reviewer's coding of that paper by that code at that place, if it stands already.
std::optional<CodingId> standing(const store::Database& database, const NewCoding& wanted);

/// Takes the reviewer's code away at all places, with details and excerpts. Fails with NotFound where there
/// is none.
Result<void> uncode(store::Transaction& transaction, PaperId paper, CodeId code, ReviewerId reviewer);
/// The same at one place.
Result<void> uncode(store::Transaction& transaction, CodingId coding);

/// What the reviewer gave the paper in that dimension, in the order in which it was given.
std::vector<Coding>
codingsOf(const store::Database& database, PaperId paper, DimensionId dimension, ReviewerId reviewer);

/// Keeps a passage that supports one coding or one claim. Fails with NotFound, or with Invalid: it supports
/// none or both, it belongs to another paper than these and its file, it has neither words nor rectangles,
/// its page or its characters cannot be.
Result<ExcerptId> attachExcerpt(store::Transaction& transaction, const Excerpt& excerpt);
Result<void> removeExcerpt(store::Transaction& transaction, ExcerptId excerpt);

}
