#include "core/report/ris.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/report/export_words.h"
#include "core/sources/database_name.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::report {

namespace {

/// RIS types of CSL types, as Zotero pairs them.
constexpr auto TYPES = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"article-journal", "JOUR"},
    {"review", "JOUR"},
    {"article-magazine", "MGZN"},
    {"article-newspaper", "NEWS"},
    {"paper-conference", "CPAPER"},
    {"book", "BOOK"},
    {"chapter", "CHAP"},
    {"report", "RPRT"},
    {"thesis", "THES"},
    {"webpage", "ELEC"},
    {"post-weblog", "BLOG"},
    {"dataset", "DATA"},
    {"software", "COMP"},
    {"patent", "PAT"},
    {"manuscript", "UNPB"},
    {"entry-encyclopedia", "ENCYC"},
    {"entry-dictionary", "DICT"},
    {"standard", "STAND"},
    {"pamphlet", "PAMP"},
    {"bill", "BILL"},
    {"legal_case", "CASE"},
    {"legislation", "STAT"},
    {"hearing", "HEAR"},
    {"personal_communication", "PCOMM"},
    {"interview", "INTV"},
    {"motion_picture", "MPCT"},
    {"broadcast", "POD"},
    {"song", "SOUND"},
    {"musical_score", "MUSIC"},
    {"map", "MAP"},
    {"graphic", "ART"},
    {"figure", "FIGURE"},
    {"speech", "SLIDE"},
    {"classic", "ANCIENT"},
});

/// Tags that say what is written already, or that readers of RIS would make a venue, keywords, pages or
/// numbers of, as the databases have them; `extra` may not say it again.
constexpr auto OWN = std::to_array<std::string_view>({
    "TY", "ID", "AU", "A1", "TI", "T1", "PY", "Y1", "YR", "T2", "BT", "JF", "JO", "JA",
    "J2", "SO", "JI", "J9", "VL", "VO", "IS", "SP", "BP", "EP", "AR", "DO", "DI", "UR",
    "LK", "AB", "KW", "DE", "LA", "PB", "PU", "SN", "BN", "EI", "C1", "C2", "C3", "ER",
});

std::string_view typeOf(std::string_view csl)
{
    for (const auto& [from, to] : TYPES) {
        if (from == csl) {
            return to;
        }
    }
    return "GEN";
}

bool isTag(std::string_view name)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return name.size() == 2 && isCapital(name[0]) && (isCapital(name[1]) || isDigit(name[1]))
        && std::ranges::find(OWN, name) == OWN.end();
}

/// Adds a line, unless there is nothing to say. A line end in the value would begin another tag.
void add(std::string& text, std::string_view tag, std::string_view value)
{
    const auto line = simplified(value);
    if (!line.empty()) {
        text += std::string(tag) + "  - " + line + '\n';
    }
}

/// As RIS has names; one without a given name that would be taken apart gets the comma that EndNote asks for
/// behind names of bodies.
std::string nameText(const Author& author)
{
    if (!author.given.empty()) {
        return author.family + ", " + author.given;
    }
    const auto& name = author.literal.empty() ? author.family : author.literal;
    const bool comesBack = sources::namesIn(name).size() == 1 && sources::databaseName(name) == author;
    return comesBack ? name : name + ',';
}

void addBibliography(std::string& text, const PaperEntry& entry)
{
    const auto& paper = entry.paper;
    for (const auto& author : entry.authors) {
        add(text, "AU", nameText(author));
    }
    add(text, "TI", paper.title);
    add(text, "PY", paper.year ? std::to_string(*paper.year) : std::string());
    add(text, "T2", paper.venue);
    add(text, "J2", paper.venueShort);
    add(text, "VL", paper.volume);
    add(text, "IS", paper.issue);
    const auto [first, last] = pageRange(paper.pages);
    add(text, "SP", first);
    add(text, "EP", last);
    add(text, "PB", paper.publisher);
    add(text, "SN", paper.isbn);
    add(text, "SN", paper.issn);
    add(text, "DO", paper.doi);
    add(text, "UR", paper.url);
    add(text, "LA", paper.language);
    for (const auto& word : entry.keywords) {
        add(text, "KW", word);
    }
    add(text, "AB", entry.abstract);
}

}

std::string toRis(const PaperEntry& entry)
{
    std::string text = "TY  - " + std::string(typeOf(entry.paper.type)) + '\n';
    add(text, "ID", entry.citationKey);
    addBibliography(text, entry);
    add(text, "C1", codesText(entry));
    add(text, "C2", store::word(entry.standing));
    add(text, "C3", entry.paper.label);
    for (const auto& decision : entry.decisions) {
        add(text, "N1", decisionText(decision));
    }
    for (const auto& answer : entry.answers) {
        add(text, "N1", answer.slug + ": " + answer.text);
    }
    for (const auto& field : entry.extra) {
        for (const auto& value : field.values) {
            add(text,
                isTag(field.name) ? field.name : "N1",
                isTag(field.name) ? value : field.name + ": " + value);
        }
    }
    return validUtf8(text + "ER  - \n\n");
}

}
