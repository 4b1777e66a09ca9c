#include "core/map/filter_written.h"

#include "core/base/text.h"
#include "core/map/filter_words.h"

namespace alidade::map {

namespace {

/// Whether `text` stands for itself as a WORD.
bool isWord(std::string_view text, Place place)
{
    return !text.empty() && wordLength(text, place) == text.size()
        && text.find('*') == std::string_view::npos;
}

std::string inQuotes(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result + '"';
}

std::string writtenBound(std::string_view text)
{
    // A dot at the end would run into the dots of a range; the others would be read as the beginning of
    // something else.
    const bool bare = isWord(text, Place::InValue) && !text.ends_with('.') && !text.starts_with("//")
        && std::string_view("<>=:").find(text.front()) == std::string_view::npos;
    return bare ? std::string(text) : inQuotes(text);
}

std::string written(const Term& term)
{
    return (term.isQuoted ? inQuotes(term.text) : writtenBound(term.text)) + (term.prefix ? "*" : "");
}

std::string written(const Range& range)
{
    if (!range.high) {
        return std::string(range.lowOpen ? ">" : ">=") + writtenBound(*range.low);
    }
    if (!range.low) {
        return std::string(range.highOpen ? "<" : "<=") + writtenBound(*range.high);
    }
    return std::string(range.lowOpen ? ">" : "") + writtenBound(*range.low) + ".."
        + (range.highOpen ? "<" : "") + writtenBound(*range.high);
}

}

std::string written(const Text& text)
{
    const bool areSignsMeant = text.isQuoted && slug(text.text).empty();
    const bool bare = !areSignsMeant && isWord(text.text, Place::Outside) && !text.text.starts_with('-')
        && nameLength(text.text) == 0 && !isOperator(text.text);
    return (bare ? text.text : inQuotes(text.text)) + (text.prefix ? "*" : "");
}

std::string written(const Field& field)
{
    const bool bare =
        isWord(field.name, Place::Outside) && nameLength(field.name + ":x") == field.name.size();
    std::string result = bare ? field.name : inQuotes(field.name);
    char separator = ':';
    for (const auto& value : field.values) {
        result += separator;
        result += std::visit([](const auto& content) { return written(content); }, value.content);
        separator = ',';
    }
    return result;
}

}
