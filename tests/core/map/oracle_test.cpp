#include "core/map/cross_tabulation.h"
#include "core/map/frequency.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

#include <set>

using namespace alidade;

namespace {

/// A review with two dimensions, one of them a tree, whose papers are coded at random by one reviewer; SQL
/// answers beside the index.
class Coded
{
public:
    explicit Coded(std::uint64_t seed)
        : m_random(seed)
        , review(
              std::move(*Review::create(m_folder / "review.alidade", tests::fixedCircumstances("Ada", seed))))
    {
        const auto done = review->write("Fill", [&](store::Transaction& transaction) -> Result<void> {
            fill(transaction);
            return {};
        });
        REQUIRE(done);
    }

    /// The papers that SQL gives, by label.
    std::set<std::string> bySql(const std::string& where) const
    {
        std::set<std::string> labels;
        auto query = review->database().prepare("SELECT label FROM paper p WHERE " + where);
        while (query.step()) {
            labels.emplace(query.text(0));
        }
        return labels;
    }

    /// The papers with a code of this slug or one right below it.
    static std::string has(const std::string& slug)
    {
        return "EXISTS (SELECT 1 FROM coding c JOIN code k ON k.id = c.code LEFT JOIN code up ON up.id = "
               "k.parent"
               " WHERE c.paper = p.id AND '"
            + slug + "' IN (k.slug, up.slug))";
    }

private:
    void fill(store::Transaction& transaction)
    {
        const auto reviewer = reviewerNamed(transaction, "Ada");
        std::vector<CodeId> codes;
        for (const char* slug : {"rows", "columns"}) {
            Dimension dimension;
            dimension.slug = slug;
            dimension.label = slug;
            const auto id = transaction.insert(dimension);
            for (int i = 0; i < 4; ++i) {
                Code code;
                code.dimension = id;
                code.slug = std::string(slug) + std::to_string(i);
                code.label = code.slug;
                code.position = i;
                codes.push_back(transaction.insert(code));
                if (dimension.slug == "rows" && i < 2) {
                    for (const char* below : {"a", "b"}) {
                        Code child = code;
                        child.id = {};
                        child.parent = codes.back();
                        child.slug = code.slug + below;
                        child.label = child.slug;
                        transaction.insert(child);
                    }
                }
            }
        }
        codes.clear();
        for (const auto& code : transaction.database().all<Code>()) {
            codes.push_back(code.id);
        }
        for (int i = 0; i < 300; ++i) {
            Paper paper;
            paper.label = "P" + std::to_string(i);
            paper.title = m_random.below(2) == 0 ? "Über den Café-Kernel" : "A study of panics";
            if (m_random.below(5) > 0) {
                paper.year = 2015 + static_cast<int>(m_random.below(8));
            }
            const auto id = transaction.insert(paper);
            for (const auto code : codes) {
                if (m_random.below(6) == 0) {
                    transaction.insert(Coding{{}, id, code, reviewer, {}, {}});
                }
            }
        }
    }

    tests::TempFolder m_folder;
    tests::Random m_random;

public:
    std::unique_ptr<Review> review;
};

std::set<std::string> labels(const map::Index& index, const map::Bitset& papers)
{
    std::set<std::string> list;
    for (const auto id : index.papers(papers)) {
        list.insert(index.database().find<Paper>(id)->label);
    }
    return list;
}

}

