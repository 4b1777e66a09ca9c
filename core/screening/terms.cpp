#include "core/screening/terms.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace alidade::screening {

namespace {

/// A word of a text: its bytes, and the form in which it is compared.
struct Piece {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string text;
};

bool isLetter(UChar32 c)
{
    return c > 0 && (u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK);
}

/// Letters and digits in a row. Signs of Chinese stand alone, for nothing parts their words.
std::vector<Piece> piecesOf(std::string_view utf8)
{
    std::vector<Piece> pieces;
    const auto* data = reinterpret_cast<const std::uint8_t*>(utf8.data());
    const auto size = static_cast<int32_t>(utf8.size());
    bool isInside = false;
    for (int32_t at = 0; at < size;) {
        const auto start = at;
        UChar32 c = 0;
        U8_NEXT(data, at, size, c);
        const bool isAlone = c > 0 && u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0;
        const bool isSign = isInside && (c == '+' || c == '#');
        if (!isLetter(c) && !isSign) {
            isInside = false;
            continue;
        }
        if (!isInside || isAlone) {
            pieces.push_back({static_cast<std::size_t>(start), 0, {}});
        }
        pieces.back().end = static_cast<std::size_t>(at);
        isInside = !isAlone;
    }
    for (auto& piece : pieces) {
        piece.text = folded(utf8.substr(piece.start, piece.end - piece.start));
    }
    return pieces;
}

}

bool Terms::Word::matches(std::string_view word) const
{
    if (isOpenBefore && isOpenAfter) {
        return word.find(text) != std::string_view::npos;
    }
    return isOpenBefore ? word.ends_with(text) : isOpenAfter ? word.starts_with(text) : word == text;
}

Terms::Terms(std::string_view inclusion, std::string_view exclusion)
{
    add(inclusion, TermKind::Include);
    add(exclusion, TermKind::Exclude);
}

void Terms::add(std::string_view lines, TermKind kind)
{
    for (const auto line : split(lines, '\n')) {
        Term term{{}, kind};
        for (auto& piece : piecesOf(line)) {
            const bool isOpenBefore = piece.start > 0 && line[piece.start - 1] == '*';
            const bool isOpenAfter = piece.end < line.size() && line[piece.end] == '*';
            term.words.push_back({std::move(piece.text), isOpenBefore, isOpenAfter});
        }
        if (!term.words.empty()) {
            m_terms.push_back(std::move(term));
        }
    }
}

std::vector<TermPlace> Terms::find(std::string_view utf8) const
{
    std::vector<TermPlace> places;
    if (m_terms.empty()) {
        return places;
    }
    const auto pieces = piecesOf(utf8);
    for (std::size_t at = 0; at < pieces.size();) {
        const Term* longest = nullptr;
        for (const auto& term : m_terms) {
            const auto count = term.words.size();
            if (count > pieces.size() - at || (longest != nullptr && count <= longest->words.size())) {
                continue;
            }
            const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(at);
            if (std::equal(
                    term.words.begin(), term.words.end(), first, [](const Word& word, const Piece& piece) {
                        return word.matches(piece.text);
                    })) {
                longest = &term;
            }
        }
        const auto count = longest == nullptr ? 1 : longest->words.size();
        if (longest != nullptr) {
            const auto start = pieces[at].start;
            places.push_back({start, pieces[at + count - 1].end - start, longest->kind});
        }
        at += count;
    }
    return places;
}

}
