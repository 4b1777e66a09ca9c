#pragma once

#include "core/sources/tex_commands.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

/// The tables behind texCommand, each by name.
namespace alidade::sources {

template <std::size_t N>
constexpr std::array<TexCommand, N> sortedCommands(std::array<TexCommand, N> commands)
{
    std::ranges::sort(commands, {}, &TexCommand::name);
    return commands;
}

/// What the commands of text do.
std::span<const TexCommand> texTextCommands();

/// What the commands of formulas do.
std::span<const TexCommand> texMathCommands();

/// Journals, as the Astrophysics Data System exports them (the macros of AASTeX).
std::span<const TexCommand> texJournals();

}
