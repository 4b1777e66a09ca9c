#pragma once

#include "core/coding/crossing.h"
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

    /// Is told of codes that come from another dimension, before they do.
    Crossing& crossing() { return m_crossing; }

    void moveCoding(const Coding& coding, CodeId to);
    void copyCoding(const Coding& coding, CodeId to);
    /// All of them: `from` is to go.
    void moveCodings(CodeId from, CodeId to);
    /// Who has no code of the dimension any more has said that none applies, where others have spoken on the
    /// paper: else what they say would begin to count.
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
    /// writes that word for who would fall silent (see Crossing). Fails with Invalid, naming the papers,
    /// where the dimension takes one code and a reviewer would have more than before, and as
    /// Crossing::check() does.
    Result<Impact> finish();

private:
    const store::Database& database() const { return m_transaction.database(); }
    void addNote(const Coding& coding, const std::string& note);
    void speakFor(const Voice& voice, DimensionId dimension);
    void speakForDropped();
    Result<void> checkOneCode() const;
    /// Whether the reviewer has codes, so that the answer could not stand.
    bool foldIntoCoding(const Answer& answer);

    store::Transaction& m_transaction;
    Dimension m_dimension;
    Crossing m_crossing;
    std::map<Voice, std::int64_t> m_several; // before
    std::set<PaperId> m_papers;
    std::set<Voice> m_arrived;
    std::set<Voice> m_dropped;
    Impact m_impact;
};

}
