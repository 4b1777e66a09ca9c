#include "core/report/latex_macros.h"

#include "core/base/latin.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/map/frequency.h"
#include "core/report/flow.h"
#include "core/report/overview.h"

#include <algorithm>
#include <array>
#include <set>

namespace alidade::report {

namespace {

constexpr std::array<std::string_view, 10> DIGITS = {
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"};

/// Three letters that tell texts apart, the same for a text whatever other ones there are.
std::string lettersOf(std::string_view text)
{
    std::uint32_t hash = 2166136261; // FNV-1a
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619;
    }
    std::string letters;
    for (int i = 0; i < 3; ++i, hash /= 26) {
        letters += static_cast<char>('A' + hash % 26);
    }
    return letters;
}

/// `binary-size/v2` as `BinarySizeVTwo`. Names in other letters than those of ASCII may sound the same.
std::string camelCase(std::string_view path)
{
    const auto named = slug(path);
    const bool isPlain =
        std::ranges::all_of(named, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const auto latin = isPlain ? named : slug(latinised(named));
    std::string name;
    bool isBeginning = true;
    for (const char c : latin) {
        if (isDigit(c)) {
            name += DIGITS[static_cast<std::size_t>(c - '0')];
            isBeginning = true;
        } else if (c >= 'a' && c <= 'z') {
            name += isBeginning ? static_cast<char>(c - 'a' + 'A') : c;
            isBeginning = false;
        } else { // between words, or a letter that LaTeX's names cannot have
            isBeginning = true;
        }
    }
    return isPlain ? name : name + lettersOf(named);
}

/// B, C … Z, BA, BB …
std::string countedInLetters(std::size_t number)
{
    const auto letter = static_cast<char>('A' + number % 26);
    return number < 26 ? std::string(1, letter) : countedInLetters(number / 26) + letter;
}

class Macros
{
public:
    void section(std::string_view title) { m_text += "\n% " + std::string(title) + "\n"; }

    /// Things whose names come out the same are told apart by letters.
    void add(std::string_view what, std::int64_t number, std::string_view comment)
    {
        const auto base = "num" + camelCase(what);
        auto name = base;
        for (std::size_t i = 1; !m_names.insert(name).second; ++i) {
            name = base + countedInLetters(i);
        }
        m_text +=
            "\\newcommand{\\" + name + "}{" + std::to_string(number) + "} % " + simplified(comment) + "\n";
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text = "% Written by Alidade from the review; write it anew instead of changing it.\n";
    std::set<std::string> m_names = {"num"}; // which is somebody else's
};

void addOverview(Macros& macros, const Overview& view)
{
    macros.section("The review");
    const auto add = [&](std::string_view name, std::int64_t number, std::string_view comment) {
        macros.add(name, number, comment);
    };
    add("research-questions", view.questions, "research questions");
    add("criteria", view.criteria, "criteria");
    add("searches", view.searches, "searches");
    if (view.hits) {
        add("hits", *view.hits, "hits of all searches");
    }
    add("records", view.records, "records");
    add("papers", view.papers, "papers, after duplicates were merged");
    add("included", view.included, "papers that are included");
    add("excluded", view.excluded, "papers that are excluded");
    add("coded", view.coded, "papers with an answer to every required dimension");
    add("codings", view.codings, "pairs of a paper and a code");
    add("codes", view.codes, "codes");
    add("dimensions", view.dimensions, "dimensions");
    add("claims", view.claims, "claims");
    add("reviewers", view.reviewers, "reviewers");
}

void addFlow(Macros& macros, const Flow& flow)
{
    macros.section("The flow (PRISMA 2020); r: as reported, not counted");
    for (const auto& number : flow.numbers) {
        if (const auto shown = number.shown()) {
            const auto name = std::string(wordOf(number.box)) + "-" + std::string(store::word(number.column));
            macros.add("flow-" + name,
                       *shown,
                       std::string(labelOf(number.box).text) + ", " + std::string(store::word(number.column))
                           + (number.isReported() ? " (r)" : ""));
        }
    }
    for (const auto& source : flow.sources) {
        if (source.hits) {
            macros.add("hits-" + source.source.slug, *source.hits, "hits of " + source.source.name);
        }
        macros.add("records-" + source.source.slug, source.records, "records of " + source.source.name);
    }
    for (const auto& reason : flow.reasons) {
        const auto name = reason.criterion.empty() ? std::string("no-reason") : reason.criterion;
        macros.add("excluded-" + std::string(store::word(reason.stage)) + "-"
                       + std::string(store::word(reason.column)) + "-" + name,
                   static_cast<std::int64_t>(reason.papers.size()),
                   reason.text.empty() ? "no reason given" : reason.text);
    }
}

void addTaxonomy(Macros& macros, const map::Index& index)
{
    const auto papers = map::population(index);
    const auto& taxonomy = index.taxonomy();
    for (const auto& dimension : taxonomy.dimensions()) {
        macros.section(dimension.label + ": papers of each code, with those below it");
        for (const auto& row : map::frequency(index, papers, dimension.id)) {
            macros.add(taxonomy.path(row.code), row.papers, taxonomy.labelPath(row.code));
        }
        auto open = papers;
        open.andNot(index.bits({map::Property::Answered, dimension.id.value}));
        macros.add(dimension.slug + "-unanswered",
                   static_cast<std::int64_t>(open.count()),
                   "papers without an answer to " + dimension.label);
    }
}

void addYears(Macros& macros, const map::Index& index)
{
    macros.section("Papers of each year");
    const auto counts = index.years().counts(map::population(index));
    for (std::size_t i = 0; i < index.yearValues().size(); ++i) {
        const auto year = std::to_string(index.yearValues()[i]);
        macros.add("year-" + year, counts[i + 1], "papers of " + year);
    }
}

}

std::string latexMacros(const Review& review, const map::Index& index)
{
    Macros macros;
    addOverview(macros, overview(review, index));
    addFlow(macros, flow(review.database()));
    addTaxonomy(macros, index);
    addYears(macros, index);
    return macros.take();
}

}
