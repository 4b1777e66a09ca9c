#pragma once

#include "core/duplicates/citation.h"
#include "core/duplicates/level.h"

/// What tells records of the Cochrane Library apart.
namespace alidade::duplicates {

/// Different where two records are of one review in two versions: by their DOIs (`….CD005465.pub2`), or,
/// where one has none, by their years, for all versions of a review bear its number for a page.
Level compareVersions(const Citation& a, const Citation& b);

/// The DOIs of two records; one with which CENTRAL lists a paper says nothing of the DOI that the paper has.
Level compareDois(const std::string& a, const std::string& b);

}