TEST_CASE("filters select what SQL selects")
{
    const Coded coded(GENERATE(as<std::uint64_t>(), 11, 12, 13));
    const map::Index index(coded.review->database());
    const std::string anyRow =
        "EXISTS (SELECT 1 FROM coding c JOIN code k ON k.id = c.code JOIN dimension d ON d.id ="
        " k.dimension WHERE c.paper = p.id AND d.slug = 'rows')";
    const std::vector<std::pair<std::string, std::string>> pairs = {
        {"rows:rows0", Coded::has("rows0")},
        {"rows:rows0/rows0a", Coded::has("rows0a")},
        {"rows:rows0 columns:columns1", Coded::has("rows0") + " AND " + Coded::has("columns1")},
        {"rows:rows0 OR columns:columns1", Coded::has("rows0") + " OR " + Coded::has("columns1")},
        {"rows:rows0,rows3", Coded::has("rows0") + " OR " + Coded::has("rows3")},
        {"-rows:rows1", "NOT " + Coded::has("rows1")},
        {"without:rows", "NOT " + anyRow},
        {"rows:any", anyRow},
        {"rows:none columns:columns2", "NOT " + anyRow + " AND " + Coded::has("columns2")},
        {"year:2017..2019", "year BETWEEN 2017 AND 2019"},
        {"year:>=2020", "year >= 2020"},
        {"year:<2016", "year < 2016"},
        {"year:none", "year IS NULL"},
        {"NOT (year:2017 OR rows:rows2)", "NOT (ifnull(year, 0) = 2017 OR " + Coded::has("rows2") + ")"},
        {"cafe", "title LIKE '%Café%'"},
        {"uber rows:rows0", "title LIKE 'Über%' AND " + Coded::has("rows0")},
        {"pani*", "title LIKE '%pani%'"},
        {"\"study of panics\"", "title LIKE '%study of panics%'"},
        {"\"of study\"", "0"},
        {"label:P7", "label = 'P7'"},
    };
    for (const auto& [filter, where] : pairs) {
        INFO(filter);
        const auto papers = map::select(index, filter);
        REQUIRE(papers);
        CHECK(labels(index, *papers) == coded.bySql(where));
    }
}

TEST_CASE("a cross-tabulation counts what SQL counts, in every cell, margin and total")
{
    const Coded coded(21);
    const map::Index index(coded.review->database());
    const auto selection = map::select(index, "year:>=2016").value();
    const std::string among = "year >= 2016 AND ";
    auto rows = map::axis(index, "rows", 1).value();
    auto columns = map::axis(index, "columns", 1).value();
    const auto table = map::crossTabulation(index, selection, rows, columns);
    const std::string anyColumn = "EXISTS (SELECT 1 FROM coding c JOIN code k ON k.id = c.code WHERE c.paper "
                                  "= p.id AND k.slug LIKE 'columns%')";
    using Part = map::CellPlace::Part;
    for (std::size_t r = 0; r < 4; ++r) {
        const auto row = Coded::has("rows" + std::to_string(r));
        CHECK(table.rowTotals[r] == coded.bySql(among + row).size());
        CHECK(table.withoutColumn[r] == coded.bySql(among + row + " AND NOT " + anyColumn).size());
        for (std::size_t c = 0; c < 4; ++c) {
            const auto column = Coded::has("columns" + std::to_string(c));
            const auto wanted = coded.bySql(among + row + " AND " + column);
            CHECK(table.papers[r][c] == wanted.size());
            CHECK(
                labels(index, map::papersBehind(index, selection, table, {Part::Entry, r}, {Part::Entry, c}))
                == wanted);
            auto pairs = coded.review->database().prepare(
                "SELECT count(*) FROM paper p JOIN coding a ON a.paper = p.id JOIN code ka ON ka.id = a.code "
                "LEFT JOIN"
                " code ua ON ua.id = ka.parent JOIN coding b ON b.paper = p.id JOIN code kb ON kb.id = b.code"
                " WHERE p.year >= 2016 AND ?1 IN (ka.slug, ua.slug) AND kb.slug = ?2");
            pairs.bind(1, std::string_view("rows" + std::to_string(r)));
            const auto columnSlug = "columns" + std::to_string(c);
            pairs.bind(2, std::string_view(columnSlug));
            REQUIRE(pairs.step());
            CHECK(table.codings[r][c] == pairs.integer(0));
        }
    }
    CHECK(table.total == coded.bySql("year >= 2016").size());
    CHECK(table.withoutAnyColumn == coded.bySql(among + "NOT " + anyColumn).size());
    const auto byFrequency = map::frequency(index, selection, *rows.dimension, 1);
    for (std::size_t r = 0; r < 4; ++r) {
        CHECK(byFrequency[r].papers == table.rowTotals[r]);
        CHECK(byFrequency[r].subCodes == (r < 2 ? 2 : 0));
    }
}
