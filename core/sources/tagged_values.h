#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the value of a tag is, told by its text: databases put things into a tag that belong to another, and
/// several into one.
namespace alidade::sources {

/// `text` from its first character on that is no blank.
std::string_view withoutBlanks(std::string_view text);

/// Whether `text` is a DOI rather than a text in which one stands.
bool isDoi(std::string_view text);

/// Whether `text` is an address, of the web or not.
bool isAddress(std::string_view text);

/// Whether `text` leads to the web, and not into the folders of whoever wrote the file.
bool isOfWeb(std::string_view text);

/// Whether a tag that holds numbers and notes alike says an issue here: `3`, `7-8`, `Suppl 2`, `Spring`, but
/// neither `Journal Article` nor a number of the database, `101282906`. A stop ends an abbreviation,
/// `Suppl. 1`.
bool isIssue(std::string_view value);

/// Whether `value` is the notice that EBSCO puts into an abstract of its own.
bool isCopyright(std::string_view value);

/// `abstract` without that notice behind it, where it is not in a field of its own: `… Copyright of Annals is
/// the property of Rain Press and its content may not be copied …`.
std::string_view withoutNotice(std::string_view abstract);

/// The first of the addresses in `value`, which may stand on lines of their own, behind semicolons or behind
/// each other, as EndNote writes those that had been on lines. An address of the web ends where a blank is.
std::string firstAddress(std::string_view value);

/// The parts of `value` between semicolons, and between lines where `linesPart`, each cleaned and not empty.
std::vector<std::string> partsOf(std::string_view value, bool linesPart);

}
