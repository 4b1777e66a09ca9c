#include "core/sources/entry.h"

namespace alidade::sources {

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
