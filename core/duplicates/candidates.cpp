#include "core/duplicates/candidates.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace alidade::duplicates {

namespace {

/// Up to so many records that share a key are compared all with all.
constexpr std::size_t SMALL_BLOCK = 12;
/// In larger blocks, each with so many that follow it.
constexpr std::size_t NEIGHBOURS = 6;
constexpr std::size_t BEGINNING = 24;
constexpr std::size_t LONG_WORDS = 3;

/// A hash that grows by parts; empty where a part is missing, for two unknown values are no reason to
/// compare.
class Key
{
public:
    Key& add(std::string_view part)
    {
        m_isWhole = m_isWhole && !part.empty();
        m_hash = (m_hash ^ std::hash<std::string_view>{}(part)) * 0x9E3779B97F4A7C15ULL;
        m_hash ^= m_hash >> 29U;
        return *this;
    }
    Key& add(int number) { return add(number == 0 ? std::string() : std::to_string(number)); }

    std::optional<std::uint64_t> value() const { return m_isWhole ? std::optional(m_hash) : std::nullopt; }

private:
    std::uint64_t m_hash = 0;
    bool m_isWhole = true;
};

using Keys = std::vector<std::uint64_t>;

void put(Keys& keys, const Key& key)
{
    if (const auto value = key.value()) {
        keys.push_back(*value);
    }
}

std::string_view firstFamily(const Citation& citation)
{
    return citation.authors.empty() ? std::string_view() : citation.authors.front().family;
}

std::string_view beginning(std::string_view text)
{
    return text.substr(0, BEGINNING);
}

std::string_view ending(std::string_view text)
{
    return text.substr(text.size() - std::min(text.size(), BEGINNING));
}

std::string longestWords(const Title& title)
{
    std::vector<std::string_view> words(title.words().begin(), title.words().end());
    const auto kept = std::min(words.size(), LONG_WORDS);
    if (kept < LONG_WORDS) {
        return {};
    }
    std::ranges::partial_sort(words, words.begin() + static_cast<std::ptrdiff_t>(kept), [](auto a, auto b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    std::string text;
    for (std::size_t i = 0; i < kept; ++i) {
        text.append(words[i]).append(" ");
    }
    return text;
}

using KeyMaker = void (*)(const Citation&, Keys&);

/// The roads on which two records of one paper may meet. Each survives other mistakes than the rest.
constexpr std::array<KeyMaker, 10> ROADS = {
    [](const Citation& c, Keys& keys) { put(keys, Key().add(c.doi)); },
    [](const Citation& c, Keys& keys) {
        for (const auto& form : c.title.forms) {
            put(keys, Key().add(form.letters));
        }
    },
    [](const Citation& c, Keys& keys) {
        for (const auto& form : c.title.forms) {
            put(keys, Key().add(beginning(form.letters)));
        }
    },
    [](const Citation& c, Keys& keys) { put(keys, Key().add(ending(c.title.whole())).add(c.year)); },
    [](const Citation& c, Keys& keys) { put(keys, Key().add(longestWords(c.title))); },
    [](const Citation& c, Keys& keys) { put(keys, Key().add(c.pages.first).add(c.volume).add(c.year)); },
    [](const Citation& c, Keys& keys) {
        put(keys, Key().add(firstFamily(c)).add(c.pages.first).add(c.year));
    },
    [](const Citation& c, Keys& keys) { put(keys, Key().add(firstFamily(c)).add(c.volume).add(c.year)); },
    [](const Citation& c, Keys& keys) {
        put(keys, Key().add(firstFamily(c)).add(c.venue.name.substr(0, 1)).add(c.year));
    },
    [](const Citation& c, Keys& keys) { put(keys, Key().add(c.abstract.substr(0, 2 * BEGINNING))); },
};

struct Entry {
    std::uint64_t key = 0;
    std::uint32_t record = 0;

    auto operator<=>(const Entry&) const = default;
};

void addPair(std::vector<Pair>& pairs, std::uint32_t a, std::uint32_t b)
{
    if (a != b) {
        pairs.push_back({std::min(a, b), std::max(a, b)});
    }
}

void pairUp(std::span<Entry> block, std::span<const Citation> citations, std::vector<Pair>& pairs)
{
    auto reach = block.size();
    if (block.size() > SMALL_BLOCK) {
        reach = NEIGHBOURS;
        std::ranges::sort(block, {}, [&](const Entry& entry) {
            const auto& c = citations[entry.record];
            return std::tie(c.title.whole(), c.year, c.volume, c.issue, c.pages.first, entry.record);
        });
    }
    for (std::size_t i = 0; i < block.size(); ++i) {
        for (std::size_t j = i + 1; j < block.size() && j <= i + reach; ++j) {
            addPair(pairs, block[i].record, block[j].record);
        }
    }
}

}

std::vector<Pair> candidates(std::span<const Citation> citations)
{
    std::vector<Pair> pairs;
    std::vector<Entry> entries;
    Keys keys;
    for (const auto road : ROADS) {
        entries.clear();
        for (std::uint32_t i = 0; i < citations.size(); ++i) {
            keys.clear();
            road(citations[i], keys);
            for (const auto key : keys) {
                entries.push_back({key, i});
            }
        }
        std::ranges::sort(entries);
        for (std::size_t from = 0; from < entries.size();) {
            auto to = from + 1;
            while (to < entries.size() && entries[to].key == entries[from].key) {
                ++to;
            }
            pairUp(std::span(entries).subspan(from, to - from), citations, pairs);
            from = to;
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

}
