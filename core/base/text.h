#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade {

/// The form in which texts are compared: compatibility-decomposed, case folded, without accents
/// (Unicode NFKD, full case folding, no nonspacing marks). `Straße` and `STRASSE`, `café` and `Cafe` are
/// equal. Bytes that are not UTF-8 become U+FFFD.
std::string folded(std::string_view utf8);

bool isUtf8(std::string_view bytes);

/// `text` with every malformed sequence replaced by U+FFFD; well-formed text comes back as it was.
std::string validUtf8(std::string_view bytes);

/// White space of any kind at both ends taken off, runs inside made one blank.
std::string simplified(std::string_view utf8);

/// A short name for files and the command line: folded, letters and digits kept, all else one hyphen.
/// `C Interoperability (FFI)` gives `c-interoperability-ffi`; empty where nothing remains.
std::string slug(std::string_view utf8);

/// The candidate nearest to `name` after folding by edit distance (insert, delete, replace, swap of
/// neighbours), or an empty view when none is near enough to be meant: more than a third of the longer one
/// differs.
std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates);

/// Whether `a` stands before `b` for a reader: runs of digits compare as numbers, so that [5] comes before
/// [14].
bool naturalLess(std::string_view a, std::string_view b);

std::vector<std::string_view> split(std::string_view text, char separator);
std::string_view trimmed(std::string_view text);
std::string joined(std::span<const std::string> parts, std::string_view separator);

}
