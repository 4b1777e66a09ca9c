#pragma once

#include "core/store/mapping.h"

#include <string>

/// Questions kept for later: figures, tables and filters.
namespace alidade {

using FigureId = Id<struct FigureTag>;
using SavedFilterId = Id<struct SavedFilterTag>;

/// A saved question with its style; drawn anew from the data every time.
struct Figure {
    FigureId id;
    std::string slug;     ///< its name on the command line and of its files
    std::string kind;     ///< map, frequency, claims, years, flow, taxonomy, table
    std::string question; ///< JSON: what it shows (dimensions, depth, filter); the keys belong to its kind
    std::string style;    ///< JSON: how it is drawn
    std::string title;
    std::string caption;
    int position = 0;
};

struct SavedFilter {
    SavedFilterId id;
    std::string name;
    std::string filter;
    int position = 0;
};

namespace store {

template <>
struct Mapping<Figure> {
    static constexpr Table TABLE = Table::Figure;
    static constexpr auto COLUMNS = std::tuple{column("slug", &Figure::slug),
                                               column("kind", &Figure::kind),
                                               column("question", &Figure::question),
                                               column("style", &Figure::style),
                                               column("title", &Figure::title),
                                               column("caption", &Figure::caption),
                                               column("position", &Figure::position)};
};
template <>
struct Mapping<SavedFilter> {
    static constexpr Table TABLE = Table::SavedFilter;
    static constexpr auto COLUMNS = std::tuple{column("name", &SavedFilter::name),
                                               column("filter", &SavedFilter::filter),
                                               column("position", &SavedFilter::position)};
};

}

}
