#include "core/sources/search_edit.h"
#include "core/sources/search_files.h"
#include "tests/core/sources/import_desk.h"

using namespace alidade;
using namespace alidade::sources;
using tests::ImportDesk;
using tests::ris;

TEST_CASE("what is known of a search is changed, its source and place are not")
{
    ImportDesk desk;
    const auto id = desk.imported("ACM", ris({{"One"}}), "rust").search;
    const auto change = [&](const Search& search) {
        return desk.review->write("edit", [&](store::Transaction& t) { return updateSearch(t, search); });
    };
    auto search = *desk.database().find<Search>(id);
    search.query = "rust AND kernel";
    search.date = "2024-04";
    search.hits = 30;
    search.source = SourceId{1};
    search.position = 9;
    REQUIRE(change(search));
    const auto stored = *desk.database().find<Search>(id);
    CHECK(stored.query == "rust AND kernel");
    CHECK(stored.hits == 30);
    CHECK(stored.source != search.source);
    CHECK(stored.position == 0);

    search.date = "yesterday";
    CHECK(change(search).error().code == ErrorCode::Invalid);
    search.date.clear();
    search.hits = -1;
    CHECK(change(search).error().code == ErrorCode::Invalid);
    search.hits.reset();
    search.id = SearchId{12345};
    CHECK(change(search).error().code == ErrorCode::NotFound);
}

TEST_CASE("the files of a search are named with what they are")
{
    ImportDesk desk;
    const auto text = ris({{"One"}});
    const auto id = desk.imported("ACM", text).search;
    const auto files = filesOf(desk.database(), id);
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == "hits.ris");
    CHECK(files[0].size == static_cast<std::int64_t>(text.size()));
    CHECK(files[0].format == Format::Ris);
    CHECK(fileNames(desk.database()).at(id) == std::vector<std::string>{"hits.ris"});
    CHECK(filesOf(desk.database(), SearchId{7}).empty());
}
