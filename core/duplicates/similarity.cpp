#include "core/duplicates/similarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace alidade::duplicates {

namespace {

constexpr std::size_t WORD = 64;
constexpr std::size_t WORDS = LONGEST_COMPARED / WORD;

/// The bits of `matches` say where in `a` a byte stands. The row of the table of common subsequences is kept
/// as its steps, one bit each, and moved on by an addition (Hyyrö 2004).
std::size_t commonLength(std::string_view a, std::string_view b)
{
    const auto words = (a.size() + WORD - 1) / WORD;
    std::array<std::array<std::uint64_t, WORDS>, 256> matches; // NOLINT: what is read of it is set here
    for (const auto text : {a, b}) {
        for (const char c : text) {
            auto& match = matches[static_cast<unsigned char>(c)];
            std::fill_n(match.begin(), words, 0);
        }
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        matches[static_cast<unsigned char>(a[i])][i / WORD] |= std::uint64_t{1} << (i % WORD);
    }
    std::array<std::uint64_t, WORDS> row{};
    row.fill(~std::uint64_t{0});
    for (const char c : b) {
        const auto& match = matches[static_cast<unsigned char>(c)];
        std::uint64_t carry = 0;
        for (std::size_t w = 0; w < words; ++w) {
            const auto common = row[w] & match[w];
            const auto sum = row[w] + common;
            const auto whole = sum + carry;
            carry = static_cast<std::uint64_t>(sum < row[w]) | static_cast<std::uint64_t>(whole < sum);
            row[w] = whole | (row[w] & ~match[w]);
        }
    }
    std::size_t length = 0;
    for (std::size_t w = 0; w < words; ++w) {
        const auto used = std::min(WORD, a.size() - w * WORD);
        const auto mask = used == WORD ? ~std::uint64_t{0} : (std::uint64_t{1} << used) - 1;
        length += static_cast<std::size_t>(std::popcount(~row[w] & mask));
    }
    return length;
}

}

double similarity(std::string_view a, std::string_view b)
{
    a = a.substr(0, LONGEST_COMPARED);
    b = b.substr(0, LONGEST_COMPARED);
    if (a == b) {
        return 1;
    }
    if (a.empty() || b.empty()) {
        return 0;
    }
    return 2.0 * static_cast<double>(commonLength(a, b)) / static_cast<double>(a.size() + b.size());
}

}
