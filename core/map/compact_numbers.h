#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <variant>
#include <vector>

namespace alidade::map {

/// An array of numbers that takes 16 bits for each while all of them fit, and 32 from the first that does
/// not.
class CompactNumbers
{
public:
    void reserve(std::size_t size)
    {
        std::visit([size](auto& numbers) { numbers.reserve(size); }, m_numbers);
    }

    void trim()
    {
        std::visit([](auto& numbers) { numbers.shrink_to_fit(); }, m_numbers);
    }

    std::size_t size() const
    {
        return std::visit([](const auto& numbers) { return numbers.size(); }, m_numbers);
    }

    std::uint32_t operator[](std::size_t index) const
    {
        return std::visit([index](const auto& numbers) -> std::uint32_t { return numbers[index]; },
                          m_numbers);
    }

    void append(std::uint32_t number)
    {
        if (Narrow* const narrow = narrowFor(number)) {
            narrow->push_back(static_cast<std::uint16_t>(number));
        } else {
            std::get<Wide>(m_numbers).push_back(number);
        }
    }

    void set(std::size_t index, std::uint32_t number)
    {
        if (Narrow* const narrow = narrowFor(number)) {
            (*narrow)[index] = static_cast<std::uint16_t>(number);
        } else {
            std::get<Wide>(m_numbers)[index] = number;
        }
    }

    bool operator==(const CompactNumbers& other) const
    {
        const auto equal = [](const auto& a, const auto& b) { return std::ranges::equal(a, b); };
        return std::visit(equal, m_numbers, other.m_numbers);
    }

    std::size_t memoryBytes() const
    {
        return std::visit([](const auto& numbers) { return numbers.capacity() * sizeof(numbers[0]); },
                          m_numbers);
    }

    /// Calls `use` with a span of all numbers, of std::uint16_t or of std::uint32_t: for loops where the
    /// choice of the width has to stay outside.
    template <class Use>
    void read(Use use) const
    {
        std::visit([&use](const auto& numbers) { use(std::span(numbers)); }, m_numbers);
    }

private:
    using Narrow = std::vector<std::uint16_t>;
    using Wide = std::vector<std::uint32_t>;

    /// The narrow array if it can take `number`; if not, the numbers lie in the wide one afterwards.
    Narrow* narrowFor(std::uint32_t number)
    {
        auto* const narrow = std::get_if<Narrow>(&m_numbers);
        if (narrow != nullptr && number > std::numeric_limits<std::uint16_t>::max()) {
            m_numbers = Wide(narrow->begin(), narrow->end());
            return nullptr;
        }
        return narrow;
    }

    std::variant<Narrow, Wide> m_numbers;
};

}
