#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

/// A journal or proceedings, made ready for comparing once.
struct Venue {
    std::string name;        ///< its words, folded, without `the`, `of` …, one blank between
    std::string initials;    ///< of those words
    std::string allInitials; ///< of all its words, `of` included
    /// What else it is called, as `name` is written: `Ai zheng = Chinese journal of cancer`, `Klin Med
    /// [Clinical medicine of Moscow]`, `Rinsho Byori - Japanese Journal of Clinical Pathology`, and all of a
    /// name with a subtitle. None is so short that it could be a remark: `[Electronic Resource]`.
    std::vector<std::string> otherNames;
    std::vector<std::string> issns; ///< eight characters each
    bool isCutOff = false;          ///< `International Journal of …`, as Google Scholar shows it
};

/// `name` and `shortName` as records give them, either of which may be empty; `issn` may hold several.
Venue venueOf(std::string_view name, std::string_view shortName, std::string_view issn);

/// How the names of two venues stand to each other.
enum class VenueMatch {
    Unknown,   ///< one has no name
    Same,      ///< equal, a common ISSN, or one abbreviates the other: `J Assoc Inf Syst`, `PNAS`
    Different, ///< as far as names tell
};

VenueMatch compare(const Venue& a, const Venue& b);

}
