#include "core/review/coding.h"
#include "core/sources/known_records.h"
#include "tests/core/sources/import_desk.h"

using namespace alidade;
using namespace alidade::sources;
using tests::ImportDesk;
using tests::ris;

TEST_CASE("a search that is repeated brings in what is new alone, and what it gave before keeps its paper")
{
    ImportDesk desk;
    const auto first = desk.imported("ACM", ris({{"Rust for Linux"}, {"Kernels in safe languages"}}), "rust");
    const auto again =
        desk.imported("ACM", ris({{"Drivers"}, {"Kernels in safe languages"}, {"Rust for Linux"}}), "rust");
    CHECK(again.records == 3);
    CHECK(again.known == 2);
    CHECK(again.newPapers == 1);
    CHECK(desk.paperOf(again.search, 2) == desk.paperOf(first.search, 2));
    CHECK(desk.paperOf(again.search, 3) == desk.paperOf(first.search, 1));
    CHECK(desk.database().count<Paper>() == 3);
    CHECK(desk.database().count<Record>() == 5);
}

TEST_CASE("decisions stay on the paper of a record that comes again")
{
    ImportDesk desk;
    const auto first = desk.imported("ACM", ris({{"Rust for Linux"}}));
    Note note;
    note.paper = desk.paperOf(first.search, 1);
    REQUIRE(desk.review->write("note", [&](store::Transaction& t) -> Result<void> {
        note.reviewer = reviewerNamed(t, "Ada");
        t.insert(note);
        return {};
    }));
    const auto again = desk.imported("ACM", ris({{"Rust for Linux"}}));
    CHECK(desk.database().all<Note>().front().paper == desk.paperOf(again.search, 1));
}

TEST_CASE("a repeated search takes over what it is not told anew")
{
    ImportDesk desk;
    ImportRequest request;
    request.source = "ACM";
    request.search.query = "rust";
    request.search.fields = "title";
    request.search.date = "2023-01-01";
    const auto text = ris({{"Rust for Linux"}});
    request.files = {{"a.ris", text}};
    const auto first = desk.tryImport(request);
    REQUIRE(first);
    ImportRequest repeated;
    repeated.again = first->search;
    repeated.search.date = "2024-01-01";
    repeated.files = request.files;
    const auto again = desk.tryImport(repeated);
    REQUIRE(again);
    const auto search = desk.database().find<Search>(again->search).value();
    CHECK(search.query == "rust");
    CHECK(search.fields == "title");
    CHECK(search.date == "2024-01-01");
    CHECK(search.source == desk.database().find<Search>(first->search)->source);
    CHECK(again->newPapers == 0);
}

TEST_CASE("another source's record of the same paper gets a paper of its own until somebody merges them")
{
    ImportDesk desk;
    desk.imported("ACM", ris({{"Rust for Linux", "Chen, Ada", 2023, "10.1145/1"}}));
    const auto other = desk.imported("Scopus", ris({{"Rust for Linux", "Chen, Ada", 2023, "10.1145/1"}}));
    CHECK(other.known == 0);
    CHECK(other.newPapers == 1);
}

TEST_CASE("a record comes again by its DOI or its key when its title was only mended")
{
    ImportDesk desk;
    desk.imported("ACM",
                  ris({{"Rust fro Linux kernels", "Chen, A", 2023, "10.1145/1"},
                       {"Safe drivers for old kernels", "Wong, Bo", 2021, "", "wong21"}}));
    const auto again =
        desk.imported("ACM",
                      ris({{"Rust for Linux Kernels", "Chen, Ada", 2024, "10.1145/1"},
                           {"Safe drivers for old kernels: a study", "Wong, B.", 2022, "", "wong21"}}));
    CHECK(again.known == 2);
}

TEST_CASE("a key or a DOI that stands on another title does not make a record known")
{
    ImportDesk desk;
    desk.imported("ACM",
                  ris({{"Rust for Linux", "Chen, A", 2023, "", "Chen2023"},
                       {"Abstract 12: sleep of sheep", "Ito, C", 2020, "10.1000/supplement"},
                       {"Editorial", "Doe, J", 2020, "10.1000/1", "e"}}));
    const auto again =
        desk.imported("ACM",
                      ris({{"Wine tasting by robots", "Chen, B", 2023, "", "Chen2023"},
                           {"Abstract 13: dreams of wolves", "Oto, D", 2020, "10.1000/supplement"},
                           {"Editorial", "Doe, J", 2020, "10.1000/2", "e"}}));
    CHECK(again.known == 0);
    CHECK(again.newPapers == 3);
}

TEST_CASE("records that are the same come again each on its own paper")
{
    ImportDesk desk;
    const auto twice = ris({{"Editorial"}, {"Editorial"}});
    const auto first = desk.imported("ACM", twice);
    CHECK(first.newPapers == 2); // within one import nothing is merged
    const auto again = desk.imported("ACM", twice);
    CHECK(again.known == 2);
    CHECK(desk.paperOf(again.search, 1) != desk.paperOf(again.search, 2));
    CHECK(desk.imported("ACM", ris({{"Editorial"}, {"Editorial"}, {"Editorial"}})).newPapers == 0);
}

TEST_CASE("titles are alike when they share half of the words of the longer one")
{
    CHECK(areAlike("Rust for Linux", "RUST FOR LINUX."));
    CHECK(areAlike("", "Rust"));
    CHECK(areAlike("Caf\u00E9 kernels", "Cafe Kernels: a study"));      // 2 of 4
    CHECK_FALSE(areAlike("Cafe kernels", "Cafe kernels in real life")); // 2 of 5
    CHECK_FALSE(areAlike("Part one", "Something else"));
}

TEST_CASE("ten thousand records of one key are imported again in a moment")
{
    ImportDesk desk;
    std::vector<tests::RisRecord> many;
    for (int i = 0; i < 10'000; ++i) {
        many.push_back({"w" + std::to_string(i), "Chen, A", 2023, "", "same"});
    }
    desk.imported("ACM", ris(many));
    CHECK(desk.imported("ACM", ris(many)).known == 10'000);
}
