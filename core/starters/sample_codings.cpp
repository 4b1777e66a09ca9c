#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

namespace alidade::starters {

namespace {

bool isStated(const std::string& status)
{
    return status == "stated" || status == "stated-conflicting";
}

/// A coding's order among those of the same table cell or list.
std::optional<int> placeOf(const Json& locator)
{
    for (const auto* key : {"order", "item"}) {
        if (locator.contains(key)) {
            return locator.at(key).get<int>();
        }
    }
    return std::nullopt;
}

}

void writeCodings(Sample& sample)
{
    for (const auto& item : sample.text.at("codings")) {
        Coding coding;
        coding.paper = sample.papers.at(item.at("ref").get<int>());
        coding.code = sample.codes.at(text(item, "code"));
        coding.basis = text(item, "basis");
        coding.status = text(item, "status");
        coding.reviewer = isStated(coding.status) ? sample.lead : sample.second;

        CodingDetail detail;
        detail.id = sample.transaction.insert(coding);
        detail.paper = coding.paper;
        detail.note = text(item, "note");
        detail.locator = locatorText(item.at("locator"));
        detail.place = placeOf(item.at("locator"));
        detail.source = text(item, "source");
        detail.qualifier = text(item, "relation") + text(item, "direction"); // no coding has both
        sample.transaction.insert(detail);
    }
}

}
