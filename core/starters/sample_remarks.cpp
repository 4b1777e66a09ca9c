#include "core/base/text.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace alidade::starters {

namespace {

void writeIssues(Sample& sample)
{
    for (const auto& issue : sample.text.at("protocol").at("open_issues")) {
        Note note;
        note.reviewer = sample.second;
        note.kind = text(issue, "kind");
        note.name = text(issue, "id");
        note.severity = text(issue, "severity");
        note.place = text(issue, "where");
        note.text = text(issue, "text");
        note.effect = text(issue, "effect");
        note.evidence = joined(issue.at("evidence").get<std::vector<std::string>>(), "\n");
        sample.transaction.insert(note);
    }
}

/// Where the review cites what, and what for: `§3.1` `what a unikernel is: [20] (background)`.
void writeCitations(Sample& sample)
{
    for (const auto& citation : sample.text.at("citations")) {
        std::vector<std::string> labels;
        for (const auto& number : citation.at("refs")) {
            labels.push_back(labelText(number.get<int>()));
        }
        Note note;
        note.reviewer = sample.lead;
        note.kind = "citation";
        note.place = "§" + text(citation, "section");
        note.text =
            text(citation, "purpose") + ": " + joined(labels, ", ") + " (" + text(citation, "kind") + ')';
        sample.transaction.insert(note);
    }
}

/// Figures of the papers themselves, which the review does not have: `memory overhead: 0.06 percent`.
void writeExternalFigures(Sample& sample)
{
    for (const auto& figure : sample.text.at("external_figures")) {
        Note note;
        note.paper = sample.papers.at(figure.at("ref").get<int>());
        note.reviewer = sample.second;
        note.kind = "external-figure";
        note.text = text(figure, "metric") + ": " + words(figure.at("value")) + ' ' + text(figure, "unit");
        if (const auto also = text(figure, "also"); !also.empty()) {
            note.text += " (also " + also + ')';
        }
        note.evidence = text(figure, "source");
        sample.transaction.insert(note);
    }
}

void writeUnknown(Sample& sample)
{
    for (const auto& question : sample.text.at("meta").at("unknown")) {
        Note note;
        note.reviewer = sample.second;
        note.kind = "unknown";
        note.text = question.get<std::string>();
        sample.transaction.insert(note);
    }
}

/// What E1, E2 … stand for, and which text was read.
void writeSources(Sample& sample)
{
    const auto& meta = sample.text.at("meta");
    for (const auto& [name, source] : meta.at("sources").items()) {
        Note note;
        note.reviewer = sample.second;
        note.kind = "source";
        note.name = name;
        note.text = source.get<std::string>();
        if (name == "SEED") {
            note.evidence = text(meta, "extracted_from") + ", " + words(meta.at("seed_lines"))
                + " lines, SHA-256 " + text(meta, "seed_sha256");
        }
        sample.transaction.insert(note);
    }
}

}

void writeRemarks(Sample& sample)
{
    writeIssues(sample);
    writeCitations(sample);
    writeExternalFigures(sample);
    writeUnknown(sample);
    writeSources(sample);
}

}
