#pragma once

#include "core/review/paper.h"
#include "core/review/taxonomy.h"

#include <optional>
#include <string>

/// What reviewers say of papers: decisions, codings, answers, claims, excerpts, notes. All rows name their
/// reviewer.
namespace alidade {

using DecisionId = Id<struct DecisionTag>;
using CodingId = Id<struct CodingTag>;
using AnswerId = Id<struct AnswerTag>;
using MetricId = Id<struct MetricTag>;
using ClaimId = Id<struct ClaimTag>;
using ExcerptId = Id<struct ExcerptTag>;
using NoteId = Id<struct NoteTag>;

enum class Stage { TitleAbstract, FullText };
enum class Verdict { Include, Exclude, Maybe };

/// Include, exclude or maybe: by one reviewer, on one paper, at one stage.
struct Decision {
    DecisionId id;
    PaperId paper;
    ReviewerId reviewer;
    Stage stage = Stage::TitleAbstract;
    Verdict verdict = Verdict::Maybe;
    std::optional<CriterionId> criterion;
    std::string note;
};

/// A code given to a paper by one reviewer, at one place. The row is narrow, for reviews hold millions; its
/// words are in CodingDetail.
struct Coding {
    CodingId id;
    PaperId paper;
    CodeId code;
    ReviewerId reviewer;
    std::string basis; ///< what it rests on where the review tells bases apart: table, prose, title, external
    std::string status; ///< stated, inferred … where the review tells them apart
};

/// The words of a coding, there only where there are any; its id is the coding's.
struct CodingDetail {
    CodingId id;
    PaperId paper;
    std::string note;
    std::string locator;      ///< where it stands: Table 2, Monolithic, Papers · §3.1 ¶2
    std::optional<int> place; ///< its order among the codings of that place
    std::string source;       ///< what outside the paper supports it
    std::string qualifier;    ///< counter-evidence, origin …
};

/// The answer of one reviewer for one paper to a dimension that is not answered by codes; or, for a category,
/// that none of its codes applies (no number, no text).
struct Answer {
    AnswerId id;
    PaperId paper;
    DimensionId dimension;
    ReviewerId reviewer;
    std::optional<double> number; ///< a number, or 0 and 1 for no and yes
    std::string text;             ///< a text, or a date as 2024-04-01
    std::string note;
};

enum class Better { Unknown, Higher, Lower };

/// How values of a metric are to be read when nothing else says so.
enum class Quantity {
    Absolute, ///< the thing itself: 7.5 lines of proof a line of code
    Change,   ///< what changed against the comparator: 3 % overhead
};

/// What can be measured; reviews add their own.
struct Metric {
    MetricId id;
    std::string slug;
    std::string label;
    std::string definition;
    std::string unit;
    Better better = Better::Unknown;
    Quantity quantity = Quantity::Absolute;
    int position = 0;
};

enum class Direction { Unknown, Better, Worse, Neutral };

enum class ClaimRole {
    Result,
    Baseline, ///< the figure of what a result is compared with
};

/// A measured statement of a paper, or of the review itself when no paper stands behind it.
struct Claim {
    ClaimId id;
    std::optional<PaperId> paper;
    ReviewerId reviewer;
    MetricId metric;
    std::string subject;         ///< the system it is about
    std::string component;       ///< the part of it
    std::optional<double> value; ///< in `unit`; the lower end of a range
    std::optional<double> high;  ///< the upper end of a range
    std::string valueText;       ///< as printed: 3x, only slightly slower
    std::string unit;            ///< percent, factor, ms …
    std::string comparator;      ///< what it is compared with, in words
    Direction direction = Direction::Unknown;
    std::string condition; ///< the workload or setting
    std::string locator;
    ClaimRole role = ClaimRole::Result;
    bool ambiguous = false; ///< whether the paper's words can be read in several ways
    std::string name;       ///< the review's own name for it: Q01
    std::string note;
};

/// A passage of a paper that supports a coding or a claim.
struct Excerpt {
    ExcerptId id;
    PaperId paper;
    std::optional<CodingId> coding;
    std::optional<ClaimId> claim;
    std::optional<AttachmentId> attachment;
    std::optional<int> page;            ///< from 1
    std::optional<std::int64_t> start;  ///< first character on that page, from 0
    std::optional<std::int64_t> length; ///< in characters
    std::string quote;                  ///< the text itself, by which it is found again
    std::string rectangles; ///< JSON: [[x, y, width, height], …] in points from the page's upper left corner
};

/// A remark: on a paper, a code or a claim, or on the review as a whole.
struct Note {
    NoteId id;
    std::optional<PaperId> paper;
    std::optional<CodeId> code;
    std::optional<ClaimId> claim;
    ReviewerId reviewer;
    std::string kind; ///< note, contradiction, gap, ambiguity, background …
    std::string name; ///< O01
    std::string severity;
    std::string place;
    std::string text;
    std::string effect; ///< what was done about it
    std::string evidence;
};

namespace store {

template <>
struct Words<Stage> {
    static constexpr std::array<std::string_view, 2> WORDS = {"title-abstract", "full-text"};
};
template <>
struct Words<Verdict> {
    static constexpr std::array<std::string_view, 3> WORDS = {"include", "exclude", "maybe"};
};
template <>
struct Words<Better> {
    static constexpr std::array<std::string_view, 3> WORDS = {"unknown", "higher", "lower"};
};
template <>
struct Words<Quantity> {
    static constexpr std::array<std::string_view, 2> WORDS = {"absolute", "change"};
};
template <>
struct Words<Direction> {
    static constexpr std::array<std::string_view, 4> WORDS = {"unknown", "better", "worse", "neutral"};
};
template <>
struct Words<ClaimRole> {
    static constexpr std::array<std::string_view, 2> WORDS = {"result", "baseline"};
};

template <>
struct Mapping<Decision> {
    static constexpr Table TABLE = Table::Decision;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Decision::paper),
                                               column("reviewer", &Decision::reviewer),
                                               column("stage", &Decision::stage),
                                               column("verdict", &Decision::verdict),
                                               column("criterion", &Decision::criterion),
                                               column("note", &Decision::note)};
};
template <>
struct Mapping<Coding> {
    static constexpr Table TABLE = Table::Coding;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Coding::paper),
                                               column("code", &Coding::code),
                                               column("reviewer", &Coding::reviewer),
                                               column("basis", &Coding::basis),
                                               column("status", &Coding::status)};
};
template <>
struct Mapping<CodingDetail> {
    static constexpr Table TABLE = Table::CodingDetail;
    static constexpr auto COLUMNS = std::tuple{column("paper", &CodingDetail::paper),
                                               column("note", &CodingDetail::note),
                                               column("locator", &CodingDetail::locator),
                                               column("place", &CodingDetail::place),
                                               column("source", &CodingDetail::source),
                                               column("qualifier", &CodingDetail::qualifier)};
};
template <>
struct Mapping<Answer> {
    static constexpr Table TABLE = Table::Answer;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Answer::paper),
                                               column("dimension", &Answer::dimension),
                                               column("reviewer", &Answer::reviewer),
                                               column("number", &Answer::number),
                                               column("text", &Answer::text),
                                               column("note", &Answer::note)};
};
template <>
struct Mapping<Metric> {
    static constexpr Table TABLE = Table::Metric;
    static constexpr auto COLUMNS = std::tuple{column("slug", &Metric::slug),
                                               column("label", &Metric::label),
                                               column("definition", &Metric::definition),
                                               column("unit", &Metric::unit),
                                               column("better", &Metric::better),
                                               column("quantity", &Metric::quantity),
                                               column("position", &Metric::position)};
};
template <>
struct Mapping<Claim> {
    static constexpr Table TABLE = Table::Claim;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Claim::paper),
                                               column("reviewer", &Claim::reviewer),
                                               column("metric", &Claim::metric),
                                               column("subject", &Claim::subject),
                                               column("component", &Claim::component),
                                               column("value", &Claim::value),
                                               column("high", &Claim::high),
                                               column("value_text", &Claim::valueText),
                                               column("unit", &Claim::unit),
                                               column("comparator", &Claim::comparator),
                                               column("direction", &Claim::direction),
                                               column("condition", &Claim::condition),
                                               column("locator", &Claim::locator),
                                               column("role", &Claim::role),
                                               column("ambiguous", &Claim::ambiguous),
                                               column("name", &Claim::name),
                                               column("note", &Claim::note)};
};
template <>
struct Mapping<Excerpt> {
    static constexpr Table TABLE = Table::Excerpt;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Excerpt::paper),
                                               column("coding", &Excerpt::coding),
                                               column("claim", &Excerpt::claim),
                                               column("attachment", &Excerpt::attachment),
                                               column("page", &Excerpt::page),
                                               column("start", &Excerpt::start),
                                               column("length", &Excerpt::length),
                                               column("quote", &Excerpt::quote),
                                               column("rectangles", &Excerpt::rectangles)};
};
template <>
struct Mapping<Note> {
    static constexpr Table TABLE = Table::Note;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Note::paper),
                                               column("code", &Note::code),
                                               column("claim", &Note::claim),
                                               column("reviewer", &Note::reviewer),
                                               column("kind", &Note::kind),
                                               column("name", &Note::name),
                                               column("severity", &Note::severity),
                                               column("place", &Note::place),
                                               column("text", &Note::text),
                                               column("effect", &Note::effect),
                                               column("evidence", &Note::evidence)};
};

}

}
