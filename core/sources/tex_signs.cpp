#include "core/sources/tex_signs.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

/// The longer first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> LIGATURES = {{
    {"---", "—"},
    {"--", "–"},
    {"``", "“"},
    {"''", "”"},
}};

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || isCapital(c);
}

}

std::pair<std::string_view, std::string_view> texLigature(std::string_view text)
{
    const auto found = std::ranges::find_if(
        LIGATURES, [text](const auto& ligature) { return text.starts_with(ligature.first); });
    return found == LIGATURES.end() ? std::pair<std::string_view, std::string_view>() : *found;
}

bool isFormula(std::string_view inside, std::string_view behind)
{
    if (inside.find_first_of("\\^_") != std::string_view::npos) {
        return true;
    }
    const auto isSign = [](char c) { return !isLetter(c) && !isDigit(c) && !isBlank(c); };
    if (!inside.empty() && std::ranges::all_of(inside, isSign)) { // `p$<$0.05`
        return true;
    }
    if (inside.starts_with(' ') && inside.ends_with(' ')) { // `$ n = 3 $`
        return inside.find_first_of("=<>+") != std::string_view::npos;
    }
    return !inside.empty() && !isBlank(inside.front()) && !isBlank(inside.back())
        && (behind.empty() || !isDigit(behind.front()));
}

std::string_view wordInEscapedBraces(std::string_view text)
{
    const auto isOfWord = [](char c) { return isLetter(c) || isDigit(c) || c == '-'; };
    const auto end = std::ranges::find_if_not(text, isOfWord);
    const auto word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    const bool isKept = std::ranges::any_of(word, isCapital) && text.substr(word.size()).starts_with("\\}");
    return isKept ? word : std::string_view();
}

}
