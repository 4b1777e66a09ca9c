#include "core/map/paper_order.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/map/paper_cursor.h"

#include <algorithm>
#include <iterator>

namespace alidade::map {

namespace {

/// What stands in the order of naturalLess() when compared byte by byte: before each number, how long it is.
std::string naturalKey(std::string_view text)
{
    std::string key;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++];
            continue;
        }
        auto end = i;
        while (end < text.size() && isDigit(text[end])) {
            ++end;
        }
        while (i + 1 < end && text[i] == '0') {
            ++i;
        }
        key += '0';
        key += static_cast<char>(std::min<std::size_t>(end - i, 127));
        key += text.substr(i, end - i);
        i = end;
    }
    return key;
}

/// The beginning of a key as a number: most comparisons end there, in one step and without a look at the
/// text.
std::uint64_t beginning(std::string_view key)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(number); ++i) {
        number = number << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    }
    return number;
}

std::string plainKey(std::string_view text)
{
    return std::string(text);
}

/// A text is unknown where it is empty, and is compared folded, by what `keyOf` makes of it.
template <class KeyOf>
PaperOrder byText(const Index& index, std::string_view sql, KeyOf keyOf)
{
    struct Keyed {
        std::uint64_t beginning;
        std::uint32_t place;
    };
    std::vector<Keyed> keyed;
    PaperOrder order;
    std::vector<std::uint32_t> unknown;
    std::vector<std::string> keys(index.paperCount());
    PaperCursor papers(index);
    auto query = index.database().prepare(sql);
    while (query.step()) {
        const auto place = papers.ordinal(PaperId{query.integer(0)});
        if (!place) {
            continue;
        }
        auto text = query.text(1);
        text.remove_prefix(text.starts_with('{') ? 1 : 0); // a body among the authors: {Linux Foundation}
        keys[*place] = keyOf(folded(text));
        if (keys[*place].empty()) {
            unknown.push_back(*place);
        } else {
            keyed.push_back({beginning(keys[*place]), *place});
        }
    }
    std::ranges::stable_sort(keyed, [&](const Keyed& a, const Keyed& b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : keys[a.place] < keys[b.place];
    });
    order.known = keyed.size();
    for (const auto& [first, place] : keyed) {
        order.ordinals.push_back(place);
    }
    order.ordinals.insert(order.ordinals.end(), unknown.begin(), unknown.end());
    return order;
}

constexpr std::uint32_t UNKNOWN = ~std::uint32_t{0};

/// By the rank of each paper; those of rank UNKNOWN stand last.
PaperOrder byRank(const Index& index, const std::vector<std::uint32_t>& ranks)
{
    PaperOrder order;
    index.all().forEach([&](std::uint32_t place) {
        order.ordinals.push_back(place);
        order.known += ranks[place] == UNKNOWN ? 0U : 1U;
    });
    std::ranges::stable_sort(order.ordinals, {}, [&](std::uint32_t place) { return ranks[place]; });
    return order;
}

std::vector<std::uint32_t> nothingKnown(const Index& index)
{
    return std::vector<std::uint32_t>(index.paperCount(), UNKNOWN);
}

PaperOrder byYear(const Index& index)
{
    auto ranks = nothingKnown(index);
    index.all().forEach([&](std::uint32_t place) {
        const auto group = index.years().valueOf(place);
        ranks[place] = group == 0 ? UNKNOWN : group;
    });
    return byRank(index, ranks);
}

/// The place of each text among them all.
std::vector<std::uint32_t> placesOf(const std::vector<std::string>& texts)
{
    std::vector<std::pair<std::string, std::uint32_t>> sorted;
    sorted.reserve(texts.size());
    for (const auto& text : texts) {
        sorted.emplace_back(folded(text), static_cast<std::uint32_t>(sorted.size()));
    }
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> places(texts.size());
    for (std::uint32_t i = 0; i < sorted.size(); ++i) {
        places[sorted[i].second] = i;
    }
    return places;
}

PaperOrder byVenue(const Index& index)
{
    const auto places = placesOf(index.venueValues());
    auto ranks = nothingKnown(index);
    index.all().forEach([&](std::uint32_t place) {
        const auto group = index.venues().valueOf(place);
        ranks[place] = group == 0 ? UNKNOWN : places[group];
    });
    return byRank(index, ranks);
}

PaperOrder byVerdict(const Index& index)
{
    using screening::Standing;
    auto ranks = nothingKnown(index);
    std::uint32_t rank = 0;
    for (const auto standing : {Standing::Included, Standing::Open, Standing::Conflict, Standing::Excluded}) {
        index.bits({Property::Standing, static_cast<std::int64_t>(standing)})
            .forEach([&](std::uint32_t place) { ranks[place] = rank; });
        ++rank;
    }
    return byRank(index, ranks);
}

