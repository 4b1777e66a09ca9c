#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/base/sentence.h"

namespace alidade::ui {

/// A few words for what kind of thing went wrong, in the user's language: the heading of a message.
QString heading(ErrorCode code);

/// The sentence below it: core's own, with its place where it has one.
QString sentence(const Error& error);

/// What core says, in the user's language, or in that of a Speech.
QString said(const Sentence& sentence);

}
