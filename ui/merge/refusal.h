#pragma once

#include <QString>

#include "core/base/error.h"

namespace alidade::ui {

/// Why a copy cannot be merged, and what to do about it.
struct Refusal {
    QString title;
    QString sentence;
};

/// `isReviewItself` tells the file of the open review from a stranger's.
Refusal refusalOf(const Error& error, bool isReviewItself);

}
