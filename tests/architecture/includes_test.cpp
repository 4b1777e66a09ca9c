#include "tests/architecture/breaches.h"
#include "tests/architecture/source.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <vector>

namespace {

using namespace alidade::tests;

/// The breaches of a made-up tree, each as `file: subject`.
std::vector<std::string> found(const std::map<std::string, std::string>& tree,
                               const Rules& rules = includeRules())
{
    const TempFolder folder;
    for (const auto& [path, content] : tree) {
        writeFile(folder / path, content);
    }
    std::vector<std::string> subjects;
    for (const Breach& breach : breaches(folder.path(), rules)) {
        subjects.push_back(breach.file + ": " + breach.subject);
    }
    return subjects;
}

std::string including(const std::string& header)
{
    return "#include " + header + "\n";
}

using Subjects = std::vector<std::string>;

}

TEST_CASE("every source of this repository keeps the rules")
{
    REQUIRE_FALSE(sourcesIn(ALIDADE_SOURCE_DIR, "core").empty());
    CHECK(toText(breaches(ALIDADE_SOURCE_DIR, includeRules())) == "");
}

TEST_CASE("a folder that has no place at the root is reported, unless it is hidden")
{
    CHECK(
        found({{"year: 2021/map.tex", "%"}, {".editor/settings.json", "{}"}, {"resources/guide/map.md", "#"}})
        == Subjects{"year: 2021: folder"});
}

TEST_CASE("a stage may include itself and what stands to its left")
{
    CHECK(
        found({
            {"core/base/text.h", including("<string>")},
            {"core/map/index.cpp", including("\"core/map/index.h\"") + including("\"core/coding/coding.h\"")},
            {"core/starters/sample.cpp",
             including("\"core/base/text.h\"") + including("\"core/report/table.h\"")},
            {"app/cli/map.cpp", including("\"core/map/index.h\"") + including("\"app/cli/command.h\"")},
            {"ui/map/page.cpp", including("\"ui/charts/heat.h\"") + including("\"core/map/index.h\"")},
            {"ui/shell/window.cpp", including("\"ui/map/page.h\"") + including("<QMainWindow>")},
        })
        == Subjects{});
}

TEST_CASE("a stage that includes one to its right is reported, however it is written")
{
    const Subjects expected = {"core/coding/coding.cpp: core/map/index.h"};
    CHECK(found({{"core/coding/coding.cpp", including("\"core/map/index.h\"")}}) == expected);
    CHECK(found({{"core/coding/coding.cpp", including("<core/map/index.h>")}}) == expected);
    CHECK(found({{"core/coding/coding.cpp", "  #  include\t\"core/base/../map/index.h\"\n"}}) == expected);
    CHECK(found({{"core/coding/coding.cpp", including("\"../map/index.h\"")}})
          == Subjects{"core/coding/coding.cpp: ../map/index.h"});
}

TEST_CASE("each pair of neighbours among the stages is held")
{
    CHECK(found({
              {"core/agreement/a.h", including("\"core/map/a.h\"")},
              {"core/base/a.h", including("\"core/store/a.h\"")},
              {"core/coding/a.h", including("\"core/agreement/a.h\"")},
              {"core/duplicates/a.h", including("\"core/screening/a.h\"")},
              {"core/map/a.h", including("\"core/report/a.h\"")},
              {"core/report/a.h", including("\"core/starters/a.h\"")},
              {"core/review/a.h", including("\"core/sources/a.h\"")},
              {"core/screening/a.h", including("\"core/coding/a.h\"")},
              {"core/sources/a.h", including("\"core/duplicates/a.h\"")},
              {"core/store/a.h", including("\"core/review/a.h\"")},
          })
          == Subjects{
              "core/agreement/a.h: core/map/a.h",
              "core/base/a.h: core/store/a.h",
              "core/coding/a.h: core/agreement/a.h",
              "core/duplicates/a.h: core/screening/a.h",
              "core/map/a.h: core/report/a.h",
              "core/report/a.h: core/starters/a.h",
              "core/review/a.h: core/sources/a.h",
              "core/screening/a.h: core/coding/a.h",
              "core/sources/a.h: core/duplicates/a.h",
              "core/store/a.h: core/review/a.h",
          });
}

TEST_CASE("an include that does not start at the root is reported")
{
    CHECK(found({{"core/base/text.cpp", including("\"text.h\"")}}) == Subjects{"core/base/text.cpp: text.h"});
}

TEST_CASE("of the command line, only the commands that draw may include the painter")
{
    const auto painter = including("\"ui/charts/export.h\"") + including("<QGuiApplication>");
    CHECK(found({{"app/cli/drawing/figure.cpp", painter}, {"app/cli/map.cpp", including("<map>")}})
          == Subjects{});
    CHECK(found({{"app/cli/map.cpp", painter}})
          == Subjects{"app/cli/map.cpp: ui/charts/export.h", "app/cli/map.cpp: QGuiApplication"});
    CHECK(found({{"app/cli/drawing/figure.cpp", including("\"ui/map/map_page.h\"")}})
          == Subjects{"app/cli/drawing/figure.cpp: ui/map/map_page.h"});
}

