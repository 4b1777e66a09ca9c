#include "core/base/byte_search.h"

#include <algorithm>

namespace alidade {

namespace {

constexpr char DELETE = 0x7F;

bool isPlain(char byte)
{
    return byte >= ' ' && byte < DELETE;
}

}

std::size_t findNotPlain(std::string_view text, std::size_t from)
{
#ifdef __SSE2__
    if (text.size() > sizeof(__m128i) && from + 1 < text.size()) { // but the last, with none behind it
        from = findInBlocks(text.substr(0, text.size() - 1), from, [](const char* bytes) {
            const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
            const auto behind = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 1));
            const auto blank = _mm_set1_epi8(' ');
            const auto blanks = _mm_and_si128(_mm_cmpeq_epi8(block, blank), _mm_cmpeq_epi8(behind, blank));
            // `SP` to `~` and one more are above a blank; DEL becomes negative by it, as bytes from 0x80 are
            const auto plain = _mm_cmpgt_epi8(_mm_add_epi8(block, _mm_set1_epi8(1)), blank);
            const auto both = _mm_andnot_si128(blanks, plain);
            return static_cast<unsigned>(_mm_movemask_epi8(both)) ^ 0xFFFF;
        });
    }
#endif
    for (; from < text.size(); ++from) {
        const bool isDouble = text[from] == ' ' && from + 1 < text.size() && text[from + 1] == ' ';
        if (isDouble || !isPlain(text[from])) {
            break;
        }
    }
    return from < text.size() ? from : text.size();
}

std::size_t findNotAscii(std::string_view text, std::size_t from)
{
#ifdef __SSE2__
    if (text.size() >= sizeof(__m128i)) {
        return findInBlocks(text, from, [](const char* bytes) {
            const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
            return static_cast<unsigned>(_mm_movemask_epi8(block));
        });
    }
#endif
    while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80) {
        ++from;
    }
    return from < text.size() ? from : text.size();
}

std::size_t countOf(char byte, std::string_view text)
{
    std::size_t count = 0;
#ifdef __SSE2__
    constexpr std::size_t STEP = sizeof(__m128i);
    constexpr std::size_t MOST_STEPS = 255; // until a count in one byte is full
    while (text.size() >= STEP) {
        auto counts = _mm_setzero_si128();
        for (std::size_t i = 0; i < MOST_STEPS && text.size() >= STEP; ++i) {
            const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data()));
            counts = _mm_sub_epi8(counts, _mm_cmpeq_epi8(block, _mm_set1_epi8(byte))); // a hit is -1
            text.remove_prefix(STEP);
        }
        const auto sums = _mm_sad_epu8(counts, _mm_setzero_si128());
        count += static_cast<std::size_t>(_mm_cvtsi128_si64(sums));
        count += static_cast<std::size_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
    }
#endif
    return count + static_cast<std::size_t>(std::ranges::count(text, byte));
}

std::size_t countOfLineEnds(std::string_view text)
{
    auto count = countOf('\n', text);
    for (auto at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
        count += at + 1 == text.size() || text[at + 1] != '\n' ? 1U : 0U;
    }
    return count;
}

}
