#include "core/sources/ovid_location.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <string>

namespace alidade::sources {

namespace {

constexpr std::array<std::string_view, 30> DATE_WORDS = {
    "january",  "february", "march", "april", "may",    "june",   "july", "august", "september", "october",
    "november", "december", "jan",   "feb",   "mar",    "apr",    "jun",  "jul",    "aug",       "sep",
    "sept",     "oct",      "nov",   "dec",   "spring", "summer", "fall", "autumn", "winter",    "[undated]",
};

/// What may stand before pages.
constexpr std::array<std::string_view, 7> PAGE_WORDS = {
    "(pp.", "(pp ", "pp.", "pp ", "p. ", "artid ", "article "};

/// What may stand before a volume, and before an issue.
constexpr std::array<std::string_view, 5> VOLUME_WORDS = {"volume ", "vol. ", "vol.", "vol ", "v"};
constexpr std::array<std::string_view, 4> ISSUE_WORDS = {"issue ", "no. ", "no.", "n"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDateWord(std::string_view word)
{
    const auto first = folded(word.substr(0, word.find_first_of("/-.")));
    return std::ranges::find(DATE_WORDS, first) != DATE_WORDS.end();
}

bool beginsAs(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() && folded(text.substr(0, small.size())) == small;
}

/// The parts, one after the other.
class Parts
{
public:
    explicit Parts(std::string_view text)
        : m_rest(text)
    {
    }

    bool read()
    {
        for (passPunctuation(); !m_rest.empty(); passPunctuation()) {
            if (!takePart()) {
                return m_hasPages && isEnough();
            }
        }
        return isEnough();
    }

    OvidSource source;

private:
    bool isEnough() const
    {
        const bool hasVolume = !source.volume.empty();
        return (hasVolume || source.year)
            && (m_hasPages || !source.issue.empty() || (source.year && (hasVolume || m_hasMonth)));
    }

    void passPunctuation()
    {
        const auto end = std::min(m_rest.find_first_not_of(" .,;:"), m_rest.size());
        const auto passed = m_rest.substr(0, end);
        m_isBehindColon = passed.find(':') != std::string_view::npos;
        m_isInDate = m_isInDate && passed.find_first_of(".;:") == std::string_view::npos;
        m_rest.remove_prefix(end);
    }

    bool takePart()
    {
        if (m_isBehindColon && !m_hasPages) {
            return takePages(m_rest);
        }
        for (const auto word : PAGE_WORDS) {
            if (beginsAs(m_rest, word)) {
                return takePages(m_rest.substr(word.size()));
            }
        }
        if (m_rest.size() > 1 && m_rest[0] == 'p' && isDigit(m_rest[1])) {
            source.pages = pagesOf(alphanumericOf(m_rest.substr(1)));
            m_rest.remove_prefix(1 + alphanumericOf(m_rest.substr(1)).size());
            m_hasPages = true;
            return true;
        }
        return takeDateWord() || takeSupplement() || takeBracket() || takeNumber();
    }

    bool takePages(std::string_view text)
    {
        const auto end = std::min({text.find_first_of(",;)"), text.find(". "), text.size()});
        const auto pages = text.substr(0, end);
        m_rest = text.substr(std::min(end + 1, text.size()));
        source.pages = pages.find_first_of("0123456789") == std::string_view::npos
            ? std::string()
            : pagesOf(pages.substr(0, pages.find_last_not_of(" .") + 1));
        m_hasPages = true;
        return true;
    }

    bool takeDateWord()
    {
        const auto word = m_rest.substr(0, std::min(m_rest.find_first_of(" ,;:"), m_rest.size()));
        if (!isDateWord(word)) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        m_isInDate = m_isBehindMonth = m_hasMonth = true;
        return true;
    }

    /// `Suppl 1`, `Pt A`
    bool takeSupplement()
    {
        const auto word = m_rest.substr(0, std::min(m_rest.find_first_of(" ,;:("), m_rest.size()));
        const auto small = folded(word);
        if (!small.starts_with("suppl") && small != "pt" && small != "part" && !small.starts_with("spec")) {
            return false;
        }
        auto behind = m_rest.substr(word.size());
        const auto number = behind.starts_with(' ') ? alphanumericOf(behind.substr(1)) : std::string_view();
        const auto length = word.size() + (number.empty() || number.size() > 3 ? 0 : 1 + number.size());
        source.issue += (source.issue.empty() ? "" : " ") + std::string(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return true;
    }

    /// `(2012)`, and `(4)` without a volume, as journals have it that count from each year on anew.
    bool takeBracket()
    {
        const auto length = m_rest.starts_with('(') ? bracketLength(m_rest) : 0;
        const auto inside = length > 2 ? m_rest.substr(1, length - 2) : std::string_view();
        if (inside.empty() || !isDigit(inside.front()) || alphanumericOf(inside) != inside) {
            return false;
        }
        const auto year = inside.size() == 4 ? yearOf(inside) : std::nullopt;
        if (year && !source.year) {
            source.year = year;
        } else if (source.volume.empty() && source.issue.empty()) {
            source.issue = std::string(inside);
        } else {
            return false;
        }
        m_rest.remove_prefix(length);
        return true;
    }

    static std::string_view alphanumericOf(std::string_view text)
    {
        const auto isPart = [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '/'; };
        return text.substr(0,
                           static_cast<std::size_t>(std::ranges::find_if_not(text, isPart) - text.begin()));
    }

    bool takeNumber()
    {
        for (const auto word : VOLUME_WORDS) {
            const auto number = alphanumericOf(m_rest.substr(std::min(word.size(), m_rest.size())));
            if (beginsAs(m_rest, word) && !number.empty() && isDigit(number.front())) {
                m_rest.remove_prefix(word.size());
                return takeVolume(number);
            }
        }
        for (const auto word : ISSUE_WORDS) {
            const auto number = alphanumericOf(m_rest.substr(std::min(word.size(), m_rest.size())));
            if (beginsAs(m_rest, word) && !number.empty() && isDigit(number.front())) {
                source.issue = std::string(number);
                m_rest.remove_prefix(word.size() + number.size());
                return true;
            }
        }
        const auto number = alphanumericOf(m_rest);
        return !number.empty() && isDigit(number.front()) && takeBareNumber(number);
    }

    /// A number of which only what stands around it says what it counts.
    bool takeBareNumber(std::string_view number)
    {
        const auto behind = m_rest.substr(number.size());
        const bool hasIssue = behind.starts_with('(');
        const bool hasPages = behind.starts_with(':');
        const auto digits = std::min(number.find_first_not_of("0123456789"), number.size());
        const bool isCount =
            number.size() == digits && (behind.starts_with(" pp.") || behind.starts_with(" p."));
        if (number.substr(digits) == "pp" || number.substr(digits) == "p" || isCount) {
            m_hasPages = true; // how many there are
            m_rest.remove_prefix(number.size());
            return true;
        }
        if (const auto year = yearOf(number);
            year && digits == 4 && *year >= 1500 && *year < 2100 && !hasIssue) {
            source.year = year;
            m_isInDate = true;
            m_isBehindMonth = false;
            m_rest.remove_prefix(number.size());
            return true;
        }
        const bool isDay = digits == number.size() && digits < 3 && !hasIssue
            && (m_isInDate ? m_isBehindMonth || !hasPages : isBeforeMonth(behind));
        if (isDay) {
            m_rest.remove_prefix(number.size());
            return true;
        }
        const bool isRange = number.find('-') != std::string_view::npos && !hasIssue && !hasPages;
        if (isRange && (source.year || !source.volume.empty())) {
            return takePages(m_rest);
        }
        return number.size() - digits < 2 || isRange || number[digits] == '-' || number[digits] == '/'
            ? takeVolume(number)
            : false;
    }

    static bool isBeforeMonth(std::string_view behind)
    {
        const auto from = std::min(behind.find_first_not_of(' '), behind.size());
        const auto word = behind.substr(from);
        return isDateWord(word.substr(0, std::min(word.find_first_of(" ,;:"), word.size())));
    }

    bool takeVolume(std::string_view number)
    {
        if (!source.volume.empty()) {
            return false;
        }
        source.volume = std::string(number);
        m_rest.remove_prefix(number.size());
        m_isInDate = false;
        const auto open = std::min(m_rest.find_first_not_of(' '), m_rest.size());
        const auto issue = m_rest.substr(open);
        if (issue.starts_with('(') && !beginsAs(issue, "(pp")) {
            const auto length = bracketLength(issue);
            if (length == 0) {
                return false;
            }
            source.issue = std::string(trimmed(issue.substr(1, length - 2)));
            m_rest.remove_prefix(open + length);
        }
        return true;
    }

    /// How long a text in round brackets is, which may hold others; 0 where they are never closed.
    static std::size_t bracketLength(std::string_view text)
    {
        int depth = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return 0;
    }

    std::string_view m_rest;
    bool m_hasPages = false;
    bool m_isBehindColon = false;
    bool m_isInDate = false;
    bool m_isBehindMonth = false;
    bool m_hasMonth = false;
};

}

std::optional<OvidSource> ovidLocation(std::string_view text)
{
    Parts parts(text);
    return parts.read() ? std::optional(std::move(parts.source)) : std::nullopt;
}

}
