#include "core/report/references.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

namespace alidade::report {

namespace {

constexpr std::string_view NOT_IN_KEYS = "\"#%'(),={}\\~^$&";

bool mayStandInKey(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > ' ' && byte != 0x7F && NOT_IN_KEYS.find(c) == std::string_view::npos;
}

std::string cleaned(std::string_view key)
{
    std::string result;
    std::ranges::copy_if(key, std::back_inserter(result), mayStandInKey);
    return result;
}

/// The first word of more than three letters, or the first: `The kernel community` gives `kernel`.
std::string firstWord(std::string_view text)
{
    const auto whole = slug(text);
    const auto words = split(whole, '-');
    const auto found = std::ranges::find_if(words, [](std::string_view word) { return word.size() > 3; });
    return std::string(found == words.end() ? words.front() : *found);
}

std::string madeKey(std::string_view authors, std::string_view title, std::optional<int> year)
{
    const auto people = authorsFromText(authors);
    std::string name;
    if (!people.empty()) {
        const auto& first = people.front();
        name = first.family.empty() ? firstWord(first.literal) : slug(first.family);
        std::erase(name, '-');
    }
    if (name.empty()) {
        name = firstWord(title);
    }
    if (name.empty()) {
        name = "paper";
    }
    return name + (year ? std::to_string(*year) : std::string());
}

/// The keys that are given out already, compared as BibTeX does.
class Taken
{
public:
    std::string unique(const std::string& key)
    {
        if (m_keys.insert(lower(key)).second) {
            return key;
        }
        auto& number = m_numbers.try_emplace(lower(key), 1).first->second;
        std::string numbered;
        do {
            numbered = key + '-' + std::to_string(++number);
        } while (!m_keys.insert(lower(numbered)).second);
        return numbered;
    }

private:
    static std::string lower(std::string text)
    {
        for (char& c : text) {
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        return text;
    }

    std::unordered_set<std::string> m_keys;
    std::unordered_map<std::string, int> m_numbers;
};

}

bool isCitationKey(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, mayStandInKey);
}

References::References(const store::Database& database)
{
    Taken taken;
    for (const bool ownKeys : {true, false}) {
        // those without an entry were there before the first change
        auto query = database.prepare(
            "SELECT id, label, key, authors, title, year FROM paper"
            " LEFT JOIN (SELECT paper, min(entry) AS entry FROM journal_paper GROUP BY paper)"
            " ON paper = id ORDER BY entry, id");
        while (query.step()) {
            auto key = cleaned(query.text(2));
            if (key.empty() == ownKeys) {
                continue;
            }
            if (!ownKeys) {
                const auto year =
                    query.isNull(5) ? std::nullopt : std::optional(static_cast<int>(query.integer(5)));
                key = madeKey(query.text(3), query.text(4), year);
            }
            Reference reference{std::string(query.text(1)), taken.unique(key)};
            if (reference.label.empty()) {
                reference.label = reference.key;
            }
            m_references.emplace(PaperId{query.integer(0)}, std::move(reference));
        }
    }
}

const Reference& References::of(PaperId paper) const
{
    static const Reference none;
    const auto found = m_references.find(paper);
    return found == m_references.end() ? none : found->second;
}

}
