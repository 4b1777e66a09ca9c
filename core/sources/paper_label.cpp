#include "core/sources/paper_label.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::size_t LONGEST = 40; // in bytes; a body may have a name of any length
constexpr std::size_t LONG_WORD = 4;

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/// The words of `text` one after the other, each with a capital: `Van Why` gives `VanWhy`.
std::string run(std::string_view text)
{
    std::string result;
    bool isFirst = false; // `van der Berg` keeps its small letter
    for (const char c : text) {
        if (!isWordByte(c)) {
            isFirst = !result.empty();
            continue;
        }
        result += isFirst && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        isFirst = false;
        if (result.size() == LONGEST) {
            break;
        }
    }
    return validUtf8(result); // may have been cut inside a character
}

/// The first word of more than three letters, or the first one: `The kernel community` gives `Kernel`.
std::string firstLongWord(std::string_view text)
{
    std::string first;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto* const from = std::find_if(text.begin() + begin, text.end(), isWordByte);
        const auto* const to = std::find_if_not(from, text.end(), isWordByte);
        begin = static_cast<std::size_t>(to - text.begin());
        auto word = run({from, to});
        const bool isLong = word.size() >= LONG_WORD;
        if (first.empty() || isLong) {
            first = std::move(word);
        }
        if (isLong) {
            break;
        }
    }
    if (!first.empty() && first.front() >= 'a' && first.front() <= 'z') {
        first.front() = static_cast<char>(first.front() - 'a' + 'A');
    }
    return first;
}

/// 1 gives `b`, 25 `z`, 26 `aa`, 27 `ab`: the paper that has the bare stem is the `a`.
std::string letters(int number)
{
    std::string text;
    for (++number; number > 0; number = (number - 1) / 26) {
        text.insert(text.begin(), static_cast<char>('a' + (number - 1) % 26));
    }
    return text;
}

}

std::string labelStem(const std::vector<Author>& authors, std::string_view title, std::optional<int> year)
{
    std::string name;
    if (!authors.empty()) {
        const auto& first = authors.front();
        name = first.literal.empty() ? run(first.family) : firstLongWord(first.literal);
    }
    if (name.empty()) {
        name = firstLongWord(title);
    }
    if (name.empty()) {
        name = "Paper";
    }
    return year ? name + std::to_string(*year) : name;
}

std::string PaperLabels::next(const std::string& stem)
{
    if (m_used.emplace(stem, 1).second && !isInReview(stem)) {
        return stem;
    }
    std::string label;
    do {
        label = stem + (isDigit(stem.back()) ? "" : "-") + letters(m_used[stem]++);
    } while (!m_used.emplace(label, 1).second || isInReview(label));
    return label;
}

bool PaperLabels::isInReview(const std::string& label) const
{
    auto query = m_database.prepare("SELECT 1 FROM paper WHERE label = ?1 LIMIT 1");
    query.bind(1, std::string_view(label));
    return query.step();
}

}
