#include "core/report/tables.h"

#include "core/report/file_names.h"
#include "core/report/table_parts.h"

#include <utility>

namespace alidade::report {

namespace {

Result<Grid>
answered(const TableData& data, const TableQuestion& question, std::size_t mostRows, const Say& say)
{
    if (question.of == "searches") {
        return searchesGrid(data.database, say);
    }
    if (question.of == "criteria") {
        return criteriaGrid(data.database, say);
    }
    if (question.of == "papers") {
        return papersGrid(data, question, mostRows, say);
    }
    if (question.of == "coded") {
        return codedGrid(data, question, mostRows, say);
    }
    if (question.of == "claims") {
        return claimsGrid(data, question, say);
    }
    if (question.of == "dimension") {
        return dimensionGrid(data, question, say);
    }
    return fail(
        ErrorCode::Invalid,
        {translatable(
             "Sentence",
             "A table is of searches, criteria, papers, coded papers, a dimension or claims, not of \"%1\"."),
         {question.of}});
}

Say sayingIn(Language language, const Speaker& speaker)
{
    return [language, &speaker](Words words) { return speaker(language, words); };
}

Result<Grid> asked(const TableData& data, const Figure& figure, std::size_t mostRows, const Speaker& speaker)
{
    const auto question = tableQuestion(figure.question);
    if (!question) {
        return fail(question.error());
    }
    const auto language = languageOf(figure);
    if (!language) {
        return fail(language.error());
    }
    return answered(data, *question, mostRows, sayingIn(*language, speaker));
}

Result<Grid> gridOf(const TableData& data, const Figure& figure, std::size_t mostRows, const Speaker& speaker)
{
    auto grid = asked(data, figure, mostRows, speaker);
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

/// The tables that could be made, under names that no two of them have.
class TableList
{
public:
    void add(const std::string& wanted, Result<Grid> grid)
    {
        if (grid) {
            m_tables.made.push_back({m_names.add(wanted, "table"), std::move(*grid)});
        } else {
            m_tables.failed.push_back(grid.error());
        }
    }
    Tables tables() && { return std::move(m_tables); }

private:
    FileNames m_names;
    Tables m_tables;
};

Tables defaults(const TableData& data, const Say& say)
{
    TableList list;
    list.add("searches", searchesGrid(data.database, say));
    if (data.database.count<Criterion>() > 0) {
        list.add("criteria", criteriaGrid(data.database, say));
    }
    for (const auto& dimension : data.taxonomy.dimensions()) {
        if (dimension.kind != DimensionKind::Category) {
            continue;
        }
        TableQuestion question;
        question.of = "dimension";
        question.dimension = dimension.slug;
        list.add(dimension.slug, dimensionGrid(data, question, say));
    }
    if (!data.taxonomy.dimensions().empty()) {
        list.add("coded-papers", codedGrid(data, {}, ALL_ROWS, say));
    }
    if (data.database.count<Claim>() > 0) {
        list.add("claims", claimsGrid(data, {}, say));
    }
    list.add("papers", papersGrid(data, {}, ALL_ROWS, say));
    return std::move(list).tables();
}

}

Tables tables(const Review& review, const Speaker& speaker)
{
    const TableData data(review.database());
    const auto saved = data.database.all<Figure>("WHERE kind = 'table' ORDER BY position, slug, id");
    if (saved.empty()) {
        return defaults(data, sayingIn(usualLanguage(data.database), speaker));
    }
    TableList list;
    for (const auto& figure : saved) {
        list.add(figure.slug, gridOf(data, figure, ALL_ROWS, speaker));
    }
    return std::move(list).tables();
}

Result<NamedGrid>
tableOf(const Review& review, const Figure& figure, std::size_t mostRows, const Speaker& speaker)
{
    const TableData data(review.database());
    auto grid = gridOf(data, figure, mostRows, speaker);
    if (!grid) {
        return fail(grid.error());
    }
    return NamedGrid{FileNames().add(figure.slug, "table"), std::move(*grid)};
}

}
