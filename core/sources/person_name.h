#pragma once

#include "core/review/paper.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The parts of names of persons, for readers that have to take a name apart themselves; the others have
/// enough in personName of field_text.h.
namespace alidade::sources {

/// A word of a name, and whether it begins with a small letter, as `von` does.
struct NameWord {
    std::string text;
    bool isSmall = false;
};

/// Whether the first letter of `word` is a small one; a word without a letter, or in a script without case,
/// is not.
bool beginsSmall(std::string_view word);

/// The words of `name`, of which blanks part any number.
std::vector<NameWord> wordsOf(std::string_view name);

/// The name that `words` give in the order in which they are spoken, as BibTeX has it: the family begins at
/// the first small word (`Ludwig van Beethoven`), or is the last word. Words that are all small say nothing
/// about case.
Author spokenName(std::span<const NameWord> words);

/// The name that `text` gives with the family first, although no comma says so: `Crowther Caroline A`, `Van
/// Ryswyk Emer`, `Roqué i Figuls Marta`.
Author familyFirstName(std::string_view text);

/// The name of parts that commas separated: `given` and `suffix` may be empty, and change places where it is
/// `given` that is a suffix such as `Jr.`. A suffix stands in Author::given, behind a comma.
Author listedName(std::string_view family, std::string_view given, std::string_view suffix);

/// What stands between the last names of a list that is written as a sentence, or in capitals.
inline constexpr std::array<std::string_view, 5> NAME_CONJUNCTIONS = {
    " and ", " AND ", " & ", " und ", " UND "};

/// Of capitals alone, without stops, more are a word.
constexpr std::size_t MOST_BARE_INITIALS = 4;

/// Whether `word` is initials: `E.`, `J.-P.`, `HM`, and `Yu.A.`, as names are transliterated. What a stop
/// closes is one capital with at most two small letters, of any number; the other capitals are at most
/// `mostBare`.
bool isInitials(std::string_view word, std::size_t mostBare = MOST_BARE_INITIALS);

/// Whether all words of `text` are initials, `J. A.`.
bool isInitialsAlone(std::string_view text);

/// What stands before initials, `Fanning E.`, `Troiano L P`; empty where nothing does, or where the name
/// begins with initials too. Of what could be either, `LI X` and `NG J. K.` have single letters behind the
/// family name.
std::string_view familyBeforeInitials(std::string_view text);

/// Whether `word` is a part of names such as `Jr.` or `III`.
bool isSuffix(std::string_view word);

/// Whether `word` is a number by which DBLP tells people of one name apart, `0001`.
bool isNumberOfNamesake(std::string_view word);

/// `name` without a last word that is a suffix, and that word. Nothing is taken off what one word stands
/// before: `Wu IV` may have initials, and `King Jr.` says which is the family only as a whole.
std::pair<std::string_view, std::string_view> partedAtSuffix(std::string_view name);

/// `author` with `suffix`, which may be empty.
Author withSuffix(Author author, std::string_view suffix);

/// Whether `name` stands for authors that are not named: `et al.`, `others`, `…`, and words of databases for
/// nobody. In any case of letters.
bool isOthers(std::string_view name);

/// `name` without an `et al.` or dots behind it, and the comma before those.
std::string_view withoutOthers(std::string_view name);

}
