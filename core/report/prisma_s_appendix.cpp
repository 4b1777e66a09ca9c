#include "core/base/text.h"
#include "core/report/markdown_text.h"
#include "core/report/prisma_s.h"

#include <algorithm>

/// How the report of the search, and any checklist, is laid out.
namespace alidade::report {

namespace {

constexpr std::string_view STRATEGIES = "8"; ///< the item whose texts stand as they were sent

std::string stateText(ItemState state)
{
    switch (state) {
    case ItemState::Open: return "Open";
    case ItemState::FromReview: return "From the review";
    case ItemState::ByHand: return "Stated by hand";
    case ItemState::NotApplicable: return "Does not apply";
    }
    return {};
}

std::string handText(const ChecklistLine& line)
{
    switch (line.hand.mark) {
    case HandMark::NotApplicable:
        return "Does not apply." + (line.hand.text.empty() ? "" : ' ' + line.hand.text);
    case HandMark::Done: return line.hand.text.empty() ? "Done." : line.hand.text;
    case HandMark::None: return line.hand.text;
    }
    return {};
}

/// What is missing as one sentence; a mark of a person outweighs it.
std::string missingText(const ChecklistLine& line)
{
    if (line.state != ItemState::Open) {
        return {};
    }
    return line.missing.empty() ? "Nothing is said of it."
                                : "It is not said " + joined(line.missing, "; ").english() + '.';
}

std::string heading(const ChecklistLine& line)
{
    return std::string(line.item.number) + ' ' + std::string(line.item.name);
}

std::string queries(const store::Database& database)
{
    std::string text;
    for (const auto& source : database.all<Source>("ORDER BY position, name, id")) {
        for (const auto& search :
             database.all<Search>("WHERE source = ?1 AND query <> '' ORDER BY position, id", source.id)) {
            text += markdownText(source.name) + (search.date.empty() ? "" : ", " + markdownText(search.date))
                + (search.fields.empty() ? "" : ", in " + markdownText(search.fields)) + ":\n\n"
                + markdownBlock(search.query) + '\n';
        }
    }
    return text;
}

std::string item(const store::Database& database, const ChecklistLine& line)
{
    std::string text = "### " + markdownText(heading(line)) + "\n\n";
    if (line.item.number == STRATEGIES) {
        text += queries(database);
    } else {
        for (const auto& said : line.said) {
            text += "- " + markdownText(said.english()) + '\n';
        }
        text += line.said.empty() ? "" : "\n";
    }
    if (const auto hand = handText(line); !hand.empty()) {
        text += markdownText(hand) + "\n\n";
    }
    if (const auto missing = missingText(line); !missing.empty()) {
        text += "**Missing.** " + markdownText(missing) + "\n\n";
    }
    return text;
}

}

std::string prismaSAppendix(const store::Database& database, const std::vector<ChecklistLine>& lines)
{
    std::string text = "# The literature search, reported after PRISMA-S\n\n"
        + markdownText(sourceOf(Standard::PrismaS)) + "\n\n";
    std::string_view section;
    std::vector<std::string> open;
    for (const auto& line : lines) {
        if (line.item.section != section) {
            section = line.item.section;
            text += "## " + markdownText(section) + "\n\n";
        }
        text += item(database, line);
        if (line.state == ItemState::Open) {
            open.push_back(heading(line));
        }
    }
    text += "## What is missing\n\n";
    if (open.empty()) {
        text += "Nothing: all items are reported.\n";
    }
    for (const auto& name : open) {
        text += "- " + markdownText(name) + '\n';
    }
    return validUtf8(text);
}

NamedGrid prismaSGrid(const std::vector<ChecklistLine>& lines)
{
    Grid grid;
    grid.caption = "The literature search, reported after PRISMA-S";
    grid.header = {"Item", "Topic", "Reported", "Missing"};
    for (const auto& line : lines) {
        auto reported = joined(line.said, "\n").english();
        if (const auto hand = handText(line); !hand.empty()) {
            reported += (reported.empty() ? "" : "\n") + hand;
        }
        grid.rows.push_back(
            {std::string(line.item.number), std::string(line.item.name), reported, missingText(line)});
    }
    return {"prisma-s", std::move(grid)};
}

NamedGrid checklistGrid(Standard standard, const std::vector<ChecklistLine>& lines)
{
    Grid grid;
    grid.caption = "Checklist: " + std::string(nameOf(standard));
    grid.header = {"Item", "Section", "Topic", "State", "Answer"};
    for (const auto& line : lines) {
        auto answer = line.said.empty() ? sentence(line.found) : joined(line.said, "\n").english();
        if (const auto hand = handText(line); !hand.empty()) {
            answer += (answer.empty() ? "" : "\n") + hand;
        }
        grid.rows.push_back({std::string(line.item.number),
                             std::string(line.item.section),
                             std::string(line.item.name),
                             stateText(line.state),
                             answer});
    }
    return {"checklist-" + std::string(store::word(standard)), std::move(grid)};
}

}
