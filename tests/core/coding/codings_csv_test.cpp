#include "core/coding/codings.h"
#include "core/coding/codings_csv.h"
#include "core/review/paper_names.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

struct Sheet : tests::Desk {
    PaperId two = paper("[2]", "10.1145/3519941.3535075");
    PaperId fourteen = paper("[14]");
    PaperId named = paper("Chen2023");
    DimensionId architecture = dimension("Kernel architecture", DimensionKind::Category, false);
    CodeId monolithic = code(architecture, "Monolithic");
    CodeId embedded = code(architecture, "Embedded");
    DimensionId challenge = dimension("Challenge", DimensionKind::Category);
    CodeId binarySize = code(challenge, "Binary size");
    CodeId monomorphization = code(challenge, "Monomorphization", binarySize);
    CodeId other = code(challenge, "Other");
    DimensionId lesson = dimension("Lesson", DimensionKind::Category);
    CodeId otherLesson = code(lesson, "Other");

    Result<AppliedCodings> apply(std::string_view csv)
    {
        return write([&](store::Transaction& t) { return applyCodings(t, csv, "codings.csv", ada); });
    }

    std::string refusal(std::string_view csv) { return message(errorOf(apply(csv))); }

    /// paper, code, basis, status, note and locator of each coding, in order.
    std::vector<std::vector<std::string>> rows() const
    {
        std::vector<std::vector<std::string>> list;
        for (const auto& coding : database().all<Coding>()) {
            CHECK(coding.reviewer == ada);
            const auto detail = database().find<CodingDetail>(coding.id).value_or(CodingDetail());
            list.push_back({database().find<Paper>(coding.paper)->label,
                            database().find<Code>(coding.code)->label,
                            coding.basis,
                            coding.status,
                            detail.note,
                            detail.locator});
        }
        return list;
    }
};

using Rows = std::vector<std::vector<std::string>>;

}

TEST_CASE("a long file of codings is one change in several parts, so that memory stays bounded")
{
    Sheet sheet;
    std::string csv = "paper,code\n";
    REQUIRE(sheet.write([&](store::Transaction& t) -> Result<void> {
        for (int i = 0; i <= store::Transaction::ROWS_A_PART; ++i) {
            csv += std::to_string(t.insert(Paper()).value) + ",challenge/binary-size\n";
        }
        return {};
    }));
    REQUIRE(sheet.apply(csv)->given == store::Transaction::ROWS_A_PART + 1);
    CHECK(sheet.database().integer(
              "SELECT count(*) FROM journal_part WHERE entry = (SELECT max(id) FROM journal)")
          == 2);
}

TEST_CASE("a file of codings gives its codes, whatever the order of its columns")
{
    Sheet sheet;
    const auto applied =
        sheet.apply("note,Code,paper,status,locator,basis\r\n"
                    "\"Grows, \"\"much\"\"\",challenge/binary-size,[2],stated,\"Table 4, row 1\",table\r\n"
                    ",kernel-architecture/monolithic,[14],,,\r\n");
    REQUIRE(applied);
    CHECK(applied->given == 2);
    CHECK(applied->already == 0);
    CHECK(applied->noted == 0);
    CHECK(sheet.rows()
          == Rows{{"[2]", "Binary size", "table", "stated", "Grows, \"much\"", "Table 4, row 1"},
                  {"[14]", "Monolithic", "", "", "", ""}});
    CHECK(sheet.database().count<CodingDetail>() == 1);
}

TEST_CASE("a file of codings names papers by label, id or DOI and codes by any name that only one has")
{
    Sheet sheet;
    const auto id = std::to_string(sheet.fourteen.value);
    REQUIRE(sheet.apply("paper,code\n"
                        "2,Embedded\n"
                        "https://doi.org/10.1145/3519941.3535075,challenge/binary-size/monomorphization\n"
                        + id + ",binary-size/monomorphization\n" + "Chen2023 , lesson/other\n"));
    CHECK(sheet.rows()
          == Rows{{"[2]", "Embedded", "", "", "", ""},
                  {"[2]", "Monomorphization", "", "", "", ""},
                  {"[14]", "Monomorphization", "", "", "", ""},
                  {"Chen2023", "Other", "", "", "", ""}});
}

TEST_CASE("applying a file of codings twice changes nothing the second time")
{
    Sheet sheet;
    const std::string csv =
        "paper,code,note,locator\n[2],Embedded,A note.,§1\n[2],Embedded,,§2\n[2],Embedded,,§2\n";
    const auto first = sheet.apply(csv);
    REQUIRE(first);
    CHECK(first->given == 2);
    CHECK(first->already == 1);
    const auto entries = sheet.review->journal().count();
    const auto second = sheet.apply(csv);
    REQUIRE(second);
    CHECK(second->given == 0);
    CHECK(second->already == 3);
    CHECK(sheet.review->journal().count() == entries);
}

TEST_CASE("a file of codings brings new notes to codings that stand, and takes no note away")
{
    Sheet sheet;
    REQUIRE(sheet.apply("paper,code,note,locator\n[2],Embedded,Old.,§1\n[14],Embedded,,\n"));
    const auto applied = sheet.apply(
        "paper,code,note,locator\n[2],Embedded,New.,§1\n[14],Embedded,First.,\n[2],Embedded,,§1\n");
    REQUIRE(applied);
    CHECK(applied->given == 0);
    CHECK(applied->noted == 2);
    CHECK(applied->already == 1);
    CHECK(sheet.rows()
          == Rows{{"[2]", "Embedded", "", "", "New.", "§1"}, {"[14]", "Embedded", "", "", "First.", ""}});
}

