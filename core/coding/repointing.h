#pragma once

#include "core/coding/impact.h"
#include "core/coding/taxonomy_rules.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace alidade::coding {

/// A refactoring while it runs: re-points what hangs on codes, loses nothing on the way, and counts. The
/// codes themselves are the caller's.
class Repointing
{
public:
    /// Codings may come into `dimension`, or change their codes there; into no other.
    Repointing(store::Transaction& transaction, Dimension dimension);

    /// The papers with these codes are touched, though their codings stay as they are.
    void touch(std::span<const CodeId> codes);
    /// And those with answers.
    void touchAnswers(DimensionId dimension);
    /// The same where the codes come from another dimension.
    void bring(std::span<const CodeId> codes);

    /// Some codes of `from` are about to come into the dimension of the work, which is one question made two.
    /// Who answered it has answered both: where he has no code of the one, none of it applies. Without
    /// `codes` the dimension of the work is new, and that is said of all papers; else of those that have one
    /// of the codes, and in a dimension that somebody has answered for the paper already nobody is given an
    /// answer.
    void part(DimensionId from, std::optional<std::span<const CodeId>> codes = {});
    /// All codes of `from` are about to come in.
    void join(DimensionId from);

    void moveCoding(const Coding& coding, CodeId to);
    void copyCoding(const Coding& coding, CodeId to);
    void moveCodings(CodeId from, CodeId to);
    void dropCodings(CodeId code);

    /// Relations and notes of a code.
    void moveTies(CodeId from, CodeId to);
    /// Relations go. Notes stay, on what else they are about, and say by `path` what they were on.
    void dropTies(CodeId code, const std::string& path);

    /// The answers of another dimension, which is answered by codes as well: that none applies.
    void moveAnswers(DimensionId from);
    void copyAnswers(DimensionId from);
    void dropAnswers(DimensionId from);

    /// Settles what the codings that came in contradict, the word of the same reviewer that none applies, and
    /// writes that word for who would fall silent (see part()).
    /// Fails with Invalid, naming the papers, where the dimension takes one code and a reviewer would have
    /// more than before, and where the consensus has spoken on one of two dimensions, reviewers on the other,
    /// and codes would come from the one to the other: they would count, or count no more, without a word.
    Result<Impact> finish();

private:
    const store::Database& database() const { return m_transaction.database(); }
    void fold(const Coding& coding, CodingId kept);
    void addNote(const Coding& coding, const std::string& note);
    void speakFor(const Voice& voice, DimensionId dimension);
    const std::set<Voice>& voicesBefore(DimensionId dimension);
    void noteContested(DimensionId from, const std::set<Voice>& coming);
    Result<void> checkOneCode() const;
    Result<void> checkContested() const;
    /// Whether the reviewer has codes, so that the answer could not stand.
    bool foldIntoCoding(const Answer& answer);

    store::Transaction& m_transaction;
    Dimension m_dimension;
    std::map<Voice, std::int64_t> m_several; // before
    std::set<PaperId> m_papers;
    std::set<Voice> m_arrived;
    std::map<DimensionId, std::set<Voice>> m_silent; // who may be, by the dimension
    std::map<DimensionId, std::set<Voice>> m_before; // who had answered, as far as it was asked for
    std::set<PaperId> m_contested;
    Sentence m_origin; // the dimension whose codes come in
    Impact m_impact;
};

}
