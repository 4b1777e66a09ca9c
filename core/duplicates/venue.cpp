#include "core/duplicates/venue.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/duplicates/plain_words.h"
#include "core/duplicates/similarity.h"
#include "core/sources/abbreviation.h"

#include <algorithm>
#include <array>
#include <span>

namespace alidade::duplicates {

namespace {

constexpr std::array<std::string_view, 21> SMALL_WORDS = {"a",     "an",  "and", "at", "das", "de", "del",
                                                          "della", "der", "des", "di", "die", "du", "e",
                                                          "et",    "for", "in",  "la", "of",  "on", "the"};

/// What proceedings are called besides their conference.
constexpr std::array<std::string_view, 6> OF_PROCEEDINGS = {
    "proceedings", "proc", "annual", "first", "second", "third"};

/// So many more names of a venue are looked at, and each has so many words that tell.
constexpr std::size_t MOST_OTHER_NAMES = 3;
constexpr std::size_t FEWEST_WORDS = 3;

/// What databases add to the name of a journal of which an issue holds the abstracts of a meeting.
constexpr std::array<std::string_view, 6> OCCASIONS = {
    "conference", "supplement", "supplements", "suppl", "online", "electronic"};
/// Names of so many words are those of many journals with more words behind them.
constexpr std::size_t SHORT_NAME = 2;

/// Names that differ by a slip.
constexpr double NEARLY_EQUAL = 0.92;
/// Venues have no longer names; what lies behind is not looked at.
constexpr std::size_t MOST_WORDS = 24;

bool isSmall(std::string_view word)
{
    return std::ranges::find(SMALL_WORDS, word) != SMALL_WORDS.end();
}

/// Without what catalogues add behind a name: a place in brackets, a subtitle, a second name.
std::string_view properName(std::string_view name)
{
    const auto end = std::min(name.find_first_of("(:=;["), name.find(" - "));
    return end == std::string_view::npos || end < 2 ? name : name.substr(0, end);
}

/// Whether `word` tells one year's proceedings from another's, not a journal from another: `Proceedings`,
/// `51st`.
bool isOfProceedings(std::string_view word)
{
    return std::ranges::find(OF_PROCEEDINGS, word) != OF_PROCEEDINGS.end() || isDigit(word.front());
}

/// The words of the proper name. `Proceedings - IEEE Symposium …` and `Proceedings (Baylor University …)`
/// have it behind the mark.
std::vector<std::string> wordsOfName(std::string_view name)
{
    const auto saysNothing = [](std::string_view word) { return isSmall(word) || isOfProceedings(word); };
    for (;;) {
        const auto proper = properName(name);
        auto words = plainWords(proper);
        const auto rest = name.find_first_not_of(" (:=;[-", proper.size());
        if (rest == std::string_view::npos || !std::ranges::all_of(words, saysNothing)) {
            return words;
        }
        name.remove_prefix(rest);
    }
}

/// The names that stand behind an equals sign or in square brackets.
std::vector<std::string_view> otherNames(std::string_view name)
{
    std::vector<std::string_view> names;
    for (auto from = name.find_first_of("=[");
         from != std::string_view::npos && names.size() < MOST_OTHER_NAMES;
         from = name.find_first_of("=[")) {
        name.remove_prefix(from + 1);
        names.push_back(name.substr(0, name.find_first_of("=[]")));
    }
    return names;
}

std::vector<std::string> issnsIn(std::string_view text)
{
    std::vector<std::string> issns;
    std::string run;
    const auto end = [&] {
        if (run.size() == 8) {
            issns.push_back(run);
        }
        run.clear();
    };
    for (const char c : text) {
        if (isDigit(c) || c == 'X' || c == 'x') {
            run += c == 'x' ? 'X' : c;
        } else if (c != '-') {
            end();
        }
    }
    end();
    return issns;
}

/// Whether `words` only say on what occasion, or how, an issue of a journal appeared.
bool isOccasion(std::span<const std::string_view> words)
{
    return std::ranges::all_of(
        words, [](auto word) { return std::ranges::find(OCCASIONS, word) != OCCASIONS.end(); });
}

/// Whether each word of `part` abbreviates one of `whole`, in the same order, from the first on, and at most
/// as many words are passed over as are met. Behind a name of few words that is not cut off no more may
/// follow: `Brain Research` is not `Brain`, `J Neurosci Methods` not `J Neurosci`.
bool abbreviates(const std::vector<std::string_view>& part,
                 const std::vector<std::string_view>& whole,
                 bool isCutOff)
{
    std::size_t met = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (met < part.size() && sources::isAbbreviatedWord(part[met], whole[i])) {
            ++met;
            end = i + 1;
        } else if (met == 0) {
            return false;
        }
    }
    return met == part.size() && whole.size() <= 2 * met
        && (isCutOff || met > SHORT_NAME || isOccasion(std::span(whole).subspan(end)));
}

/// `PNAS` also of `Proceedings of the National Academy of Sciences of the United States of America`.
bool isAcronym(const Venue& a, const Venue& b)
{
    return a.name.size() > 2
        && (a.name == b.initials || a.name == b.allInitials
            || (a.name.size() > 3 && b.initials.starts_with(a.name)));
}

bool isAbbreviation(std::string_view a, std::string_view b, bool isCutOff)
{
    auto left = split(a, ' ');
    auto right = split(b, ' ');
    left.resize(std::min(left.size(), MOST_WORDS));
    right.resize(std::min(right.size(), MOST_WORDS));
    return abbreviates(left, right, isCutOff) || abbreviates(right, left, isCutOff);
}

/// Whether a slip or two ways of spelling make two names of one. Word by word where they have as many: a
/// letter or two are all that tells `Pediatric Neurology` from `Pediatric Nephrology`, `Physics A` from
/// `Physics B`.
bool areNearlyEqual(std::string_view a, std::string_view b)
{
    if (similarity(a, b) < NEARLY_EQUAL) {
        return false;
    }
    const auto left = split(a, ' ');
    const auto right = split(b, ' ');
    return left.size() != right.size()
        || std::ranges::equal(left, right, [](std::string_view word, std::string_view other) {
               return similarity(word, other) >= NEARLY_EQUAL;
           });
}

/// Whether `a` is called as `b` is, by one of the other names that it has.
bool isOtherName(const Venue& a, const Venue& b)
{
    return std::ranges::any_of(a.otherNames, [&](const std::string& name) {
        return name == b.name || isAbbreviation(name, b.name, false)
            || std::ranges::find(b.otherNames, name) != b.otherNames.end();
    });
}

}

