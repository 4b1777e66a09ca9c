#pragma once

#include "core/store/mapping.h"

#include <optional>
#include <string>

/// What a review sets out to do (Kitchenham & Charters 2007, section 5): its questions, criteria, sources,
/// and the search log with every query as it was sent (PRISMA-S).
namespace alidade {

using SettingId = Id<struct SettingTag>;
using ReviewerId = Id<struct ReviewerTag>;
using QuestionId = Id<struct QuestionTag>;
using CriterionId = Id<struct CriterionTag>;
using SourceId = Id<struct SourceTag>;
using SearchId = Id<struct SearchTag>;
using PaperId = Id<struct PaperTag>;
using ReportedId = Id<struct ReportedTag>;

/// A named text of the protocol: title, method, need … The names in use are in core/review/settings.h.
struct Setting {
    SettingId id;
    std::string name;
    std::string value;
};

enum class ReviewerRole {
    Reviewer,  ///< a person who votes and codes
    Consensus, ///< the one who writes what counts when reviewers differ
};

struct Reviewer {
    ReviewerId id;
    std::string name;
    std::string initials;
    ReviewerRole role = ReviewerRole::Reviewer;
};

struct ResearchQuestion {
    QuestionId id;
    std::string name; ///< RQ1
    std::string question;
    std::string rationale;
    int position = 0;
};

enum class CriterionKind { Include, Exclude };

/// Where a criterion applies.
enum class CriterionStage { Any, TitleAbstract, FullText };

/// A reason to include or to exclude.
struct Criterion {
    CriterionId id;
    std::string name; ///< EX1
    CriterionKind kind = CriterionKind::Exclude;
    CriterionStage stage = CriterionStage::Any;
    std::string text;
    std::optional<int> digit; ///< the key that gives it as a reason when screening
    int position = 0;
};

enum class SourceKind {
    Database,
    Snowballing,
    Other, ///< hand search, experts, a reference list
};

/// Where records come from: a database with its platform, a snowballing round.
struct Source {
    SourceId id;
    std::string slug;
    std::string name;
    SourceKind kind = SourceKind::Database;
    std::string platform;
    int position = 0;
};

enum class SnowballDirection { None, Backward, Forward, Both };

/// One query run in one source on one day.
struct Search {
    SearchId id;
    SourceId source;
    std::string query; ///< exactly as sent
    std::string date;  ///< 2024-04-01, or as much of it as is known
    std::optional<std::int64_t>
        hits;           ///< as the source reported them, which may differ from what was imported
    std::string fields; ///< what the query looked at: title, abstract, keywords
    std::string limits; ///< filters set beside the query, one a line
    SnowballDirection direction = SnowballDirection::None;
    std::optional<PaperId> seed; ///< the paper whose references or citations were followed
    std::string note;
    int position = 0;
};

enum class ReportedStatus { Stated, Derived, Unknown };

/// A number of the flow that was only reported, with no rows behind it: `flow/screened-title-abstract`.
struct Reported {
    ReportedId id;
    std::string name;
    std::optional<std::int64_t> value;
    ReportedStatus status = ReportedStatus::Stated;
    std::string note;
};

namespace store {

template <>
struct Words<ReviewerRole> {
    static constexpr std::array<std::string_view, 2> WORDS = {"reviewer", "consensus"};
};
template <>
struct Words<CriterionKind> {
    static constexpr std::array<std::string_view, 2> WORDS = {"include", "exclude"};
};
template <>
struct Words<CriterionStage> {
    static constexpr std::array<std::string_view, 3> WORDS = {"any", "title-abstract", "full-text"};
};
template <>
struct Words<SourceKind> {
    static constexpr std::array<std::string_view, 3> WORDS = {"database", "snowballing", "other"};
};
template <>
struct Words<SnowballDirection> {
    static constexpr std::array<std::string_view, 4> WORDS = {"none", "backward", "forward", "both"};
};
template <>
struct Words<ReportedStatus> {
    static constexpr std::array<std::string_view, 3> WORDS = {"stated", "derived", "unknown"};
};

template <>
struct Mapping<Setting> {
    static constexpr Table TABLE = Table::Setting;
    static constexpr auto COLUMNS =
        std::tuple{column("name", &Setting::name), column("value", &Setting::value)};
};
template <>
struct Mapping<Reviewer> {
    static constexpr Table TABLE = Table::Reviewer;
    static constexpr auto COLUMNS = std::tuple{column("name", &Reviewer::name),
                                               column("initials", &Reviewer::initials),
                                               column("role", &Reviewer::role)};
};
template <>
struct Mapping<ResearchQuestion> {
    static constexpr Table TABLE = Table::ResearchQuestion;
    static constexpr auto COLUMNS = std::tuple{column("name", &ResearchQuestion::name),
                                               column("question", &ResearchQuestion::question),
                                               column("rationale", &ResearchQuestion::rationale),
                                               column("position", &ResearchQuestion::position)};
};
template <>
struct Mapping<Criterion> {
    static constexpr Table TABLE = Table::Criterion;
    static constexpr auto COLUMNS = std::tuple{column("name", &Criterion::name),
                                               column("kind", &Criterion::kind),
                                               column("stage", &Criterion::stage),
                                               column("text", &Criterion::text),
                                               column("digit", &Criterion::digit),
                                               column("position", &Criterion::position)};
};
template <>
struct Mapping<Source> {
    static constexpr Table TABLE = Table::Source;
    static constexpr auto COLUMNS = std::tuple{column("slug", &Source::slug),
                                               column("name", &Source::name),
                                               column("kind", &Source::kind),
                                               column("platform", &Source::platform),
                                               column("position", &Source::position)};
};
template <>
struct Mapping<Search> {
    static constexpr Table TABLE = Table::Search;
    static constexpr auto COLUMNS = std::tuple{column("source", &Search::source),
                                               column("query", &Search::query),
                                               column("date", &Search::date),
                                               column("hits", &Search::hits),
                                               column("fields", &Search::fields),
                                               column("limits", &Search::limits),
                                               column("direction", &Search::direction),
                                               column("seed", &Search::seed),
                                               column("note", &Search::note),
                                               column("position", &Search::position)};
};
template <>
struct Mapping<Reported> {
    static constexpr Table TABLE = Table::Reported;
    static constexpr auto COLUMNS = std::tuple{column("name", &Reported::name),
                                               column("value", &Reported::value),
                                               column("status", &Reported::status),
                                               column("note", &Reported::note)};
};

}

}
