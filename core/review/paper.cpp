#include "core/review/paper.h"

#include "core/base/text.h"

namespace alidade {

std::string toText(const std::vector<Author>& authors)
{
    std::string text;
    for (const auto& author : authors) {
        if (!text.empty()) {
            text += '\n';
        }
        if (!author.literal.empty()) {
            text += '{' + author.literal + '}';
        } else {
            text += author.family;
            if (!author.given.empty()) {
                text += ", " + author.given;
            }
        }
    }
    return text;
}

std::vector<Author> authorsFromText(std::string_view text)
{
    std::vector<Author> authors;
    for (const auto line : split(text, '\n')) {
        if (line.empty()) {
            continue;
        }
        if (line.size() > 1 && line.front() == '{' && line.back() == '}') {
            authors.push_back({{}, {}, std::string(line.substr(1, line.size() - 2))});
            continue;
        }
        const auto comma = line.find(", ");
        authors.push_back(
            {std::string(line.substr(0, comma)),
             comma == std::string_view::npos ? std::string() : std::string(line.substr(comma + 2)),
             {}});
    }
    return authors;
}

std::string shortAuthors(const std::vector<Author>& authors)
{
    const auto shown = [](const Author& author) {
        return author.literal.empty() ? author.family : author.literal;
    };
    switch (authors.size()) {
    case 0: return {};
    case 1: return shown(authors[0]);
    case 2: return shown(authors[0]) + " and " + shown(authors[1]);
    default: return shown(authors[0]) + " et al.";
    }
}

}
