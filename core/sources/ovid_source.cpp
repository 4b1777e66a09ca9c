#include "core/sources/ovid_source.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace alidade::sources {

namespace {

/// What stands between a year and a journal's name in a date.
constexpr std::array<std::string_view, 28> DATE_WORDS = {
    "january",  "february", "march", "april",  "may",    "june",   "july", "august", "september", "october",
    "november", "december", "jan",   "feb",    "mar",    "apr",    "jun",  "jul",    "aug",       "sep",
    "oct",      "nov",      "dec",   "spring", "summer", "autumn", "fall", "winter",
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isYear(std::string_view word)
{
    return word.size() == 4 && std::ranges::all_of(word, isDigit);
}

/// Whether `word` can belong to a date before a year: `August`, `January/February`, `15`.
bool isDateWord(std::string_view word)
{
    if (!word.empty() && word.size() < 3 && std::ranges::all_of(word, isDigit)) {
        return true;
    }
    const auto first = folded(word.substr(0, word.find_first_of("/-.")));
    return std::ranges::find(DATE_WORDS, first) != DATE_WORDS.end();
}

std::string_view withoutLastWord(std::string_view text)
{
    const auto blank = text.rfind(' ');
    return blank == std::string_view::npos ? std::string_view() : trimmed(text.substr(0, blank));
}

std::string_view lastWord(std::string_view text)
{
    const auto blank = text.rfind(' ');
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

/// `text` without the editors in front, each of whom has a remark such as `[Editor]` behind the name.
std::string_view withoutEditors(std::string_view text)
{
    const auto editor = text.rfind("[Ed");
    if (editor == std::string_view::npos) {
        return text;
    }
    const auto end = text.find("]. ", editor);
    return end == std::string_view::npos ? text : text.substr(end + 3);
}

std::string venueOf(std::string_view text)
{
    const auto end = text.find_last_not_of(" .,:;");
    return std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

/// `43(8):647-653` and `201 (2-3) (pp 327-334)`, with anything behind a comma; the volume has to be there.
std::optional<OvidSource> locationOf(std::string_view text)
{
    OvidSource source;
    const auto volumeEnd = std::min(text.find_first_of(" (:,;"), text.size());
    source.volume = std::string(text.substr(0, volumeEnd));
    if (source.volume.empty() || std::ranges::none_of(source.volume, isDigit)) {
        return std::nullopt;
    }
    auto rest = trimmed(text.substr(volumeEnd));
    if (rest.starts_with('(') && !rest.starts_with("(pp")) {
        const auto end = rest.find(')');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        source.issue = std::string(trimmed(rest.substr(1, end - 1)));
        rest = trimmed(rest.substr(end + 1));
    }
    if (rest.starts_with(':')) {
        const auto end = std::min({rest.find_first_of(",;"), rest.find(". "), rest.size()});
        source.pages = pagesOf(rest.substr(1, end - 1));
        source.year = yearOf(rest.substr(end));
    } else if (rest.starts_with("(pp")) {
        const auto end = std::min(rest.find(')'), rest.size());
        source.pages = pagesOf(rest.substr(1, end - 1));
        source.year = yearOf(rest.substr(end));
    } else if (!rest.empty() && !rest.starts_with(',')) {
        return std::nullopt; // a sentence rather than a volume
    } else {
        source.year = yearOf(rest);
    }
    return source;
}

/// `Journal August 2011;43(8):647-653`
std::optional<OvidSource> behindDate(std::string_view text)
{
    const auto semicolon = text.find(';');
    if (semicolon == std::string_view::npos || !isYear(lastWord(text.substr(0, semicolon)))) {
        return std::nullopt;
    }
    auto source = locationOf(text.substr(semicolon + 1));
    if (source) {
        auto venue = withoutLastWord(text.substr(0, semicolon));
        while (isDateWord(lastWord(venue))) {
            venue = withoutLastWord(venue);
        }
        source->venue = venueOf(venue);
        source->year = yearOf(lastWord(text.substr(0, semicolon)));
    }
    return source;
}

/// `Journal. 201(2-3):327-334, November 15, 2004.`
std::optional<OvidSource> behindJournal(std::string_view text)
{
    for (auto at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 2)) {
        if (at + 2 >= text.size() || !isDigit(text[at + 2])) {
            continue;
        }
        auto source = locationOf(text.substr(at + 2));
        if (source) {
            source->venue = venueOf(text.substr(0, at));
            return source;
        }
    }
    return std::nullopt;
}

/// `(2012). Book. (pp. 11-31). Place: Publisher`, `Book.:371-397, 2004.` and `Book. 2002: 1-234. Chapter
/// pagination: 214-218.`
std::optional<OvidSource> inBook(std::string_view text)
{
    constexpr std::string_view CHAPTER = "Chapter pagination: ";
    const auto chapter = text.find(CHAPTER);
    if (chapter != std::string_view::npos) {
        auto source = behindJournal(text.substr(0, chapter)).value_or(OvidSource());
        const auto range = text.substr(chapter + CHAPTER.size());
        return OvidSource{
            source.venue, {}, {}, pagesOf(range.substr(0, range.find_first_of(". "))), yearOf(source.volume)};
    }
    const auto year = yearOf(text.substr(0, 5));
    if (text.size() > 8 && text[0] == '(' && isYear(text.substr(1, 4)) && text.substr(5, 3) == "). ") {
        text.remove_prefix(8);
    }
    const auto pages = text.find(" (pp. ");
    if (pages != std::string_view::npos) {
        const auto range = text.substr(pages + 6);
        return OvidSource{
            venueOf(text.substr(0, pages)), {}, {}, pagesOf(range.substr(0, range.find(')'))), year};
    }
    const auto colon = text.find(".:");
    if (colon != std::string_view::npos) {
        const auto range = text.substr(colon + 2);
        const auto end = std::min(range.find(','), range.size());
        return OvidSource{
            venueOf(text.substr(0, colon)), {}, {}, pagesOf(range.substr(0, end)), yearOf(range.substr(end))};
    }
    return std::nullopt;
}

}

OvidSource ovidSource(std::string_view text)
{
    const auto source = withoutEditors(text);
    for (const auto way : {inBook, behindDate, behindJournal}) {
        if (auto found = way(source)) {
            return *std::move(found);
        }
    }
    return {venueOf(source), {}, {}, {}, {}};
}

}
