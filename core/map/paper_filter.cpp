#include "core/map/paper_filter.h"

#include "core/base/text.h"
#include "core/map/filter.h"

#include <algorithm>
#include <vector>

namespace alidade::map {

std::optional<std::string> filterFor(const store::Database& database, std::span<const PaperId> papers)
{
    Field labels{"label", {}, {}};
    Field dois{"doi", {}, {}};
    for (const auto paper : papers) {
        auto row = database.prepare("SELECT label, doi FROM paper WHERE id = ?1");
        row.bind(1, paper.value);
        if (!row.step()) {
            continue;
        }
        auto& field = row.text(0).empty() ? dois : labels;
        const auto name = row.text(0).empty() ? row.text(1) : row.text(0);
        if (!name.empty()) {
            field.values.push_back({Term{std::string(name)}, {}});
        }
        if (labels.values.size() + dois.values.size() > MAX_FILTER_BYTES) {
            return std::nullopt;
        }
    }
    std::vector<Filter> parts;
    for (auto* field : {&labels, &dois}) {
        if (!field->values.empty()) {
            std::ranges::sort(field->values, [](const Value& a, const Value& b) {
                return naturalLess(std::get<Term>(a.content).text, std::get<Term>(b.content).text);
            });
            parts.push_back({std::move(*field)});
        }
    }
    if (parts.empty()) {
        return std::nullopt;
    }
    auto text = toText(anyOf(std::move(parts)));
    return text.size() > MAX_FILTER_BYTES ? std::nullopt : std::optional(std::move(text));
}

}
