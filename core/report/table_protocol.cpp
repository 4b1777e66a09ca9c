#include "core/report/table_parts.h"

#include <optional>

/// Tables of what was planned and searched.
namespace alidade::report {

namespace {

Words kindText(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Include: return translatable("Table", "Inclusion");
    case CriterionKind::Exclude: return translatable("Table", "Exclusion");
    }
    return {};
}

Words stageText(CriterionStage stage)
{
    switch (stage) {
    case CriterionStage::Any: return translatable("Table", "Any");
    case CriterionStage::TitleAbstract: return translatable("Table", "Title and abstract");
    case CriterionStage::FullText: return translatable("Table", "Full text");
    }
    return {};
}

}

Grid searchesGrid(const store::Database& database, const Say& say)
{
    Grid grid;
    grid.caption = say(translatable("Table", "Searches"));
    grid.header = {say(translatable("Table", "Source")),
                   say(translatable("Table", "Query")),
                   say(translatable("Table", "Results"))};
    std::optional<std::int64_t> sum = 0;
    for (const auto& source : database.all<Source>("WHERE kind = 'database' ORDER BY position, name, id")) {
        for (const auto& search :
             database.all<Search>("WHERE source = ?1 ORDER BY position, id", source.id)) {
            grid.rows.push_back({source.name, search.query, search.hits ? Cell(*search.hits) : Cell()});
            sum = sum && search.hits ? std::optional(*sum + *search.hits) : std::nullopt;
        }
    }
    if (sum && !grid.rows.empty()) {
        grid.total = {say(translatable("Table", "Total")), std::string(), *sum};
    }
    return grid;
}

Grid criteriaGrid(const store::Database& database, const Say& say)
{
    Grid grid;
    grid.caption = say(translatable("Table", "Inclusion and exclusion criteria"));
    grid.header = {say(translatable("Table", "Criterion")),
                   say(translatable("Table", "Kind")),
                   say(translatable("Table", "Stage")),
                   say(translatable("Table", "Text"))};
    for (const auto& criterion : database.all<Criterion>("ORDER BY position, name, id")) {
        grid.rows.push_back(
            {criterion.name, say(kindText(criterion.kind)), say(stageText(criterion.stage)), criterion.text});
    }
    return grid;
}

}
