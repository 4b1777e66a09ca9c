#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The words that speak for a paper or against it, and where they stand in a text.
namespace alidade::screening {

enum class TermKind { Include, Exclude };

/// A passage of a text, in bytes.
struct TermPlace {
    std::size_t start = 0;
    std::size_t length = 0;
    TermKind kind = TermKind::Include;

    bool operator==(const TermPlace&) const = default;
};

/// Two lists of terms, one term a line. A term is one word or several in a row: `micro-kernel` is found in
/// `Micro kernels` only as `micro-kernel*`. A star stands for any letters at either end of a word. Case and
/// accents make no difference, nor does what stands between words. A letter with + or # behind it is a word
/// of its own: `C++`.
class Terms
{
public:
    Terms() = default;
    Terms(std::string_view inclusion, std::string_view exclusion);

    bool isEmpty() const { return m_terms.empty(); }

    /// Where the terms stand, in order and without overlaps: at each place the longest one, and of two equal
    /// ones the first that was given, those of inclusion before those of exclusion.
    std::vector<TermPlace> find(std::string_view utf8) const;

private:
    struct Word {
        std::string text; ///< folded
        bool isOpenBefore = false;
        bool isOpenAfter = false;

        bool matches(std::string_view word) const;
    };
    struct Term {
        std::vector<Word> words;
        TermKind kind = TermKind::Include;
    };

    void add(std::string_view lines, TermKind kind);

    std::vector<Term> m_terms;
};

}
