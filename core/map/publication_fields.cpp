#include "core/map/publication_fields.h"

#include "core/base/text.h"
#include "core/map/dimension_values.h"
#include "core/map/value_terms.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

namespace alidade::map {

namespace {

Bitset ofVenue(const Index& index, std::size_t number)
{
    Bitset papers = index.all();
    index.venues().range(static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(number), papers);
    return papers;
}

/// The papers of the venue that is called so, in any case.
Bitset ofVenueNamed(const Index& index, const std::string& text)
{
    const auto& names = index.venueValues(); // the first one is no venue
    const auto found = std::find_if(
        names.begin() + 1, names.end(), [&](const std::string& name) { return folded(name) == text; });
    return found == names.end() ? Bitset(index.paperCount())
                                : ofVenue(index, static_cast<std::size_t>(found - names.begin()));
}

/// Papers by a column of their own table: `sql` compares it with ?1, `beginning` as much of it.
Result<Bitset>
byColumn(const Index& index, const Value& value, std::string_view sql, std::string_view beginning)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    Bitset papers(index.paperCount());
    auto rows = index.database().prepare(wanted->prefix ? beginning : sql);
    rows.bind(1, std::string_view(wanted->text));
    while (rows.step()) {
        if (const auto place = index.ordinal({rows.integer(0)})) {
            papers.set(*place);
        }
    }
    return papers;
}

}

Result<Bitset> papersOfYear(const Index& index, const Value& value)
{
    if (const auto* word = std::get_if<Term>(&value.content);
        word != nullptr && !word->prefix && folded(word->text) == "none") {
        Bitset papers = index.all();
        index.years().range(0, 0, papers);
        return papers;
    }
    const auto bounds = numberBounds(value, translatable("Sentence", "A year"));
    if (!bounds) {
        return fail(bounds.error());
    }
    const auto& years = index.yearValues();
    // group 0 is no year: the first year's group is 1
    const auto from = bounds->lowOpen ? std::upper_bound(years.begin(), years.end(), bounds->low)
                                      : std::lower_bound(years.begin(), years.end(), bounds->low);
    const auto to = bounds->highOpen ? std::lower_bound(years.begin(), years.end(), bounds->high)
                                     : std::upper_bound(years.begin(), years.end(), bounds->high);
    Bitset papers = index.all();
    if (from >= to) {
        return Bitset(index.paperCount());
    }
    index.years().range(static_cast<std::uint32_t>(from - years.begin()) + 1,
                        static_cast<std::uint32_t>(to - years.begin()),
                        papers);
    return papers;
}

Result<Bitset> papersOfVenue(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto text = folded(wanted->text);
    if (!wanted->prefix) {
        auto named = ofVenueNamed(index, text);
        if (isKeyword(*wanted, "none", named.any())) {
            return ofVenue(index, 0);
        }
        if (named.any()) {
            return named;
        }
    }
    const auto& names = index.venueValues();
    Bitset papers = findText(index, Text{wanted->text, wanted->prefix, value.position}, TextField::Venue);
    std::vector<bool> isMeant(names.size()); // the first one is no venue
    for (std::size_t i = 1; i < names.size(); ++i) {
        isMeant[i] = folded(names[i]).find(text) != std::string::npos;
    }
    index.all().forEach([&](std::uint32_t place) {
        if (isMeant[index.venues().valueOf(place)]) {
            papers.set(place);
        }
    });
    return papers;
}

Result<Bitset> papersWithWords(const Index& index, const Value& value, TextField field)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    return findText(index, Text{wanted->text, wanted->prefix, value.position}, field);
}

Result<Bitset> papersWithLabel(const Index& index, const Value& value)
{
    return byColumn(index,
                    value,
                    "SELECT id FROM paper WHERE label IN (?1, '[' || ?1 || ']')",
                    "SELECT id FROM paper WHERE substr(label, 1, length(?1)) = ?1"
                    " OR substr(label, 1, length(?1) + 1) = '[' || ?1");
}

Result<Bitset> papersWithDoi(const Index& index, const Value& value)
{
    return byColumn(index,
                    value,
                    "SELECT id FROM paper WHERE doi = lower(?1)",
                    "SELECT id FROM paper WHERE substr(doi, 1, length(?1)) = lower(?1)");
}

Result<Bitset> papersOfType(const Index& index, const Value& value)
{
    return byColumn(index,
                    value,
                    "SELECT id FROM paper WHERE type = lower(?1)",
                    "SELECT id FROM paper WHERE substr(type, 1, length(?1)) = lower(?1)");
}

Result<Bitset> papersOfLanguage(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    Value asked = value;
    if (isKeyword(*wanted, "none", false)) {
        asked.content = Term{};
    }
    return byColumn(index,
                    asked,
                    "SELECT id FROM paper WHERE lower(trim(language)) = lower(?1)",
                    "SELECT id FROM paper WHERE substr(lower(trim(language)), 1, length(?1)) = lower(?1)");
}

std::vector<std::string> languages(const Index& index)
{
    std::vector<std::string> list;
    auto rows = index.database().prepare(
        "SELECT min(trim(language)) FROM paper WHERE trim(language) <> '' GROUP BY lower(trim(language))");
    while (rows.step()) {
        list.emplace_back(rows.text(0));
    }
    return list;
}

}
