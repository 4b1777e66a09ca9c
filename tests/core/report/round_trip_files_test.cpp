#include "core/base/text.h"
#include "core/report/bibtex.h"
#include "core/report/csl_json.h"
#include "core/report/paper_csv.h"
#include "core/report/ris.h"
#include "core/sources/read.h"
#include "tests/core/report/round_trip.h"
#include "tests/core/report/small_review.h"
#include "tests/core/sources/collected.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <set>

using namespace alidade;
using namespace alidade::report;
using sources::Entry;
using sources::Format;

// Whatever a source gave goes out again in each format and comes back as it was, as far as the format has a
// place for it. Over the example files of the repository, and over those of other projects where they lie
// beside it.

namespace {

/// One way out.
struct Exit {
    std::string name;
    Format format;
    std::function<std::string(const std::vector<PaperEntry>&)> write;
    /// Makes alike what of an entry the format has no place for.
    std::function<void(Entry& before, Entry& after)> forgive;
};

std::string spaced(std::string text)
{
    std::ranges::replace(text, ';', ' ');
    std::ranges::replace(text, ',', ' ');
    return simplified(text);
}

/// Every program writes these numbers in its own way: with hyphens or without, a comma or a semicolon
/// between, one of them twice.
std::string numbersOf(const std::string& text)
{
    std::set<std::string> numbers;
    const auto words = spaced(text);
    for (const auto part : split(words, ' ')) {
        std::string digits;
        std::ranges::copy_if(part, std::back_inserter(digits), [](char c) { return c != '-'; });
        numbers.insert(digits);
    }
    return joined(std::vector(numbers.begin(), numbers.end()), " ");
}

/// A short name that says the same is none, and no word is twice a keyword.
void forgiveRepetition(Entry& entry)
{
    if (entry.venueShort == entry.venue) {
        entry.venueShort.clear();
    }
    std::vector<std::string> words;
    for (const auto& word : entry.keywords) {
        if (std::ranges::find(words, word) == words.end()) {
            words.push_back(word);
        }
    }
    entry.keywords = std::move(words);
}

/// Fields of other names come back in a note with the name before them, under a name that is a field's, or in
/// the place that was empty; those without a letter in their name, and a year that is in two of them, do not.
void forgiveNames(Entry& before, const Entry& after)
{
    const auto isBack = [&](const sources::OtherField& field) {
        return std::ranges::any_of(after.other, [&](const sources::OtherField& other) {
            const bool isRenamed = other.name == "N1" || other.name == "genre" || other.name == "urldate";
            return other.value.find(field.value) != std::string::npos
                && (isRenamed || slug(other.name) == slug(field.name));
        });
    };
    std::erase_if(before.other, [&](const sources::OtherField& field) {
        const bool isNamed =
            std::ranges::any_of(slug(field.name), [](char c) { return c >= 'a' && c <= 'z'; });
        return !isNamed || folded(field.name) == "year" || isBack(field) || field.value == after.pages
            || field.value == after.isbn;
    });
    for (const auto member : {&Entry::doi, &Entry::pages, &Entry::isbn}) {
        before.*member = (before.*member).empty() ? after.*member : before.*member;
    }
}

void forgiveRis(Entry& before, Entry& after)
{
    forgiveNames(before, after);
    for (auto* entry : {&before, &after}) {
        forgiveRepetition(*entry);
        entry->issn = numbersOf(entry->issn);
        entry->isbn = numbersOf(entry->isbn);
        for (auto& author : entry->authors) { // a body, or a name of which only one half is known
            author = author.given.empty() ? Author{{}, {}, author.family + author.literal} : author;
        }
    }
    if (toRis(tests::paperEntry(before)).starts_with("TY  - GEN\n")) { // RIS has no word for it
        before.type = after.type;
    }
}

void forgiveBibtex(Entry& before, Entry& after)
{
    forgiveNames(before, after);
    if (before.url.find_first_of("{}\\") != std::string::npos) { // no address has them
        before.url = after.url;
    }
    forgiveRepetition(before);
    forgiveRepetition(after);
}

std::string together(const std::vector<PaperEntry>& papers, std::string (*write)(const PaperEntry&))
{
    std::string text;
    for (const auto& paper : papers) {
        text += write(paper);
    }
    return text;
}

std::string asCslJson(const std::vector<PaperEntry>& papers)
{
    std::string text;
    for (const auto& paper : papers) {
        text += (text.empty() ? "[\n" : ",\n") + toCslJson(paper);
    }
    return text + "\n]\n";
}

std::string asCsv(const std::vector<PaperEntry>& papers)
{
    tests::SmallReview empty;
    const coding::Taxonomy taxonomy(empty.database());
    std::string text = csvHeader(taxonomy);
    for (const auto& paper : papers) {
        text += toCsv(paper, taxonomy);
    }
    return text;
}

std::vector<Exit> exits()
{
    return {
        {"BibTeX",
         Format::Bibtex,
         [](const auto& papers) { return together(papers, toBibtex); },
         forgiveBibtex},
        {"RIS", Format::Ris, [](const auto& papers) { return together(papers, toRis); }, forgiveRis},
        {"CSL-JSON", Format::CslJson, asCslJson, forgiveNames},
        {"CSV", Format::Table, asCsv, forgiveNames},
    };
}

/// What of `entries` is lost on the way out and in again.
std::string lost(const std::vector<Entry>& entries, const Exit& exit)
{
    std::vector<PaperEntry> papers;
    for (const auto& entry : entries) {
        papers.push_back(tests::paperEntry(entry));
    }
    const auto back = tests::entriesOf(exit.write(papers), exit.format);
    if (back.size() != entries.size()) {
        return std::to_string(entries.size()) + " entries became " + std::to_string(back.size()) + "\n";
    }
    std::string text;
    for (std::size_t i = 0; i < back.size(); ++i) {
        auto before = entries[i];
        auto after = back[i];
        exit.forgive(before, after);
        const auto missing = tests::difference(before, after);
        text += missing.empty() ? std::string() : "entry " + std::to_string(i + 1) + "\n" + missing;
    }
    return text;
}

/// How many entries of the files below `folder` went out and came back.
std::size_t checkFolder(const std::filesystem::path& folder)
{
    std::size_t count = 0;
    std::error_code missing;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder, missing)) {
        if (!file.is_regular_file() || file.path().filename().string().ends_with(".expected.json")) {
            continue;
        }
        tests::Collected found;
        if (!sources::read(tests::readFile(file.path()), file.path().filename().string(), {}, found)) {
            continue; // some are there to be refused
        }
        // CSL-JSON of nothing but a type is no item
        std::erase_if(found.entries, [](const Entry& entry) { return entry.namesNothing(); });
        if (found.entries.empty()) {
            continue;
        }
        count += found.entries.size();
        for (const auto& exit : exits()) {
            INFO(file.path().string() << " as " << exit.name);
            CHECK(lost(found.entries, exit) == "");
        }
    }
    return count;
}

}

TEST_CASE("what was read from the example files goes out in each format and comes back")
{
    CHECK(checkFolder(ALIDADE_SOURCE_DIR "/tests/data/sources") > 30);
}

TEST_CASE("what was read from files of other projects goes out in each format and comes back")
{
    if (checkFolder(std::string(ALIDADE_SHARED) + "/data/sources") == 0) {
        WARN("The files of other projects are not here.");
    }
}
