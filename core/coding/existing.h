#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <string>

namespace alidade::coding {

/// The row, or NotFound with its table's word: `There is no such paper.`
template <store::Row T>
Result<T> existing(const store::Database& database, decltype(T::id) id)
{
    auto row = database.find<T>(id);
    if (!row) {
        return fail(ErrorCode::NotFound,
                    "There is no such " + std::string(store::name(store::Mapping<T>::TABLE)) + ".");
    }
    return std::move(*row);
}

}
