#include "core/sources/known_records.h"

#include "core/base/text.h"
#include "core/sources/json_members.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace alidade::sources {

namespace {

/// So many earlier records of one key, DOI or content are compared, so that a file in which all have the same
/// one takes no quadratic time.
constexpr std::ptrdiff_t MOST_COMPARED = 20;

/// What a record is recognised by.
struct Features {
    std::string key;
    std::string doi;
    std::string title;
    std::string author; ///< the first one's family name, or the name of the body
    std::string year;
    std::string venue;
    std::string volume;
    std::string issue;
    std::string pages;
};

Features featuresOf(const Entry& entry)
{
    Features features{entry.key,
                      entry.doi,
                      entry.title,
                      {},
                      entry.year ? std::to_string(*entry.year) : std::string(),
                      entry.venue,
                      entry.volume,
                      entry.issue,
                      entry.pages};
    if (!entry.authors.empty()) {
        const auto& first = entry.authors.front();
        features.author = first.literal.empty() ? first.family : first.literal;
    }
    return features;
}

/// The first one's family name, or the name of the body.
std::string authorIn(std::string_view authors)
{
    std::string author;
    JsonMembers items(authors);
    for (JsonMembers members(items.next() ? items.value() : std::string_view()); members.next();) {
        if (author.empty() && (members.name() == "family" || members.name() == "literal")) {
            author = jsonText(members.value());
        }
    }
    return author;
}

/// What a record's fields say, as far as it stands before the abstract, which is most of the text.
Features featuresOf(std::string_view key, std::string_view fields)
{
    static constexpr std::array<std::pair<std::string_view, std::string Features::*>, 6> TEXTS = {{
        {"title", &Features::title},
        {"doi", &Features::doi},
        {"venue", &Features::venue},
        {"volume", &Features::volume},
        {"issue", &Features::issue},
        {"pages", &Features::pages},
    }};
    Features features;
    features.key = key;
    for (JsonMembers members(fields); members.next() && members.name() != "abstract";) {
        const auto name = members.name();
        const auto* const text = std::ranges::find(TEXTS, name, [](const auto& pair) { return pair.first; });
        if (text != TEXTS.end()) {
            features.*text->second = jsonText(members.value());
        } else if (name == "authors") {
            features.author = authorIn(members.value());
        } else if (name == "year") {
            features.year = members.value();
        }
    }
    return features;
}

/// A number for `text` that is another one in each of the three places it can stand in; 0 for an empty one.
std::uint64_t hashOf(char place, std::string_view text)
{
    return text.empty() ? 0 : std::hash<std::string>{}(std::string(1, place).append(text)) | 1;
}

std::uint64_t doiHash(const Features& features)
{
    return hashOf('d', features.doi);
}

std::uint64_t contentHash(const Features& features)
{
    if (features.title.empty()) {
        return 0;
    }
    std::string content = slug(features.title);
    for (const auto& part :
         {slug(features.author), features.year, slug(features.venue), features.volume, features.issue}) {
        content += '\n' + part;
    }
    return hashOf('c', content + '\n' + features.pages);
}

std::array<std::uint64_t, 3> signsOf(const Features& features)
{
    return {contentHash(features), doiHash(features), hashOf('k', features.key)}; // the surest first
}

}

bool areAlike(std::string_view one, std::string_view other)
{
    const auto words = [](const std::string& text) {
        auto list = split(text, '-');
        std::ranges::sort(list);
        return list;
    };
    const auto left = slug(one);
    const auto right = slug(other);
    if (left.empty() || right.empty() || left == right) {
        return true;
    }
    const auto leftWords = words(left);
    const auto rightWords = words(right);
    std::vector<std::string_view> shared;
    std::ranges::set_intersection(leftWords, rightWords, std::back_inserter(shared));
    return shared.size() * 2 >= std::max(leftWords.size(), rightWords.size());
}

KnownRecords::KnownRecords(const store::Database& database, SourceId source)
    : m_database(database)
{
    auto query = database.prepare("SELECT record.id, record.paper, record.key, record.fields FROM search"
                                  " JOIN record ON record.search = search.id"
                                  " WHERE search.source = ?1 AND record.paper IS NOT NULL"
                                  " ORDER BY search.id, record.number");
    query.bind(1, source.value);
    while (query.step()) {
        const auto features = featuresOf(query.text(2), query.text(3));
        const auto place = static_cast<std::uint32_t>(m_known.size());
        m_known.push_back({RecordId{query.integer(0)}, PaperId{query.integer(1)}, doiHash(features)});
        for (const auto hash : signsOf(features)) {
            if (hash != 0) {
                m_signs.push_back({hash, place});
            }
        }
    }
    std::ranges::sort(m_signs, {}, [](const Sign& sign) { return std::pair(sign.hash, sign.known); });
}

std::optional<PaperId> KnownRecords::find(const Entry& entry)
{
    if (m_known.empty()) {
        return std::nullopt;
    }
    const auto features = featuresOf(entry);
    const auto doi = doiHash(features);
    Known* given = nullptr;
    for (const auto hash : signsOf(features)) {
        if (hash == 0) {
            continue;
        }
        auto sign = std::ranges::lower_bound(m_signs, hash, {}, &Sign::hash);
        const auto last = sign + std::min<std::ptrdiff_t>(m_signs.end() - sign, MOST_COMPARED);
        for (; sign != last && sign->hash == hash; ++sign) {
            auto& known = m_known[sign->known];
            if ((known.isGiven && given != nullptr) || !fits(known, doi, entry.title)) {
                continue;
            }
            if (!known.isGiven) {
                known.isGiven = true;
                return known.paper;
            }
            given = &known;
        }
    }
    return given == nullptr ? std::nullopt : std::optional(given->paper);
}

bool KnownRecords::fits(const Known& known, std::uint64_t doi, std::string_view title) const
{
    if (doi != 0 && known.doi != 0 && doi != known.doi) {
        return false;
    }
    return areAlike(titleOf(known.record), title);
}

std::string KnownRecords::titleOf(RecordId record) const
{
    auto query = m_database.prepare("SELECT fields FROM record WHERE id = ?1");
    query.bind(1, record.value);
    return query.step() ? featuresOf({}, query.text(0)).title : std::string();
}

}
