#include "core/coding/code_digits.h"

#include <array>
#include <cstddef>

namespace alidade::coding {

namespace {

constexpr std::size_t MOST = 9;

/// 0 for a shortcut that is none.
std::size_t digitIn(const std::string& shortcut)
{
    return shortcut.size() == 1 && shortcut.front() >= '1' && shortcut.front() <= '9'
        ? static_cast<std::size_t>(shortcut.front() - '0')
        : 0;
}

}

std::unordered_map<CodeId, int> codeDigits(const Taxonomy& taxonomy, DimensionId dimension)
{
    std::unordered_map<CodeId, int> digits;
    std::array<bool, MOST + 1> isTaken{};
    const auto give = [&](CodeId code, std::size_t digit) {
        digits[code] = static_cast<int>(digit);
        isTaken[digit] = true;
    };
    for (const auto* code : taxonomy.codes(dimension)) {
        if (const auto own = digitIn(code->shortcut); own != 0 && !isTaken[own]) {
            give(code->id, own);
        }
    }
    std::size_t next = 1;
    for (const auto* code : taxonomy.children(dimension, {})) {
        while (next <= MOST && isTaken[next]) {
            ++next;
        }
        if (next <= MOST && !digits.contains(code->id)) {
            give(code->id, next);
        }
    }
    return digits;
}

}
