#pragma once

#include "core/review/protocol.h"
#include "core/store/transaction.h"

#include <string>
#include <vector>

/// Where is searched, before a search has been made and after.
namespace alidade::sources {

/// In the order of the protocol.
std::vector<Source> sourcesOf(const store::Database& database);

/// Adds a source at the end. Fails with Invalid without a name, or with one that another has.
Result<SourceId> addSource(store::Transaction& transaction, const std::string& name, SourceKind kind);

/// Sets name, kind and platform; the short name (slug), by which filters know it, stays. Fails with NotFound,
/// and as addSource() does.
Result<void> updateSource(store::Transaction& transaction, const Source& source);

/// Takes a source away. Fails with NotFound, and with Conflict where a search was made in it.
Result<void> removeSource(store::Transaction& transaction, SourceId source);

/// Moves it by so many places, up where they are negative. Fails with NotFound.
Result<void> moveSource(store::Transaction& transaction, SourceId source, int steps);

}
