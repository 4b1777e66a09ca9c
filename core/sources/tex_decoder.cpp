#include "core/sources/tex_decoder.h"

#include "core/sources/tex_commands.h"
#include "core/sources/tex_effects.h"
#include "core/sources/tex_signs.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace alidade::sources {

namespace {

constexpr TexCommand RAISE = {"^", TexEffect::Superscript, {}};
constexpr TexCommand LOWER = {"_", TexEffect::Subscript, {}};

constexpr ByteSet SPECIAL_IN_TEXT("\\{}$~`'-^_");
constexpr ByteSet SPECIAL_IN_ADDRESS("\\{}");

/// The first character at `from` or behind it that means something else than itself.
std::size_t findSpecial(TexReading reading, std::string_view tex, std::size_t from = 0)
{
    return reading == TexReading::Address ? findAny<'\\', '{', '}'>(tex, from) : findInTex(tex, from);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Goes through the text once. What a command or a brace does to the text behind it waits in m_open until
/// that text is complete.
class Decoder
{
public:
    Decoder(std::string_view tex, TexReading reading)
        : m_tex(tex)
        , m_reading(reading)
        , m_at(findSpecial(reading, tex))
    {
        m_out.reserve(tex.size());
        m_out.append(tex, 0, m_at);
    }

    std::string decode();

private:
    /// A brace, or a command that waits for its argument.
    struct Open {
        const TexCommand* command = nullptr; ///< null for a brace
        std::size_t start = 0;               ///< of what it holds, in the output
        bool isSecond = false;               ///< the second argument of a fraction
    };

    bool isSpecial(char c) const
    {
        return (m_reading == TexReading::Text ? SPECIAL_IN_TEXT : SPECIAL_IN_ADDRESS).has(c);
    }
    bool isWaiting() const { return !m_open.empty() && m_open.back().command != nullptr; }
    void copy();
    void special(char c);
    void command();
    bool takeBracedWord();
    void apply(const TexCommand& command);
    void unknown(std::string_view name);
    void address();
    void dollar();
    void ligature();
    void closeBrace();
    void wait(const TexCommand& command) { m_open.push_back({&command, m_out.size(), false}); }
    void complete();
    void finish(const Open& open);
    void skipBlanks();

    std::string_view m_tex;
    TexReading m_reading;
    std::size_t m_at;
    std::string m_out;
    std::vector<Open> m_open;
    bool m_isFormula = false;
};

std::string Decoder::decode()
{
    while (m_at < m_tex.size()) {
        const char c = m_tex[m_at];
        if (isSpecial(c)) {
            special(c);
        } else {
            copy();
        }
    }
    while (!m_open.empty()) {
        if (isWaiting()) {
            finish(m_open.back());
        }
        m_open.pop_back();
    }
    return std::move(m_out);
}

/// Takes characters that mean themselves: one as an argument, or all that follow.
void Decoder::copy()
{
    if (isWaiting()) {
        skipBlanks();
        const auto rest = m_tex.substr(m_at);
        if (rest.empty() || isSpecial(rest.front())) {
            return;
        }
        const auto length = characterLength(rest);
        m_out += rest.substr(0, length);
        m_at += length;
        complete();
        return;
    }
    const auto end = findSpecial(m_reading, m_tex, m_at + 1);
    m_out.append(m_tex, m_at, end - m_at);
    m_at = end;
}

void Decoder::special(char c)
{
    switch (c) {
    case '\\': command(); return;
    case '{':
        ++m_at;
        m_open.push_back({nullptr, m_out.size(), false});
        return;
    case '}': closeBrace(); return;
    case '$': dollar(); return;
    case '^':
    case '_':
        ++m_at;
        if (m_isFormula || m_tex.substr(m_at).starts_with('{')) { // what is braced is meant as a script
            wait(c == '^' ? RAISE : LOWER);
        } else {
            m_out += c;
            complete();
        }
        return;
    case '~':
        ++m_at;
        m_out += ' ';
        complete();
        return;
    default: ligature(); return;
    }
}

void Decoder::ligature()
{
    const auto rest = m_tex.substr(m_at);
    const auto [from, to] = texLigature(rest);
    m_out += from.empty() ? rest.substr(0, 1) : to;
    m_at += std::max(from.size(), std::size_t{1});
    complete();
}

void Decoder::command()
{
    const auto begin = m_at + 1;
    auto end = begin;
    while (end < m_tex.size() && isLetter(m_tex[end])) {
        ++end;
    }
    if (end == begin) {
        m_at = std::min(begin + 1, m_tex.size());
        const auto sign = m_tex.substr(begin, 1);
        if (sign == "{" && !m_isFormula && takeBracedWord()) {
            return;
        }
        if (const auto* found = texCommand(sign)) {
            apply(*found);
        } else {
            unknown(sign);
        }
        return;
    }
    m_at = end;
    const auto name = m_tex.substr(begin, end - begin);
    if (const auto* found = texCommand(name)) {
        const bool isSpaced = m_isFormula && found->effect == TexEffect::Symbol; // TeX spaces formulas itself
        if (!isSpaced) {
            skipBlanks();
        }
        apply(*found);
    } else {
        unknown(name);
    }
}

bool Decoder::takeBracedWord()
{
    const auto word = wordInEscapedBraces(m_tex.substr(m_at));
    if (word.empty()) {
        return false;
    }
    constexpr std::size_t CLOSING = 2;
    m_out += word;
    m_at += word.size() + CLOSING;
    complete();
    return true;
}

void Decoder::apply(const TexCommand& command)
{
    const bool isTilde = m_reading == TexReading::Address && command.name == "~"
        && !m_tex.substr(m_at).starts_with('{'); // `/\~me` is no accent, `\~{a}` may be one
    if (isTilde) {
        m_out += '~';
        complete();
        return;
    }
    switch (command.effect) {
    case TexEffect::Symbol:
        m_out += command.text;
        complete();
        return;
    case TexEffect::Nothing: return;
    case TexEffect::Verbatim: address(); return;
    case TexEffect::Accent:
    case TexEffect::Drop:
    case TexEffect::Superscript:
    case TexEffect::Subscript:
    case TexEffect::Fraction:
    case TexEffect::CodePoint: wait(command); return;
    }
}

/// A command with an argument is most likely one of looks; one without may be the text of a program or a
/// path.
void Decoder::unknown(std::string_view name)
{
    const bool hasArgument = m_at < m_tex.size() && m_tex[m_at] == '{';
    if (!hasArgument) {
        m_out += '\\';
        m_out += name;
        complete();
    }
}

/// An address in braces, as it stands but for escaped signs.
void Decoder::address()
{
    if (m_at == m_tex.size() || m_tex[m_at] != '{') {
        return;
    }
    std::size_t depth = 0;
    for (; m_at < m_tex.size(); ++m_at) {
        const char c = m_tex[m_at];
        if (c == '\\' && m_at + 1 < m_tex.size() && !isLetter(m_tex[m_at + 1])) {
            m_out += m_tex[++m_at];
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            ++m_at;
            break;
        } else if (c != '}') {
            m_out += c;
        }
    }
    complete();
}

void Decoder::dollar()
{
    const auto width = m_tex.substr(m_at).starts_with("$$") ? std::size_t{2} : std::size_t{1};
    if (m_isFormula) {
        m_isFormula = false;
        m_at += width;
        return;
    }
    const auto begin = m_at + width;
    const auto end = m_tex.find('$', begin);
    if (end != std::string_view::npos
        && isFormula(m_tex.substr(begin, end - begin), m_tex.substr(end + 1, 1))) {
        m_isFormula = true;
    } else {
        m_out.append(width, '$');
        complete();
    }
    m_at = begin;
}

void Decoder::closeBrace()
{
    ++m_at;
    while (isWaiting()) {
        finish(m_open.back());
        m_open.pop_back();
    }
    if (!m_open.empty()) {
        m_open.pop_back();
        complete();
    }
}

/// Something that can be an argument is complete: the commands that waited for it take it.
void Decoder::complete()
{
    while (isWaiting()) {
        auto& open = m_open.back();
        if (open.command->effect == TexEffect::Fraction && !open.isSecond) {
            m_out += open.command->text;
            open.isSecond = true;
            return;
        }
        finish(open);
        m_open.pop_back();
    }
}

void Decoder::finish(const Open& open)
{
    switch (open.command->effect) {
    case TexEffect::Accent: putAccent(m_out, open.start, open.command->text); return;
    case TexEffect::Drop: m_out.replace(open.start, std::string::npos, open.command->text); return;
    case TexEffect::Superscript: putScript(m_out, open.start, superscript); return;
    case TexEffect::Subscript: putScript(m_out, open.start, subscript); return;
    case TexEffect::CodePoint: putCodePoint(m_out, open.start); return;
    case TexEffect::Symbol:
    case TexEffect::Nothing:
    case TexEffect::Fraction:
    case TexEffect::Verbatim: return;
    }
}

void Decoder::skipBlanks()
{
    while (m_at < m_tex.size() && isBlank(m_tex[m_at])) {
        ++m_at;
    }
}

}

std::string decodedTex(std::string_view tex, TexReading reading)
{
    return Decoder(tex, reading).decode();
}

}
