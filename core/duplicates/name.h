#pragma once

#include "core/review/paper.h"

#include <span>
#include <string>
#include <vector>

namespace alidade::duplicates {

/// An author, made ready for comparing once: folded words, one hyphen between.
struct Name {
    std::string family; ///< `van-der-berg`
    std::string given;  ///< `anna-maria`, `a-m`
};

/// So many authors of a record are looked at.
constexpr std::size_t MOST_NAMES = 12;

/// The first MOST_NAMES of `authors`; `Anonymous` and the like are no names.
std::vector<Name> namesOf(std::span<const Author> authors);

/// Whether it is a body and no person: `TracMan Collaborators`.
bool isBody(const Name& name);

/// Whether it is written in other letters than Latin ones.
bool isInOtherScript(const Name& name);

/// Whether both can be the same person: `Berg, Anna van der` and `van der Berg, A.`, `Chen, Liang` and
/// `Liang, Chen`, and names that differ by a slip of one letter or two.
bool isSamePerson(const Name& a, const Name& b);

}
