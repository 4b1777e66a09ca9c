#pragma once

#include "core/base/sentence.h"
#include "core/coding/row_names.h"

#include <string>
#include <string_view>
#include <vector>

/// What the columns of rows say where people read of changes: in the history and in a merge.
namespace alidade::coding {

/// What a column of the row says: the words of an enumeration as people say them, one setting's id of a row
/// as that row's name, else as RowNames has it.
Sentence valueWords(RowNames& names,
                    store::Table table,
                    const KnownRow& row,
                    std::string_view column,
                    const store::Value& value);

/// A member of a JSON object that is other than before, or came, or went.
struct MemberChange {
    std::string member; ///< `row depth` for `row_depth`; a member of a member is `range: low`
    std::string before; ///< empty where it was not there
    std::string after;

    bool operator==(const MemberChange&) const = default;
};

/// What differs between two texts that hold JSON objects; one that holds something else, as that of another
/// program may, counts as an empty one.
std::vector<MemberChange> memberChanges(const store::Value& before, const store::Value& after);

}
