#pragma once

#include <QString>

#include "core/review/coding.h"
#include "core/review/protocol.h"
#include "core/review/reviewers.h"
#include "core/screening/mode.h"
#include "core/screening/second_look.h"
#include "ui/protocol/protocol_item.h"

/// How the page speaks of what a protocol holds.
namespace alidade::ui {

QString title(PlanPart part);
/// What the part is for, and what to do while it is empty.
QString about(PlanPart part);
QString title(CriterionKind kind);
QString title(CriterionStage stage);
QString title(SourceKind kind);
QString title(Better better);
QString title(Quantity quantity);
QString title(screening::Mode mode);
QString shownStage(Stage stage);
QString shownVerdict(Verdict verdict);

/// `24 decisions · 97 codes`; empty where there is nothing.
QString words(const ReviewerWork& work);

/// `to exclude, full text: Cannot be had in full.`
QString words(const screening::Wording& wording);

}
