#pragma once

#include "tests/bench/random.h"
#include "tests/bench/shape.h"

#include <cstddef>
#include <string>
#include <vector>

namespace alidade::bench {

struct GeneratedPaper {
    std::string title; ///< about 80 characters
    std::string authors;
    std::string abstract;
    int year = 0;
    std::size_t venue = 0; ///< below VENUES
    std::size_t source = 0; ///< below SOURCES
    std::vector<std::size_t> codes; ///< 3 to 9, each below CODES, ascending
};

/// The papers of a shape, one after the other: the same ones every time.
class GeneratedPapers
{
public:
    explicit GeneratedPapers(const Shape& shape);

    GeneratedPaper next();

private:
    std::string text(std::size_t length);

    bool m_abstracts;
    Random m_facts{SEED};
    Random m_words{SEED + 1};
    Zipf m_vocabulary;
    Zipf m_use;
    std::vector<std::size_t> m_codes;
};

/// All codes, the most used one first. Their dimensions are mixed.
std::vector<std::size_t> codesByUse();

/// The word that titles use most for 0, and so on up to VOCABULARY.
constexpr std::size_t VOCABULARY = 20'000;
std::string word(std::size_t rank);

/// `dimension-1` and `code-0` to `code-9` are the first dimension and its codes.
std::size_t dimensionOf(std::size_t code);
std::string dimensionSlug(std::size_t dimension);
std::string codeSlug(std::size_t code);

}
