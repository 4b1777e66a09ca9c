#pragma once

#include "core/coding/taxonomy_rules.h"

#include <map>
#include <optional>
#include <set>
#include <span>

namespace alidade::coding {

/// Who has answered the dimension, by codes or by the word that none applies.
std::set<Voice> voicesOn(const store::Database& database, DimensionId dimension);

/// Codes that come from other dimensions into one, and what that does to who has answered them: whoever
/// answered one question that becomes two has answered both, and nothing begins or ceases to count unseen.
/// Everything is to be told before the first code moves.
class Crossing
{
public:
    Crossing(const store::Database& database, const Dimension& target);

    /// Some codes of `from` are about to come. Who answered it has answered both: where he has no code of the
    /// one, none of it applies. Without `codes` the target is new, and that is said of all papers; else of
    /// those that have one of the codes, and for a paper on which somebody has answered the target already,
    /// nobody is given an answer to it.
    void part(DimensionId from, std::optional<std::span<const CodeId>> codes = {});
    /// All codes of `from` are about to come.
    void join(DimensionId from);

    /// Who has answered a dimension, and may have no code of it any more.
    const std::map<DimensionId, std::set<Voice>>& silent() const { return m_silent; }

    /// Fails with Invalid, naming the papers, where the consensus has spoken on one of two dimensions,
    /// reviewers on the other, and codes come from the one to the other.
    Result<void> check() const;

private:
    const std::set<Voice>& voices(DimensionId dimension);
    void noteContested(DimensionId from, const std::set<Voice>& coming);

    const store::Database& m_database;
    DimensionId m_target;
    std::string m_label;
    std::map<DimensionId, std::set<Voice>> m_voices; ///< as far as they were asked for
    std::map<DimensionId, std::set<Voice>> m_silent;
    std::set<PaperId> m_contested;
    std::string m_origin; ///< the dimension that they are contested with
};

}
