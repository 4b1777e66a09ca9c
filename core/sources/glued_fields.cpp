#include "core/sources/glued_fields.h"

#include "core/sources/field_text.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace alidade::sources {

namespace {

/// The fields behind which line ends are missing.
bool isAffected(std::string_view tag)
{
    return tag == "AD" || tag == "WE";
}

bool isTagCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Where in `text` a tag stands right behind other text, from `from` on: `NorwayPU  - `; npos where none
/// does.
std::size_t findTag(std::string_view text, std::size_t from)
{
    constexpr std::string_view HYPHEN = "  - ";
    for (auto at = text.find(HYPHEN, from + 2); at != std::string_view::npos;
         at = text.find(HYPHEN, at + 1)) {
        if (isTagCharacter(text[at - 1]) && isTagCharacter(text[at - 2])) {
            return at - 2;
        }
    }
    return std::string_view::npos;
}

/// Takes the publisher and the key, where they are missing; what the other fields behind the first one hold.
std::vector<OtherField> takeFrom(std::string_view value, Entry& entry)
{
    constexpr std::size_t TAG = 6; // `PU  - `
    std::vector<OtherField> kept;
    for (auto at = findTag(value, 0); at != std::string_view::npos;) {
        const auto end = findTag(value, at + TAG);
        const auto text = value.substr(at + TAG, std::min(end, value.size()) - at - TAG);
        const auto tag = value.substr(at, 2);
        if (tag == "PU" && entry.publisher.empty()) {
            entry.publisher = textOf(text);
        } else if (tag == "AN" && entry.key.empty()) {
            entry.key = textOf(text);
        } else {
            kept.push_back({std::string(tag), textOf(text)});
        }
        at = end;
    }
    return kept;
}

}

void takeGluedFields(const TaggedRecord& record, Entry& entry)
{
    for (const auto& field : record.fields) {
        const auto end = isAffected(field.tag) ? findTag(field.value, 0) : std::string_view::npos;
        if (end == std::string_view::npos) {
            continue; // as nearly all
        }
        const OtherField whole{std::string(field.tag), textOf(field.value)};
        auto behind = takeFrom(field.value, entry);
        if (const auto found = std::ranges::find(entry.other, whole); found != entry.other.end()) {
            found->value = textOf(field.value.substr(0, end));
            entry.other.insert(
                found + 1, std::make_move_iterator(behind.begin()), std::make_move_iterator(behind.end()));
        }
    }
}

}
