#include "core/screening/terms.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <algorithm>

namespace alidade::screening {

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
        for (auto& piece : placedWords(line)) {
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
    const auto pieces = placedWords(utf8);
    for (std::size_t at = 0; at < pieces.size();) {
        const Term* longest = nullptr;
        for (const auto& term : m_terms) {
            const auto count = term.words.size();
            if (count > pieces.size() - at || (longest != nullptr && count <= longest->words.size())) {
                continue;
            }
            const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(at);
            if (std::equal(
                    term.words.begin(),
                    term.words.end(),
                    first,
                    [](const Word& word, const PlacedWord& piece) { return word.matches(piece.text); })) {
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
