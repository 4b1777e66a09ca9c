#include "core/base/text.h"
#include "core/report/figure_question.h"
#include "core/report/paper_entry.h"
#include "core/report/table_parts.h"

#include <algorithm>

namespace alidade::report {

namespace {

/// The included papers, or, while none is included, all that are not excluded.
std::vector<PaperId> reportedPapers(const store::Database& database)
{
    const auto rule = countingRule(database);
    std::vector<PaperId> included;
    std::vector<PaperId> excluded;
    screening::forEachDecided(database, [&](PaperId paper, std::span<const Decision> decisions) {
        const auto standing = screening::standing(decisions, rule);
        if (standing == screening::Standing::Included) {
            included.push_back(paper);
        } else if (standing == screening::Standing::Excluded) {
            excluded.push_back(paper);
        }
    });
    if (!included.empty()) {
        return included;
    }
    std::vector<PaperId> papers;
    auto query = database.prepare("SELECT id FROM paper ORDER BY id");
    while (query.step()) {
        const PaperId paper{query.integer(0)};
        if (!std::ranges::binary_search(excluded, paper)) {
            papers.push_back(paper);
        }
    }
    return papers;
}

std::string labelsIn(DimensionId dimension, const std::vector<GivenCode>& codes)
{
    std::string labels;
    for (const auto& code : codes) {
        if (code.dimension == dimension) {
            labels += (labels.empty() ? "" : ", ") + code.label;
        }
    }
    return labels;
}

/// The papers behind a table, in the order of their labels; as many as there is room for.
Result<std::vector<PaperId>> inOrder(const TableData& data, const std::string& filter, std::size_t mostRows)
{
    auto papers = papersOf(data, filter);
    if (papers) {
        std::ranges::stable_sort(*papers, naturalLess, [&](PaperId id) -> const std::string& {
            return data.references.of(id).label;
        });
        papers->resize(std::min(papers->size(), mostRows));
    }
    return papers;
}

/// In the order of their names; all where none is named.
Result<std::vector<Dimension>> dimensionsNamed(const coding::Taxonomy& taxonomy,
                                               const std::vector<std::string>& names)
{
    if (names.empty()) {
        return std::vector<Dimension>(taxonomy.dimensions().begin(), taxonomy.dimensions().end());
    }
    std::vector<Dimension> dimensions;
    for (const auto& name : names) {
        const auto found = taxonomy.dimension(name);
        if (!found) {
            return fail(found.error());
        }
        dimensions.push_back(*taxonomy.find(*found));
    }
    return dimensions;
}

}

Cell valueIn(const Dimension& dimension, const PaperEntry& entry, const Say& say)
{
    if (dimension.kind == DimensionKind::Category) {
        return labelsIn(dimension.id, entry.codes);
    }
    const auto answer = std::ranges::find(entry.answers, dimension.id, &GivenAnswer::dimension);
    if (answer == entry.answers.end()) {
        return {};
    }
    if (dimension.kind == DimensionKind::YesNo && answer->number) {
        return say(*answer->number != 0 ? translatable("Table", "yes") : translatable("Table", "no"));
    }
    return dimension.kind == DimensionKind::Number && answer->number ? Cell(*answer->number)
                                                                     : Cell(answer->text);
}

TableData::TableData(const store::Database& file)
    : database(file)
    , taxonomy(file)
    , references(file)
    , papers(reportedPapers(file))
    , codings(agreement::codingsInForce(file))
{
    std::erase_if(codings,
                  [&](const Coding& coding) { return !std::ranges::binary_search(papers, coding.paper); });
}

Result<std::vector<PaperId>> papersOf(const TableData& data, const std::string& filter)
{
    if (trimmed(filter).empty()) {
        return data.papers;
    }
    const map::Index index(data.database);
    FigureQuestion question;
    question.filter = filter;
    const auto selection = figureSelection(index, question);
    if (!selection) {
        return fail(selection.error());
    }
    std::vector<PaperId> papers;
    selection->forEach([&](std::uint32_t ordinal) { papers.push_back(index.paper(ordinal)); });
    std::ranges::sort(papers);
    return papers;
}

Result<Grid>
papersGrid(const TableData& data, const TableQuestion& question, std::size_t mostRows, const Say& say)
{
    const auto papers = inOrder(data, question.filter, mostRows);
    if (!papers) {
        return fail(papers.error());
    }
    const PaperReader reader(data.database);
    Grid grid;
    grid.caption = say(translatable("Table", "Papers"));
    grid.header = {say(translatable("Table", "Paper")),
                   say(translatable("Table", "Title")),
                   say(translatable("Table", "Authors")),
                   say(translatable("Table", "Year")),
                   say(translatable("Table", "Venue")),
                   "DOI"};
    grid.pageColumns = grid.header.size();
    for (const auto& dimension : data.taxonomy.dimensions()) {
        grid.header.push_back(dimension.label);
    }
    for (const auto id : *papers) {
        const auto entry = reader.read(id);
        if (!entry) {
            continue;
        }
        const auto& paper = entry->paper;
        std::vector<Cell> row = {
            std::vector{data.references.of(id)},
            paper.title,
            shortAuthors(entry->authors),
            paper.year ? Cell(std::int64_t{*paper.year}) : Cell(),
            paper.venueShort.empty() ? paper.venue : paper.venueShort,
            paper.doi,
        };
        for (const auto& dimension : data.taxonomy.dimensions()) {
            row.push_back(valueIn(dimension, *entry, say));
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Result<Grid>
codedGrid(const TableData& data, const TableQuestion& question, std::size_t mostRows, const Say& say)
{
    const auto dimensions = dimensionsNamed(data.taxonomy, question.dimensions);
    if (!dimensions) {
        return fail(dimensions.error());
    }
    const auto papers = inOrder(data, question.filter, mostRows);
    if (!papers) {
        return fail(papers.error());
    }
    const PaperReader reader(data.database);
    Grid grid;
    grid.caption = say(translatable("Table", "Coded papers"));
    grid.header = {say(translatable("Table", "Paper")),
                   say(translatable("Table", "Authors")),
                   say(translatable("Table", "Year"))};
    for (const auto& dimension : *dimensions) {
        grid.header.push_back(dimension.label);
    }
    for (const auto id : *papers) {
        const auto entry = reader.read(id);
        if (!entry) {
            continue;
        }
        const auto& paper = entry->paper;
        std::vector<Cell> row = {std::vector{data.references.of(id)},
                                 shortAuthors(entry->authors),
                                 paper.year ? Cell(std::int64_t{*paper.year}) : Cell()};
        for (const auto& dimension : *dimensions) {
            row.push_back(valueIn(dimension, *entry, say));
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

}
