#include "core/sources/tex_commands.h"

#include "core/sources/tex_command_tables.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace alidade::sources {

namespace {

using Script = std::pair<char, std::string_view>;

constexpr auto RAISED = std::to_array<Script>({
    {'0', "⁰"}, {'1', "¹"}, {'2', "²"}, {'3', "³"}, {'4', "⁴"}, {'5', "⁵"}, {'6', "⁶"},
    {'7', "⁷"}, {'8', "⁸"}, {'9', "⁹"}, {'+', "⁺"}, {'-', "⁻"}, {'=', "⁼"}, {'(', "⁽"},
    {')', "⁾"}, {'a', "ᵃ"}, {'b', "ᵇ"}, {'c', "ᶜ"}, {'d', "ᵈ"}, {'e', "ᵉ"}, {'f', "ᶠ"},
    {'g', "ᵍ"}, {'h', "ʰ"}, {'i', "ⁱ"}, {'j', "ʲ"}, {'k', "ᵏ"}, {'l', "ˡ"}, {'m', "ᵐ"},
    {'n', "ⁿ"}, {'o', "ᵒ"}, {'p', "ᵖ"}, {'r', "ʳ"}, {'s', "ˢ"}, {'t', "ᵗ"}, {'u', "ᵘ"},
    {'v', "ᵛ"}, {'w', "ʷ"}, {'x', "ˣ"}, {'y', "ʸ"}, {'z', "ᶻ"}, {'N', "ᴺ"}, {'T', "ᵀ"},
});

constexpr auto LOWERED = std::to_array<Script>({
    {'0', "₀"}, {'1', "₁"}, {'2', "₂"}, {'3', "₃"}, {'4', "₄"}, {'5', "₅"}, {'6', "₆"}, {'7', "₇"},
    {'8', "₈"}, {'9', "₉"}, {'+', "₊"}, {'-', "₋"}, {'=', "₌"}, {'(', "₍"}, {')', "₎"}, {'a', "ₐ"},
    {'e', "ₑ"}, {'h', "ₕ"}, {'i', "ᵢ"}, {'j', "ⱼ"}, {'k', "ₖ"}, {'l', "ₗ"}, {'m', "ₘ"}, {'n', "ₙ"},
    {'o', "ₒ"}, {'p', "ₚ"}, {'r', "ᵣ"}, {'s', "ₛ"}, {'t', "ₜ"}, {'u', "ᵤ"}, {'v', "ᵥ"}, {'x', "ₓ"},
});

std::string_view formOf(char c, std::span<const Script> forms)
{
    const auto found = std::ranges::find(forms, c, &Script::first);
    return found == forms.end() ? std::string_view() : found->second;
}

const TexCommand* commandIn(std::initializer_list<std::span<const TexCommand>> tables, std::string_view name)
{
    for (const auto commands : tables) {
        const auto found =
            std::ranges::lower_bound(commands, name, std::ranges::lexicographical_compare, &TexCommand::name);
        if (found != commands.end() && found->name == name) {
            return &*found;
        }
    }
    return nullptr;
}

}

const TexCommand* texCommand(std::string_view name)
{
    if (const auto* found = commandIn({texTextCommands(), texMathCommands(), texJournals()}, name)) {
        return found;
    }
    constexpr std::string_view TEXT = "text"; // `\textalpha`: a letter of formulas in text
    const auto* letter =
        name.starts_with(TEXT) ? commandIn({texMathCommands()}, name.substr(TEXT.size())) : nullptr;
    return letter != nullptr && letter->effect == TexEffect::Symbol ? letter : nullptr;
}

std::string_view superscript(char c)
{
    return formOf(c, RAISED);
}

std::string_view subscript(char c)
{
    return formOf(c, LOWERED);
}

}
