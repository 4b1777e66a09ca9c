#include "core/duplicates/preprint.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace alidade::duplicates {

namespace {

constexpr std::string_view PREFIX = "10.48550/arxiv.";
constexpr std::array<std::string_view, 2> PREFIXES = {"10.48550/", "10.1101/"};

/// What stands before a number of arXiv, folded.
constexpr std::array<std::string_view, 4> BEFORE = {"arxiv:", "arxiv.org/abs/", "arxiv.org/pdf/", "abs/"};

std::size_t digitsAt(std::string_view text)
{
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// The number that `text` begins with, without its version: `1706.03762`, or `hep-th/9901001` of before 2007.
std::string_view numberAt(std::string_view text)
{
    const auto month = digitsAt(text);
    if (month == 4 && text.substr(month).starts_with('.')) {
        const auto number = digitsAt(text.substr(month + 1));
        return number == 4 || number == 5 ? text.substr(0, month + 1 + number) : std::string_view();
    }
    const auto slash = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-.");
    const bool isOld = slash != std::string_view::npos && slash > 0 && text[slash] == '/'
        && digitsAt(text.substr(slash + 1)) == 7;
    return isOld ? text.substr(0, slash + 1 + 7) : std::string_view();
}

/// The number in `raw`, behind what says that it is one.
std::string numberIn(std::string_view raw)
{
    if (raw.empty()) {
        return {};
    }
    const auto text = folded(raw);
    for (const auto before : BEFORE) {
        const auto found = text.find(before);
        if (found != std::string::npos) {
            const auto number = numberAt(std::string_view(text).substr(found + before.size()));
            if (!number.empty()) {
                return std::string(number);
            }
        }
    }
    return {};
}

bool beginsAs(std::string_view text, std::string_view small)
{
    return text.size() >= small.size()
        && std::equal(
               small.begin(), small.end(), text.begin(), [](char a, char b) { return a == (b | 0x20); });
}

/// Whether nothing says that the paper stands elsewhere than in arXiv, or its Computing Research Repository.
bool mayBeOfArxiv(std::string_view venue)
{
    const bool isRepository =
        beginsAs(venue, "corr") && (venue.size() == 4 || venue[4] == ' ' || venue[4] == ',');
    return venue.empty() || beginsAs(venue, "arxiv") || isRepository;
}

}

std::string arxivDoi(const sources::Entry& entry)
{
    if (!mayBeOfArxiv(entry.venue)) {
        return {};
    }
    for (const auto* text : {&entry.url, &entry.venue, &entry.volume, &entry.issue, &entry.pages}) {
        if (const auto number = numberIn(*text); !number.empty()) {
            return std::string(PREFIX) + number;
        }
    }
    for (const auto& [name, value] : entry.other) {
        const auto bare = folded(value);
        const auto number = folded(name) == "eprint" && !bare.starts_with("arxiv")
            ? std::string(numberAt(bare))
            : beginsAs(value, "arxiv:") ? numberIn(value)
                                        : std::string();
        if (!number.empty()) {
            return std::string(PREFIX) + number;
        }
    }
    return {};
}

std::string withoutVersion(std::string doi)
{
    const auto version = doi.rfind('v');
    const bool isOfPreprints =
        std::ranges::any_of(PREFIXES, [&](auto prefix) { return doi.starts_with(prefix); });
    if (isOfPreprints && version != std::string::npos && version + 1 < doi.size()
        && std::all_of(doi.begin() + static_cast<std::ptrdiff_t>(version) + 1, doi.end(), isDigit)
        && isDigit(doi[version - 1])) {
        doi.resize(version);
    }
    return doi;
}

}
