#pragma once

#include "core/coding/blindness.h"
#include "core/review/coding.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <vector>

/// All that lies on the desk while one reviewer codes one paper.
namespace alidade::coding {

/// A coding with its words and the passages that support it.
struct SheetCoding {
    Coding coding;
    CodingDetail detail; ///< empty where there are no words
    std::vector<Excerpt> excerpts;
};

struct SheetClaim {
    Claim claim;
    std::vector<Excerpt> excerpts;
};

/// A record of the paper, and where it came from.
struct SheetRecord {
    Record record;
    std::string source; ///< the name of the source
    std::string search; ///< the query of the search
    std::string date;   ///< of the search
};

struct PaperSheet {
    Paper paper;
    PaperText text;
    std::vector<SheetCoding> codings; ///< of the reviewer, in the order in which they were given
    std::vector<Answer> answers;      ///< of the reviewer
    /// Whether what others said of the paper is kept from the reviewer, be there any or not. Then there is
    /// nothing here of theirs but what the consensus says.
    bool isBlind = false;
    std::vector<Coding> otherCodings; ///< of everyone else
    std::vector<Answer> otherAnswers;
    std::vector<SheetClaim> claims; ///< of all reviewers; the reviewer's own first
    std::vector<Note> notes;        ///< on the paper, of all reviewers, as they came
    std::vector<SheetRecord> records;
};

/// The sheet of the reviewer of whom `blindness` is; without one, everyone is someone else. Nothing for a
/// paper that is not there.
std::optional<PaperSheet>
paperSheet(const store::Database& database, PaperId paper, const Blindness& blindness);

/// The sheet's codings by one code, at all places.
std::vector<const SheetCoding*> codingsBy(const PaperSheet& sheet, CodeId code);

}
