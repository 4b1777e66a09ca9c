#include "core/sources/slr_toolkit.h"

#include "core/base/text.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::size_t DEEPEST = 100;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// The end of the comment that `text` begins with; 0 where it begins with none.
std::size_t commentLength(std::string_view text)
{
    if (text.starts_with("/*")) {
        const auto end = text.find("*/", 2);
        return end == std::string_view::npos ? text.size() : end + 2;
    }
    return text.starts_with("//") ? std::min(text.find_first_of("\r\n"), text.size()) : 0;
}

/// Where the name that `text` begins with ends: at a sign, a line end or a comment.
std::size_t nameLength(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && !isLineEnd(text[end])
           && std::string_view("{},").find(text[end]) == std::string_view::npos
           && commentLength(text.substr(end, 2)) == 0) {
        ++end;
    }
    return end;
}

}

Result<std::vector<ToolkitTerm>> toolkitTerms(std::string_view text, std::string_view name)
{
    std::vector<ToolkitTerm> terms;
    std::vector<std::size_t> open; // the terms whose braces are open
    bool isBehindTerm = false;     // a brace here would open the last term
    std::size_t line = 1;
    const auto stop = [&](Sentence detail) {
        return fail(ErrorCode::Invalid, std::move(detail), std::string(name) + ':' + std::to_string(line));
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        std::size_t length = 1;
        if (const auto comment = commentLength(rest); comment > 0) {
            length = comment;
        } else if (rest.front() == '{') {
            if (!isBehindTerm) {
                return stop(translatable("Sentence", "A brace opens without a term before it."));
            }
            if (open.size() == DEEPEST) {
                return stop({translatable("Sentence", "The terms are nested more than %1 deep."),
                             {std::to_string(DEEPEST)}});
            }
            open.push_back(terms.size() - 1);
            isBehindTerm = false;
        } else if (rest.front() == '}') {
            if (open.empty()) {
                return stop(translatable("Sentence", "A brace closes that was not opened."));
            }
            open.pop_back();
            isBehindTerm = false;
        } else if (rest.front() == ',') {
            isBehindTerm = false;
        } else if (!isLineEnd(rest.front())) {
            length = nameLength(rest);
            const auto term = trimmed(rest.substr(0, length));
            if (!term.empty()) {
                isBehindTerm = true;
                terms.push_back(
                    {std::string(term), open.empty() ? std::nullopt : std::optional(open.back()), line});
            }
        }
        line += static_cast<std::size_t>(std::ranges::count(rest.substr(0, length), '\n'));
        at += length;
    }
    if (!open.empty()) {
        return stop(
            {translatable("Sentence", "The braces of `%1` are not closed."), {terms[open.back()].name}});
    }
    return terms;
}

std::vector<std::vector<std::string>> toolkitPaths(const std::vector<ToolkitTerm>& terms)
{
    std::vector<bool> hasTerms(terms.size(), false);
    for (const auto& term : terms) {
        if (term.parent) {
            hasTerms[*term.parent] = true;
        }
    }
    std::vector<std::vector<std::string>> paths;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (hasTerms[i]) {
            continue;
        }
        auto& path = paths.emplace_back();
        for (std::optional at = i; at; at = terms[*at].parent) {
            path.push_back(terms[*at].name);
        }
        std::ranges::reverse(path);
    }
    return paths;
}

}
