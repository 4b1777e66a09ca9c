#include "core/sources/entry.h"

namespace alidade::sources {

bool Entry::namesNothing() const
{
    return title.empty() && authors.empty() && venue.empty() && doi.empty() && url.empty()
        && abstract.empty();
}

void Entry::clear()
{
    for (std::string* text : {&type,
                              &key,
                              &title,
                              &venue,
                              &venueShort,
                              &volume,
                              &issue,
                              &pages,
                              &doi,
                              &url,
                              &abstract,
                              &language,
                              &publisher,
                              &isbn,
                              &issn}) {
        text->clear();
    }
    authors.clear();
    year.reset();
    keywords.clear();
    other.clear();
    line = start = length = 0;
}

}
