#include "core/report/xlsx.h"
#include "tests/support/comma_locale.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <limits>

using namespace alidade;
using namespace alidade::report;

namespace {

Cell text(std::string words)
{
    return words;
}

Cell number(std::int64_t value)
{
    return value;
}

/// What an XML reader that knows nothing of us finds in the first sheet: a line a cell, `A1 TYPE VALUE`.
std::string readBack(const std::string& bytes)
{
    const tests::TempFolder folder;
    tests::writeFile(folder / "table.xlsx", bytes);
    tests::writeFile(folder / "read.py", R"PY(
import sys, zipfile, xml.etree.ElementTree as tree
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
with zipfile.ZipFile(sys.argv[1]) as file, open(sys.argv[2], 'w', encoding='utf-8') as out:
    assert file.testzip() is None
    print('sheet', tree.fromstring(file.read('xl/workbook.xml')).find(f'.//{main}sheet').get('name'), file=out)
    for name in file.namelist():
        tree.fromstring(file.read(name))
    sheet = tree.fromstring(file.read('xl/worksheets/sheet1.xml'))
    pane = sheet.find(f'.//{main}pane')
    print('pane', pane.get('state'), pane.get('topLeftCell'), file=out)
    print('formulas', len(list(sheet.iter(f'{main}f'))), file=out)
    for cell in sheet.iter(f'{main}c'):
        value = ''.join(cell.itertext()).replace('\n', '|')
        if value:
            print(cell.get('r'), cell.get('t', 'n'), value, file=out)
)PY");
    const auto out = folder / "out.txt";
    const auto command = "python3 " + (folder / "read.py").string() + " " + (folder / "table.xlsx").string()
        + " " + out.string();
    REQUIRE(std::system(command.c_str()) == 0); // NOLINT(concurrency-mt-unsafe): no thread runs beside
    return tests::readFile(out);
}

bool has(const std::string& lines, const std::string& line)
{
    return ("\n" + lines).find("\n" + line + "\n") != std::string::npos;
}

}

TEST_CASE("a spreadsheet has its header in sight, numbers as numbers and papers as text")
{
    const Grid grid = {"Challenges of kernels",
                       {"No.", "Challenge", "Papers"},
                       {{number(1),
                         text("Binary size\nand more"),
                         std::vector<Reference>{{"[19]", "ma2023"}, {"[4]", "burtsev2021"}}},
                        {Cell(0.5), text("caf\u00E9 & <tags>"), text("")}},
                       {text("All"), text(""), number(3)}};
    const auto bytes = toXlsx(grid);
    REQUIRE(bytes);
    const auto lines = readBack(*bytes);
    INFO(lines);
    CHECK(has(lines, "sheet Challenges of kernels"));
    CHECK(has(lines, "pane frozen A2"));
    CHECK(has(lines, "A1 inlineStr No."));
    CHECK(has(lines, "A2 n 1"));
    CHECK(has(lines, "B2 inlineStr Binary size|and more"));
    CHECK(has(lines, "C2 inlineStr [19], [4]"));
    CHECK(has(lines, "A3 n 0.5"));
    CHECK(has(lines, "B3 inlineStr caf\u00E9 & <tags>"));
    CHECK(has(lines, "A4 inlineStr All"));
    CHECK(has(lines, "C4 n 3"));
}

TEST_CASE("no text of a spreadsheet is a formula")
{
    const auto bytes = toXlsx({"", {"=1+1"}, {{text("=HYPERLINK(\"http://x\")")}, {text("{=A1}")}}, {}});
    REQUIRE(bytes);
    const auto lines = readBack(*bytes);
    CHECK(has(lines, "formulas 0"));
    CHECK(has(lines, "A1 inlineStr =1+1"));
    CHECK(has(lines, "A2 inlineStr =HYPERLINK(\"http://x\")"));
}

TEST_CASE("a spreadsheet takes any caption as its name and any bytes as text")
{
    std::string bytes;
    for (int c = 1; c < 256; ++c) {
        bytes += static_cast<char>(c);
    }
    CHECK(
        has(readBack(*toXlsx({"'What: [a] / b?' is longer than a sheet's name", {"x"}, {{text(bytes)}}, {}})),
            "sheet What a b ' is longer than a sh\u2026"));
    CHECK(has(readBack(*toXlsx({"History", {"x"}, {}, {}})), "sheet Table"));
    CHECK(has(readBack(*toXlsx({"", {"x"}, {{text(std::string(40000, 'a'))}}, {}})),
              "A2 inlineStr " + std::string(32766, 'a') + "\u2026"));
}

TEST_CASE("a number that a spreadsheet cannot hold is text there")
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    const auto lines = readBack(*toXlsx({"", {"x"}, {{number(most)}, {Cell(std::nan(""))}}, {}}));
    CHECK(has(lines, "A2 inlineStr 9223372036854775807"));
    CHECK(has(lines, "A3 inlineStr nan"));
}

TEST_CASE("the same table is the same spreadsheet")
{
    const Grid grid = {"a", {"b"}, {{number(1)}}, {}};
    CHECK(*toXlsx(grid) == *toXlsx(grid));
}

TEST_CASE("a table with more rows than a sheet is refused with a way out")
{
    Grid grid{"", {"x"}, {}, {}};
    grid.rows.resize(1'048'576);
    const auto bytes = toXlsx(grid);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().detail.english().find("CSV") != std::string::npos);
}

TEST_CASE("a spreadsheet has its numbers with a point, whatever the language of the desktop")
{
    const Grid grid = {"Share", {"Challenge", "Share"}, {{text("Size"), Cell(3.5)}}, {}};
    const auto plain = toXlsx(grid);
    const tests::CommaLocale comma;
    REQUIRE(comma.isThere());
    const auto bytes = toXlsx(grid);
    REQUIRE(bytes);
    CHECK(has(readBack(*bytes), "B2 n 3.5"));
    const bool areSame = *bytes == *plain; // the widths of columns, too
    CHECK(areSame);
}
