#include "core/review/citation_keys.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace alidade {

namespace {

constexpr std::string_view NOT_IN_KEYS = "\"#%'(),={}\\~^$&";

bool mayStandInKey(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > ' ' && byte != 0x7F && NOT_IN_KEYS.find(c) == std::string_view::npos;
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

std::string asCitationKey(std::string_view key)
{
    std::string result;
    std::ranges::copy_if(key, std::back_inserter(result), mayStandInKey);
    return result;
}

CitationKeys citationKeys(const store::Database& database)
{
    CitationKeys keys;
    Taken taken;
    for (const bool ownKeys : {true, false}) {
        auto query = database.prepare("SELECT id, key, authors, title, year FROM paper ORDER BY id");
        while (query.step()) {
            auto key = asCitationKey(query.text(1));
            if (key.empty() == ownKeys) {
                continue;
            }
            if (!ownKeys) {
                const auto year =
                    query.isNull(4) ? std::nullopt : std::optional(static_cast<int>(query.integer(4)));
                key = madeKey(query.text(2), query.text(3), year);
            }
            keys.emplace(PaperId{query.integer(0)}, taken.unique(key));
        }
    }
    return keys;
}

}
