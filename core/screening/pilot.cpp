#include "core/screening/pilot.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/review/review.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"
#include "core/screening/random_draw.h"

#include <algorithm>
#include <string>
#include <utility>

namespace alidade::screening {

namespace {

/// What was fixed, in the order in which it was drawn.
std::vector<PaperId> fixedPilot(const store::Database& database)
{
    const auto text = settingOf(database, setting::SCREENING_PILOT_PAPERS);
    std::vector<PaperId> papers;
    for (const auto line : split(text, '\n')) {
        if (const PaperId paper{numberFrom<std::int64_t>(line).value_or(0)}) {
            papers.push_back(paper);
        }
    }
    return papers;
}

std::vector<PaperId> allPapers(const store::Database& database)
{
    std::vector<PaperId> papers;
    auto rows = database.prepare("SELECT id FROM paper ORDER BY id");
    while (rows.step()) {
        papers.push_back({rows.integer(0)});
    }
    return papers;
}

/// The first `size` of `fixed`; where these are fewer, papers with the smallest numbers behind them.
std::vector<PaperId> drawnTo(std::size_t size, std::vector<PaperId> fixed, std::span<const PaperId> papers)
{
    if (fixed.size() >= size) {
        fixed.resize(size);
        return fixed;
    }
    auto known = fixed;
    std::ranges::sort(known);
    const auto seed = seedOf("pilot");
    std::vector<std::pair<std::uint64_t, PaperId>> numbers;
    numbers.reserve(papers.size());
    for (const auto paper : papers) {
        if (!std::ranges::binary_search(known, paper)) {
            numbers.emplace_back(drawn(seed, paper), paper);
        }
    }
    const auto wanted = std::min(size - fixed.size(), numbers.size());
    std::ranges::partial_sort(numbers, numbers.begin() + static_cast<std::ptrdiff_t>(wanted));
    for (const auto& [number, paper] : std::span(numbers).first(wanted)) {
        fixed.push_back(paper);
    }
    return fixed;
}

}

std::size_t pilotSize(const store::Database& database)
{
    return numberFrom<std::size_t>(settingOf(database, setting::SCREENING_PILOT)).value_or(0);
}

std::vector<PaperId> pilotOf(const store::Database& database, std::span<const PaperId> papers)
{
    const auto size = pilotSize(database);
    if (size == 0) {
        return {};
    }
    auto pilot = drawnTo(size, fixedPilot(database), papers);
    std::erase_if(pilot, [&](PaperId paper) { return !std::ranges::binary_search(papers, paper); });
    std::ranges::sort(pilot);
    return pilot;
}

std::vector<PaperId> pilotPapers(const store::Database& database)
{
    return pilotSize(database) == 0 ? std::vector<PaperId>() : pilotOf(database, allPapers(database));
}

void fixPilot(store::Transaction& transaction)
{
    const auto& database = transaction.database();
    const auto size = pilotSize(database);
    if (size == 0) {
        return;
    }
    const auto fixed = fixedPilot(database);
    if (fixed.size() >= size) {
        return;
    }
    const auto pilot = drawnTo(size, fixed, allPapers(database));
    if (pilot.size() == fixed.size()) {
        return;
    }
    std::vector<std::string> ids;
    for (const auto paper : pilot) {
        ids.push_back(std::to_string(paper.value));
    }
    setSetting(transaction, setting::SCREENING_PILOT_PAPERS, joined(ids, "\n"));
}

}
