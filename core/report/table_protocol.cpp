#include "core/report/table_parts.h"

#include <optional>

/// Tables of what was planned and searched.
namespace alidade::report {

namespace {

std::string kindText(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Include: return "Inclusion";
    case CriterionKind::Exclude: return "Exclusion";
    }
    return {};
}

std::string stageText(CriterionStage stage)
{
    switch (stage) {
    case CriterionStage::Any: return "Any";
    case CriterionStage::TitleAbstract: return "Title and abstract";
    case CriterionStage::FullText: return "Full text";
    }
    return {};
}

}

Grid searchesGrid(const store::Database& database)
{
    Grid grid;
    grid.caption = "Searches";
    grid.header = {"Source", "Query", "Results"};
    std::optional<std::int64_t> sum = 0;
    for (const auto& source : database.all<Source>("WHERE kind = 'database' ORDER BY position, name, id")) {
        for (const auto& search :
             database.all<Search>("WHERE source = ?1 ORDER BY position, id", source.id)) {
            grid.rows.push_back({source.name, search.query, search.hits ? Cell(*search.hits) : Cell()});
            sum = sum && search.hits ? std::optional(*sum + *search.hits) : std::nullopt;
        }
    }
    if (sum && !grid.rows.empty()) {
        grid.total = {std::string("Total"), std::string(), *sum};
    }
    return grid;
}

Grid criteriaGrid(const store::Database& database)
{
    Grid grid;
    grid.caption = "Inclusion and exclusion criteria";
    grid.header = {"Criterion", "Kind", "Stage", "Text"};
    for (const auto& criterion : database.all<Criterion>("ORDER BY position, name, id")) {
        grid.rows.push_back(
            {criterion.name, kindText(criterion.kind), stageText(criterion.stage), criterion.text});
    }
    return grid;
}

}
