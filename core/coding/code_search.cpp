#include "core/coding/code_search.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace alidade::coding {

namespace {

bool isWordCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

/// Whether a word of `label` begins with `word`; both are folded.
bool hasWordWith(std::string_view label, std::string_view word)
{
    for (auto at = label.find(word); at != std::string_view::npos; at = label.find(word, at + 1)) {
        if (at == 0 || !isWordCharacter(label[at - 1])) {
            return true;
        }
    }
    return false;
}

std::optional<CodeFit> fitOf(std::string_view label, std::string_view path, std::string_view typed)
{
    if (label == typed) {
        return CodeFit::Whole;
    }
    if (label.starts_with(typed)) {
        return CodeFit::Prefix;
    }
    const auto words = split(typed, ' ');
    if (std::ranges::all_of(words, [&](std::string_view word) { return hasWordWith(path, word); })
        && std::ranges::any_of(words, [&](std::string_view word) { return hasWordWith(label, word); })) {
        return CodeFit::WordStart;
    }
    return label.find(typed) == std::string_view::npos ? std::nullopt : std::optional(CodeFit::Substring);
}

}

std::vector<CodeHit> findCodes(const Taxonomy& taxonomy,
                               std::string_view typed,
                               std::optional<DimensionId> first,
                               std::size_t most)
{
    const auto wanted = folded(simplified(typed));
    std::vector<CodeHit> hits;
    if (wanted.empty()) {
        return hits;
    }
    const auto collect = [&](bool fromFirst) {
        for (const auto& dimension : taxonomy.dimensions()) {
            if ((dimension.id == first) != fromFirst) {
                continue;
            }
            for (const auto* code : taxonomy.codes(dimension.id)) {
                const auto path = folded(taxonomy.labelPath(code->id));
                if (const auto fit = fitOf(folded(code->label), path, wanted)) {
                    hits.push_back({code->id, *fit});
                }
            }
        }
    };
    collect(true);
    collect(false);
    std::ranges::stable_sort(hits, {}, &CodeHit::fit);
    hits.resize(std::min(hits.size(), most));
    return hits;
}

}
