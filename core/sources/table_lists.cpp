#include "core/sources/table_lists.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

/// Where the text ends that `rest` begins with a quote of: at one like it with a comma or nothing behind.
std::size_t endOfQuoted(std::string_view rest)
{
    for (auto at = rest.find(rest.front(), 1); at != NOWHERE; at = rest.find(rest.front(), at + 1)) {
        const auto behind = rest.find_first_not_of(' ', at + 1);
        if (behind == NOWHERE || rest[behind] == ',') {
            return at;
        }
    }
    return NOWHERE;
}

/// The names in `[{'id': 1, 'name': 'Marx, Karl'}, …]`, as Semantic Scholar's answers are written; none where
/// there are no such members.
std::optional<std::vector<std::string_view>> namesOfObjects(std::string_view cell)
{
    constexpr std::string_view NAME = "name";
    std::vector<std::string_view> list;
    for (auto at = cell.find(NAME); at != NOWHERE; at = cell.find(NAME, at + 1)) {
        const auto behind = at + NAME.size();
        const bool isMember = cell.substr(behind, 2) == "':" || cell.substr(behind, 2) == "\":";
        const auto value = isMember ? trimmed(cell.substr(behind + 2)) : std::string_view();
        if (!value.starts_with('\'') && !value.starts_with('"')) {
            continue;
        }
        auto end = value.find(value.front(), 1);
        while (end != NOWHERE && value.find_first_of(",}", end) != end + 1) {
            end = value.find(value.front(), end + 1);
        }
        if (end != NOWHERE) {
            list.push_back(value.substr(1, end - 1));
        }
    }
    return list.empty() ? std::nullopt : std::optional(std::move(list));
}

}

std::vector<std::string_view> separated(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> list;
    while (!text.empty()) {
        const auto at = std::min(text.find(separator), text.size());
        if (const auto part = trimmed(text.substr(0, at)); !part.empty()) {
            list.push_back(part);
        }
        text.remove_prefix(std::min(text.size(), at + separator.size()));
    }
    return list;
}

std::vector<std::string_view> separatedOutsideBrackets(std::string_view text)
{
    std::vector<std::string_view> list;
    std::size_t from = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? text[at] : ',';
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        if (c == ',' && (depth == 0 || at == text.size())) {
            if (const auto part = trimmed(text.substr(from, at - from)); !part.empty()) {
                list.push_back(part);
            }
            from = at + 1;
        }
    }
    return list;
}

std::optional<std::vector<std::string_view>> pythonList(std::string_view cell)
{
    if (cell.starts_with("[{") && cell.ends_with("}]")) {
        return namesOfObjects(cell);
    }
    if (cell.size() < 4 || !cell.starts_with('[') || !cell.ends_with(']')) {
        return {};
    }
    std::vector<std::string_view> list;
    for (auto rest = trimmed(cell.substr(1, cell.size() - 2)); !rest.empty();) {
        const char quote = rest.front();
        const auto end = quote == '\'' || quote == '"' ? endOfQuoted(rest) : NOWHERE;
        if (end == NOWHERE) {
            return {};
        }
        if (const auto part = trimmed(rest.substr(1, end - 1)); !part.empty()) {
            list.push_back(part);
        }
        rest = trimmed(rest.substr(end + 1));
        rest = trimmed(rest.substr(rest.starts_with(',') ? 1 : 0));
    }
    return list;
}

std::string withPlainSeparators(std::string list)
{
    for (const std::string_view wide : {"；", "，", "、"}) {
        for (auto at = list.find(wide); at != std::string::npos; at = list.find(wide, at)) {
            list.replace(at, wide.size(), 1, ';');
        }
    }
    return list;
}

std::string listOfLines(std::string_view cell)
{
    if (cell.find_first_of(";|") != std::string_view::npos) {
        return cleaned(cell);
    }
    std::string list;
    for (const auto line : split(cell, '\n')) {
        list += list.empty() ? "" : "; ";
        list += cleaned(line);
    }
    return list;
}

}
