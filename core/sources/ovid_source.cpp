#include "core/sources/ovid_source.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/ovid_location.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace alidade::sources {

namespace {

bool isYear(std::string_view word)
{
    return word.size() == 4 && std::ranges::all_of(word, isDigit);
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

/// The name of a journal, without the conference whose papers it printed.
std::string venueOf(std::string_view text)
{
    text = text.substr(0, text.find(". Conference: "));
    const auto end = text.find_last_not_of(" .,:;");
    return std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

/// What stands behind the name of a journal, which may have numbers in it: from the first word on with which
/// all the rest makes sense.
std::optional<OvidSource> behindJournal(std::string_view text)
{
    constexpr std::size_t LONGEST = 1000; // each word costs a look at the rest
    if (text.size() > LONGEST) {
        return std::nullopt;
    }
    for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        auto source = ovidLocation(text.substr(at + 1));
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
            source.venue, {}, {}, pagesOf(range.substr(0, range.find_first_of(". "))), source.year};
    }
    const auto year = yearOf(text.substr(0, 5));
    const bool beginsWithYear =
        text.size() > 8 && text[0] == '(' && isYear(text.substr(1, 4)) && text.substr(5, 3) == "). ";
    text.remove_prefix(beginsWithYear ? 8 : 0);
    const auto pages = text.find(" (pp. ");
    if (pages != std::string_view::npos) {
        const auto range = text.substr(pages + 6);
        return OvidSource{
            venueOf(text.substr(0, pages)), {}, {}, pagesOf(range.substr(0, range.find(')'))), year};
    }
    if (beginsWithYear) { // the whole book: `(2014). Book. xii, 258 pp. Place: Publisher`
        return OvidSource{venueOf(text.substr(0, text.find(". "))), {}, {}, {}, year};
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

/// `Journal. 2019.`, of what has neither volume nor pages yet.
std::optional<OvidSource> beforeYear(std::string_view text)
{
    constexpr std::size_t LENGTH = 6; // of `. 2019`
    text = text.substr(0, text.find_last_not_of(" .") + 1);
    const auto at = text.size() > LENGTH ? text.size() - LENGTH : 0;
    if (at == 0 || !text.substr(at).starts_with(". ") || !isYear(text.substr(at + 2))) {
        return std::nullopt;
    }
    return OvidSource{venueOf(text.substr(0, at)), {}, {}, {}, yearOf(text.substr(at + 2))};
}

/// What Embase says instead of pages, taken out of `text`: a number, or that there are none.
std::string takeArticleNumber(std::string& text)
{
    constexpr std::string_view NO_PAGES = " (no pagination)";
    constexpr std::string_view DATE = " Date of Publication: ";
    constexpr std::string_view ARTICLE = " Article Number: ";
    std::string number;
    const auto noPages = text.find(NO_PAGES);
    const auto article = text.find(ARTICLE);
    if (noPages != std::string::npos || article != std::string::npos) {
        text.resize(std::min(text.find(DATE), text.size()));
    }
    if (article < text.size()) {
        number = text.substr(std::min(article + ARTICLE.size(), text.size())); // its last blank may be DATE's
        number.resize(std::min(number.find_first_of(". "), number.size()));
        text.resize(article);
    }
    if (noPages < text.size()) {
        text.erase(noPages, NO_PAGES.size());
    }
    return number;
}

/// What PubMed says behind the place of a paper, taken out of `text`: its DOI, and a number instead of pages.
std::string takeIdentifiers(std::string& text)
{
    constexpr std::string_view ITEM = " pii: ";
    text.resize(std::min(text.find(" doi:"), text.size()));
    const auto item = text.find(ITEM);
    if (item == std::string::npos) {
        return {};
    }
    auto number = text.substr(item + ITEM.size());
    number.resize(std::min(number.find_first_of(". "), number.size()));
    text.resize(item);
    return isArticleNumber(number) ? number : std::string();
}

}

OvidSource ovidSource(std::string_view text)
{
    std::string source(withoutEditors(text));
    auto number = takeIdentifiers(source);
    if (number.empty()) {
        number = takeArticleNumber(source);
    }
    OvidSource found{venueOf(source), {}, {}, {}, {}};
    for (const auto way : {inBook, behindJournal, beforeYear}) {
        if (auto parts = way(source)) {
            found = *std::move(parts);
            break;
        }
    }
    found.volume = volumeOf(std::move(found.volume));
    found.issue = issueOf(std::move(found.issue));
    found.articleNumber = std::move(number);
    return found;
}

void putSource(OvidSource source, Entry& entry)
{
    entry.venue = std::move(source.venue);
    entry.year = entry.year ? entry.year : source.year;
    for (auto [from, to] : {std::pair(&source.volume, &entry.volume),
                            std::pair(&source.issue, &entry.issue),
                            std::pair(&source.pages, &entry.pages),
                            std::pair(&source.articleNumber, &entry.pages)}) {
        if (to->empty()) {
            *to = std::move(*from);
        }
    }
}

}
