#include "ui/shell/first_page.h"

#include "ui/bridge/workspace.h"

#include <algorithm>

namespace alidade::ui {

namespace {

using map::Property;

bool hasPapers(const map::Index& index, screening::Standing standing)
{
    return index.bits({Property::Standing, static_cast<std::int64_t>(standing)}).any();
}

/// Some reviews are coded without a decision on any paper.
bool isCoded(const map::Index& index)
{
    const auto& dimensions = index.taxonomy().dimensions();
    return std::any_of(dimensions.begin(), dimensions.end(), [&](const auto& dimension) {
        return index.bits({Property::Answered, dimension.id.value}).any();
    });
}

}

QString firstPage(const Workspace& workspace)
{
    const auto& index = workspace.index();
    if (!index.all().any()) {
        return QStringLiteral("protocol");
    }
    const bool hasDimensions = !index.taxonomy().dimensions().empty();
    if (hasDimensions && (hasPapers(index, screening::Standing::Included) || isCoded(index))) {
        return QStringLiteral("map");
    }
    if (hasPapers(index, screening::Standing::Open) || hasPapers(index, screening::Standing::Conflict)) {
        return QStringLiteral("screening");
    }
    return hasDimensions ? QStringLiteral("coding") : QStringLiteral("taxonomy");
}

}
