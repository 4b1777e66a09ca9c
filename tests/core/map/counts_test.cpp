#include "core/map/coded_set.h"
#include "core/map/counts.h"
#include "core/map/groups.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <vector>

using namespace alidade::map;

namespace {

using Numbers = std::vector<std::uint32_t>;

Bitset selectionOf(std::size_t papers, const Numbers& members)
{
    Bitset selection(papers);
    for (const std::uint32_t paper : members) {
        selection.set(paper);
    }
    return selection;
}

Bitset randomSelection(std::mt19937_64& random, std::size_t papers, unsigned ofHundred)
{
    Bitset selection(papers);
    for (std::size_t paper = 0; paper < papers; ++paper) {
        if (random() % 100 < ofHundred) {
            selection.set(paper);
        }
    }
    return selection;
}

std::uint32_t below(std::mt19937_64& random, std::uint32_t end)
{
    return static_cast<std::uint32_t>(random() % end);
}

/// The same papers as the set and the groups, in the plainest form.
struct Model {
    std::uint32_t columns = 0;
    std::uint32_t values = 1;
    std::vector<std::set<std::uint32_t>> papers;
    Numbers valueOf;
};

/// Counts a request for two groups that hold the same values, by looking at every paper.
Counts naiveCounts(const Model& model, const Bitset& selection, const CountRequest& request)
{
    Counts counts;
    counts.columns.resize(model.columns);
    counts.groups.assign(2, Numbers(model.values));
    counts.cross = CrossTable(request.crossRows.size(), request.crossColumns.size());
    for (std::uint32_t paper = 0; paper < model.papers.size(); ++paper) {
        if (!selection.test(paper)) {
            continue;
        }
        ++counts.papers;
        ++counts.groups[0][model.valueOf[paper]];
        ++counts.groups[1][model.valueOf[paper]];
        const auto& has = model.papers[paper];
        for (const std::uint32_t column : has) {
            ++counts.columns[column];
        }
        for (std::size_t i = 0; i < request.crossRows.size(); ++i) {
            for (std::size_t j = 0; j < request.crossColumns.size(); ++j) {
                const bool both = has.count(request.crossRows[i]) + has.count(request.crossColumns[j]) == 2;
                counts.cross.at(i, j) += both ? 1 : 0;
            }
        }
    }
    return counts;
}

CodedSet buildFrom(const Model& model)
{
    std::vector<PaperColumn> codings;
    for (std::uint32_t paper = 0; paper < model.papers.size(); ++paper) {
        for (const std::uint32_t column : model.papers[paper]) {
            codings.push_back({paper, column});
        }
    }
    return CodedSet::build(static_cast<std::uint32_t>(model.papers.size()), model.columns, codings);
}

void requireSameCounts(const Model& model,
                       const CodedSet& set,
                       const Bitset& selection,
                       const CountRequest& request)
{
    const Counts expected = naiveCounts(model, selection, request);
    REQUIRE(count(set, selection, request, CountBy::Lists) == expected);
    REQUIRE(count(set, selection, request, CountBy::Blocks) == expected);
    REQUIRE(count(set, selection, request) == expected);
}

void requireSameRange(std::mt19937_64& random,
                      const Model& model,
                      const Groups& plain,
                      const Groups& cumulative)
{
    const std::uint32_t low = below(random, model.values);
    const std::uint32_t high = below(random, model.values);
    const Bitset start = randomSelection(random, model.papers.size(), 50);
    Bitset expected(start.size());
    start.forEach([&](std::uint32_t paper) {
        if (low <= model.valueOf[paper] && model.valueOf[paper] <= high) {
            expected.set(paper);
        }
    });
    for (const Groups* groups : {&plain, &cumulative}) {
        Bitset selection = start;
        groups->range(low, high, selection);
        REQUIRE(selection == expected);
    }
}

// Papers 0 to 4, columns A = 0 on papers 0, 1, 3; B = 1 on 1, 3, 4; C = 2 on 4; D = 3 on none.
const std::vector<PaperColumn> FIVE_PAPERS{{0, 0}, {1, 1}, {1, 0}, {3, 0}, {3, 1}, {3, 0}, {4, 2}, {4, 1}};

}

TEST_CASE("columns, groups and cross table are counted over the selected papers, in either way")
{
    const CodedSet set = CodedSet::build(5, 4, FIVE_PAPERS);
    const Groups years(Groups::Kind::Cumulative, 4, Numbers{0, 1, 1, 3, 0}); // 2020 to 2023
    const CountRequest request{true, {&years}, {0, 2}, {1, 0}};
    for (const CountBy by : {CountBy::Lists, CountBy::Blocks, CountBy::Fastest}) {
        const Counts counts = count(set, selectionOf(5, {1, 2, 3, 4}), request, by);
        CHECK(counts.papers == 4);
        CHECK(counts.columns == Numbers{2, 3, 1, 0});
        CHECK(counts.groups == std::vector<Numbers>{{1, 2, 0, 1}});
        CHECK(counts.cross.at(0, 0) == 2); // A and B: 1, 3
        CHECK(counts.cross.at(0, 1) == 2); // A and A: 1, 3
        CHECK(counts.cross.at(1, 0) == 1); // C and B: 4
        CHECK(counts.cross.at(1, 1) == 0); // C and A
    }
}

