#include "core/map/paper_cursor.h"
#include "tests/core/starters/bundle.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("papers are found in any order as the index finds them, and such as are not there are not found")
{
    const tests::Bundle bundle;
    const map::Index index(bundle.database());
    std::vector<PaperId> papers = index.papers(index.all());
    const auto last = papers.back();
    papers.push_back({last.value + 1});
    papers.push_back({0});
    papers.insert(papers.end(), papers.begin(), papers.end());
    tests::Random random(3);
    map::PaperCursor inOrder(index);
    for (const auto paper : papers) {
        CHECK(inOrder.ordinal(paper) == index.ordinal(paper));
    }
    map::PaperCursor anyhow(index);
    for (int i = 0; i < 1000; ++i) {
        const auto paper = papers[random.below(papers.size())];
        CHECK(anyhow.ordinal(paper) == index.ordinal(paper));
    }
}
