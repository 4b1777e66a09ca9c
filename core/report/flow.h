#pragma once

#include "core/base/sentence.h"
#include "core/review/coding.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The numbers of the PRISMA 2020 flow diagram (Page et al. 2021, doi:10.1136/bmj.n71), counted from the rows
/// of the review, with what was only reported beside them.
namespace alidade::report {

/// The two columns of the diagram. A paper stands in the first one where any database gave it.
enum class FlowColumn {
    Databases,
    Other, ///< snowballing, hand search, reference lists, and papers that were added by hand
};

/// The boxes of a column, from top to bottom.
enum class FlowBox {
    Identified,       ///< records
    Duplicates,       ///< records that say a paper once more
    RemovedOther,     ///< records that stand for no paper
    Screened,         ///< papers with a decision
    NotScreened,      ///< papers that wait for their first one
    ExcludedAbstract, ///< by title and abstract
    Undecided,        ///< by title and abstract: maybe, in conflict, or short of a second decision
    Sought,           ///< reports to be read in full
    NotRetrieved,     ///< excluded at full text by a criterion that means this (core/screening/retrieval.h)
    Assessed,         ///< reports with a decision at full text
    NotAssessed,      ///< reports that wait for it
    ExcludedFullText,
    UndecidedFullText,
    Included, ///< reports
};

/// A number of the diagram. Where the rows say nothing (no record was imported), what was reported stands for
/// it.
struct FlowNumber {
    FlowColumn column = FlowColumn::Databases;
    FlowBox box = FlowBox::Identified;
    std::optional<std::int64_t> counted;
    std::optional<std::int64_t> reported;
    std::string status;          ///< of the reported one: stated, derived
    std::vector<PaperId> papers; ///< behind the counted one; of records, the papers they stand for

    /// What the diagram shows.
    std::optional<std::int64_t> shown() const { return counted ? counted : reported; }
    bool isReported() const { return !counted && reported; }
};

/// What one search gave.
struct FlowSearch {
    std::optional<std::int64_t> hits; ///< as typed
    std::int64_t records = 0;
};

/// What one source gave.
struct FlowSource {
    Source source;
    std::vector<FlowSearch> searches;     ///< in their order
    std::optional<std::int64_t> hits;     ///< of all its searches; nothing where those of one are not known
    std::optional<std::int64_t> reported; ///< `flow/identified/per-database/SLUG`
    std::int64_t records = 0;
    std::int64_t papers = 0;
};

/// Papers that were excluded for one reason. A paper with several counts once: see core/screening/reasons.h.
struct FlowReason {
    Stage stage = Stage::TitleAbstract;
    FlowColumn column = FlowColumn::Databases;
    std::string criterion; ///< its name; empty where none was given
    std::string text;
    std::vector<PaperId> papers;
};

/// Numbers that do not agree, in words.
struct FlowProblem {
    std::string rule; ///< `hits-records`, `reported-sum`, `reported-counted`
    Sentence message;
};

struct Flow {
    std::vector<FlowSource> sources;     ///< in the order of the protocol
    std::vector<FlowNumber> numbers;     ///< every box of both columns
    std::vector<FlowReason> reasons;     ///< stage by stage, the most frequent first
    FlowNumber included;                 ///< reports of both columns
    std::optional<std::int64_t> studies; ///< as reported: several reports may tell of one study
    std::vector<FlowProblem> problems;

    const FlowNumber& at(FlowColumn column, FlowBox box) const;
};

/// Counts in one run over records and decisions. Of every column: Identified = Duplicates + RemovedOther +
/// Screened + NotScreened; Screened = ExcludedAbstract + Undecided + Sought; Sought = NotRetrieved + Assessed
/// + NotAssessed; Assessed = ExcludedFullText + UndecidedFullText + Included. Numbers that were only reported
/// are held to the same sums, and what does not add up is among the problems. While no criterion means it,
/// nothing is known of reports that were not retrieved.
Flow flow(const store::Database& database);
/// The same without what was reported, and without a problem.
Flow countedFlow(const store::Database& database);

/// The word of a box on the command line (`identified`), and its label in the diagram.
std::string_view wordOf(FlowBox box);
Words labelOf(FlowBox box);

}

template <>
struct alidade::store::Words<alidade::report::FlowColumn> {
    static constexpr std::array<std::string_view, 2> WORDS = {"databases", "other"};
};
