#include "core/map/facets.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/long_run.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace alidade;

namespace {

/// A review whose papers have years, venues, sources, decisions and codes at random.
class Varied
{
public:
    explicit Varied(std::uint64_t seed)
        : m_random(seed)
        , m_review(
              std::move(*Review::create(m_folder / "review.alidade", tests::fixedCircumstances("Ada", seed))))
    {
        REQUIRE(m_review->write("Fill", [&](store::Transaction& transaction) -> Result<void> {
            addSources(transaction);
            addCodes(transaction);
            for (int i = 0; i < 120; ++i) {
                addPaper(transaction, i);
            }
            return {};
        }));
    }

    const store::Database& database() const { return m_review->database(); }
    tests::Random& random() { return m_random; }

private:
    void addSources(store::Transaction& transaction)
    {
        for (const char* slug : {"acm", "ieee"}) {
            Source source;
            source.slug = source.name = slug;
            Search search;
            search.source = transaction.insert(source);
            m_searches.push_back(transaction.insert(search));
        }
        m_reviewers = {reviewerNamed(transaction, "Ada"), reviewerNamed(transaction, "Ben")};
    }

    void addCodes(store::Transaction& transaction)
    {
        for (const char* name : {"approach", "kernel"}) {
            Dimension dimension;
            dimension.slug = dimension.label = name;
            const auto id = transaction.insert(dimension);
            std::optional<CodeId> above;
            for (int i = 0; i < 4; ++i) {
                Code code;
                code.dimension = id;
                code.slug = code.label = name + std::to_string(i);
                code.position = i;
                code.parent = i == 1 ? above : std::nullopt; // one stands below the first
                above = transaction.insert(code);
                m_codes.push_back(*above);
            }
        }
    }

    void addPaper(store::Transaction& transaction, int number)
    {
        Paper paper;
        paper.label = "P" + std::to_string(number);
        paper.title = m_random.chance(50) ? "A study of panics" : "A kernel";
        if (m_random.chance(90)) {
            paper.year = 2018 + static_cast<int>(m_random.below(5));
        }
        paper.venue = m_random.chance(80) ? "Venue " + std::to_string(m_random.below(4)) : "";
        const auto id = transaction.insert(paper);
        for (const auto search : m_searches) {
            if (m_random.chance(60)) {
                Record record;
                record.search = search;
                record.paper = id;
                transaction.insert(record);
            }
        }
        if (m_random.chance(80)) {
            transaction.insert(Decision{{},
                                        id,
                                        m_reviewers[0],
                                        Stage::FullText,
                                        m_random.chance(60) ? Verdict::Include : Verdict::Exclude,
                                        {},
                                        {}});
        }
        for (const auto code : m_codes) {
            if (m_random.chance(25)) {
                const auto who = m_reviewers[m_random.below(m_reviewers.size())];
                transaction.insert(Coding{{}, id, code, who, {}, {}});
            }
        }
    }

    tests::TempFolder m_folder;
    tests::Random m_random;
    std::unique_ptr<Review> m_review;
    std::vector<SearchId> m_searches;
    std::vector<ReviewerId> m_reviewers;
    std::vector<CodeId> m_codes;
};

/// A part of a filter, and the facet that alone it asks for.
struct Part {
    std::string text;
    std::string facet;
};

const std::vector<Part> PARTS = {
    {"approach:approach0", "approach"},
    {"approach:approach1,approach2", "approach"},
    {"Approach:any", "approach"},
    {"(approach:approach0 OR approach:approach3)", "approach"},
    {"kernel:none", "kernel"},
    {"kernel:kernel0", "kernel"},
    {"year:2019..2021", "year"},
    {"year:>=2020", "year"},
    {"venue:\"Venue 1\"", "venue"},
    {"source:acm", "source"},
    {"reviewer:Ben", "reviewer"},
    {"verdict:included,excluded", "verdict"},
    {"-approach:approach2", ""},
    {"-verdict:excluded", ""},
    {"without:kernel", ""},
    {"panics", ""},
    {"(kernel:kernel1 OR year:2020)", ""},
    {"(kernel:kernel1 year:2020 OR panics)", ""},
};

std::string withoutFacet(const std::vector<Part>& parts, const std::string& facet)
{
    std::string text;
    for (const auto& part : parts) {
        if (part.facet != facet) {
            text += part.text + ' ';
        }
    }
    return text;
}

/// `field:value`, as somebody would write it.
std::string asked(const std::string& field, std::string value)
{
    if (value.starts_with(field + '/')) {
        value.erase(0, field.size() + 1);
    }
    return field + ":\"" + value + '"';
}

}

TEST_CASE("a facet counts what the filter finds when it is written without the facet")
{
    const auto seed = GENERATE(range<std::uint64_t>(1, 4));
    Varied review(seed);
    const map::Index index(review.database());
    const int rounds = tests::rounds(40, 400);
    for (int round = 0; round < rounds; ++round) {
        std::vector<Part> parts;
        for (std::size_t i = review.random().below(5); i > 0; --i) {
            parts.push_back(PARTS[review.random().below(PARTS.size())]);
        }
        const auto filter = map::parseFilter(withoutFacet(parts, "-"));
        REQUIRE(filter);
        const auto selected = map::selectParts(index, *filter);
        REQUIRE(selected);
        CHECK(selected->papers == *map::select(index, *filter));
        auto facets = map::facets(index, map::counted(index, selected->filter, selected->papers));
        map::countBesideOwn(index, *selected, facets);
        for (const auto& facet : facets) {
            const auto rest = withoutFacet(parts, facet.name);
            INFO("seed " << seed << ", " << withoutFacet(parts, "-") << ", " << facet.name << " by " << rest);
            const auto papersOf = [&](const std::string& more) {
                auto papers = *map::select(index, rest + more);
                if (facet.name != "verdict" && !map::mentions(*filter, "verdict")) {
                    papers &= map::population(index);
                }
                return papers.count();
            };
            std::set<std::string> named;
            for (const auto& value : facet.values) {
                INFO(value.value);
                REQUIRE(value.papers == papersOf(asked(facet.name, value.value)));
                named.insert(value.value);
            }
            if (facet.name == "venue") { // all of them, and no others
                for (const char* venue : {"Venue 0", "Venue 1", "Venue 2", "Venue 3"}) {
                    CHECK(named.contains(venue) == (papersOf(asked("venue", venue)) > 0));
                }
            }
            if (facet.name != "source" && facet.name != "verdict" && facet.name != "reviewer") {
                REQUIRE(facet.none == papersOf(facet.name + ":none"));
            }
        }
    }
}
