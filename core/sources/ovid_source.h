#pragma once

#include "core/sources/entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace alidade::sources {

/// Where a paper stands, as Ovid says it in one field. What it does not say is empty.
struct OvidSource {
    std::string venue;
    std::string volume;
    std::string issue;
    std::string pages;
    std::optional<int> year;
    std::string articleNumber = {}; ///< of an article that has no pages
};

/// Takes apart `text`, which is cleaned, in the ways that Ovid's databases write it:
///
///     Forest Ecology & Management. 201(2-3):327-334, November 15, 2004.
///     Acta Biochimica et Biophysica Sinica August 2011;43(8):647-653
///     Journal of Invented Psychology. Vol.45(3), 2019, pp. 123-145.
///     Kamp, R. M. [Editor], Calvete, J. J. [Editor]. Methods in proteome analysis.:371-397, 2004.
///     Guliaev, V. D. [Ed.]. [Parasitological research.] ISiEZH, Novosibirsk. 2002: 1-234. Chapter
///     pagination: 214-218.
///     BMC Medicine. 25 (1) (no pagination), 2018. Article Number: 45. Date of Publication: 1 May 2018.
///     Cells. 2019 Feb 22;8(2). pii: E193. doi: 10.3390/cells8020193. (of PubMed)
///     Neenan, M. [Ed]; Palmer, S. [Ed]. (2012). Coaching in practice. (pp. 11-31). New
///     York, NY, US: Routledge.
///
/// A text in none of these ways gives all of it as the venue.
OvidSource ovidSource(std::string_view text);

/// Makes it the venue of `entry`, an article number its pages, and the rest where the entry does not say that
/// already.
void putSource(OvidSource source, Entry& entry);

}
