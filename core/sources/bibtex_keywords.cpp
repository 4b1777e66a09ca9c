#include "core/sources/bibtex_keywords.h"

#include "core/base/text.h"
#include "core/sources/tex_text.h"

#include <algorithm>
#include <set>

namespace alidade::sources {

namespace {

void addParts(std::vector<std::string>& keywords, std::string_view text, char separator)
{
    for (const auto part : split(text, separator)) {
        if (!trimmed(part).empty()) {
            keywords.emplace_back(trimmed(part));
        }
    }
}

/// Whether each line of `value` is one word of the list: none is indented, as those of a long field are that
/// a program broke, none ends where a list does that goes on, and few have commas, `Aged, 80 and over`.
bool isWordALine(std::string_view value)
{
    std::ptrdiff_t lines = 0;
    for (auto end = value.find('\n'); end != std::string_view::npos; end = value.find('\n', end + 1)) {
        const auto line = trimmed(value.substr(0, end));
        const auto rest = value.substr(end + 1);
        if (line.ends_with(',') || rest.empty() || rest.front() == ' ' || rest.front() == '\t') {
            return false;
        }
        ++lines;
    }
    return lines > 0 && std::ranges::count(value, ',') < lines;
}

}

void addBibtexKeywords(std::vector<std::string>& keywords, std::string_view value)
{
    const auto words = texText(value);
    if (words.find(';') != std::string::npos) {
        addParts(keywords, words, ';');
    } else if (!isWordALine(trimmed(value))) {
        addParts(keywords, words, ',');
    } else {
        for (const auto line : split(value, '\n')) {
            addParts(keywords, texText(line), ';');
        }
    }
}

void removeRepeated(std::vector<std::string>& words)
{
    // in a short list, as nearly all are, words that have other lengths are told apart at once
    constexpr std::ptrdiff_t SHORT_LIST = 24;
    if (std::ssize(words) > SHORT_LIST) {
        std::set<std::string> seen;
        std::erase_if(words, [&](const std::string& word) { return !seen.insert(word).second; });
        return;
    }
    for (auto word = words.begin(); word != words.end();) {
        word = std::find(words.begin(), word, *word) == word ? word + 1 : words.erase(word);
    }
}

}
