#include "core/duplicates/best_fields.h"

#include "core/base/text.h"
#include "core/duplicates/place.h"
#include "core/duplicates/record_entry.h"
#include "core/sources/record_writer.h"

#include <algorithm>
#include <array>

namespace alidade::duplicates {

namespace {

/// Which of several values is taken.
enum class Choice {
    Fullest, ///< that of the record which says most
    Longest,
    Written, ///< as Fullest, but rather one that is not all in capitals
    OfPlace, ///< that of the record which says best where the paper was printed; see takePlace
};

/// A text of a paper, or one of its long texts.
struct TextField {
    std::string_view name;
    Choice choice;
    std::string Paper::*ofPaper;
    std::string PaperText::*ofText = nullptr;
};

constexpr std::array<TextField, 18> FIELDS = {{
    {"type", Choice::Fullest, &Paper::type},
    {"title", Choice::Written, &Paper::title},
    {"authors", Choice::Longest, &Paper::authors},
    {"venue", Choice::Longest, &Paper::venue},
    {"venue_short", Choice::Fullest, &Paper::venueShort},
    {"volume", Choice::OfPlace, &Paper::volume},
    {"issue", Choice::OfPlace, &Paper::issue},
    {"pages", Choice::OfPlace, &Paper::pages},
    {"doi", Choice::Fullest, &Paper::doi},
    {"url", Choice::Fullest, &Paper::url},
    {"language", Choice::Fullest, &Paper::language},
    {"publisher", Choice::Fullest, &Paper::publisher},
    {"isbn", Choice::Fullest, &Paper::isbn},
    {"issn", Choice::Fullest, &Paper::issn},
    {"key", Choice::Fullest, &Paper::key},
    {"extra", Choice::Fullest, &Paper::extra},
    {"abstract", Choice::Longest, nullptr, &PaperText::abstract},
    {"keywords", Choice::Longest, nullptr, &PaperText::keywords},
}};

const std::string& valueIn(const FullPaper& full, const TextField& field)
{
    return field.ofPaper != nullptr ? full.paper.*field.ofPaper : full.text.*field.ofText;
}

std::string& valueIn(FullPaper& full, const TextField& field)
{
    return field.ofPaper != nullptr ? full.paper.*field.ofPaper : full.text.*field.ofText;
}

std::ptrdiff_t fullness(const Reading& reading)
{
    return std::ranges::count_if(
               FIELDS, [&](const TextField& field) { return !valueIn(reading.full, field).empty(); })
        + (reading.full.paper.year ? 1 : 0);
}

/// The readings, those that say most first; of equal ones in the order of their records.
std::vector<const Reading*> byFullness(std::span<const Reading> readings)
{
    std::vector<const Reading*> order;
    for (const auto& reading : readings) {
        order.push_back(&reading);
    }
    std::ranges::stable_sort(order, [](const Reading* a, const Reading* b) {
        const auto left = fullness(*a);
        const auto right = fullness(*b);
        return left != right ? left > right : a->record < b->record;
    });
    return order;
}

bool isInCapitals(const std::string& text)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return std::ranges::any_of(text, isUpper) && std::ranges::none_of(text, isLower);
}

/// Whether `value` is to be taken for `chosen`, which comes from a fuller record.
bool isBetter(const std::string& value, const std::string& chosen, Choice choice)
{
    return chosen.empty() || (choice == Choice::Longest && value.size() > chosen.size())
        || (choice == Choice::Written && isInCapitals(chosen) && !value.empty() && !isInCapitals(value));
}

bool agree(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() || a == b;
}

/// Whether both can have been printed in one place.
bool arePlacesOfOne(const Paper& a, const Paper& b)
{
    return agree(a.volume, b.volume) && agree(pagesOf(a.pages).first, pagesOf(b.pages).first);
}

int saidOfPlace(const Reading* reading)
{
    const auto& paper = reading->full.paper;
    return (paper.volume.empty() ? 0 : 1) + (paper.pages.empty() ? 0 : 1);
}

/// Gives `paper` year, volume, issue and pages of one record, the fullest of those with volume and pages, if
/// there are any. Mixed from several they name a place where nothing was printed: the year of what came out
/// ahead of print with the volume of the print. What that record does not say, and the ends of pages, may
/// come from others that do not contradict it.
void takePlace(Paper& paper, const std::vector<const Reading*>& order)
{
    const auto place = std::ranges::max_element(order, {}, saidOfPlace);
    if (place == order.end()) {
        return;
    }
    const auto& first = (*place)->full.paper;
    paper.year = first.year;
    paper.volume = first.volume;
    paper.issue = first.issue;
    paper.pages = first.pages;
    for (const auto* const reading : order) {
        const auto& other = reading->full.paper;
        paper.year = paper.year ? paper.year : other.year;
        if (!arePlacesOfOne(paper, other)) {
            continue;
        }
        for (const auto field : {&Paper::volume, &Paper::issue}) {
            if ((paper.*field).empty()) {
                paper.*field = other.*field;
            }
        }
        if (other.pages.size() > paper.pages.size()) {
            paper.pages = other.pages;
        }
    }
}

}

Reading readingOf(const Record& record)
{
    const auto entry = entryFrom(record.fields);
    auto paper = sources::paperFrom(entry);
    paper.extra = extraFrom(record.fields);
    return {record.id, {std::move(paper), {{}, entry.abstract, joined(entry.keywords, "\n")}}};
}

FullPaper bestOf(std::span<const Reading> readings)
{
    FullPaper best;
    const auto order = byFullness(readings);
    for (const auto* const reading : order) {
        for (const auto& field : FIELDS) {
            const auto& value = valueIn(reading->full, field);
            auto& chosen = valueIn(best, field);
            if (field.choice != Choice::OfPlace && isBetter(value, chosen, field.choice)) {
                chosen = value;
            }
        }
    }
    takePlace(best.paper, order);
    return best;
}

FullPaper refreshed(FullPaper full, std::span<const Reading> before, std::span<const Reading> after)
{
    const auto was = bestOf(before);
    const auto is = bestOf(after);
    for (const auto& field : FIELDS) {
        auto& value = valueIn(full, field);
        if (value.empty() || value == valueIn(was, field)) {
            value = valueIn(is, field);
        }
    }
    if (!full.paper.year || full.paper.year == was.paper.year) {
        full.paper.year = is.paper.year;
    }
    return full;
}

FullPaper filled(FullPaper full, const FullPaper& other)
{
    for (const auto& field : FIELDS) {
        auto& value = valueIn(full, field);
        if (value.empty()) {
            value = valueIn(other, field);
        }
    }
    if (!full.paper.year) {
        full.paper.year = other.paper.year;
    }
    return full;
}

std::vector<FieldOrigin> origins(const FullPaper& full, std::span<const Reading> readings)
{
    const auto order = byFullness(readings);
    const auto originOf = [&](auto&& says) -> std::optional<RecordId> {
        const auto found =
            std::ranges::find_if(order, [&](const Reading* reading) { return says(reading->full); });
        return found == order.end() ? std::nullopt : std::optional((*found)->record);
    };
    std::vector<FieldOrigin> list;
    for (const auto& field : FIELDS) {
        const auto& value = valueIn(full, field);
        if (!value.empty()) {
            list.push_back({field.name, originOf([&](const FullPaper& other) {
                                return valueIn(other, field) == value;
                            })});
        }
    }
    if (full.paper.year) {
        list.push_back(
            {"year", originOf([&](const FullPaper& other) { return other.paper.year == full.paper.year; })});
    }
    return list;
}

}
