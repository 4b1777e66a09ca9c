#include "core/base/sentence.h"

#include <algorithm>
#include <iterator>

namespace alidade {

std::string Sentence::english() const
{
    std::vector<std::string> texts;
    std::ranges::transform(parts, std::back_inserter(texts), &Sentence::english);
    return withParts(words, texts);
}

Sentence joined(std::vector<Sentence> parts, std::string_view between)
{
    if (parts.empty()) {
        return {};
    }
    // a sentence has nine places: those before take the first one, so that few texts are copied again
    constexpr std::size_t PLACES = 9;
    auto all = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size();) {
        Sentence longer("%1", {std::move(all)});
        for (; i < parts.size() && longer.parts.size() < PLACES; ++i) {
            longer.parts.push_back(std::move(parts[i]));
            longer.words += std::string(between) + "%" + std::to_string(longer.parts.size());
        }
        all = std::move(longer);
    }
    return all;
}

std::string withParts(const std::string& words, const std::vector<std::string>& parts)
{
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isPlace =
            words[at] == '%' && at + 1 < words.size() && words[at + 1] >= '1' && words[at + 1] <= '9';
        const auto place = isPlace ? static_cast<std::size_t>(words[at + 1] - '1') : parts.size();
        if (place < parts.size()) {
            text += parts[place];
            ++at;
        } else {
            text += words[at];
        }
    }
    return text;
}

}
