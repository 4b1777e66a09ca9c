#include "core/coding/claim_sentence.h"

#include "core/base/text.h"

namespace alidade::coding {

namespace {

/// Ends with a full stop that ends no sentence.
constexpr std::string_view ABBREVIATION = "vs.";

Phrase wordsOf(std::string_view text)
{
    Phrase words;
    for (const auto word : split(text, ' ')) {
        if (!word.empty()) {
            words.emplace_back(word);
        }
    }
    return words;
}

bool isEnd(const Phrase& words, std::size_t at)
{
    const auto last = words[at].back();
    if (last == '!' || last == '?' || last == ';') {
        return true;
    }
    return last == '.' && plain(words[at]) != ABBREVIATION
        && (at + 1 == words.size() || (words[at + 1].front() >= 'A' && words[at + 1].front() <= 'Z'));
}

}

std::vector<Phrase> sentencesOf(std::string_view passage)
{
    const auto words = wordsOf(simplified(passage));
    std::vector<Phrase> sentences(1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        sentences.back().push_back(words[i]);
        if (isEnd(words, i)) {
            sentences.back().back().pop_back();
            sentences.emplace_back();
        }
    }
    std::erase_if(sentences, [](const Phrase& sentence) { return together(sentence).empty(); });
    return sentences;
}

std::string together(const Phrase& words, std::size_t first, std::size_t last)
{
    std::string text;
    for (; first < last; ++first) {
        (text += text.empty() ? "" : " ") += words[first];
    }
    return text;
}

std::string together(const Phrase& words)
{
    return together(words, 0, words.size());
}

std::string_view bareEnd(std::string_view text)
{
    const auto last = text.find_last_not_of(",;:\"')]");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::string_view bare(std::string_view text)
{
    const auto first = text.find_first_not_of("\"'([");
    return bareEnd(text.substr(first == std::string_view::npos ? text.size() : first));
}

std::string plain(std::string_view word)
{
    return folded(bare(word));
}

std::string plain(const Phrase& words)
{
    std::string text;
    for (const auto& word : words) {
        if (const auto each = plain(word); !each.empty()) {
            (text += text.empty() ? "" : " ") += each;
        }
    }
    return text;
}

}
