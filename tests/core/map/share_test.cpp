#include "core/map/index.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade;

namespace {

struct Desk {
    tests::TempFolder folder;
    std::unique_ptr<Review> review =
        std::move(*Review::create(folder / "desk.alidade", tests::fixedCircumstances()));

    void add(int papers)
    {
        REQUIRE(review->write("add", [&](store::Transaction& transaction) -> Result<void> {
            for (int i = 0; i < papers; ++i) {
                transaction.insert(Paper());
            }
            return {};
        }));
    }

    std::vector<PaperId> find(const std::string& filter) const
    {
        const map::Index index(review->database());
        return index.papers(map::select(index, filter).value());
    }
};

}

TEST_CASE("shares of the papers leave none out, have none in common, and are about equal")
{
    Desk desk;
    desk.add(3000);
    for (const int shares : {1, 2, 3, 7}) {
        INFO(shares);
        std::vector<PaperId> all;
        for (int i = 1; i <= shares; ++i) {
            const auto papers = desk.find("share:" + std::to_string(i) + "/" + std::to_string(shares));
            CHECK(papers.size() > 2550U / static_cast<unsigned>(shares));
            CHECK(papers.size() < 3450U / static_cast<unsigned>(shares));
            all.insert(all.end(), papers.begin(), papers.end());
        }
        std::ranges::sort(all);
        CHECK(all == desk.find(""));
    }
}

TEST_CASE("a share keeps its papers when others are added, and goes with other conditions")
{
    Desk desk;
    desk.add(100);
    const auto before = desk.find("share:1/2");
    desk.add(100);
    auto after = desk.find("share:1/2");
    CHECK(after.size() > before.size());
    after.resize(before.size()); // those that were added have higher ids
    CHECK(after == before);
    CHECK(desk.find("share:1/2 -share:1/2").empty());
    CHECK(desk.find("share:1/3,3/3") == desk.find("-share:2/3"));
}

TEST_CASE("what is no share is refused with an example")
{
    Desk desk;
    const map::Index index(desk.review->database());
    for (const std::string value :
         {"0/3", "4/3", "1", "1/", "/3", "1/0", "a/b", "-1/3", "1/3/3", "99999999999999999999999/3"}) {
        INFO(value);
        const auto found = map::select(index, "share:" + value);
        REQUIRE_FALSE(found);
        CHECK(found.error().where == "filter:7");
        CHECK(found.error().detail.english()
              == "\"" + value + "\" is no share of the papers: 1/3 is the first of three.");
    }
    CHECK(map::select(index, "share:1/99999999999")); // too many for any review, yet a share
}
