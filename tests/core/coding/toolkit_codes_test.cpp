#include "core/coding/taxonomy.h"
#include "core/coding/toolkit_codes.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

constexpr auto TAXONOMY = "Approach {\n Model checking {Bounded}\n Testing\n}\nYear\n";

struct Project : tests::Desk {
    SearchId search;
    std::int64_t number = 0;

    Project()
    {
        Source source;
        source.slug = source.name = "toolkit";
        Search row;
        row.source = put(source);
        search = put(row);
    }

    PaperId entry(const std::string& label, const std::string& extra)
    {
        const auto id = paper(label);
        Record record;
        record.search = search;
        record.paper = id;
        record.number = ++number;
        record.fields = R"({"title":"T","extra":)" + extra + "}";
        put(record);
        return id;
    }

    Result<ToolkitCodes> bringIn(std::string_view taxonomy = TAXONOMY)
    {
        return write([&](store::Transaction& t) { return bringInToolkit(t, taxonomy, "map.taxonomy", ada); });
    }

    /// `approach/testing`, one behind the other.
    std::string codesOf(PaperId paper) const
    {
        const Taxonomy taxonomy(database());
        std::string paths;
        for (const auto& coding : database().all<Coding>("WHERE paper = ?1 ORDER BY id", paper)) {
            CHECK(coding.reviewer == ada);
            paths += taxonomy.path(coding.code) + " ";
        }
        return paths;
    }
};

}

TEST_CASE("a taxonomy of the SLR Toolkit becomes dimensions and codes, and the classes of entries codings")
{
    Project project;
    const auto first =
        project.entry("[1]", R"({"classes":"Approach {Model checking {Bounded}, Testing}","note":"x"})");
    const auto second = project.entry("[2]", R"({"classes":"approach {testing}"})");
    const auto third = project.entry("[3]", R"({"keywords2":"classes"})");
    const auto made = project.bringIn();
    REQUIRE(made);
    CHECK(*made == ToolkitCodes{2, 3, 0, 3, 0, 0, 0});
    CHECK(project.codesOf(first) == "approach/model-checking/bounded approach/testing ");
    CHECK(project.codesOf(second) == "approach/testing ");
    CHECK(project.codesOf(third).empty());
    const Taxonomy taxonomy(project.database());
    REQUIRE(taxonomy.dimensions().size() == 2);
    CHECK(taxonomy.dimensions().front().label == "Approach");
    CHECK(taxonomy.dimensions().front().many);
}

TEST_CASE("a taxonomy may be in any encoding")
{
    Project project;
    REQUIRE(project.bringIn("Gr\xf6\xdf"
                            "e {klein}")); // Windows-1252
    REQUIRE(project.bringIn("\xef\xbb\xbfGröße {groß}"));
    CHECK(project.database().count<Dimension>() == 1);
    CHECK(project.database().count<Code>() == 2);
}

TEST_CASE("bringing in the same project again changes nothing")
{
    Project project;
    project.entry("[1]", R"({"classes":"Approach {Testing}"})");
    REQUIRE(project.bringIn());
    const auto again = project.bringIn();
    REQUIRE(again);
    CHECK(*again == ToolkitCodes{0, 0, 0, 0, 1, 0, 0});
    CHECK(project.database().count<Code>() == 3);
}

TEST_CASE("terms that the taxonomy does not have are made and counted, terms at the top answer nothing")
{
    Project project;
    const auto paper = project.entry("[1]", R"({"classes":"Approach {Proof}, Domain {cars (road)}, Year"})");
    const auto made = project.bringIn();
    REQUIRE(made);
    CHECK(*made == ToolkitCodes{3, 5, 3, 2, 0, 1, 0});
    CHECK(project.codesOf(paper) == "approach/proof domain/cars-road ");
}

TEST_CASE("classes that cannot be read cost their record alone, and a field that comes twice is read twice")
{
    Project project;
    const auto broken = project.entry("[1]", R"({"classes":"Approach {Testing"})");
    const auto twice =
        project.entry("[2]", R"({"classes":["Approach {Testing}","Approach {Model checking}"]})");
    const auto made = project.bringIn();
    REQUIRE(made);
    CHECK(made->broken == 1);
    CHECK(project.codesOf(broken).empty());
    CHECK(project.codesOf(twice) == "approach/testing approach/model-checking ");
}

TEST_CASE("dimensions and codes that are there are known by their names")
{
    Project project;
    const auto dimension = project.dimension("approach", DimensionKind::Category);
    const auto testing = project.code(dimension, "TESTING");
    const auto paper = project.entry("[1]", R"({"classes":"Approach {Testing}"})");
    const auto made = project.bringIn();
    REQUIRE(made);
    CHECK(*made == ToolkitCodes{1, 2, 0, 1, 0, 0, 0});
    CHECK(project.database().all<Coding>("WHERE paper = ?1", paper).front().code == testing);
}

TEST_CASE("a taxonomy that does not fit is refused, and nothing of it stays")
{
    Project project;
    CHECK(errorOf(project.bringIn("A {\n")).where == "map.taxonomy:2");
    const auto references = errorOf(project.bringIn("@article{a,\n title = {A},\n classes = {B {C}}}\n"));
    CHECK(references.detail.english() == "This is a list of references, not a taxonomy.");
    for (const auto* none : {"", "\n", "paper,code\n[14],approach\n"}) {
        CHECK(
            message(errorOf(project.bringIn(none)))
            == "map.taxonomy: This is no taxonomy: no term has terms below it, in braces as in Venue {ICSE, "
               "FSE}.");
    }
    project.dimension("Year", DimensionKind::Number);
    const auto error = errorOf(project.bringIn("Approach {Testing}, Year {2020}"));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(project.database().count<Dimension>() == 1);
    CHECK(project.database().count<Code>() == 0);
}
