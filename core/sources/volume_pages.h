#pragma once

#include <string>
#include <string_view>

/// Volumes, issues and pages, which databases write with a word before them, and programs fill with one where
/// there are none.
namespace alidade::sources {

/// `text`, which is cleaned, without the word that says that it is a volume: `Vol. 5`, `volume 5`, `Bd. 5`
/// and `Tome XII` give `5` and `XII`; without the dash behind an open range, `2014-` of Primo. Empty where it
/// says that there is none: `null`, `n/a`, `??`.
std::string volumeOf(std::string text);

/// `text`, which is cleaned, without the word that says that it is an issue: `No. 3`, `Issue 3`, `Heft 3` and
/// `n°3` give `3`, as `3 March` does; `Suppl. 3` stays. Empty as a volume.
std::string issueOf(std::string text);

/// Pages with one hyphen for any dash, without blanks around it and without the word before them: `984 -
/// 1016`, `984--1016`, `pp. 984-1016` and `S. 984-1016` give `984-1016`. An abbreviated end stays as it is,
/// and what databases write for none, `N.PAG`, gives none.
std::string pagesOf(std::string_view text);

/// Whether `text` may be a number that a paper has in place of pages, `E193`; publishers' own numbers have
/// signs in them, or are longer.
bool isArticleNumber(std::string_view text);

/// Whether it is one that begins with a letter, `e0123507`, and so no page.
bool isLetteredNumber(std::string_view text);

/// The pages from `first` to `last`, either of which may be empty.
std::string pagesOf(std::string_view first, std::string_view last);

}
