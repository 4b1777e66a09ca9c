#include "tests/bench/generated_papers.h"

#include <algorithm>

namespace alidade::bench {

namespace {

constexpr std::size_t TITLE_LENGTH = 76; // a word more is about 80
constexpr std::size_t ABSTRACT_LENGTH = 1200;
constexpr std::size_t FEWEST_CODES = 3;
constexpr std::size_t MOST_CODES = 9;
constexpr std::size_t FAMILIES = 5000;

}

GeneratedPapers::GeneratedPapers(const Shape& shape)
    : m_abstracts(shape.abstracts)
    , m_vocabulary(VOCABULARY)
    , m_use(CODES)
    , m_codes(codesByUse())
{
}

GeneratedPaper GeneratedPapers::next()
{
    GeneratedPaper paper;
    paper.year = FIRST_YEAR + static_cast<int>(m_facts.below(YEARS));
    paper.venue = m_facts.below(VENUES);
    paper.source = m_facts.below(SOURCES);
    const std::size_t count = FEWEST_CODES + m_facts.below(MOST_CODES - FEWEST_CODES + 1);
    while (paper.codes.size() < count) {
        const std::size_t code = m_codes[m_use(m_facts)];
        if (std::find(paper.codes.begin(), paper.codes.end(), code) == paper.codes.end()) {
            paper.codes.push_back(code);
        }
    }
    std::sort(paper.codes.begin(), paper.codes.end());
    paper.title = text(TITLE_LENGTH);
    paper.authors = "F" + word(m_words.below(FAMILIES)) + ", A.\nF" + word(m_words.below(FAMILIES)) + ", B.";
    if (m_abstracts) {
        paper.abstract = text(ABSTRACT_LENGTH);
    }
    return paper;
}

std::string GeneratedPapers::text(std::size_t length)
{
    std::string text = word(m_vocabulary(m_words));
    while (text.size() < length) {
        text += ' ' + word(m_vocabulary(m_words));
    }
    return text;
}

std::vector<std::size_t> codesByUse()
{
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < CODES; ++code) {
        codes.push_back(code);
    }
    Random random(SEED + 2);
    for (std::size_t i = codes.size(); i > 1; --i) {
        std::swap(codes[i - 1], codes[random.below(i)]);
    }
    return codes;
}

std::string word(std::size_t rank)
{
    constexpr std::string_view consonants = "bcdfghjklmnpqrstvwxz";
    constexpr std::string_view vowels = "aeiou";
    std::string text;
    for (int syllable = 0; syllable < 3; ++syllable) {
        text += consonants[rank % consonants.size()];
        rank /= consonants.size();
        text += vowels[rank % vowels.size()];
        rank /= vowels.size();
    }
    return text;
}

std::size_t dimensionOf(std::size_t code)
{
    std::size_t dimension = 0;
    for (std::size_t end = DIMENSIONS[0]; code >= end; end += DIMENSIONS[dimension]) {
        ++dimension;
    }
    return dimension;
}

std::string dimensionSlug(std::size_t dimension)
{
    return "dimension-" + std::to_string(dimension + 1);
}

std::string codeSlug(std::size_t code)
{
    return "code-" + std::to_string(code);
}

}
