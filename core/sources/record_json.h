#pragma once

#include "core/sources/entry.h"

#include <string>
#include <string_view>

namespace alidade::sources {

/// An entry as the one-line JSON object that records store and the command line prints: `type`, `title`,
/// `authors` of `{family, given}` or `{literal}`, `year`, `venue`, `venue_short`, `volume`, `issue`, `pages`,
/// `doi`, `url`, `abstract`, `keywords`, `language`, `publisher`, `isbn`, `issn`, `key`, and `extra` with all
/// other fields; what is empty is left out. A name that comes more than once in `extra` has an array.
void appendJson(std::string& text, const Entry& entry);
std::string toJson(const Entry& entry);

/// `extra` alone; empty where there is none.
std::string extraJson(const Entry& entry);

/// `text` as a JSON string with its quotes. It must be UTF-8.
void appendJsonString(std::string& json, std::string_view text);

}
