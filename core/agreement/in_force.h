#pragma once

#include "core/review/coding.h"
#include "core/review/counting_rule.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

/// One answer per paper: which of the reviewers' codings count (see CountingRule).
///
/// For one paper and one dimension: where the consensus has spoken, its codes count. Else, under a lead, the
/// lead's. Else a code counts when every reviewer who answered the dimension for that paper gave it; who gave
/// a code below it gave it too, but does not make it count where they all agree further down. To say that
/// none of the codes applies is an answer too, and counts where all say it.
namespace alidade::agreement {

/// Which codings are looked at, and whose word counts. The default is what the review says.
struct Scope {
    enum class Voices {
        InForce,  ///< by the rule above
        Everyone, ///< whatever any reviewer gave
        One,      ///< `reviewer` alone
    };

    Voices voices = Voices::InForce;
    std::optional<ReviewerId> reviewer;
    std::vector<std::string> statuses; ///< only codings with one of these; empty: any
    std::vector<std::string> bases;    ///< the same for what they rest on

    bool operator==(const Scope&) const = default;
};

/// Applies a scope to papers. Holds the rule and where each code stands: make a new one after these change.
class InForce
{
public:
    InForce(const store::Database& database, Scope scope);

    const CountingRule& rule() const { return m_rule; }

    /// Ascending, each once.
    std::vector<CodeId> codesOf(PaperId paper) const;

    /// The answers in force to dimensions without codes, one a dimension. Several reviewers agree when number
    /// and text are the same; where a scope takes everyone's and they differ, the consensus or the lead goes
    /// first.
    std::vector<Answer> answersOf(PaperId paper) const;
    /// The dimensions of which it is in force that none of their codes applies.
    std::vector<DimensionId> nonesOf(PaperId paper) const;

    /// The coding rows behind the codes in force, at all their places, paper by paper: the lead's where his
    /// word counts, else those of everyone who gave the code. One that stands on a code below it comes with
    /// the code in force.
    std::vector<Coding> codings() const;

private:
    friend class Walk;

    /// A code that somebody gave, or, without a code, the word that none of the dimension's codes applies.
    /// Once it is settled, the code that it counts for.
    struct Vote {
        DimensionId dimension;
        CodeId code;
        ReviewerId reviewer;
        CodingId coding;
        bool counts = false;
    };

    /// Where a code stands.
    struct Place {
        DimensionId dimension;
        CodeId parent; ///< none at the top
    };

    bool isHeard(const store::Statement& coding) const;
    bool isHeard(ReviewerId reviewer) const;
    /// Marks the votes on one paper that count. Leaves them in any order.
    void settle(std::vector<Vote>& votes) const;
    void settleDimension(std::span<Vote> votes) const;
    /// The same where neither consensus nor lead has the word.
    void settleTogether(std::span<Vote> votes) const;
    /// The code right above, or none.
    CodeId above(CodeId code) const { return placeOf(code).parent; }
    /// Nowhere for a code that is not there: a row of a damaged file may name one.
    Place placeOf(CodeId code) const;
    bool isWithin(CodeId code, CodeId top) const;
    /// The answer that counts among those to one dimension, if any does.
    const Answer* settled(std::span<const Answer> said) const;

    const store::Database* m_database;
    Scope m_scope;
    CountingRule m_rule;
    std::unordered_map<CodeId, Place> m_places;
};

std::vector<Coding> codingsInForce(const store::Database& database, const Scope& scope = {});

}
