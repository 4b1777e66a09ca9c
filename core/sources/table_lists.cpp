#include "core/sources/table_lists.h"

#include "core/base/byte_search.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;

/// Where the text ends that `rest` begins with a quote of: at one like it with one of `closers` or nothing
/// behind.
std::size_t endOfQuoted(std::string_view rest, std::string_view closers)
{
    for (auto at = rest.find(rest.front(), 1); at != NOWHERE; at = rest.find(rest.front(), at + 1)) {
        const auto behind = rest.find_first_not_of(' ', at + 1);
        if (behind == NOWHERE || closers.find(rest[behind]) != NOWHERE) {
            return at;
        }
    }
    return NOWHERE;
}

/// What stands behind the colon of a member, `rest` being behind its name; empty where that is no text.
std::string_view textOfMember(std::string_view rest)
{
    if (rest.empty() || (rest.front() != '\'' && rest.front() != '"')) {
        return {};
    }
    rest = trimmed(rest.substr(1));
    const auto value = rest.starts_with(':') ? trimmed(rest.substr(1)) : std::string_view();
    return value.starts_with('\'') || value.starts_with('"') ? value : std::string_view();
}

/// The names in `[{'id': 1, 'name': 'Marx, Karl'}, …]`, as Semantic Scholar's answers are written; none where
/// there are no such members.
std::optional<std::vector<std::string_view>> namesOfObjects(std::string_view cell)
{
    constexpr std::string_view NAME = "name";
    std::vector<std::string_view> list;
    for (auto at = cell.find(NAME); at != NOWHERE; at = cell.find(NAME)) {
        cell.remove_prefix(at + NAME.size());
        const auto value = textOfMember(cell);
        if (value.empty()) {
            continue;
        }
        const auto end = endOfQuoted(value, ",}");
        if (end == NOWHERE) {
            break;
        }
        list.push_back(value.substr(1, end - 1));
        cell = value.substr(end);
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

bool isInSquareBrackets(std::string_view cell)
{
    return cell.starts_with('[') && cell.ends_with(']');
}

std::optional<std::vector<std::string_view>> pythonList(std::string_view cell)
{
    if (cell.size() < 4 || !isInSquareBrackets(cell)) {
        return {};
    }
    auto rest = trimmed(cell.substr(1, cell.size() - 2));
    if (rest.starts_with('{') && rest.ends_with('}')) {
        return namesOfObjects(rest);
    }
    std::vector<std::string_view> list;
    while (!rest.empty()) {
        const char quote = rest.front();
        const auto end = quote == '\'' || quote == '"' ? endOfQuoted(rest, ",") : NOWHERE;
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
    if (findNotAscii(list) == list.size()) {
        return list;
    }
    for (const std::string_view wide : {"；", "，", "、"}) {
        if (list.find(wide) == std::string::npos) {
            continue;
        }
        std::string plain;
        for (std::string_view rest = list; !rest.empty();) {
            const auto end = std::min(rest.find(wide), rest.size());
            plain.append(rest.substr(0, end)).append(end < rest.size() ? ";" : "");
            rest.remove_prefix(std::min(end + wide.size(), rest.size()));
        }
        list = std::move(plain);
    }
    return list;
}

std::string listOfLines(std::string_view cell)
{
    constexpr std::string_view AND = "and "; // before each name but the first, of Abstrackr
    if (cell.find_first_of(";|") != std::string_view::npos) {
        return cleaned(cell);
    }
    std::string list;
    for (const auto line : split(cell, '\n')) {
        const auto item = cleaned(line);
        if (item.empty()) {
            continue;
        }
        const bool isJoined = !list.empty() && item.starts_with(AND);
        list += list.empty() ? "" : "; ";
        list += std::string_view(item).substr(isJoined ? AND.size() : 0);
    }
    return list;
}

}
