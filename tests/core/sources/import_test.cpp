#include "core/sources/record_writer.h"
#include "core/store/compression.h"
#include "tests/core/sources/import_desk.h"
#include "tests/support/rows.h"

using namespace alidade;
using namespace alidade::sources;
using tests::ImportDesk;
using tests::ris;

namespace {

const std::string TWO = ris({{"Rust for Linux", "Chen, Ada", 2023, "10.1145/1", "r1", "We measure."},
                             {"Kernels in safe languages", "Wong, Bo", 2021, "", "", ""}});

ImportRequest requestOf(const std::string& text)
{
    ImportRequest request;
    request.source = "ACM Digital Library";
    request.files = {{"acm.ris", text}};
    return request;
}

}

TEST_CASE(
    "an import writes the search, its file, a record and a paper for each entry, and one line of history")
{
    ImportDesk desk;
    auto request = requestOf(TWO);
    request.search.query = "rust AND kernel";
    request.search.date = "2024-04-01";
    request.search.hits = 352;
    request.search.fields = "title";
    request.search.limits = "since 2019";
    request.search.note = "tried twice";
    const auto outcome = desk.tryImport(request);
    REQUIRE(outcome);
    CHECK(outcome->records == 2);
    CHECK(outcome->newPapers == 2);
    CHECK(outcome->known == 0);

    const auto search = desk.database().find<Search>(outcome->search).value();
    CHECK(search.query == "rust AND kernel");
    CHECK(search.date == "2024-04-01");
    CHECK(search.hits == 352);
    CHECK(search.limits == "since 2019");
    const auto source = desk.database().find<Source>(search.source).value();
    CHECK(source.name == "ACM Digital Library");
    CHECK(source.slug == "acm-digital-library");

    const auto paper = desk.database().find<Paper>(desk.paperOf(outcome->search, 1)).value();
    CHECK(paper.label == "Chen2023");
    CHECK(paper.title == "Rust for Linux");
    CHECK(paper.authors == "Chen, Ada");
    CHECK(paper.doi == "10.1145/1");
    CHECK(paper.key == "r1");
    CHECK(desk.database().find<PaperText>(paper.id).value().abstract == "We measure.");
    CHECK_FALSE(desk.database().find<PaperText>(desk.paperOf(outcome->search, 2)));

    const auto entries = desk.review->journal().entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().kind == store::EntryKind::Import);
    CHECK(entries.front().label == "Import acm.ris from ACM Digital Library");
    REQUIRE(desk.review->undo());
    CHECK(tests::rowsOf(desk.database()).empty());
    REQUIRE(desk.review->redo());
    CHECK(desk.database().count<Record>() == 2);
}

TEST_CASE("the file is kept, and each record knows its bytes in it")
{
    ImportDesk desk;
    const auto outcome = desk.imported("ACM", "a line that says nothing\n" + TWO);
    for (const auto& record :
         desk.database().all<Record>("WHERE search = ?1 ORDER BY number", outcome.search)) {
        const auto file = desk.database().find<ImportFile>(record.file.value()).value();
        const auto bytes = store::decompressed(file.content.bytes);
        CHECK(file.name == "hits.ris");
        CHECK(bytes.size() == static_cast<std::size_t>(file.size));
        const auto own = bytes.substr(static_cast<std::size_t>(record.start.value()),
                                      static_cast<std::size_t>(record.length.value()));
        CHECK(own.starts_with("TY  - JOUR\n"));
        CHECK(own.find("ER  -") != std::string::npos);
        CHECK(own.find(record.number == 1 ? "TI  - Rust for Linux" : "TI  - Kernels") != std::string::npos);
        CHECK(own.find("TY  -", 1) == std::string::npos);
    }
}

TEST_CASE("a long file is kept in pieces that begin with a record and together are the file")
{
    ImportDesk desk;
    const std::string text = "head\n" + TWO + TWO + TWO;
    const auto search = desk.imported("ACM", TWO).search;
    std::vector<Record> placed;
    REQUIRE(desk.review->write("keep", [&](store::Transaction& t) -> Result<void> {
        KeptFile file(t, search, "long.ris", text, 100);
        for (auto at = text.find("TY  -"); at != std::string::npos; at = text.find("TY  -", at + 1)) {
            const auto end = std::min(text.size(), text.find("TY  -", at + 1));
            placed.emplace_back();
            file.place(placed.back(), at, end - at);
        }
        file.close();
        return {};
    }));
    std::string together;
    const auto pieces = desk.database().all<ImportFile>("WHERE name = 'long.ris' ORDER BY id");
    CHECK(pieces.size() > 2);
    for (const auto& piece : pieces) {
        together += store::decompressed(piece.content.bytes);
    }
    CHECK(together == text);
    REQUIRE(placed.size() == 6);
    for (const auto& record : placed) {
        const auto bytes =
            store::decompressed(desk.database().find<ImportFile>(record.file.value())->content.bytes);
        CHECK(bytes.compare(static_cast<std::size_t>(*record.start), 6, "TY  - ") == 0);
        CHECK(*record.start + *record.length <= static_cast<std::int64_t>(bytes.size()));
    }
}

TEST_CASE("several files are one search, and numbers go on from one to the next")
{
    ImportDesk desk;
    auto request = requestOf(TWO);
    const auto more = ris({{"Drivers", "Ito, C", 2020, "", "", ""}});
    request.files.push_back({"page2.ris", more});
    const auto outcome = desk.tryImport(request);
    REQUIRE(outcome);
    CHECK(outcome->records == 3);
    CHECK(desk.database().count<Search>() == 1);
    CHECK(desk.database().count<ImportFile>() == 2);
    const auto records = desk.database().all<Record>("ORDER BY number");
    CHECK(records.back().number == 3);
    CHECK(desk.database().find<ImportFile>(records.back().file.value())->name == "page2.ris");
}

