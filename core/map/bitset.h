#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <vector>

namespace alidade::map {

/// Gives std::vector storage that begins on a cache line (64 bytes), so that no vector load crosses one.
template <class T>
struct CacheLineAllocator {
    using value_type = T;

    CacheLineAllocator() = default;
    template <class Other>
    explicit CacheLineAllocator(const CacheLineAllocator<Other>&) noexcept
    {
    }

    T* allocate(std::size_t n) { return static_cast<T*>(::operator new(n * sizeof(T), LINE)); }
    void deallocate(T* storage, std::size_t) noexcept { ::operator delete(storage, LINE); }
    bool operator==(const CacheLineAllocator&) const = default;

    static constexpr std::align_val_t LINE{64};
};

/// A set of the numbers 0 to size() - 1, one bit each: papers by their ordinals. Bits past size() in the last
/// word are zero, always. Operations on two sets of different size throw std::logic_error: that is a bug of
/// the caller.
class Bitset
{
public:
    static constexpr std::size_t WORD_BITS = 64;

    Bitset() = default;
    explicit Bitset(std::size_t size) { resize(size); }

    std::size_t size() const { return m_size; }

    /// New bits are zero. Storage grows by a quarter at a time: appending papers one by one stays cheap, and
    /// a set of a million papers with hundreds of bitsets does not double in memory by one paper more.
    void resize(std::size_t size);

    bool test(std::size_t index) const
    {
        assert(index < m_size);
        return (m_words[index / WORD_BITS] >> (index % WORD_BITS) & 1U) != 0;
    }
    void set(std::size_t index)
    {
        assert(index < m_size);
        m_words[index / WORD_BITS] |= std::uint64_t{1} << (index % WORD_BITS);
    }
    void reset(std::size_t index)
    {
        assert(index < m_size);
        m_words[index / WORD_BITS] &= ~(std::uint64_t{1} << (index % WORD_BITS));
    }

    /// How many bits are set.
    std::size_t count() const;
    bool any() const;

    Bitset& operator&=(const Bitset& other);
    Bitset& operator|=(const Bitset& other);
    /// Takes away what is in `other`.
    Bitset& andNot(const Bitset& other);
    /// Every bit becomes its opposite: of an empty set, all.
    Bitset& flip();

    bool operator==(const Bitset&) const = default;

    /// Bit i is bit i % 64 of word i / 64.
    std::span<const std::uint64_t> words() const { return m_words; }
    std::size_t memoryBytes() const { return m_words.capacity() * sizeof(std::uint64_t); }

    /// Calls `visit(index)` for each bit that is set, ascending.
    template <class Visit>
    void forEach(Visit visit) const;

private:
    std::vector<std::uint64_t, CacheLineAllocator<std::uint64_t>> m_words;
    std::size_t m_size = 0;
};

/// Throws std::logic_error if the sizes differ.
void requireEqualSize(const Bitset& a, const Bitset& b);

/// How many bits are set in both.
std::size_t countCommon(const Bitset& a, const Bitset& b);

/// Calls `visit(base + i)` for each bit i that is set in `word`, ascending.
template <class Visit>
void forEachBit(std::uint64_t word, std::size_t base, Visit& visit)
{
    for (; word != 0; word &= word - 1) {
        visit(static_cast<std::uint32_t>(base + static_cast<std::size_t>(std::countr_zero(word))));
    }
}

template <class Visit>
void Bitset::forEach(Visit visit) const
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        forEachBit(m_words[i], i * WORD_BITS, visit);
    }
}

/// Calls `visit(index)` for each bit that is set in both, ascending. Throws std::logic_error if the sizes
/// differ.
template <class Visit>
void forEachCommon(const Bitset& a, const Bitset& b, Visit visit)
{
    requireEqualSize(a, b);
    for (std::size_t i = 0; i < a.words().size(); ++i) {
        forEachBit(a.words()[i] & b.words()[i], i * Bitset::WORD_BITS, visit);
    }
}

}