TEST_CASE("core and the command line are reported when they include Qt or what is drawn with it")
{
    for (const std::string header : {"QString", "QtCore/QString", "qt6/QtCore/QString", "qglobal.h"}) {
        CHECK(found({{"core/report/table.cpp", including("<" + header + ">")}})
              == Subjects{"core/report/table.cpp: " + header});
        CHECK(found({{"app/cli/map.cpp", including("<" + header + ">")}})
              == Subjects{"app/cli/map.cpp: " + header});
        CHECK(found({{"app/gui/main.cpp", including("<" + header + ">")}}) == Subjects{});
    }
    CHECK(found({{"core/report/table.cpp", including("\"ui/charts/heat.h\"")}})
          == Subjects{"core/report/table.cpp: ui/charts/heat.h"});
    CHECK(found({{"core/report/table.cpp", including("\"app/cli/command.h\"")}})
          == Subjects{"core/report/table.cpp: app/cli/command.h"});
    CHECK(found({{"app/cli/map.cpp", including("\"ui/map/page.h\"")}})
          == Subjects{"app/cli/map.cpp: ui/map/page.h"});
}

TEST_CASE("a page that includes another page is reported")
{
    CHECK(found({{"ui/map/page.cpp", including("\"ui/coding/page.h\"")}})
          == Subjects{"ui/map/page.cpp: ui/coding/page.h"});
    CHECK(found({{"ui/charts/heat.cpp", including("\"ui/map/page.h\"")}})
          == Subjects{"ui/charts/heat.cpp: ui/map/page.h"});
    CHECK(found({{"ui/map/page.cpp", including("\"ui/shell/window.h\"")}})
          == Subjects{"ui/map/page.cpp: ui/shell/window.h"});
}

TEST_CASE("the window is reported when it reaches into the file")
{
    CHECK(found({{"ui/map/page.cpp", including("\"core/store/database.h\"")}})
          == Subjects{"ui/map/page.cpp: core/store/database.h"});
    CHECK(found({{"app/gui/main.cpp", including("\"core/store/database.h\"")}})
          == Subjects{"app/gui/main.cpp: core/store/database.h"});
}

TEST_CASE("SQLite outside the store is reported")
{
    CHECK(found({{"core/review/review.cpp", including("<sqlite3.h>") + including("<SQLiteCpp/Database.h>")},
                 {"core/store/database.cpp", including("<sqlite3.h>") + including("<SQLiteCpp/Database.h>")}})
          == Subjects{"core/review/review.cpp: sqlite3.h", "core/review/review.cpp: SQLiteCpp/Database.h"});
}

TEST_CASE("a heavy library in a header is reported")
{
    CHECK(found({{"app/cli/command.h", including("<CLI/CLI.hpp>")},
                 {"app/cli/map.cpp", including("<CLI/CLI.hpp>")}})
          == Subjects{"app/cli/command.h: CLI/CLI.hpp"});
    CHECK(found({{"core/starters/sample.h", including("<nlohmann/json.hpp>")},
                 {"core/starters/papers.cpp", including("<nlohmann/json.hpp>")}})
          == Subjects{"core/starters/sample.h: nlohmann/json.hpp"});
}

TEST_CASE("text that crosses to Qt outside the bridge is reported")
{
    const std::string conversion = "const auto name = QString::fromStdString(paper.title);\n";
    CHECK(found({{"ui/map/page.cpp", conversion}, {"ui/bridge/text.cpp", conversion}})
          == Subjects{"ui/map/page.cpp: fromStdString"});
    CHECK(found({{"app/gui/main.cpp", "open(name.toUtf8());\n"}}) == Subjects{"app/gui/main.cpp: toUtf8"});
}

TEST_CASE("each kind of SQL in a string outside core is reported")
{
    const auto inPage = [](const std::string& code) { return found({{"ui/map/page.cpp", code}}); };
    CHECK(inPage("run(\"SELECT id FROM paper\");") == Subjects{"ui/map/page.cpp: SELECT FROM"});
    CHECK(inPage("run(\"SELECT id\\n\"\n    // all\n    \"FROM paper\");")
          == Subjects{"ui/map/page.cpp: SELECT FROM"});
    CHECK(inPage("run(R\"sql(SELECT \"id\"\nFROM paper)sql\");") == Subjects{"ui/map/page.cpp: SELECT FROM"});
    CHECK(inPage("run(\"INSERT OR IGNORE INTO paper VALUES(1)\");")
          == Subjects{"ui/map/page.cpp: INSERT INTO"});
    CHECK(inPage("run(\"UPDATE paper SET year = 1\");") == Subjects{"ui/map/page.cpp: UPDATE SET"});
    CHECK(inPage("run(u8\"DELETE FROM paper\");") == Subjects{"ui/map/page.cpp: DELETE FROM"});
    CHECK(inPage("run(\"CREATE TEMP TABLE t(a)\");") == Subjects{"ui/map/page.cpp: CREATE TABLE"});
    CHECK(found({{"app/cli/map.cpp", "run(\"DELETE FROM paper\");"}})
          == Subjects{"app/cli/map.cpp: DELETE FROM"});
    CHECK(found({{"core/coding/coding_store.cpp", "run(\"DELETE FROM coding\");"}}) == Subjects{});
    CHECK(inPage("show(\"Select a paper from the list\");") == Subjects{});
    CHECK(inPage("show(\"SELECT\", \"FROM\");") == Subjects{});
}

