#pragma once

#include "core/map/filter.h"
#include "core/map/index.h"

namespace alidade::map {

/// `2/3`: the second of three shares that the papers are dealt into, so that reviewers who each read other
/// papers need no list of theirs. Which share a paper is in is drawn by its id: the same in every copy of the
/// review that has the paper, whatever papers are added. Shares are about equal, no more. Fails with Invalid
/// for what is no such share.
Result<Bitset> papersOfShare(const Index& index, const Value& value);

}
