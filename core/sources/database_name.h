#pragma once

#include "core/review/paper.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// A name as databases list it, `text` being cleaned: with nothing behind a comma, that of a body, as EndNote
/// writes it; else what personName() knows, and without a comma also
/// initials behind the family name (`Fanning E.`, `Sudler EL`) and bodies. `et al.` names nobody.
Author databaseName(std::string_view text);

/// A name with a comma, as personName() knows it, or with a suffix behind the given name, as MEDLINE writes:
/// `Smith, John A Jr`.
Author commaName(std::string_view text);

/// Whether a word of `name` stands in names of bodies alone, such as `University`.
bool hasBodyWord(std::string_view name);

/// Whether `name` is that of a body: by such a word or, where it has no comma, by one that joins words, as in
/// `Government of India` and `Marks & Spencer`, or by a number, as in `ISO 9001`.
bool isBody(std::string_view name);

/// `name` without an address, `(ann@example.org)`, an `(ORCID: …)`, a remark, `[Author]`, `Ed`, or `et al.`
/// behind it.
std::string_view withoutRemark(std::string_view name);

/// Whether `parts`, which commas separated, are families with their given names in turn: all of those
/// initials, or some, and each family one word, `Smith, John A., Doe, Jane`.
bool arePairs(std::span<const std::string_view> parts);

/// The names in `text`: one as a rule, and all of a paper's where they stand in one field, `Doe, J., Roe,
/// R.`, `Doe J, Roe R` or `Doe, Jane and Roe, Richard`.
std::vector<std::string> namesIn(std::string_view text);

}
