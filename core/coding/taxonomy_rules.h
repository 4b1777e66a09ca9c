#pragma once

#include "core/base/error.h"
#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What every change of the taxonomy keeps: the rules of names, the order of siblings, and one code where a
/// dimension takes one.
namespace alidade::coding {

/// Fails with Invalid unless `text` is UTF-8 without NUL. `what` names it in the message: "definition".
Result<void> checkText(Words what, std::string_view text);

/// The label as it is kept: one line, no blanks around it. Fails with Invalid where nothing remains.
Result<std::string> cleanLabel(std::string_view label);

/// Fails with Invalid unless `colour` is #rrggbb or empty.
Result<void> checkColour(std::string_view colour);

/// Slugs that a new name must not repeat, folded, each with what it belongs to.
using TakenSlugs = std::map<std::string, Sentence>;

/// What a filter asks of any dimension: answered at all, not answered, answered by the word that none
/// applies.
constexpr std::array<std::string_view, 3> FILTER_WORDS = {"any", "none", "none-applies"};

/// What the filter language keeps for itself before a colon: a dimension of such a name could not be asked
/// for. What each means is said in core/map/field_values.cpp, which is held to this list.
constexpr std::array<std::string_view, 18> FILTER_FIELDS = {"year",
                                                            "venue",
                                                            "author",
                                                            "title",
                                                            "abstract",
                                                            "keyword",
                                                            "note",
                                                            "source",
                                                            "search",
                                                            "reviewer",
                                                            "verdict",
                                                            "stage",
                                                            "label",
                                                            "doi",
                                                            "type",
                                                            "has",
                                                            "without",
                                                            "share"};

/// Those of the dimensions but `except`, and FILTER_FIELDS and FILTER_WORDS.
TakenSlugs dimensionSlugs(const store::Database& database, DimensionId except = {});
/// Those of the codes right below `parent` but `except`, and the words that the filter language keeps for
/// itself as values.
TakenSlugs siblingSlugs(const store::Database& database,
                        DimensionId dimension,
                        std::optional<CodeId> parent,
                        const std::set<CodeId>& except = {});

/// Fails with Invalid where `slug` is empty, has white space, a slash or a sign of the filter language, or is
/// taken.
Result<void> checkSlug(std::string_view slug, const TakenSlugs& taken);
/// `wanted`, or with the first number from 2 behind it that makes it free: size, size-2.
std::string freeSlug(const std::string& wanted, const TakenSlugs& taken);

/// The codes right below `parent`, in their order.
std::vector<Code>
siblings(const store::Database& database, DimensionId dimension, std::optional<CodeId> parent);

/// One reviewer on one paper.
using Voice = std::pair<PaperId, ReviewerId>;

/// Who gave a paper several codes of the dimension, and how many.
std::map<Voice, std::int64_t> severalCodes(const store::Database& database, DimensionId dimension);

/// The papers as a message names them: `[14], [15] and 3 more`.
Sentence namesOf(const store::Database& database, std::span<const PaperId> papers);

}
