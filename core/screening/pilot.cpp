#include "core/screening/pilot.h"

#include "core/screening/mode.h"
#include "core/screening/random_draw.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alidade::screening {

std::vector<std::uint32_t> pilotAmong(std::span<const PaperId> papers, std::size_t size)
{
    size = std::min(size, papers.size());
    if (size == 0) {
        return {};
    }
    const auto seed = seedOf("pilot");
    std::vector<std::pair<std::uint64_t, std::uint32_t>> numbers;
    numbers.reserve(papers.size());
    for (const auto paper : papers) {
        numbers.emplace_back(drawn(seed, paper), static_cast<std::uint32_t>(numbers.size()));
    }
    std::ranges::nth_element(numbers, numbers.begin() + static_cast<std::ptrdiff_t>(size) - 1);
    std::vector<std::uint32_t> places;
    for (const auto& [number, place] : std::span(numbers).first(size)) {
        places.push_back(place);
    }
    std::ranges::sort(places);
    return places;
}

std::vector<PaperId> pilotOf(std::span<const PaperId> papers, std::size_t size)
{
    std::vector<PaperId> pilot;
    std::ranges::transform(pilotAmong(papers, size), std::back_inserter(pilot), [&](std::uint32_t place) {
        return papers[place];
    });
    return pilot;
}

std::vector<PaperId> pilotPapers(const store::Database& database)
{
    const auto size = pilotSize(database);
    if (size == 0) {
        return {};
    }
    std::vector<PaperId> papers;
    auto rows = database.prepare("SELECT id FROM paper ORDER BY id");
    while (rows.step()) {
        papers.push_back({rows.integer(0)});
    }
    return pilotOf(papers, size);
}

}
