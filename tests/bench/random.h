#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace alidade::bench {

/// Seeded and the same everywhere: the distributions of <random> differ between libraries, its engines do not.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    std::uint64_t bits() { return m_engine(); }

    /// 0 up to, not including, 1.
    double fraction() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }

    /// 0 up to, not including, `end`.
    std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>(fraction() * static_cast<double>(end));
    }

private:
    std::mt19937_64 m_engine;
};

/// Numbers from 0 to size - 1, where number i comes as often as 1 / (i + 1) says: how often words and codes are used.
class Zipf
{
public:
    explicit Zipf(std::size_t size)
    {
        double sum = 0;
        for (std::size_t i = 0; i < size; ++i) {
            sum += 1.0 / static_cast<double>(i + 1);
            m_upTo.push_back(sum);
        }
    }

    std::size_t operator()(Random& random) const
    {
        const double at = random.fraction() * m_upTo.back();
        const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), at) - m_upTo.begin();
        return std::min(static_cast<std::size_t>(found), m_upTo.size() - 1);
    }

private:
    std::vector<double> m_upTo;
};

}
