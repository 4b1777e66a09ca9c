#include "core/base/text.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace alidade::starters {

namespace {

/// Everything of a reference that no column, decision or note of a paper takes. Line numbers of the text that
/// the data were taken from mean nothing without it.
std::string extraOf(const Json& reference)
{
    return remainder(reference,
                     {"number", "key",         "type",      "authors", "title",         "year",
                      "venue",  "venue_short", "publisher", "volume",  "issue",         "pages",
                      "doi",    "url",         "isbn",      "summary", "summary_basis", "bibliographic_notes",
                      "role",   "role_reason", "seed_line"})
        .dump();
}

Paper paperOf(const Json& reference)
{
    Paper paper;
    paper.label = labelText(reference.at("number").get<int>());
    paper.type = cslType(text(reference, "type"));
    paper.title = text(reference, "title");
    paper.authors = authorsText(reference.at("authors"));
    paper.year = reference.at("year").get<int>();
    paper.venue = text(reference, "venue");
    paper.venueShort = text(reference, "venue_short");
    paper.volume = text(reference, "volume");
    paper.issue = text(reference, "issue");
    paper.pages = text(reference, "pages");
    paper.doi = lowerCase(text(reference, "doi"));
    paper.url = text(reference, "url");
    paper.publisher = text(reference, "publisher");
    paper.isbn = text(reference, "isbn");
    paper.key = text(reference, "key");
    paper.extra = extraOf(reference);
    return paper;
}

void writePaper(Sample& sample, const Json& reference)
{
    auto& transaction = sample.transaction;
    const auto paper = transaction.insert(paperOf(reference));
    sample.papers[reference.at("number").get<int>()] = paper;
    transaction.insert(Decision{
        {}, paper, sample.lead, Stage::FullText, Verdict::Include, {}, text(reference, "role_reason")});

    Note note;
    note.paper = paper;
    note.reviewer = sample.second;
    note.kind = "summary";
    note.text = text(reference, "summary");
    note.evidence = text(reference, "summary_basis");
    transaction.insert(note);
    for (const auto& remark : reference.at("bibliographic_notes")) {
        note.kind = "bibliographic";
        note.text = remark.get<std::string>();
        note.evidence.clear();
        transaction.insert(note);
    }
}

std::string namesOf(const Json& authors)
{
    std::string names;
    for (const auto& author : authors) {
        const auto given = text(author, "given");
        names += (names.empty() ? "" : "; ") + text(author, "family") + (given.empty() ? "" : ", " + given);
    }
    return names;
}

bool isIncluded(const Json& reference)
{
    return text(reference, "role") == "included";
}

}

void writePapers(Sample& sample)
{
    for (const auto& reference : sample.text.at("references")) {
        if (isIncluded(reference)) {
            writePaper(sample, reference);
        }
    }
}

void writeBackground(Sample& sample)
{
    for (const auto& reference : sample.text.at("references")) {
        if (isIncluded(reference)) {
            continue;
        }
        Note note;
        note.reviewer = sample.lead;
        note.kind = "background";
        note.name = labelText(reference.at("number").get<int>());
        note.place = sectionsText(reference.at("prose_sections"));
        note.text = namesOf(reference.at("authors")) + ": " + text(reference, "title") + " ("
            + words(reference.at("year")) + ")\n"
            + lines(remainder(reference,
                              {"number",
                               "authors",
                               "title",
                               "year",
                               "prose_sections",
                               "bibliographic_notes",
                               "role",
                               "seed_line"}));
        note.evidence = joined(reference.at("bibliographic_notes").get<std::vector<std::string>>(), "\n");
        sample.transaction.insert(note);
    }
}

}
