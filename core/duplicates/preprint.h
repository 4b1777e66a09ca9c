#pragma once

#include "core/sources/entry.h"

#include <string>

/// Preprints, which many records name otherwise than by a DOI.
namespace alidade::duplicates {

/// The DOI that arXiv gives the paper that `entry` says it has there, as an eprint, a venue (`CoRR
/// abs/1706.03762`) or an address. Empty where it stands in another venue: an article is not its preprint.
std::string arxivDoi(const sources::Entry& entry);

/// `doi` without the `v2` of a version, where it is of arXiv, bioRxiv or medRxiv: all are one preprint.
std::string withoutVersion(std::string doi);

}
