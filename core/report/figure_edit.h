#pragma once

#include "core/base/error.h"
#include "core/review/figure.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <vector>

/// Reading and writing the saved figures.
///
/// What is written keeps these rules, and fails with Invalid otherwise: a title of one line; a slug of
/// letters, digits and hyphens, which no other figure has; a kind that is drawn, or `table`; a question that
/// can be read as one of its kind (whether what it names is there is seen when it is drawn); a style that is
/// a JSON object. A figure that is not there is NotFound.
namespace alidade::report {

/// In their order.
std::vector<Figure> savedFigures(const store::Database& database);

/// Adds a figure behind the others. Without a slug, one is made from the title.
Result<FigureId> addFigure(store::Transaction& transaction, Figure wanted);
/// Writes all members of the figure with that id but its position. A kind that this version does not know
/// stays as it is.
Result<void> updateFigure(store::Transaction& transaction, Figure wanted);
/// A copy right behind the figure, with that title and a slug of its own.
Result<FigureId> duplicateFigure(store::Transaction& transaction, FigureId figure, const std::string& title);
Result<void> removeFigure(store::Transaction& transaction, FigureId figure);
/// Gives the figures, each named once, this order.
Result<void> reorder(store::Transaction& transaction, const std::vector<FigureId>& order);

}
