#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace alidade::store {

/// Bytes, as opposed to text.
struct Blob {
    std::string bytes;

    bool operator==(const Blob&) const = default;
};

/// What a column of a row holds: nothing, a whole number, a number, text or bytes.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

}
