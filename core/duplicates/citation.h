#pragma once

#include "core/duplicates/name.h"
#include "core/duplicates/place.h"
#include "core/duplicates/supplement.h"
#include "core/duplicates/title.h"
#include "core/duplicates/venue.h"
#include "core/sources/entry.h"

#include <string>
#include <vector>

namespace alidade::duplicates {

/// What sort of thing a record says that it is, as far as that keeps records apart.
enum class Medium { Unknown, Article, ConferencePaper, Book, Chapter, Other };

/// What matters of a record when it is held against others, made ready for comparing once.
struct Citation {
    Title title;
    std::vector<Name> authors;
    int year = 0; ///< 0 is not known
    Venue venue;
    std::string volume;
    std::string issue;
    Pages pages;
    Supplement supplement;
    std::string doi;
    std::string trial;    ///< its number in a registry, if it is a registration
    std::string abstract; ///< its first letters
    Medium medium = Medium::Unknown;
};

/// Reads title, authors, year, venue, volume, issue, pages, DOI, address, ISSN, abstract and type of `entry`,
/// and the eprint among its other fields; all may be as a source gave them.
Citation citationOf(const sources::Entry& entry);

}