TEST_CASE("a source is found by its name or slug, however it is written, and made only once")
{
    ImportDesk desk;
    desk.put(Source{{}, "acm", "ACM Digital Library", SourceKind::Database, "", 0});
    desk.imported("acm digital  LIBRARY", TWO);
    desk.imported("ACM", TWO);
    CHECK(desk.database().count<Source>() == 1);
    desk.imported("Scopus", TWO);
    CHECK(desk.database().count<Source>() == 2);
}

TEST_CASE("a snowballing round knows its direction and the paper that it began with")
{
    ImportDesk desk;
    Paper seed;
    seed.title = "Seed";
    auto request = requestOf(TWO);
    request.source = "Snowballing";
    request.kind = SourceKind::Snowballing;
    request.search.direction = SnowballDirection::Backward;
    request.search.seed = desk.put(seed);
    const auto outcome = desk.tryImport(request);
    REQUIRE(outcome);
    const auto search = desk.database().find<Search>(outcome->search).value();
    CHECK(search.direction == SnowballDirection::Backward);
    CHECK(search.seed == request.search.seed);
    CHECK(desk.database().find<Source>(search.source)->kind == SourceKind::Snowballing);
    request.search.seed = PaperId{5};
    const auto refused = desk.tryImport(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
}

TEST_CASE("a search that found nothing is logged without a file")
{
    ImportDesk desk;
    auto request = requestOf("");
    request.files.clear();
    request.search.query = "rust AND kernel AND cobol";
    request.search.hits = 0;
    const auto outcome = desk.tryImport(request);
    REQUIRE(outcome);
    CHECK(outcome->records == 0);
    CHECK(desk.database().count<Search>() == 1);
}

TEST_CASE("what cannot be imported leaves the review as it was, and says what is wrong")
{
    ImportDesk desk;
    desk.imported("Scopus", TWO);
    const auto before = tests::rowsOf(desk.database());
    const auto refused = [&](const ImportRequest& request) {
        const auto outcome = desk.tryImport(request);
        REQUIRE_FALSE(outcome);
        CHECK(tests::difference(before, tests::rowsOf(desk.database())).empty());
        return outcome.error();
    };
    auto request = requestOf(TWO);
    request.files.push_back({"empty.ris", "nothing that is a record\n"});
    CHECK(refused(request).where.starts_with("empty.ris"));
    request = requestOf(TWO);
    request.source = " ?";
    CHECK(refused(request).code == ErrorCode::Invalid);
    request = requestOf(TWO);
    request.search.date = "2024-02-30";
    CHECK(refused(request).detail.english().find("2024-02-30") != std::string::npos);
    request = requestOf(TWO);
    request.search.hits = -1;
    CHECK(refused(request).code == ErrorCode::Invalid);
    request = requestOf(TWO);
    request.again = SearchId{77};
    CHECK(refused(request).code == ErrorCode::NotFound);
}

TEST_CASE("an import that is stopped half-way leaves nothing")
{
    ImportDesk desk;
    std::vector<tests::RisRecord> many;
    for (int i = 0; i < 6000; ++i) {
        many.push_back({"Title " + std::to_string(i)});
    }
    const auto text = ris(many);
    auto request = requestOf(text);
    std::vector<std::int64_t> seen;
    request.watcher = [&](const ImportProgress& progress) {
        CHECK(progress.total == text.size());
        CHECK(progress.done <= progress.total);
        seen.push_back(progress.records);
        return progress.records < 5000; // the change was split by then
    };
    const auto outcome = desk.tryImport(request);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Cancelled);
    CHECK(std::ranges::is_sorted(seen));
    CHECK(seen.size() > 3);
    CHECK(tests::rowsOf(desk.database()).empty());
    CHECK(desk.review->journal().entries().empty());
    request.watcher = {};
    CHECK(desk.tryImport(request)->records == 6000);
}

TEST_CASE(
    "a large import is one change over parts, and full text finds what it brought until it is taken back")
{
    ImportDesk desk;
    std::vector<tests::RisRecord> many;
    for (int i = 0; i < 6000; ++i) {
        many.push_back(
            {"Title " + std::to_string(i), "Wang, W", 2023, "", "", "about needle" + std::to_string(i)});
    }
    desk.imported("ACM", ris(many));
    const auto hits = [&] {
        return desk.database().integer("SELECT count(*) FROM text_words WHERE text_words MATCH 'needle5999'");
    };
    CHECK(desk.review->journal().entries().size() == 1);
    CHECK(desk.database().integer("SELECT count(*) FROM journal_part") == 2); // 18,003 rows
    CHECK(hits() == 1);
    CHECK(desk.database().integer("SELECT count(DISTINCT label) FROM paper") == 6000);
    REQUIRE(desk.review->undo());
    CHECK(hits() == 0);
    CHECK(tests::rowsOf(desk.database()).empty());
    REQUIRE(desk.review->redo());
    CHECK(hits() == 1);
}

TEST_CASE(
    "fields that papers have no place for are kept under the source's names, several of one name as a list")
{
    Entry entry;
    entry.title = "T";
    entry.other = {{"Cited by", "7"}, {"N1", "one"}, {"N1", "two \"quoted\""}};
    CHECK(paperFrom(entry).extra == R"({"Cited by":"7","N1":["one","two \"quoted\""]})");
    entry.other.clear();
    CHECK(paperFrom(entry).extra.empty());
}
