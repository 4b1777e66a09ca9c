#pragma once

#include "core/screening/verdicts.h"

#include <span>

/// Where reviewers are in conflict. What is told of conflicts in the screening anywhere (sidebar, lists,
/// checks, agreement, command line) is told by this, or by standing(), which has the paper in conflict then.
namespace alidade::screening {

/// Whether reviewers differ at a stage, and nothing settles it: neither consensus nor lead nor, of title and
/// abstract, the full text. While a lead is silent, the others are in conflict where they differ.
///
/// Include, exclude and maybe are three verdicts. Covidence counts as conflict what is neither twice `yes or
/// maybe` nor twice `no` (support.covidence.org/help/voting-maybe): there a paper goes on with a maybe. Here
/// nothing does, so that one of two who include and say maybe has to look again, and they differ too.
bool isInConflict(Stage stage, std::span<const Decision> decisions, const CountingRule& rule);

}
