#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/database_name.h"
#include "core/sources/field_text.h"
#include "core/sources/person_name.h"
#include "core/sources/plain_text.h"
#include "core/sources/serial_numbers.h"
#include "core/sources/tagged_values.h"
#include "core/sources/volume_pages.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::string_view ADDRESS = "(https://www.sciencedirect.com/";
constexpr std::string_view OLD_ADDRESS = "(http://www.sciencedirect.com/";
constexpr std::string_view ABSTRACT = "Abstract: ";
constexpr std::string_view KEYWORDS = "Keywords: ";
constexpr std::string_view EDITORS = "Editor(s): ";
constexpr std::string_view VOLUME = "Volume ";
constexpr std::string_view ISSUE = "Issue ";
constexpr std::string_view PAGES = "Pages ";

bool isAddressLine(std::string_view line)
{
    return line.starts_with(ADDRESS) || line.starts_with(OLD_ADDRESS);
}

bool isYearLine(std::string_view line)
{
    return line.size() == 4 && std::ranges::all_of(line, isDigit);
}

/// `Volume 5, Issue 3` or `Volume 12, Part B`.
void takeVolume(std::string_view line, Entry& entry)
{
    const auto comma = std::min(line.find(','), line.size());
    entry.volume = volumeOf(cleaned(line.substr(0, comma)));
    const auto rest = trimmed(line.substr(std::min(comma + 1, line.size())));
    entry.issue = rest.starts_with(ISSUE) ? issueOf(cleaned(rest)) : cleaned(rest);
}

void takeAuthors(std::string_view line, Entry& entry)
{
    for (const auto name : split(line, ',')) {
        const auto bare = cleaned(name);
        if (isSuffix(bare) && !entry.authors.empty()) {
            auto& last = entry.authors.back();
            if (last.literal.empty()) {
                last = withSuffix(std::move(last), bare);
            } else {
                last.literal.append(", ").append(bare);
            }
        } else if (!bare.empty()) {
            entry.authors.push_back(isBody(bare) ? bodyName(bare) : personName(bare));
        }
    }
}

/// Authors, title, and where the paper stands, as nobody names them: the first line is missing where a paper
/// has no authors. Behind editors are the book and who published it.
void takeNames(const std::vector<std::string_view>& names, Entry& entry)
{
    const auto editors =
        std::ranges::find_if(names, [](std::string_view line) { return line.starts_with(EDITORS); });
    const bool isInBook = editors != names.end();
    const auto before = static_cast<std::size_t>(editors - names.begin());
    const std::size_t title = (isInBook ? before : names.size()) > (isInBook ? 1U : 2U) ? 1 : 0;
    const std::size_t venue = isInBook ? before + 1 : title + 1;
    if (title == 1) {
        takeAuthors(names[0], entry);
    }
    entry.title = title < names.size() ? textOf(names[title]) : std::string();
    entry.venue = venue < names.size() ? textOf(names[venue]) : std::string();
    entry.publisher = venue + 1 < names.size() ? textOf(names[venue + 1]) : std::string();
    entry.type = isInBook ? "chapter" : "article-journal";
    if (isInBook) {
        entry.other.push_back({"Editor(s)", cleaned(editors->substr(EDITORS.size()))});
    }
}

/// A line of the head of a paper. Those before volume and year have no label.
void takeHeadLine(std::string_view line, std::vector<std::string_view>& names, Entry& entry)
{
    const bool isVolume =
        line.starts_with(VOLUME) && line.size() > VOLUME.size() && isDigit(line[VOLUME.size()]);
    if (line.starts_with("ISSN ") || line.starts_with("ISBN ")) {
        addSerialNumbers(entry, line);
    } else if (line.starts_with(PAGES)) {
        entry.pages = pagesOf(line);
    } else if (isOfWeb(line)) {
        entry.doi = doiOf(line);
    } else if (isVolume && entry.volume.empty()) {
        takeVolume(line, entry);
    } else if (isYearLine(line) && names.size() > 1) {
        entry.year = yearOf(line);
    } else if (entry.year && entry.pages.empty()) {
        entry.pages = pagesOf(line); // an article number
    } else {
        names.push_back(line);
    }
}

/// A line of the abstract or of the key words, and what goes on with either.
void takeTextLine(std::string_view line, Entry& entry)
{
    if (line.starts_with(KEYWORDS)) {
        entry.keywords = partsOf(line.substr(KEYWORDS.size()), false);
        return;
    }
    addToAbstract(line.substr(line.starts_with(ABSTRACT) ? ABSTRACT.size() : 0), entry);
}

}

bool isScienceDirectPaper(std::string_view paragraph)
{
    for (const auto address : {ADDRESS, OLD_ADDRESS}) {
        const auto at = paragraph.find(address);
        if (at != std::string_view::npos && at > 0 && paragraph[at - 1] == '\n') {
            return true;
        }
    }
    return false;
}

void fillFromScienceDirect(const Paragraphs& paragraphs, Entry& entry)
{
    std::vector<std::string_view> names;
    bool isHead = true;
    for (const auto paragraph : paragraphs) {
        for (auto line : split(paragraph, '\n')) {
            line = trimmed(line);
            if (isHead && isAddressLine(line)) {
                isHead = false;
                entry.url = cleaned(line.substr(1, line.find(')') - 1));
            } else if (isHead) {
                line = line.substr(0, line.find_last_not_of(',') + 1);
                takeHeadLine(line, names, entry);
            } else {
                takeTextLine(line, entry);
            }
        }
    }
    takeNames(names, entry);
}

}
