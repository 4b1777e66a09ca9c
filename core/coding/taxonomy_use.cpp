#include "core/coding/taxonomy_use.h"

#include <vector>

namespace alidade::coding {

namespace {

constexpr std::size_t NOTHING = static_cast<std::size_t>(-1);

/// A code or a dimension while the papers pass by in the order of their ids.
struct Tally {
    Use use;
    std::int64_t lastPaper = 0;
    std::size_t above = NOTHING;

    void see(std::int64_t paper)
    {
        use.papers += lastPaper == paper ? 0 : 1;
        lastPaper = paper;
    }
};

}

TaxonomyUse::TaxonomyUse(const store::Database& database, const Taxonomy& taxonomy)
{
    std::vector<Tally> tallies;
    std::unordered_map<std::int64_t, std::size_t> places; // ids of codes and dimensions are never the same
    for (const auto& dimension : taxonomy.dimensions()) {
        const auto top = tallies.size();
        places.emplace(dimension.id.value, top);
        tallies.emplace_back();
        for (const auto* code : taxonomy.codes(dimension.id)) {
            places.emplace(code->id.value, tallies.size());
            tallies.push_back({{}, 0, code->parent ? places.at(code->parent->value) : top});
        }
    }

    auto rows = database.prepare("SELECT paper, code, 0 FROM coding"
                                 " UNION ALL SELECT paper, dimension, 1 FROM answer ORDER BY paper");
    while (rows.step()) {
        const auto found = places.find(rows.integer(1));
        if (found == places.end()) {
            continue; // of a code that cannot be reached: a damaged file
        }
        for (auto place = found->second; place != NOTHING; place = tallies[place].above) {
            tallies[place].see(rows.integer(0));
            (rows.integer(2) == 0 ? tallies[place].use.codings : tallies[place].use.answers) += 1;
        }
    }

    for (const auto& dimension : taxonomy.dimensions()) {
        m_dimensions.emplace(dimension.id, tallies[places.at(dimension.id.value)].use);
        for (const auto* code : taxonomy.codes(dimension.id)) {
            m_codes.emplace(code->id, tallies[places.at(code->id.value)].use);
        }
    }
}

Use TaxonomyUse::of(CodeId code) const
{
    const auto found = m_codes.find(code);
    return found == m_codes.end() ? Use() : found->second;
}

Use TaxonomyUse::of(DimensionId dimension) const
{
    const auto found = m_dimensions.find(dimension);
    return found == m_dimensions.end() ? Use() : found->second;
}

}
