#include "core/map/groups.h"

#include <stdexcept>

namespace alidade::map {

Groups::Groups(Kind kind, std::uint32_t valueCount, std::span<const std::uint32_t> values)
    : m_kind(kind)
    , m_valueCount(valueCount)
{
    m_values.reserve(values.size());
    for (const std::uint32_t value : values) {
        requireValue(value);
        m_values.append(value);
    }
    if (m_kind == Kind::Cumulative) {
        m_upTo.assign(valueCount, Bitset(values.size()));
        for (std::size_t paper = 0; paper < values.size(); ++paper) {
            m_upTo[values[paper]].set(paper);
        }
        for (std::size_t value = 1; value < m_upTo.size(); ++value) {
            m_upTo[value] |= m_upTo[value - 1];
        }
    }
}

std::uint32_t Groups::valueOf(std::uint32_t paper) const
{
    requirePaper(paper);
    return m_values[paper];
}

std::uint32_t Groups::addPaper(std::uint32_t value)
{
    requireValue(value);
    const std::uint32_t paper = paperCount();
    m_values.append(value);
    for (std::size_t i = 0; i < m_upTo.size(); ++i) {
        m_upTo[i].resize(paperCount());
        if (i >= value) {
            m_upTo[i].set(paper);
        }
    }
    return paper;
}

void Groups::assign(std::uint32_t paper, std::uint32_t value)
{
    requireValue(value);
    const std::uint32_t before = valueOf(paper);
    m_values.set(paper, value);
    if (m_kind == Kind::Cumulative) {
        for (std::uint32_t i = value; i < before; ++i) {
            m_upTo[i].set(paper);
        }
        for (std::uint32_t i = before; i < value; ++i) {
            m_upTo[i].reset(paper);
        }
    }
}

void Groups::insertValue(std::uint32_t at)
{
    if (at > m_valueCount) {
        throw std::out_of_range("a value would be inserted behind a gap");
    }
    for (std::uint32_t paper = 0; at < m_valueCount && paper < paperCount(); ++paper) {
        if (m_values[paper] >= at) {
            m_values.set(paper, m_values[paper] + 1);
        }
    }
    if (m_kind == Kind::Cumulative) {
        const Bitset below = at == 0 ? Bitset(paperCount()) : m_upTo[at - 1];
        m_upTo.insert(m_upTo.begin() + at, below);
    }
    ++m_valueCount;
}

void Groups::range(std::uint32_t low, std::uint32_t high, Bitset& selection) const
{
    requireValue(low);
    requireValue(high);
    requireSelection(selection);
    if (m_kind == Kind::Cumulative) {
        selection &= m_upTo[high];
        if (low > 0) {
            selection.andNot(m_upTo[low - 1]);
        }
        return;
    }
    m_values.read([&](auto values) {
        selection.forEach([&](std::uint32_t paper) {
            if (values[paper] < low || values[paper] > high) {
                selection.reset(paper);
            }
        });
    });
}

std::vector<std::uint32_t> Groups::counts(const Bitset& selection) const
{
    requireSelection(selection);
    std::vector<std::uint32_t> counts(m_valueCount);
    // One look at each paper, for Cumulative too: at a million papers selected and 30 years this takes half a
    // millisecond more than counting in the sets, and less below 250,000.
    m_values.read(
        [&](auto values) { selection.forEach([&](std::uint32_t paper) { ++counts[values[paper]]; }); });
    return counts;
}

std::size_t Groups::memoryBytes() const
{
    std::size_t bytes = m_values.memoryBytes() + m_upTo.capacity() * sizeof(Bitset);
    for (const Bitset& set : m_upTo) {
        bytes += set.memoryBytes();
    }
    return bytes;
}

void Groups::requirePaper(std::uint32_t paper) const
{
    if (paper >= paperCount()) {
        throw std::out_of_range("a paper that is not there");
    }
}

void Groups::requireValue(std::uint32_t value) const
{
    if (value >= m_valueCount) {
        throw std::out_of_range("a value that is not there");
    }
}

void Groups::requireSelection(const Bitset& selection) const
{
    if (selection.size() != paperCount()) {
        throw std::logic_error("the selection is not of these papers");
    }
}

}
