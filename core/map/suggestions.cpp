#include "core/map/suggestions.h"

#include "core/base/text.h"
#include "core/coding/metrics.h"
#include "core/coding/taxonomy_rules.h"
#include "core/map/field_values.h"
#include "core/map/filter.h"
#include "core/map/full_text.h"
#include "core/map/index.h"
#include "core/map/publication_fields.h"
#include "core/map/review_fields.h"
#include "core/map/select.h"

#include <algorithm>
#include <array>

namespace alidade::map {

namespace {

/// Collects what begins with the typed word, until there is enough.
class Collector
{
public:
    Collector(std::string_view typed, std::size_t most)
        : m_typed(folded(typed))
        , m_most(most)
    {
    }

    bool isFull() const { return m_list.size() >= m_most; }

    /// `names`: what the user may have begun to type of it.
    void offer(std::string text, std::string_view label, std::initializer_list<std::string_view> names)
    {
        const bool fits = std::any_of(names.begin(), names.end(), [this](std::string_view name) {
            return folded(name).starts_with(m_typed);
        });
        if (fits && !isFull()) {
            m_list.push_back({std::move(text), std::string(label)});
        }
    }

    std::vector<Suggestion> list() && { return std::move(m_list); }

private:
    std::string m_typed;
    std::size_t m_most;
    std::vector<Suggestion> m_list;
};

/// One letter begins too much.
constexpr std::size_t SHORTEST_BEGINNING = 2;

/// Puts a star behind words that stand outside quotes, as deep as they are; what is excluded stays as it is:
/// it would only become more.
void addStars(Filter& filter)
{
    if (auto* all = std::get_if<And>(&filter.node)) {
        std::ranges::for_each(all->children, addStars);
    } else if (auto* any = std::get_if<Or>(&filter.node)) {
        std::ranges::for_each(any->children, addStars);
    } else if (auto* text = std::get_if<Text>(&filter.node)) {
        text->prefix |= !text->isQuoted && slug(text->text).size() >= SHORTEST_BEGINNING;
    }
}

/// As the language writes it: in quotes where it has blanks or signs.
std::string written(std::string_view name, std::string_view value)
{
    return toText(condition(name, value));
}

void offerFields(const Index& index, Collector& collector)
{
    for (const auto& dimension : index.taxonomy().dimensions()) {
        collector.offer(dimension.slug + ':', dimension.label, {dimension.slug, dimension.label});
    }
    for (const auto own : ownFields()) {
        collector.offer(std::string(own) + ':', own, {own});
    }
}

void offerBeginning(const Index& index, std::string_view word, Collector& collector)
{
    const auto letters = slug(word);
    if (letters.size() < SHORTEST_BEGINNING || letters != folded(word)
        || letters.find('-') != std::string::npos) {
        return;
    }
    const auto first = firstWord(index, letters);
    if (first && *first != letters) {
        collector.offer(std::string(word) + '*', word, {word});
    }
}

void offerCodes(const Index& index, const Dimension& dimension, std::string_view field, Collector& collector)
{
    for (const auto* code : index.taxonomy().codes(dimension.id)) {
        if (collector.isFull()) {
            return;
        }
        const auto path = index.taxonomy().path(code->id);
        const auto value = valueOf(dimension.slug, path);
        collector.offer(
            written(field, value), index.taxonomy().labelPath(code->id), {value, code->slug, code->label});
    }
    for (const auto word : coding::FILTER_WORDS) {
        collector.offer(written(field, word), dimension.label, {word});
    }
}

void offerValues(const Index& index, std::string_view field, Collector& collector)
{
    const auto name = folded(field);
    const auto offer = [&](std::string_view value) {
        if (!value.empty() && !collector.isFull()) {
            collector.offer(written(field, value), value, {value});
        }
    };
    if (name == "year") {
        std::for_each(index.yearValues().rbegin(), index.yearValues().rend(), [&](int year) {
            offer(std::to_string(year));
        });
    } else if (name == "venue") {
        std::for_each(index.venueValues().begin(), index.venueValues().end(), offer);
    } else if (name == "source") {
        for (const auto& source : index.sources()) {
            collector.offer(written(field, source.slug), source.name, {source.slug, source.name});
        }
    } else if (name == "reviewer") {
        for (const auto& reviewer : index.reviewers()) {
            offer(reviewer.name);
        }
    } else if (name == "verdict") {
        std::ranges::for_each(verdictWords(), offer);
    } else if (name == "stage") {
        const auto& words = store::Words<Stage>::WORDS;
        std::for_each(words.begin(), words.end(), offer);
    } else if (name == "has") {
        std::ranges::for_each(hasWords(), offer);
    } else if (name == "share") {
        for (const auto* share : {"1/2", "2/2", "1/3", "2/3", "3/3"}) {
            offer(share);
        }
    } else if (name == "without") {
        for (const auto& dimension : index.taxonomy().dimensions()) {
            collector.offer(
                written(field, dimension.slug), dimension.label, {dimension.slug, dimension.label});
        }
    } else if (const auto id = index.taxonomy().dimension(field)) {
        offerCodes(index, *index.taxonomy().find(*id), field, collector);
    } else if (name == "criterion") {
        for (const auto& criterion : index.database().all<Criterion>("ORDER BY position, id")) {
            collector.offer(written(field, criterion.name), criterion.text, {criterion.name});
        }
        std::ranges::for_each(std::array{"any", "none"}, offer);
    } else if (name == "metric") {
        for (const auto& metric : coding::metricsInUse(index.database())) {
            collector.offer(written(field, metric.slug), metric.label, {metric.slug, metric.label});
        }
    } else if (name == "language") {
        std::ranges::for_each(languages(index), offer);
        offer("none");
    }
}

}

std::size_t lastWord(std::string_view typed)
{
    const auto blank = typed.find_last_of(" \t\n(");
    auto begin = blank == std::string_view::npos ? 0 : blank + 1;
    if (begin < typed.size() && typed[begin] == '-') {
        ++begin;
    }
    return begin;
}

std::vector<Suggestion> suggestions(const Index& index, std::string_view typed, std::size_t most)
{
    const auto word = typed.substr(lastWord(typed));
    const bool isQuoted = std::count(typed.begin(), typed.end(), '"') % 2 != 0;
    if (word.empty() || isQuoted) {
        return {};
    }
    const auto colon = word.find(':');
    Collector collector(colon == std::string_view::npos ? word : word.substr(colon + 1), most);
    if (colon == std::string_view::npos) {
        offerFields(index, collector);
        offerBeginning(index, word, collector);
    } else {
        offerValues(index, word.substr(0, colon), collector);
    }
    return std::move(collector).list();
}

std::optional<std::string> withStars(const Index& index, std::string_view filter)
{
    auto read = parseFilter(filter);
    if (!read) {
        return {};
    }
    const auto before = *read;
    addStars(*read);
    if (*read == before) {
        return {};
    }
    const auto selected = select(index, *read);
    return selected && selected->any() ? std::optional(toText(*read)) : std::nullopt;
}

}
