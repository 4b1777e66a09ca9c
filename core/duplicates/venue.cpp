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

/// So many more names of a venue are looked at, and each has so many words.
constexpr std::size_t MOST_OTHER_NAMES = 6;
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

/// How many characters part two names at the front of `text`, 0 where none do: `Ai zheng = Chinese …`,
/// `Rinsho byori.The Japanese …`, `Rinsho Byori - Japanese …`, `Journal of Trauma-Injury …` of Web of
/// Science.
std::size_t gapLength(std::string_view text, char before)
{
    constexpr std::string_view MARKS = "=[]()/:;";
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const char next = text.size() > 1 ? text[1] : ' ';
    if (MARKS.find(text.front()) != std::string_view::npos) {
        return 1;
    }
    if (text.front() == '.' || text.front() == ',') {
        return next == ' ' || isUpper(next) ? 1 : 0;
    }
    if (text.starts_with(" - ")) {
        return 3;
    }
    return text.front() == '-' && isLower(before) && isUpper(next) ? 1 : 0;
}

/// Whether `words` name whose journal it is, as others may be too.
bool isOwner(const std::vector<std::string>& words)
{
    return words.front() == "official" || words.front() == "from";
}

/// As names are compared, without the small ones of `words`; empty where they are too few to name a venue.
std::string comparedName(std::vector<std::string> words)
{
    if (words.size() < FEWEST_WORDS) {
        return {};
    }
    std::erase_if(words, isSmall);
    return words.empty() || isOwner(words) ? std::string() : joined(words, " ");
}

/// The parts of `name`, and all of it where it has several.
std::vector<std::string> otherNames(std::string_view name)
{
    std::vector<std::string> names;
    const auto add = [&](std::string_view part) {
        auto words = comparedName(plainWords(part));
        if (!words.empty() && names.size() < MOST_OTHER_NAMES) {
            names.push_back(std::move(words));
        }
    };
    std::size_t from = 0;
    for (std::size_t at = 1; at < name.size(); ++at) {
        if (const auto gap = gapLength(name.substr(at), name[at - 1]); gap > 0) {
            add(name.substr(from, at - from));
            from = at + gap;
            at = from - 1;
        }
    }
    if (from > 0) {
        add(name.substr(from));
        add(name);
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

/// How many words of `whole`, which is not empty, `word` abbreviates: `cardiothorac` both of `cardio
/// thoracic`.
std::size_t abbreviatedWords(std::string_view word, std::span<const std::string_view> whole)
{
    if (sources::isAbbreviatedWord(word, whole.front())) {
        return 1;
    }
    const bool isBoth = whole.size() > 1 && word.size() > whole.front().size()
        && word.starts_with(whole.front())
        && sources::isAbbreviatedWord(word.substr(whole.front().size()), whole[1]);
    return isBoth ? 2 : 0;
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
        const auto words = met < part.size() ? abbreviatedWords(part[met], std::span(whole).subspan(i)) : 0;
        if (words > 0) {
            ++met;
            i += words - 1;
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
        return name == b.name || isAbbreviation(name, b.name, false) || b.name.ends_with(' ' + name)
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
    venue.otherNames = otherNames(name);
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