TEST_CASE("a file of codings is applied whole or not at all")
{
    Sheet sheet;
    CHECK(sheet.refusal("paper,code\n[2],Embedded\n\n\"[14]\",\"Embeded\"\n")
          == "codings.csv:4: There is no code \"Embeded\"; did you mean \"embedded\"?");
    CHECK(sheet.rows().empty());
}

TEST_CASE("an unknown paper in a file of codings is an error that names the nearest one")
{
    Sheet sheet;
    CHECK(sheet.refusal("paper,code\n[2],Embedded\nChen2022,Embedded\n")
          == "codings.csv:3: There is no paper \"Chen2022\"; did you mean \"Chen2023\"?");
    CHECK(sheet.refusal("paper,code\n10.1145/1,Embedded\n")
          == "codings.csv:2: There is no paper \"10.1145/1\".");
    sheet.paper("");
    CHECK(sheet.refusal("paper,code\n,Embedded\n") == "codings.csv:2: There is no paper \"\".");
}

TEST_CASE("an ambiguous code in a file of codings is an error that lists the codes")
{
    Sheet sheet;
    CHECK(sheet.refusal("paper,code\n[2],Other\n")
          == "codings.csv:2: Several codes are called \"Other\": challenge/other, lesson/other. Name one of "
             "these.");
}

TEST_CASE("a second code where one is allowed is an error at its line")
{
    Sheet sheet;
    CHECK(sheet.refusal("paper,code\n[2],Embedded\n[2],Monolithic\n")
          == "codings.csv:3: \"Kernel architecture\" takes one code, and [2] has \"Embedded\".");
}

TEST_CASE("a header that does not fit is an error that says what is wrong")
{
    Sheet sheet;
    CHECK(sheet.refusal("") == "codings.csv:1: The first row names no column \"paper\".");
    CHECK(sheet.refusal("paper,note\n") == "codings.csv:1: The first row names no column \"code\".");
    CHECK(sheet.refusal("\npaper,code,paper\n") == "codings.csv:2: The column \"paper\" comes twice.");
    CHECK(sheet.refusal("paper,code,locater\n")
          == "codings.csv:1: There is no column \"locater\" in a file of codings; did you mean \"locator\"?");
    CHECK(sheet.refusal("paper|code\n")
          == "codings.csv:1: There is no column \"paper|code\" in a file of codings; it may have paper, "
             "code, note, "
             "locator, basis and status.");
}

TEST_CASE("a row that does not fit its header or is no text is an error at its line")
{
    Sheet sheet;
    CHECK(sheet.refusal("paper,code\n[2]\n") == "codings.csv:2: The row has 1 fields, the first row has 2.");
    CHECK(sheet.refusal("paper,code\n[2],Embedded,\n")
          == "codings.csv:2: The row has 3 fields, the first row has 2.");
    CHECK(sheet.refusal("paper,code,note\n[2],Embedded,caf\xE9\n")
          == "codings.csv:2: The row is not UTF-8 text; save the file as UTF-8.");
    CHECK(sheet.refusal("paper,code\n[2],\"Embedded\n")
          == "codings.csv:2: The quote that opens a field here is never closed.");
}

TEST_CASE("a DOI is known in all its spellings, and a name that means two papers is an error")
{
    Sheet sheet;
    PaperNames names(sheet.database());
    for (const auto* name : {"10.1145/3519941.3535075",
                             "doi:10.1145/3519941.3535075",
                             "DOI: 10.1145/3519941.3535075",
                             "http://dx.doi.org/10.1145/3519941.3535075",
                             "HTTPS://DOI.ORG/10.1145/3519941.3535075"}) {
        const auto found = names.find(name);
        REQUIRE(found);
        CHECK(*found == sheet.two);
    }
    const auto plain = sheet.paper("2");
    const auto error = errorOf(names.find("2"));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.english()
          == "Several papers are called \"2\": " + std::to_string(sheet.two.value) + ", "
              + std::to_string(plain.value) + ". Name one of these ids.");
    CHECK(*names.find("[2]") == sheet.two);

    sheet.paper("[3]", "10.1145/3519941.3535075");
    PaperNames afresh(sheet.database());
    CHECK(errorOf(afresh.find("10.1145/3519941.3535075")).code == ErrorCode::Invalid);
}

TEST_CASE(
    "a file of codings may have semicolons or tabs where programs write them, if its header has no commas")
{
    Sheet sheet;
    REQUIRE(sheet.apply("\xEF\xBB\xBFpaper;code;note\r\n[14];monolithic;\"a; b, c\"\r\n"));
    REQUIRE(sheet.apply("\n\npaper\tcode\n[2]\tembedded\n"));
    CHECK(sheet.rows()
          == Rows{{"[14]", "Monolithic", "", "", "a; b, c", ""}, {"[2]", "Embedded", "", "", "", ""}});
    CHECK(
        sheet.refusal("paper,code;note\n[14],monolithic\n").starts_with("codings.csv:1: There is no column"));
}

TEST_CASE("a header that is no text is an error that does not repeat it")
{
    Sheet sheet;
    const std::string utf16("\xFF\xFEp\0a\0p\0e\0r\0", 12);
    CHECK(sheet.refusal(utf16) == "codings.csv:1: The row is not UTF-8 text; save the file as UTF-8.");
}
