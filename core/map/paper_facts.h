#pragma once

#include "core/agreement/walk.h"
#include "core/map/index.h"
#include "core/screening/verdicts.h"

#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace alidade::map {

/// A paper's own row as far as the index knows it: id, year, the venue as it is shown. WHERE or ORDER BY
/// follows.
inline constexpr std::string_view PAPER_ROWS =
    "SELECT id, year, CASE venue_short WHEN '' THEN venue ELSE venue_short END FROM paper ";

/// What the tables say of papers, besides their own row. Asked for papers in the order of their ids, it runs
/// through each table once; asked for one alone, it touches its rows only.
class PaperFacts
{
public:
    PaperFacts(const store::Database& database,
               const agreement::InForce& inForce,
               std::optional<PaperId> only = {});
    ~PaperFacts();

    /// To `paper`, which is behind the last one.
    void read(PaperId paper);

    /// The codes in force.
    std::span<const CodeId> codes() const;
    /// The dimensions of which it counts that none of their codes applies.
    std::span<const DimensionId> nones() const;
    /// The answers in force to dimensions without codes.
    std::span<const Answer> answers() const;
    /// All else that is a column of the index; one may come twice.
    const std::vector<ColumnKey>& properties() const { return m_properties; }

private:
    class LinkRows;

    agreement::Walk m_said;
    bool m_isSaid; ///< whether the walk stands on a paper: the one that was read, or one behind it
    screening::DecidedPapers m_decided;
    bool m_isDecided;
    std::deque<LinkRows> m_links;
    const CountingRule& m_rule;
    PaperId m_paper;
    std::vector<ColumnKey> m_properties;
};

}
