#include "core/duplicates/difference.h"

#include "core/base/number.h"

#include <algorithm>
#include <cstdint>

namespace alidade::duplicates {

namespace {

/// So many steps are taken to align two texts; abstracts need a tenth. Beyond, all of the middle differs.
constexpr std::size_t MOST_STEPS = 4'000'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Letters and digits, and all beyond ASCII.
bool isOfWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The words of a text, and each other mark alone.
std::vector<std::string_view> tokensOf(std::string_view text)
{
    std::vector<std::string_view> tokens;
    for (std::size_t i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
            continue;
        }
        auto end = i + 1;
        while (isOfWord(text[i]) && end < text.size() && isOfWord(text[end])) {
            ++end;
        }
        tokens.push_back(text.substr(i, end - i));
        i = end;
    }
    return tokens;
}

/// The part of `word` that `other` has not between equal ends; the whole of it where less than half is equal.
std::string_view differingPart(std::string_view word, std::string_view other)
{
    const auto shorter = std::min(word.size(), other.size());
    std::size_t head = 0;
    while (head < shorter && word[head] == other[head]) {
        ++head;
    }
    while (head > 0 && head < word.size() && isInsideCharacter(word[head])) {
        --head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head && word[word.size() - 1 - tail] == other[other.size() - 1 - tail]) {
        ++tail;
    }
    while (tail > 0 && isInsideCharacter(word[word.size() - tail])) {
        --tail;
    }
    const auto isNear = 2 * (head + tail) >= std::max(word.size(), other.size());
    return isNear ? word.substr(head, word.size() - head - tail) : word;
}

/// Two rows of tokens, and which of the first have their like in the second.
class Alignment
{
public:
    Alignment(std::vector<std::string_view> text, std::vector<std::string_view> other)
        : m_text(std::move(text))
        , m_other(std::move(other))
        , m_partner(m_text.size(), NONE)
    {
        while (m_begin < std::min(m_text.size(), m_other.size()) && m_text[m_begin] == m_other[m_begin]) {
            m_partner[m_begin] = m_begin;
            ++m_begin;
        }
        auto i = m_text.size();
        auto j = m_other.size();
        while (i > m_begin && j > m_begin && m_text[i - 1] == m_other[j - 1]) {
            m_partner[--i] = --j;
        }
        alignMiddle(i, j);
    }

    /// What differs of the text, as views into it.
    std::vector<std::string_view> differing() const
    {
        std::vector<std::string_view> parts;
        std::size_t nextOther = 0;
        for (std::size_t i = 0; i < m_text.size();) {
            if (m_partner[i] != NONE) {
                nextOther = m_partner[i++] + 1;
                continue;
            }
            auto end = i;
            while (end < m_text.size() && m_partner[end] == NONE) {
                ++end;
            }
            const auto endOther = end < m_text.size() ? m_partner[end] : m_other.size();
            if (end - i == 1 && endOther - nextOther == 1) {
                parts.push_back(differingPart(m_text[i], m_other[nextOther]));
            } else {
                const auto& last = m_text[end - 1];
                parts.emplace_back(m_text[i].data(),
                                   static_cast<std::size_t>(last.data() - m_text[i].data()) + last.size());
            }
            i = end;
        }
        return parts;
    }

private:
    static constexpr std::size_t NONE = static_cast<std::size_t>(-1);

    /// The longest common subsequence between the equal beginning and what is equal from `end` and `endOther`
    /// on.
    void alignMiddle(std::size_t end, std::size_t endOther)
    {
        const auto rows = end - m_begin;
        const auto columns = endOther - m_begin;
        if (rows == 0 || columns == 0 || rows * columns > MOST_STEPS) {
            return;
        }
        const auto width = columns + 1;
        std::vector<std::uint16_t> lengths((rows + 1) * width, 0);
        for (auto i = rows; i-- > 0;) {
            for (auto j = columns; j-- > 0;) {
                lengths[i * width + j] = m_text[m_begin + i] == m_other[m_begin + j]
                    ? static_cast<std::uint16_t>(lengths[(i + 1) * width + j + 1] + 1)
                    : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
            }
        }
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (m_text[m_begin + i] == m_other[m_begin + j]) {
                m_partner[m_begin + i++] = m_begin + j++;
            } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    std::vector<std::string_view> m_text;
    std::vector<std::string_view> m_other;
    std::vector<std::size_t> m_partner; ///< of each token of the text, its like in the other
    std::size_t m_begin = 0;
};

}

std::vector<TextRange> differing(std::string_view text, std::string_view other)
{
    const Alignment alignment(tokensOf(text), tokensOf(other));
    std::vector<TextRange> ranges;
    for (const auto part : alignment.differing()) {
        if (!part.empty()) {
            ranges.push_back({static_cast<std::size_t>(part.data() - text.data()), part.size()});
        }
    }
    return ranges;
}

std::vector<TextRange> united(std::vector<TextRange> some, const std::vector<TextRange>& more)
{
    some.insert(some.end(), more.begin(), more.end());
    std::ranges::sort(some, {}, &TextRange::start);
    std::vector<TextRange> all;
    for (const auto& range : some) {
        if (!all.empty() && range.start <= all.back().start + all.back().length) {
            auto& last = all.back();
            last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
        } else {
            all.push_back(range);
        }
    }
    return all;
}

}
