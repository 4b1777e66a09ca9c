#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <string>

/// Making one of two rows that say the same, with the words of both.
namespace alidade {

/// Both texts, one below the other; the first alone where it has the lines of the second already.
std::string withBoth(const std::string& text, const std::string& more);

/// Puts the passages and words of the coding `gone` to those of `kept`, which gave the same code at the same
/// place of the same paper, and removes it.
void foldCoding(store::Transaction& transaction, CodingId kept, CodingId gone);

}
