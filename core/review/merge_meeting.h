#pragma once

#include "core/base/error.h"
#include "core/review/merger.h"

#include <memory>
#include <optional>

namespace alidade::merging {

/// Two copies of a review, each with what it has to tell the other one, and what was before where both do.
class Meeting
{
public:
    /// Reads both histories. Fails with Conflict where they have no entry in common.
    static Result<std::unique_ptr<Meeting>> of(const store::Database& mine, const store::Database& theirs);

    const Copy& mine() const { return m_mine; }
    const Copy& theirs() const { return m_theirs; }
    /// The newest merge of mine that is in force.
    std::optional<store::EntryId> lastMerge() const { return m_mineSeen.lastMerge(); }

private:
    Meeting(const store::Database& mine, const store::Database& theirs);
    void compare();
    void addDrifted();

    Copy m_mine;
    Copy m_theirs;
    History m_mineSeen;
    History m_theirsSeen;
};

}
