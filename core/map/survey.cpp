#include "core/map/survey.h"

namespace alidade::map {

Survey survey(const Index& index, const Bitset& selection, std::optional<MapAxes> axes)
{
    CountRequest request{true, {&index.years(), &index.venues()}, {}, {}};
    bool isCounted = false;
    if (axes) {
        auto rows = columnsOf(axes->rows);
        auto columns = columnsOf(axes->columns);
        isCounted = rows && columns;
        if (isCounted) {
            request.crossRows = std::move(*rows);
            request.crossColumns = std::move(*columns);
        }
    }
    const auto counts = count(index.set(), selection, request);
    Survey result{facets(index, selection, counts), std::nullopt};
    if (isCounted) {
        result.map = crossTabulation(
            index, selection, std::move(axes->rows), std::move(axes->columns), counts.cross);
    } else if (axes) {
        result.map = crossTabulation(index, selection, std::move(axes->rows), std::move(axes->columns));
    }
    return result;
}

}
