#pragma once

#include "core/sources/entry.h"
#include "core/sources/field_text.h"

#include <string>

/// Puts the text of one member or element to its place in an entry, where none was there before; whether it
/// was taken. Formats keep a table of what goes where.
namespace alidade::sources {

template <std::string Entry::*FIELD>
bool putText(Entry& entry, const std::string& raw)
{
    auto& field = entry.*FIELD;
    if (!field.empty()) {
        return false;
    }
    field = textOf(raw);
    return true;
}

/// A volume or an issue.
template <std::string Entry::*FIELD, std::string (*NUMBER_OF)(std::string)>
bool putNumber(Entry& entry, const std::string& raw)
{
    auto& field = entry.*FIELD;
    if (!field.empty()) {
        return false;
    }
    field = NUMBER_OF(textOf(raw));
    return true;
}

inline bool putDoi(Entry& entry, const std::string& raw)
{
    if (!entry.doi.empty()) {
        return false;
    }
    entry.doi = doiOf(raw);
    return !entry.doi.empty();
}

}
