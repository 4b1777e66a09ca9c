#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

/// Looks for bytes in long texts, sixteen a step where the processor can: what std::string_view's
/// find_first_of gives, which takes a call for each byte. All return the size of the text where there is
/// none.
namespace alidade {

/// Bytes of which one is looked for; for short texts and for large sets.
class ByteSet
{
public:
    constexpr explicit ByteSet(std::string_view bytes)
    {
        for (const char byte : bytes) {
            m_has[static_cast<unsigned char>(byte)] = true;
        }
    }

    constexpr bool has(char byte) const { return m_has[static_cast<unsigned char>(byte)]; }

    constexpr std::size_t find(std::string_view text, std::size_t from = 0) const
    {
        while (from < text.size() && !has(text[from])) {
            ++from;
        }
        return from < text.size() ? from : text.size();
    }

private:
    std::array<bool, 256> m_has{};
};

#ifdef __SSE2__
/// The first byte at `from` or behind it for which `hits` has a bit, given where sixteen bytes begin; the end
/// of `text` where none has. `text` is no shorter than that, and what is left at its end is looked at
/// together with bytes before it.
template <class Hits>
std::size_t findInBlocks(std::string_view text, std::size_t from, Hits hits)
{
    constexpr std::size_t STEP = sizeof(__m128i);
    for (; from + STEP <= text.size(); from += STEP) {
        if (const unsigned bits = hits(text.data() + from); bits != 0) {
            return from + static_cast<std::size_t>(std::countr_zero(bits));
        }
    }
    if (from >= text.size()) {
        return text.size();
    }
    const auto last = text.size() - STEP;
    const unsigned bits = hits(text.data() + last) >> (from - last);
    return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
}
#endif

/// The first byte at `from` or behind it that is one of `BYTES`, a few.
template <char... BYTES>
std::size_t findAny(std::string_view text, std::size_t from = 0)
{
#ifdef __SSE2__
    if (text.size() >= sizeof(__m128i)) {
        return findInBlocks(text, from, [](const char* bytes) {
            const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
            return static_cast<unsigned>(
                _mm_movemask_epi8((_mm_cmpeq_epi8(block, _mm_set1_epi8(BYTES)) | ...)));
        });
    }
#endif
    static constexpr std::array<char, sizeof...(BYTES)> ALL = {BYTES...};
    static constexpr ByteSet SET(std::string_view(ALL.data(), ALL.size()));
    return SET.find(text, from);
}

/// The first byte at `from` or behind it that is not one of `SP` to `~`, or a blank with a blank behind it:
/// where a text in ASCII of single blanks ends.
std::size_t findNotPlain(std::string_view text, std::size_t from = 0);

/// The first byte at `from` or behind it that is none of ASCII's.
std::size_t findNotAscii(std::string_view text, std::size_t from = 0);

/// How often `byte` stands in `text`.
std::size_t countOf(char byte, std::string_view text);

/// How many lines end in `text`, be it by CR, LF or both.
std::size_t countOfLineEnds(std::string_view text);

}