PaperOrder byAnswer(const Index& index, const Dimension& dimension)
{
    struct Answered {
        std::uint32_t place;
        double number;
        std::string text;
    };
    std::vector<Answered> answers;
    for (const auto& [place, answer] : index.answers(dimension.id)) {
        answers.push_back({place, answer.number.value_or(0), folded(answer.text)});
    }
    std::ranges::sort(answers, [](const Answered& a, const Answered& b) {
        return a.number != b.number ? a.number < b.number : a.text < b.text;
    });
    auto ranks = nothingKnown(index);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const bool isEqual =
            i > 0 && answers[i].number == answers[i - 1].number && answers[i].text == answers[i - 1].text;
        rank += isEqual ? 0 : 1;
        ranks[answers[i].place] = rank;
    }
    return byRank(index, ranks);
}

PaperOrder byCode(const Index& index, DimensionId dimension)
{
    auto ranks = nothingKnown(index);
    std::uint32_t rank = 0;
    for (const auto* code : index.taxonomy().codes(dimension)) {
        const ColumnKey own{Property::OwnCode, code->id.value};
        const auto& papers = index.column(own) ? index.bits(own) : index.bits(code->id);
        papers.forEach([&](std::uint32_t place) { ranks[place] = std::min(ranks[place], rank); });
        ++rank;
    }
    return byRank(index, ranks);
}

PaperOrder byCount(const Index& index, std::string_view sql)
{
    auto ranks = nothingKnown(index);
    PaperCursor papers(index);
    auto query = index.database().prepare(sql);
    while (query.step()) {
        if (const auto place = papers.ordinal(PaperId{query.integer(0)})) {
            ranks[*place] = static_cast<std::uint32_t>(query.integer(1));
        }
    }
    return byRank(index, ranks);
}

PaperOrder ordinalsBy(const Index& index, PaperKey key)
{

    switch (key.field) {
    case PaperKey::Field::Arrival: return byRank(index, std::vector<std::uint32_t>(index.paperCount(), 0));
    case PaperKey::Field::Label: return byText(index, "SELECT id, label FROM paper ORDER BY id", naturalKey);
    case PaperKey::Field::Title: return byText(index, "SELECT id, title FROM paper ORDER BY id", plainKey);
    case PaperKey::Field::Authors:
        return byText(index, "SELECT id, authors FROM paper ORDER BY id", plainKey);
    case PaperKey::Field::Year: return byYear(index);
    case PaperKey::Field::Venue: return byVenue(index);
    case PaperKey::Field::Verdict: return byVerdict(index);
    case PaperKey::Field::Dimension:
        if (const auto* dimension = index.taxonomy().find(key.dimension)) {
            return dimension->kind == DimensionKind::Category ? byCode(index, dimension->id)
                                                              : byAnswer(index, *dimension);
        }
        return ordinalsBy(index, {});
    case PaperKey::Field::Claims:
        return byCount(index, "SELECT paper, count(*) FROM claim WHERE paper IS NOT NULL GROUP BY paper");
    case PaperKey::Field::Notes:
        return byCount(index, "SELECT paper, count(*) FROM note WHERE paper IS NOT NULL GROUP BY paper");
    }
    return {};
}

}

PaperOrder paperOrder(const Index& index, PaperKey key)
{
    auto order = ordinalsBy(index, key);
    order.papers.reserve(index.paperCount());
    for (std::uint32_t place = 0; place < index.paperCount(); ++place) {
        order.papers.push_back(index.paper(place));
    }
    return order;
}

bool isFor(const PaperOrder& order, const Index& index)
{
    if (order.papers.size() > index.paperCount()) {
        return false;
    }
    std::uint32_t place = 0;
    return std::ranges::all_of(order.papers, [&](PaperId paper) { return index.paper(place++) == paper; });
}

std::vector<PaperId>
ordered(const Index& index, const PaperOrder& order, Sense sense, const Bitset& selection)
{
    std::vector<PaperId> papers;
    papers.reserve(selection.count());
    Bitset rest = selection;
    const auto take = [&](std::uint32_t place) {
        if (place < rest.size() && rest.test(place)) {
            papers.push_back(index.paper(place));
            rest.reset(place);
        }
    };
    const auto known = order.ordinals.begin() + static_cast<std::ptrdiff_t>(order.known);
    if (sense == Sense::Ascending) {
        std::for_each(order.ordinals.begin(), known, take);
    } else {
        std::for_each(std::make_reverse_iterator(known), order.ordinals.rend(), take);
    }
    std::for_each(known, order.ordinals.end(), take);
    rest.forEach(take);
    return papers;
}

}
