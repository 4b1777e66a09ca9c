#include "core/sources/procite.h"

#include "core/sources/field_text.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/tagged_entry.h"
#include "core/sources/tagged_format.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::array<std::string_view, 2> NUMBER_LABELS = {"Record ID", "Record Number"};
constexpr std::array<std::string_view, 2> SERIAL_LABELS = {"ISBN", "ISSN"};
constexpr std::string_view PROCEEDINGS = "Proceedings Title";

/// Labels of notes, and the fields that they belong to.
constexpr std::array<std::pair<std::string_view, std::string Entry::*>, 8> PLACES = {{
    {NUMBER_LABELS[0], &Entry::key},
    {NUMBER_LABELS[1], &Entry::key},
    {"Volume ID", &Entry::volume},
    {"Issue ID", &Entry::issue},
    {"Issue Identification", &Entry::issue},
    {"Page(s)", &Entry::pages},
    {PROCEEDINGS, &Entry::venue},
    {"Language", &Entry::language},
}};

/// The value of a note with that label; nothing where it has another one, or no value.
std::optional<std::string> labelled(const std::string& note, std::string_view label)
{
    if (!note.starts_with(label) || !std::string_view(note).substr(label.size()).starts_with(": ")) {
        return {};
    }
    return note.substr(label.size() + 2);
}

/// Whether the note found its place.
bool takeNote(const std::string& note, Entry& entry)
{
    for (const auto label : SERIAL_LABELS) {
        if (const auto value = labelled(note, label)) {
            return addSerialNumbers(entry, *value);
        }
    }
    for (const auto& [label, place] : PLACES) {
        const auto value = labelled(note, label);
        if (!value) {
            continue;
        }
        auto& field = entry.*place;
        if (label == PROCEEDINGS
            && !field.empty()) { // of the series, which RIS takes where there is no other
            entry.other.push_back({"T3", std::move(field)});
        } else if (!field.empty()) {
            return false;
        }
        field = place == &Entry::pages ? pagesOf(*value)
            : place == &Entry::volume  ? volumeOf(*value)
            : place == &Entry::issue   ? issueOf(*value)
                                       : *value;
        return true;
    }
    return false;
}

/// What RIS has other tags for: ET for editions, VL for volumes.
void takeEdition(const TaggedRecord& record, Entry& entry)
{
    const auto types = valuesOf(record, "TY");
    const auto type = types.empty() ? std::string() : textOf(types.front());
    if (type != "BOOK" && type != "CHAP") {
        return;
    }
    if (!entry.volume.empty()) {
        entry.other.push_back({"ET", std::exchange(entry.volume, {})});
    }
    if (type == "BOOK") {
        entry.volume = std::exchange(entry.issue, {});
    }
}

}

bool isProCite(const TaggedRecord& record)
{
    return std::ranges::any_of(record.fields, [](const TaggedField& field) {
        return field.tag == "N1" && std::ranges::any_of(NUMBER_LABELS, [&](std::string_view label) {
                   return field.value.starts_with(label)
                       && field.value.substr(label.size()).starts_with(": ");
               });
    });
}

void readProCite(const TaggedRecord& record, Entry& entry)
{
    takeEdition(record, entry);
    auto others = std::exchange(entry.other, {});
    for (auto& field : others) {
        if (field.name != "N1" || !takeNote(field.value, entry)) {
            entry.other.push_back(std::move(field));
        }
    }
}

}
