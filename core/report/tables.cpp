#include "core/report/tables.h"

#include "core/base/text.h"
#include "core/report/table_parts.h"

#include <algorithm>

namespace alidade::report {

namespace {

Result<Grid> answered(const TableData& data, const TableQuestion& question, std::size_t mostRows)
{
    if (question.of == "searches") {
        return searchesGrid(data.database);
    }
    if (question.of == "criteria") {
        return criteriaGrid(data.database);
    }
    if (question.of == "papers") {
        return papersGrid(data, mostRows);
    }
    if (question.of == "dimension") {
        return dimensionGrid(data, question);
    }
    return fail(
        ErrorCode::Invalid,
        {translatable("Sentence", "A table is of searches, criteria, papers or a dimension, not of \"%1\"."),
         {question.of}});
}

Result<Grid> gridOf(const TableData& data, const Figure& figure, std::size_t mostRows)
{
    const auto question = tableQuestion(figure.question);
    auto grid = question ? answered(data, *question, mostRows) : Result<Grid>(fail(question.error()));
    if (!grid) {
        auto error = grid.error();
        error.where = "table " + figure.slug;
        return fail(std::move(error));
    }
    if (!figure.caption.empty() || !figure.title.empty()) {
        grid->caption = figure.caption.empty() ? figure.title : figure.caption;
    }
    if (grid->rows.size() > mostRows) {
        grid->rows.resize(mostRows);
        grid->total.clear();
    }
    return grid;
}

/// Adds a grid under a name that is fit for a file and that no other one has.
void add(std::vector<NamedGrid>& list, const std::string& wanted, Grid grid)
{
    const auto base = slug(wanted).empty() ? std::string("table") : slug(wanted);
    auto name = base;
    for (int i = 2; std::ranges::find(list, name, &NamedGrid::name) != list.end(); ++i) {
        name = base + '-' + std::to_string(i);
    }
    list.push_back({std::move(name), std::move(grid)});
}

Result<std::vector<NamedGrid>> defaults(const TableData& data)
{
    std::vector<NamedGrid> list;
    add(list, "searches", searchesGrid(data.database));
    if (data.database.count<Criterion>() > 0) {
        add(list, "criteria", criteriaGrid(data.database));
    }
    for (const auto& dimension : data.taxonomy.dimensions()) {
        if (dimension.kind != DimensionKind::Category) {
            continue;
        }
        TableQuestion question;
        question.of = "dimension";
        question.dimension = dimension.slug;
        auto grid = dimensionGrid(data, question);
        if (!grid) {
            return fail(grid.error());
        }
        add(list, dimension.slug, std::move(*grid));
    }
    add(list, "papers", papersGrid(data, ALL_ROWS));
    return list;
}

}

Result<std::vector<NamedGrid>> tables(const Review& review)
{
    const TableData data(review.database());
    const auto saved = data.database.all<Figure>("WHERE kind = 'table' ORDER BY position, slug, id");
    if (saved.empty()) {
        return defaults(data);
    }
    std::vector<NamedGrid> list;
    for (const auto& figure : saved) {
        auto grid = gridOf(data, figure, ALL_ROWS);
        if (!grid) {
            return fail(grid.error());
        }
        add(list, figure.slug, std::move(*grid));
    }
    return list;
}

Result<NamedGrid> tableOf(const Review& review, const Figure& figure, std::size_t mostRows)
{
    const TableData data(review.database());
    auto grid = gridOf(data, figure, mostRows);
    if (!grid) {
        return fail(grid.error());
    }
    std::vector<NamedGrid> list;
    add(list, figure.slug, std::move(*grid));
    return std::move(list.front());
}

}