TEST_CASE("a request for the cross table alone, or with a column more than once, gets just that")
{
    const CodedSet set = CodedSet::build(5, 4, FIVE_PAPERS);
    const CountRequest request{false, {}, {1, 0, 1}, {1, 1}};
    for (const CountBy by : {CountBy::Lists, CountBy::Blocks}) {
        const Counts counts = count(set, Bitset(5).flip(), request, by);
        CHECK(counts.columns.empty());
        CHECK(counts.groups.empty());
        for (const std::size_t column : {std::size_t{0}, std::size_t{1}}) {
            CHECK(counts.cross.at(0, column) == 3);
            CHECK(counts.cross.at(1, column) == 2);
            CHECK(counts.cross.at(2, column) == 3);
        }
    }
}

TEST_CASE("nothing is counted where nothing is selected or nothing is there")
{
    const CodedSet set = CodedSet::build(5, 4, FIVE_PAPERS);
    CHECK(count(set, Bitset(5), {}).columns == Numbers{0, 0, 0, 0});
    CHECK(count(CodedSet(), Bitset(), {}).columns.empty());
    CHECK(Groups(Groups::Kind::Plain, 2, {}).counts(Bitset()) == Numbers{0, 0});
}

TEST_CASE("after thousands of random changes all counts are those of a plain model, in either way")
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        std::mt19937_64 random(seed);
        Model model;
        CodedSet set;
        Groups plain(Groups::Kind::Plain, 1, {});
        Groups cumulative(Groups::Kind::Cumulative, 1, {});
        for (int step = 0; step < 4000; ++step) {
            const std::uint64_t kind = random() % 100;
            const auto papers = static_cast<std::uint32_t>(model.papers.size());
            if (kind < 15 || papers == 0) {
                const std::uint32_t value = below(random, model.values);
                model.papers.emplace_back();
                model.valueOf.push_back(value);
                REQUIRE(set.addPaper() == papers);
                REQUIRE(plain.addPaper(value) == papers);
                REQUIRE(cumulative.addPaper(value) == papers);
            } else if (kind < 17) {
                REQUIRE(set.addColumn() == model.columns++);
            } else if (kind < 18) {
                const std::uint32_t at = below(random, model.values + 1);
                plain.insertValue(at);
                cumulative.insertValue(at);
                ++model.values;
                for (std::uint32_t& value : model.valueOf) {
                    value += value >= at ? 1 : 0;
                }
            } else if (kind < 35) {
                const std::uint32_t paper = below(random, papers);
                const std::uint32_t value = below(random, model.values);
                model.valueOf[paper] = value;
                plain.assign(paper, value);
                cumulative.assign(paper, value);
            } else if (model.columns > 0) {
                const std::uint32_t paper = below(random, papers);
                Numbers columns(random() % 10); // in any order, some twice
                for (std::uint32_t& column : columns) {
                    column = below(random, model.columns);
                }
                model.papers[paper] = {columns.begin(), columns.end()};
                set.assign(paper, columns);
            }
            if (step % 40 == 0 && model.columns > 0) {
                CountRequest request{true, {&plain, &cumulative}, Numbers(3), Numbers(4)};
                for (Numbers* columns : {&request.crossRows, &request.crossColumns}) {
                    for (std::uint32_t& column : *columns) {
                        column = below(random, model.columns);
                    }
                }
                const auto selection = randomSelection(random, model.papers.size(), below(random, 101));
                requireSameCounts(model, set, selection, request);
                requireSameRange(random, model, plain, cumulative);
            }
        }
        REQUIRE(set == buildFrom(model));
        REQUIRE(plain == Groups(Groups::Kind::Plain, model.values, model.valueOf));
        REQUIRE(cumulative == Groups(Groups::Kind::Cumulative, model.values, model.valueOf));
        for (std::uint32_t paper = 0; paper < set.paperCount(); ++paper) {
            const auto& columns = model.papers[paper];
            REQUIRE(set.columnsOf(paper) == Numbers(columns.begin(), columns.end()));
        }
    }
}

TEST_CASE("both ways of counting agree with a plain model over many blocks")
{
    std::mt19937_64 random(4);
    Model model{40, 30, {}, {}};
    for (int paper = 0; paper < 70'001; ++paper) { // a block is 32,768
        auto& columns = model.papers.emplace_back();
        for (std::uint32_t i = below(random, 12); i > 0; --i) {
            columns.insert(std::min(below(random, model.columns), below(random, model.columns)));
        }
        model.valueOf.push_back(below(random, model.values));
    }
    CodedSet set = buildFrom(model);
    for (int change = 0; change < 1000; ++change) { // some lists lie apart while it counts
        const std::uint32_t paper = below(random, set.paperCount());
        model.papers[paper] = {below(random, model.columns)};
        set.assign(paper, Numbers(model.papers[paper].begin(), model.papers[paper].end()));
    }
    const Groups plain(Groups::Kind::Plain, model.values, model.valueOf);
    const Groups cumulative(Groups::Kind::Cumulative, model.values, model.valueOf);
    const CountRequest request{true, {&plain, &cumulative}, {0, 7, 1, 2, 39}, {3, 0, 5, 20}};
    for (const unsigned ofHundred : {0U, 1U, 10U, 60U, 100U}) {
        requireSameCounts(model, set, randomSelection(random, set.paperCount(), ofHundred), request);
        requireSameRange(random, model, plain, cumulative);
    }
}