TEST_CASE("comments and strings are no code")
{
    CHECK(found({{"core/base/text.cpp",
                  "// #include <QString>\n"
                  "/*\n#include <sqlite3.h>\n*/\n"
                  "const int MANY = 1'000; const char QUOTE = '\\'', OTHER = '\"';\n"
                  "const char* TEXT = \"/* \\\" \"; // \"core/map/index.h\"\n"
                  "const char* RAW = R\"(\n#include <sqlite3.h>\n)\";\n"},
                 {"ui/map/page.cpp", "// toUtf8, SELECT a FROM b\nconst char* NAME = \"toUtf8\";\n"}})
          == Subjects{});
}

TEST_CASE("a breach is found after what could hide it")
{
    const std::string include = including("<sqlite3.h>");
    CHECK(found({{"core/base/text.cpp", "/* \" */ const char* URL = \"http://a\";\n" + include}})
          == Subjects{"core/base/text.cpp: sqlite3.h"});
    const std::string sql = "run(\"DELETE FROM paper\");\n";
    CHECK(found({{"ui/map/page.cpp", "limit(1'000); " + sql}}) == Subjects{"ui/map/page.cpp: DELETE FROM"});
    CHECK(found({{"ui/map/page.cpp", "quote('\"'); " + sql}}) == Subjects{"ui/map/page.cpp: DELETE FROM"});
    CHECK(found({{"ui/map/page.cpp", "quote(\"\\\"\"); " + sql}})
          == Subjects{"ui/map/page.cpp: DELETE FROM"});
}

TEST_CASE("a folder without a rule is reported")
{
    CHECK(found({{"core/helpers/misc.h", ""}}) == Subjects{"core/helpers: folder"});
    CHECK(found({{"core/misc.h", ""}}) == Subjects{"core: folder"});
    CHECK(found({{"ui/dialogs/about.cpp", ""}}) == Subjects{"ui/dialogs: folder"});
    CHECK(found({{"app/server/main.cpp", ""}}) == Subjects{"app/server: folder"});
    CHECK(found({{"core/map/filter/parser.h", ""}, {"core/README.md", ""}}) == Subjects{});
}

TEST_CASE("a source that does not include its own header first is reported")
{
    const std::string own = including("\"core/map/index.h\"");
    const std::string other = including("<vector>");
    CHECK(found({{"core/map/index.h", ""}, {"core/map/index.cpp", own + other}}) == Subjects{});
    CHECK(found({{"core/map/facets.cpp", other}}) == Subjects{});
    const Subjects late = {"core/map/index.cpp: core/map/index.h"};
    CHECK(found({{"core/map/index.h", ""}, {"core/map/index.cpp", other + own}}) == late);
    CHECK(found({{"core/map/index.h", ""}, {"core/map/index.cpp", ""}}) == late);
}

TEST_CASE("a file of more than 500 lines is reported")
{
    CHECK(found({{"core/map/index.cpp", std::string(500, '\n')}}) == Subjects{});
    CHECK(found({{"core/map/index.cpp", std::string(501, '\n')}}) == Subjects{"core/map/index.cpp: length"});
    CHECK(found({{"tests/core/map_test.cpp", std::string(501, '\n')}})
          == Subjects{"tests/core/map_test.cpp: length"});
}

TEST_CASE("an exception covers its breach alone, and is reported when nothing needs it")
{
    Rules rules = includeRules();
    rules.exceptions = {{"core/base/text.h", "core/map/index.h", "for the test"}};
    const std::string late = including("\"core/map/index.h\"");
    CHECK(found({{"core/base/text.h", late}}, rules) == Subjects{});
    CHECK(found({{"core/base/text.h", late}, {"core/base/time.h", late}}, rules)
          == Subjects{"core/base/time.h: core/map/index.h"});
    CHECK(found({{"core/base/text.h", ""}}, rules) == Subjects{"core/base/text.h: core/map/index.h"});
}

TEST_CASE("a breach names its line")
{
    const TempFolder folder;
    writeFile(folder / "core/base/text.h", "#pragma once\n/* two\nlines */\n#include \"core/map/index.h\"\n");
    CHECK(toText(breaches(folder.path(), includeRules()))
          == "core/base/text.h:4: core/map/index.h: core/base may not include it\n");
}
