#include "core/map/popcount.h"

#include <array>
#include <bit>
#include <numeric>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The choice is made by hand and not by target_clones: the resolvers of those run before the thread sanitizer
// is ready and crash.

namespace alidade::map {

namespace {

template <class... Set>
std::uint64_t countPortable(std::size_t words, const Set*... sets)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < words; ++i) {
        total += static_cast<std::uint64_t>(std::popcount((sets[i] & ...)));
    }
    return total;
}

#if defined(__x86_64__)

template <class... Set>
[[gnu::target("popcnt")]] std::uint64_t countPopcnt(std::size_t words, const Set*... sets)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < words; ++i) {
        total += static_cast<std::uint64_t>(__builtin_popcountll((sets[i] & ...)));
    }
    return total;
}

[[gnu::target("avx2")]] inline __m256i load256(const std::uint64_t* words)
{
    const void* address = words;
    return _mm256_loadu_si256(static_cast<const __m256i*>(address));
}

/// Looks up the bits of each half byte in a table of 16 (Muła, Kurz, Lemire: Faster Population Counts Using
/// AVX2 Instructions, 2018, section 3.2).
template <class... Set>
[[gnu::target("avx2,popcnt")]] std::uint64_t countAvx2(std::size_t words, const Set*... sets)
{
    constexpr std::size_t step = 4;
    const __m256i table = _mm256_setr_epi8(
        0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
    const __m256i lowHalf = _mm256_set1_epi8(0x0f);
    __m256i sums = _mm256_setzero_si256();
    std::size_t i = 0;
    for (; i + step <= words; i += step) {
        const __m256i bits = (load256(sets + i) & ...);
        const __m256i low = _mm256_shuffle_epi8(table, _mm256_and_si256(bits, lowHalf));
        const __m256i high =
            _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(bits, 4), lowHalf));
        const __m256i bytes = _mm256_add_epi8(low, high);
        sums = _mm256_add_epi64(sums, _mm256_sad_epu8(bytes, _mm256_setzero_si256()));
    }
    std::array<std::uint64_t, step> lanes{};
    void* const address = lanes.data();
    _mm256_storeu_si256(static_cast<__m256i*>(address), sums);
    const std::uint64_t rest = countPopcnt(words - i, (sets + i)...);
    return std::accumulate(lanes.begin(), lanes.end(), rest);
}

template <class... Set>
[[gnu::target("avx512f,avx512vpopcntdq")]] std::uint64_t countAvx512(std::size_t words, const Set*... sets)
{
    constexpr std::size_t step = 8;
    __m512i sums = _mm512_setzero_si512();
    std::size_t i = 0;
    for (; i + step <= words; i += step) {
        sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64((_mm512_loadu_si512(sets + i) & ...)));
    }
    const auto rest = static_cast<__mmask8>((1U << (words - i)) - 1U);
    const __m512i last = (_mm512_maskz_loadu_epi64(rest, sets + i) & ...);
    sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(last));
    // Not _mm512_reduce_add_epi64: GCC 12 warns of an uninitialised value inside of it.
    std::array<std::uint64_t, step> lanes{};
    _mm512_storeu_si512(lanes.data(), sums);
    return std::accumulate(lanes.begin(), lanes.end(), std::uint64_t{0});
}

#endif

using Word = std::uint64_t;

std::vector<Popcount> available()
{
    std::vector<Popcount> found{
        {"portable", countPortable<Word>, countPortable<Word, Word>, countPortable<Word, Word, Word>}};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("popcnt") != 0) {
        found.push_back(
            {"popcnt", countPopcnt<Word>, countPopcnt<Word, Word>, countPopcnt<Word, Word, Word>});
        if (__builtin_cpu_supports("avx2") != 0) {
            found.push_back({"avx2", countAvx2<Word>, countAvx2<Word, Word>, countAvx2<Word, Word, Word>});
        }
        if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512vpopcntdq") != 0) {
            found.push_back(
                {"avx512", countAvx512<Word>, countAvx512<Word, Word>, countAvx512<Word, Word, Word>});
        }
    }
#endif
    return found;
}

}

std::span<const Popcount> popcounts()
{
    static const std::vector<Popcount> found = available();
    return found;
}

const Popcount& fastestPopcount()
{
    return popcounts().back();
}

}
