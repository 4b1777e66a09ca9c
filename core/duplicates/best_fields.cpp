#include "core/duplicates/best_fields.h"

#include "core/base/text.h"
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
    {"title", Choice::Fullest, &Paper::title},
    {"authors", Choice::Longest, &Paper::authors},
    {"venue", Choice::Longest, &Paper::venue},
    {"venue_short", Choice::Fullest, &Paper::venueShort},
    {"volume", Choice::Fullest, &Paper::volume},
    {"issue", Choice::Fullest, &Paper::issue},
    {"pages", Choice::Longest, &Paper::pages},
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

}

Reading readingOf(const Record& record)
{
    const auto [entry, extra] = entryFrom(record.fields);
    auto paper = sources::paperFrom(entry);
    paper.extra = extra;
    return {record.id, {std::move(paper), {{}, entry.abstract, joined(entry.keywords, "\n")}}};
}

FullPaper bestOf(std::span<const Reading> readings)
{
    FullPaper best;
    for (const auto* const reading : byFullness(readings)) {
        for (const auto& field : FIELDS) {
            const auto& value = valueIn(reading->full, field);
            auto& chosen = valueIn(best, field);
            if (chosen.empty() || (field.choice == Choice::Longest && value.size() > chosen.size())) {
                chosen = value;
            }
        }
        if (!best.paper.year) {
            best.paper.year = reading->full.paper.year;
        }
    }
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
