#pragma once

#include <string_view>

namespace alidade::store {

/// Throws Failure (Corrupt) unless `bytes` are a changeset of journaled tables as the session extension
/// writes them (https://www.sqlite.org/sessionintro.html and the head of ext/session/sqlite3session.c): known
/// tables with `id` alone as key, whole records, nothing behind the last. SQLite itself must not be
/// asked: 3.40 reads a header that is cut off for ever, and older versions wrote past the end of lengths that
/// are not true.
void requireChangeset(std::string_view bytes);

}
