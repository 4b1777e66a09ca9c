#pragma once

#include "core/sources/entry.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// The records that a source gave earlier, so that one which comes again, when a search is repeated, is
/// recognised and gets no new paper.
///
/// A record comes again when an earlier one of the same source has its key, its DOI, or the same title, first
/// author, year, venue, volume, issue and pages; unless both have a DOI and these differ, or their titles
/// have less than half of their words in common. That guards against keys such as `Chen2023` or `17`, which a
/// source gives anew in every file, and against one DOI for all abstracts of a supplement. Whether records of
/// different sources stand for one paper is the question of core/duplicates.
///
/// Holds some 80 bytes a record, no texts.
class KnownRecords
{
public:
    KnownRecords(const store::Database& database, SourceId source);

    /// The paper of the earlier record that `entry` says again; one that was given before only where there is
    /// no other.
    std::optional<PaperId> find(const Entry& entry);

private:
    struct Known {
        RecordId record;
        PaperId paper;
        std::uint64_t doi = 0; ///< 0 without one
        bool isGiven = false;
    };
    struct Sign {
        std::uint64_t hash = 0; ///< of a key, a DOI or a content
        std::uint32_t known = 0;
    };

    bool fits(const Known& known, std::uint64_t doi, std::string_view title) const;
    std::string titleOf(RecordId record) const;

    const store::Database& m_database;
    std::vector<Known> m_known;
    std::vector<Sign> m_signs; ///< by hash, then in the order of the records
};

/// Whether two titles can be those of one paper: half of the words of the longer one are in the other,
/// compared folded, or one of them is empty.
bool areAlike(std::string_view one, std::string_view other);

}
