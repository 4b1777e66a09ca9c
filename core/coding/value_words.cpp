#include "core/coding/value_words.h"

#include "core/base/number.h"
#include "core/coding/setting_words.h"
#include "core/review/settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace alidade::coding {

namespace {

using Json = nlohmann::json;
using store::Table;

/// Columns that hold a word of an enumeration. Some of these names belong to free texts of other tables,
/// where a word of the list means the same.
constexpr std::array<std::string_view, 9> ENUMERATIONS = {
    "better", "direction", "kind", "quantity", "role", "severity", "stage", "status", "verdict"};

constexpr auto ENUMERATION_WORDS = std::to_array<std::pair<std::string_view, Words>>({
    {"absolute", translatable("Sentence", "absolute")},
    {"any", translatable("Sentence", "any stage")},
    {"backward", translatable("Sentence", "backward")},
    {"baseline", translatable("Sentence", "baseline")},
    {"better", translatable("Sentence", "better")},
    {"both", translatable("Sentence", "both")},
    {"category", translatable("Sentence", "codes")},
    {"change", translatable("Sentence", "change")},
    {"consensus", translatable("Sentence", "consensus")},
    {"database", translatable("Sentence", "database")},
    {"date", translatable("Sentence", "date")},
    {"derived", translatable("Sentence", "derived")},
    {"exclude", translatable("Sentence", "exclude")},
    {"forward", translatable("Sentence", "forward")},
    {"full-text", translatable("Sentence", "full text")},
    {"higher", translatable("Sentence", "higher")},
    {"include", translatable("Sentence", "include")},
    {"lower", translatable("Sentence", "lower")},
    {"maybe", translatable("Sentence", "maybe")},
    {"neutral", translatable("Sentence", "neutral")},
    {"none", translatable("Sentence", "none")},
    {"number", translatable("Sentence", "number")},
    {"other", translatable("Sentence", "other")},
    {"result", translatable("Sentence", "result")},
    {"reviewer", translatable("Sentence", "reviewer")},
    {"snowballing", translatable("Sentence", "snowballing")},
    {"stated", translatable("Sentence", "stated")},
    {"text", translatable("Sentence", "text")},
    {"title-abstract", translatable("Sentence", "title and abstract")},
    {"unknown", translatable("Sentence", "unknown")},
    {"worse", translatable("Sentence", "worse")},
    {"yes-no", translatable("Sentence", "yes or no")},
});
static_assert(std::ranges::is_sorted(ENUMERATION_WORDS, {}, &decltype(ENUMERATION_WORDS)::value_type::first));

using Members = std::map<std::string, std::string>;

/// Members of members stand beside the others, by their path.
void collect(const Json& object, const std::string& path, Members& members)
{
    for (const auto& [key, value] : object.items()) {
        auto name = key;
        std::ranges::replace(name, '_', ' ');
        name = path.empty() ? name : path + ": " + name;
        if (value.is_object()) {
            collect(value, name, members);
        } else {
            members[name] = value.is_string() ? value.get<std::string>() : value.dump();
        }
    }
}

Members membersOf(const store::Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    const auto json = text == nullptr ? Json() : Json::parse(*text, nullptr, false);
    Members members;
    if (json.is_object()) {
        collect(json, {}, members);
    }
    return members;
}

}

Sentence valueWords(
    RowNames& names, Table table, const KnownRow& row, std::string_view column, const store::Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return names.value(column, value);
    }
    if (table == Table::Setting && column == "name") {
        return settingName(*text);
    }
    if (table == Table::Setting && column == "value" && textIn(row, "name") == setting::LEAD) {
        const auto id = numberFrom<std::int64_t>(*text);
        return id ? names.name(Table::Reviewer, *id) : Sentence(*text);
    }
    if (std::ranges::find(ENUMERATIONS, column) != ENUMERATIONS.end()) {
        const auto known = std::ranges::lower_bound(
            ENUMERATION_WORDS, *text, {}, &decltype(ENUMERATION_WORDS)::value_type::first);
        if (known != ENUMERATION_WORDS.end() && known->first == *text) {
            return known->second;
        }
    }
    return *text;
}

std::vector<MemberChange> memberChanges(const store::Value& before, const store::Value& after)
{
    auto was = membersOf(before);
    std::vector<MemberChange> changes;
    for (auto& [member, value] : membersOf(after)) {
        auto old = std::exchange(was[member], {});
        if (old != value) {
            changes.push_back({member, std::move(old), std::move(value)});
        }
    }
    for (auto& [member, value] : was) {
        if (!value.empty()) {
            changes.push_back({member, std::move(value), {}});
        }
    }
    return changes;
}

}
