#pragma once

#include "core/coding/history_words.h"

#include <optional>
#include <vector>

/// One thing of an entry in words.
namespace alidade::coding {

/// A thing that an entry changed, with the rows that it is made of: the first one is its own, where it was
/// among them.
struct ChangedThing {
    store::Operation operation = store::Operation::Update;
    std::vector<store::RowChange> rows;
};

/// What became of the thing `id`; nothing where it is not of the paper that is asked for. Of a decision or
/// a coding that is kept back only that there is one.
std::optional<ChangeWords> wordsOf(RowNames& names,
                                   store::Table table,
                                   std::int64_t id,
                                   const ChangedThing& thing,
                                   const ChangeFilter& filter = {});

}
