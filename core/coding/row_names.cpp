#include "core/coding/row_names.h"

#include "core/base/count.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/coding/setting_words.h"

#include <unicode/utf8.h>

#include <array>
#include <type_traits>

namespace alidade::coding {

namespace {

using store::Table;

constexpr std::size_t LONGEST = 60; // bytes of a title or a quote that stands for its row

constexpr std::string_view UNKNOWN = "?";

/// The first words of a text.
std::string shortened(std::string_view text)
{
    const auto line = simplified(text);
    if (line.size() <= LONGEST) {
        return line;
    }
    auto end = line.rfind(' ', LONGEST);
    if (end == std::string::npos) {
        end = LONGEST;
        while (U8_IS_TRAIL(line[end])) { // not inside of a character
            --end;
        }
    }
    return line.substr(0, end) + " …";
}

/// The first of these columns that says something.
template <class... Columns>
std::string firstOf(const KnownRow& row, Columns... columns)
{
    std::string found;
    ((found = found.empty() ? textIn(row, columns) : found), ...);
    return found.empty() ? std::string(UNKNOWN) : shortened(found);
}

struct Reference {
    std::string_view column;
    Table table;
};

/// Columns that hold the id of another row. Some of these names belong to texts of other tables, which are
/// told apart by what they hold.
constexpr std::array REFERENCES = {
    Reference{"paper", Table::Paper},
    Reference{"seed", Table::Paper},
    Reference{"reviewer", Table::Reviewer},
    Reference{"code", Table::Code},
    Reference{"parent", Table::Code},
    Reference{"from_code", Table::Code},
    Reference{"to_code", Table::Code},
    Reference{"dimension", Table::Dimension},
    Reference{"question", Table::ResearchQuestion},
    Reference{"criterion", Table::Criterion},
    Reference{"source", Table::Source},
    Reference{"search", Table::Search},
    Reference{"file", Table::ImportFile},
    Reference{"metric", Table::Metric},
    Reference{"coding", Table::Coding},
    Reference{"claim", Table::Claim},
    Reference{"attachment", Table::Attachment},
    Reference{"record", Table::Record},
    Reference{"other", Table::Record},
};

constexpr std::array<std::string_view, 3> FLAGS = {"many", "required", "ambiguous"};

}

std::string textIn(const KnownRow& row, std::string_view column)
{
    const auto found = row.find(column);
    const auto* text = found == row.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

std::int64_t numberIn(const KnownRow& row, std::string_view column)
{
    const auto found = row.find(column);
    const auto* number = found == row.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return number == nullptr ? 0 : *number;
}

Sentence RowNames::name(Table table, std::int64_t id)
{
    const auto known = m_names.find({table, id});
    if (known != m_names.end()) {
        return known->second;
    }
    m_names[{table, id}] = std::string(UNKNOWN); // a damaged file may lead back here
    const auto row = find(table, id);
    return m_names[{table, id}] = row ? named(table, *row) : std::string(UNKNOWN);
}

std::optional<KnownRow> RowNames::find(Table table, std::int64_t id)
{
    if (auto row = m_rows.present(table, id)) {
        return row;
    }
    if (auto row = m_beside ? m_beside->present(table, id) : std::nullopt) {
        return row;
    }
    return m_rows.find(table, id);
}

Sentence RowNames::named(Table table, const KnownRow& row)
{
    const auto at = [&](std::string_view column, Table target) {
        return name(target, numberIn(row, column));
    };
    const Words of = translatable("Sentence", "%1 of %2");
    const Words both = translatable("Sentence", "%1 and %2");
    switch (table) {
    case Table::Code: {
        const auto label = firstOf(row, "label", "slug");
        return numberIn(row, "parent") == 0 ? Sentence(label)
                                            : Sentence{"%1 / %2", {at("parent", Table::Code), label}};
    }
    case Table::Coding: return {of, {at("code", Table::Code), at("paper", Table::Paper)}};
    case Table::CodingDetail: return name(Table::Coding, numberIn(row, "id"));
    case Table::PaperText: return name(Table::Paper, numberIn(row, "id"));
    case Table::CodeRelation: return {both, {at("from_code", Table::Code), at("to_code", Table::Code)}};
    case Table::Answer: return {of, {at("dimension", Table::Dimension), at("paper", Table::Paper)}};
    case Table::Claim: {
        const auto subject = textIn(row, "subject");
        return subject.empty() ? at("metric", Table::Metric)
                               : Sentence{of, {at("metric", Table::Metric), shortened(subject)}};
    }
    case Table::Excerpt: return "“" + firstOf(row, "quote") + "”";
    case Table::Note: return firstOf(row, "name", "text");
    case Table::Record: return {of, {std::to_string(numberIn(row, "number")), at("search", Table::Search)}};
    case Table::NotDuplicate: return {both, {at("record", Table::Record), at("other", Table::Record)}};
    case Table::Search: {
        const auto date = textIn(row, "date");
        return date.empty() ? at("source", Table::Source)
                            : Sentence{"%1, %2", {at("source", Table::Source), date}};
    }
    case Table::Decision: return {translatable("Sentence", "decision on %1"), {at("paper", Table::Paper)}};
    case Table::Criterion: return firstOf(row, "name", "text");
    case Table::Attachment: return firstOf(row, "path");
    case Table::Figure: return firstOf(row, "title", "slug");
    case Table::Paper: return firstOf(row, "label", "title", "doi", "key");
    case Table::Setting: return settingName(textIn(row, "name"));
    case Table::Reviewer:
    case Table::ResearchQuestion:
    case Table::Source:
    case Table::ImportFile:
    case Table::Dimension:
    case Table::Metric:
    case Table::SavedFilter:
    case Table::Reported: return firstOf(row, "label", "name", "slug");
    }
    return std::string(UNKNOWN);
}

Sentence RowNames::value(std::string_view column, const store::Value& value)
{
    return std::visit(
        [&](const auto& content) -> Sentence {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::int64_t>) {
                for (const auto& reference : REFERENCES) {
                    if (reference.column == column) {
                        return name(reference.table, content);
                    }
                }
                for (const auto flag : FLAGS) {
                    if (flag == column) {
                        return content == 0 ? translatable("Sentence", "no")
                                            : translatable("Sentence", "yes");
                    }
                }
                return std::to_string(content);
            } else if constexpr (std::is_same_v<Content, double>) {
                return numberText(content);
            } else if constexpr (std::is_same_v<Content, std::string>) {
                return content;
            } else if constexpr (std::is_same_v<Content, store::Blob>) {
                return {translatable("Sentence", "%1 bytes"), {counted(content.bytes.size())}};
            } else {
                return {};
            }
        },
        value);
}

}
