#pragma once

#include <QString>

#include "core/map/facets.h"

#include <memory>
#include <string>
#include <vector>

namespace alidade::ui {

enum class FacetRowKind { Heading, Value, NoAnswer, More };

/// A row of the facets, with the rows below it.
struct FacetRow {
    FacetRow* parent = nullptr;
    int place = 0; ///< among those with the same parent
    FacetRowKind kind = FacetRowKind::Heading;
    QString label; ///< of headings and values
    std::string field;
    std::string value;        ///< what to ask of the field; empty where nothing can be asked
    std::uint32_t papers = 0; ///< of More: how many values more
    double share = 0;         ///< of the papers of the facet's largest value
    std::vector<std::unique_ptr<FacetRow>> children;

    FacetRow* add(std::unique_ptr<FacetRow> child);
    /// Whether both have the same rows, whatever these count.
    bool hasShapeOf(const FacetRow& other) const;
    /// Labels and numbers of one that has the same shape.
    void takeNumbers(const FacetRow& other);
};

/// Which values of a facet have the folded text in their label, are below one that has it, or above.
std::vector<bool> foundValues(const map::Facet& facet, const std::string& search);

/// The rows below a facet's heading: those of its values that `search` finds (all, if it is empty), about
/// `limit` of them.
std::vector<std::unique_ptr<FacetRow>>
facetRows(const map::Facet& facet, const std::string& search, std::size_t limit);

}
