#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

/// What the files that write the bundled review share. Its text comes with the program, so one that cannot be
/// read is a bug: the library's exceptions end the program.
namespace alidade::starters {

/// Keeps the order in which members are written, so that texts made of them read as they stand in the file.
using Json = nlohmann::ordered_json;

/// The bundled review while it is written: its text, and the rows that later parts point at.
struct Sample {
    const Json& text;
    store::Transaction& transaction;
    ReviewerId lead;                             ///< its first author: whatever its text states
    ReviewerId second;                           ///< who read it again: whatever was added from outside
    std::map<std::string, QuestionId> questions; ///< by name: RQ1
    std::map<std::string, CodeId> codes;         ///< by path: challenge/panics
    std::map<int, PaperId> papers;               ///< by number in the list of references
};

// Each part may use what the ones before it have left in Sample.
void writeProtocol(Sample& sample);
void writeFlow(Sample& sample);
void writePapers(Sample& sample);
void writeBackground(Sample& sample);
void writeRecords(Sample& sample, std::string_view bibtex);
void writeTaxonomy(Sample& sample);
void writeCodings(Sample& sample);
void writeClaims(Sample& sample);
void writeRemarks(Sample& sample);
void writeFigures(Sample& sample);

// Reading the text.

/// A member's text; empty where it is missing or null.
std::string text(const Json& object, std::string_view key);

/// A value in words: yes and no, the items of a list with `; ` between them, `not stated` for null.
std::string words(const Json& value);

/// An object in words, a line a member: `Written in: C with Rust parts`. Leaves out `without`.
std::string lines(const Json& object, std::initializer_list<std::string_view> without = {});

/// The members that are there (neither null nor empty) and not in `without`.
Json remainder(const Json& object, std::initializer_list<std::string_view> without);

/// Where something stands, in words: `Table 2, Monolithic, Papers`, `§3.1 ¶2`, `§3.3, item 2`, `Reference
/// 17`. The order inside a table's cell is left out: several codings of a cell stand at the same place.
std::string locatorText(const Json& locator);

/// The list's items, each with a `§` before it, with commas between them.
std::string sectionsText(const Json& sections);

/// `[14]`: how the review names its papers.
std::string labelText(int number);

/// The type of a reference as BibTeX or the text names it (`web`), in the words of CSL.
std::string cslType(std::string_view type);

/// For DOIs, which are the same in upper and lower case (DOI Handbook, section 2.4) and kept in lower case.
std::string lowerCase(std::string text);

/// The authors as a paper's row has them; bodies are marked with `literal` in the text.
std::string authorsText(const Json& authors);

}
