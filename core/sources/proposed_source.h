#pragma once

#include "core/sources/entry.h"
#include "core/sources/format.h"

#include <span>
#include <string>
#include <string_view>

namespace alidade::sources {

/// What the source of a file may be called: by what is in it (`dialect` is that of a table, see
/// ColumnMapping), else by a database that its name names, else by its name without the ending. A proposal
/// for the user to correct; never empty unless `name` is.
std::string proposedSource(const std::string& name,
                           Format format,
                           const std::string& dialect,
                           std::span<const Entry> first);

/// Whether `text` names a database and nothing else, as it is called or as files are.
bool isDatabase(std::string_view text);

/// The name of the source that is meant by `proposed`: one of that name or platform, else the proposal
/// itself.
std::string sourceMeant(std::span<const Source> sources, const std::string& proposed);

}
