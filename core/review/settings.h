#pragma once

#include <string_view>

/// The names of the settings that the program itself reads.
namespace alidade::setting {

constexpr std::string_view TITLE = "title";
constexpr std::string_view METHOD = "method";
constexpr std::string_view NEED = "need";
constexpr std::string_view PERIOD_FROM = "period-from"; ///< a date
constexpr std::string_view PERIOD_TO = "period-to";

/// The last entry of the journal that is what the review began with, which no undo takes back; a number.
constexpr std::string_view START = "start";

/// Which codings and decisions count where reviewers differ: see core/agreement/in_force.h.
constexpr std::string_view RULE = "rule";
constexpr std::string_view RULE_UNANIMOUS = "unanimous"; ///< the default
constexpr std::string_view RULE_LEAD = "lead";     ///< what the lead reviewer says counts; the others verify
constexpr std::string_view LEAD = "lead-reviewer"; ///< a reviewer's id

/// From which score on records count as duplicates without a look, in percent: see core/duplicates/settle.h.
constexpr std::string_view STRICTNESS = "duplicates-strictness";
/// How reviewers share the screening: see core/review/screening_mode.h.
constexpr std::string_view SCREENING_MODE = "screening-mode";
/// How many papers all reviewers screen first, to see whether they read the criteria alike; a number.
constexpr std::string_view SCREENING_PILOT = "screening-pilot";
/// The papers of that sample, by id, one a line: fixed by the first decision, see core/screening/pilot.h.
constexpr std::string_view SCREENING_PILOT_PAPERS = "screening-pilot-papers";
/// When the searching and screening ends, in words.
constexpr std::string_view STOPPING_RULE = "stopping-rule";
/// Words that speak for a paper and against it, one a line: see core/screening/terms.h.
constexpr std::string_view INCLUSION_TERMS = "inclusion-terms";
constexpr std::string_view EXCLUSION_TERMS = "exclusion-terms";

/// The standard whose checklist the review follows: see core/report/checklist.h.
constexpr std::string_view CHECKLIST = "checklist";
/// `checklist/prisma-scr/5`: what a person says of an item of a checklist.
constexpr std::string_view CHECKLIST_ITEM = "checklist/";

/// `look-again/ID` of a decision whose criterion has changed since; the value is the criterion's id. See
/// core/screening/second_look.h.
constexpr std::string_view LOOK_AGAIN = "look-again/";
/// `criterion-before/ID`: what that criterion said when they were made.
constexpr std::string_view CRITERION_BEFORE = "criterion-before/";

/// `not-retrieved/ID` of a criterion: `true` where who excludes by it says that the report could not be had.
/// See core/screening/retrieval.h.
constexpr std::string_view NOT_RETRIEVED = "not-retrieved/";

/// The folders of the reviews of which this one is a copy: see core/review/file_folders.h.
constexpr std::string_view FILE_FOLDERS = "file-folders";

}