Venue venueOf(std::string_view name, std::string_view shortName, std::string_view issn)
{
    Venue venue;
    venue.issns = issnsIn(issn);
    venue.isCutOff = trimmed(name).ends_with("...") || trimmed(name).ends_with("\u2026");
    for (const auto& word : wordsOfName(trimmed(name).empty() ? shortName : name)) {
        venue.allInitials += word.front();
        if (isSmall(word)) {
            continue;
        }
        venue.initials += word.front();
        if (!isOfProceedings(word)) {
            venue.name += venue.name.empty() ? word : ' ' + word;
        }
    }
    for (const auto other : otherNames(name)) {
        auto words = plainWords(other);
        std::erase_if(words, isSmall);
        if (words.size() >= FEWEST_WORDS) {
            venue.otherNames.push_back(joined(words, " "));
        }
    }
    return venue;
}

VenueMatch compare(const Venue& a, const Venue& b)
{
    const bool haveCommonIssn = std::ranges::find_first_of(a.issns, b.issns) != a.issns.end();
    if (haveCommonIssn) {
        return VenueMatch::Same;
    }
    if (a.name.empty() || b.name.empty()) {
        return VenueMatch::Unknown;
    }
    const bool isOne = a.name == b.name || isAcronym(a, b) || isAcronym(b, a)
        || isAbbreviation(a.name, b.name, a.isCutOff || b.isCutOff) || isOtherName(a, b) || isOtherName(b, a);
    return isOne || areNearlyEqual(a.name, b.name) ? VenueMatch::Same : VenueMatch::Different;
}

}
