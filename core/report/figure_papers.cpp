#include "core/report/figure_papers.h"

#include "core/base/text.h"
#include "core/map/select.h"
#include "core/report/figure_parts.h"
#include "core/review/paper.h"

#include <algorithm>

namespace alidade::report {

namespace {

std::string addressOf(const Paper& paper)
{
    if (!paper.doi.empty()) {
        return "https://doi.org/" + paper.doi;
    }
    // only what leads into the web: a page is opened by readers who do not know where it came from
    const bool isWeb = paper.url.starts_with("https://") || paper.url.starts_with("http://");
    return isWeb ? paper.url : std::string();
}

Result<map::Bitset> meant(const map::Index& index, const Conditions& conditions)
{
    std::vector<map::Filter> all;
    for (const auto& condition : conditions) {
        all.push_back({map::Field{condition.field, {{map::Term{condition.value}, {}}}, {}}});
    }
    return map::select(index, map::allOf(std::move(all)));
}

}

Result<FigurePapers>
figurePapers(const map::Index& index, const map::Bitset& selection, const std::vector<Conditions>& parts)
{
    const FigureSource source{index, selection};
    std::vector<std::uint32_t> ordinals;
    map::forEachCommon(selection, index.all(), [&](std::uint32_t paper) { ordinals.push_back(paper); });
    std::ranges::stable_sort(ordinals, [&](std::uint32_t left, std::uint32_t right) {
        return naturalLess(source.label(left), source.label(right));
    });

    FigurePapers result;
    std::unordered_map<std::uint32_t, std::uint32_t> places; // by ordinal
    for (const auto ordinal : ordinals) {
        const auto paper = index.database().find<Paper>(index.paper(ordinal)).value_or(Paper());
        places.emplace(ordinal, static_cast<std::uint32_t>(result.papers.size()));
        result.papers.push_back({source.label(ordinal),
                                 shortAuthors(authorsFromText(paper.authors)),
                                 paper.title,
                                 paper.venue,
                                 paper.year,
                                 addressOf(paper)});
    }
    for (const auto& part : parts) {
        auto& behind = result.behind.emplace_back();
        if (part.empty()) {
            continue;
        }
        const auto papers = meant(index, part);
        if (!papers) {
            return fail(papers.error());
        }
        map::forEachCommon(
            selection, *papers, [&](std::uint32_t paper) { behind.push_back(places.at(paper)); });
        std::ranges::sort(behind);
    }
    return result;
}

}
