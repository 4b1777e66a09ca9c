#pragma once

#include "core/sources/entry.h"

#include <string_view>
#include <vector>

/// Texts that sites write for people and not for programs.
namespace alidade::sources {

/// What stands between empty lines, its lines as they are.
using Paragraphs = std::vector<std::string_view>;

/// Whether `paragraph` begins a paper of PubMed's text: a number, and where the paper stands.
///
///     1. Acta Trop. 2010 Jul-Aug;115(1-2):142-54. doi: 10.1000/x. Epub 2010 Feb 11.
bool isPubmedCitation(std::string_view paragraph);

/// Fills `entry` from a paper's paragraphs: citation, title, authors, what is known of them, abstract,
/// numbers.
void fillFromPubmed(const Paragraphs& paragraphs, Entry& entry);

/// Whether `paragraph` is a paper of ScienceDirect's text, a line a field, by the line with its address.
///
///     Ada Quill, Piet Meer,
///     A title,
///     Annals of Rain,
///     Volume 5, Issue 3,
///     2020,
///     Pages 12-18,
///     ISSN 1234-5679,
///     https://doi.org/10.1000/x.
///     (https://www.sciencedirect.com/science/article/pii/S1)
///     Abstract: It rained.
///     Keywords: rain; snow
bool isScienceDirectPaper(std::string_view paragraph);

/// As fillFromPubmed().
void fillFromScienceDirect(const Paragraphs& paragraphs, Entry& entry);

/// An abstract may have several paragraphs.
void addToAbstract(std::string_view part, Entry& entry);

}
