#include "core/map/bitset.h"

#include "core/map/popcount.h"

#include <algorithm>
#include <stdexcept>

namespace alidade::map {

namespace {

/// The bits of the last word that belong to a set of `size` bits.
std::uint64_t lastWordMask(std::size_t size)
{
    const std::size_t used = size % Bitset::WORD_BITS;
    return used == 0 ? ~std::uint64_t{0} : (std::uint64_t{1} << used) - 1;
}

}

void requireEqualSize(const Bitset& a, const Bitset& b)
{
    if (a.size() != b.size()) {
        throw std::logic_error("two sets of different size were combined");
    }
}

std::size_t countCommon(const Bitset& a, const Bitset& b)
{
    requireEqualSize(a, b);
    return fastestPopcount().two(a.words().size(), a.words().data(), b.words().data());
}

void Bitset::resize(std::size_t size)
{
    const std::size_t words = (size + WORD_BITS - 1) / WORD_BITS;
    if (words > m_words.capacity()) {
        m_words.reserve(std::max(words, m_words.size() + m_words.size() / 4));
    }
    m_words.resize(words);
    if (size < m_size && words != 0) {
        m_words.back() &= lastWordMask(size);
    }
    m_size = size;
}

std::size_t Bitset::count() const
{
    return fastestPopcount().one(m_words.size(), m_words.data());
}

bool Bitset::any() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word != 0; });
}

Bitset& Bitset::operator&=(const Bitset& other)
{
    requireEqualSize(*this, other);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= other.m_words[i];
    }
    return *this;
}

Bitset& Bitset::operator|=(const Bitset& other)
{
    requireEqualSize(*this, other);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] |= other.m_words[i];
    }
    return *this;
}

Bitset& Bitset::andNot(const Bitset& other)
{
    requireEqualSize(*this, other);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= ~other.m_words[i];
    }
    return *this;
}

Bitset& Bitset::flip()
{
    for (std::uint64_t& word : m_words) {
        word = ~word;
    }
    if (!m_words.empty()) {
        m_words.back() &= lastWordMask(m_size);
    }
    return *this;
}

}
