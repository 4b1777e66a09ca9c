#include "core/report/tables.h"

#include "core/report/file_names.h"
#include "core/report/table_parts.h"

#include <utility>

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

class NamedGrids
{
public:
    void add(const std::string& wanted, Grid grid)
    {
        m_list.push_back({m_names.add(wanted, "table"), std::move(grid)});
    }
    std::vector<NamedGrid> list() && { return std::move(m_list); }

private:
    FileNames m_names;
    std::vector<NamedGrid> m_list;
};

Result<std::vector<NamedGrid>> defaults(const TableData& data)
{
    NamedGrids grids;
    grids.add("searches", searchesGrid(data.database));
    if (data.database.count<Criterion>() > 0) {
        grids.add("criteria", criteriaGrid(data.database));
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
        grids.add(dimension.slug, std::move(*grid));
    }
    grids.add("papers", papersGrid(data, ALL_ROWS));
    return std::move(grids).list();
}

}

Result<std::vector<NamedGrid>> tables(const Review& review)
{
    const TableData data(review.database());
    const auto saved = data.database.all<Figure>("WHERE kind = 'table' ORDER BY position, slug, id");
    if (saved.empty()) {
        return defaults(data);
    }
    NamedGrids grids;
    for (const auto& figure : saved) {
        auto grid = gridOf(data, figure, ALL_ROWS);
        if (!grid) {
            return fail(grid.error());
        }
        grids.add(figure.slug, std::move(*grid));
    }
    return std::move(grids).list();
}

Result<NamedGrid> tableOf(const Review& review, const Figure& figure, std::size_t mostRows)
{
    const TableData data(review.database());
    auto grid = gridOf(data, figure, mostRows);
    if (!grid) {
        return fail(grid.error());
    }
    return NamedGrid{FileNames().add(figure.slug, "table"), std::move(*grid)};
}

}
