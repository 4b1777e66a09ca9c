#pragma once

#include "core/base/error.h"
#include "core/coding/thing_words.h"
#include "core/store/database.h"

namespace alidade::coding {

/// The row, or NotFound, which names its table: `There is no such paper.`
template <store::Row T>
Result<T> existing(const store::Database& database, decltype(T::id) id)
{
    auto row = database.find<T>(id);
    if (!row) {
        return fail(ErrorCode::NotFound, noSuch(store::Mapping<T>::TABLE));
    }
    return std::move(*row);
}

}
