#include "tests/architecture/rules.h"

#include <algorithm>
#include <iterator>

namespace alidade::tests {

namespace {

const std::vector<std::string> TOP = {
    "app", "build", "cmake", "core", "packaging", "resources", "tests", "ui"};

/// The way of the data: a stage may include itself and the stages before it.
const std::vector<std::string> STAGES = {
    "base",
    "store",
    "review",
    "sources",
    "duplicates",
    "screening",
    "coding",
    "agreement",
    "map",
    "report",
    "starters",
};

/// Pages of the window. None may include another one; the shell puts them together.
const std::vector<std::string> PAGES = {
    "review",
    "merge",
    "protocol",
    "sources",
    "duplicates",
    "screening",
    "coding",
    "taxonomy",
    "agreement",
    "map",
    "report",
    "lint",
    "starters",
};

const std::vector<HeaderRule> HEADERS = {
    {"sqlite3", {"core/store/"}},
    {"SQLiteCpp/", {"core/store/"}},
    {"Q", {"ui/", "app/gui/", "app/cli/drawing/"}}, // <QString>, <QtCore/QString>
    {"q", {"ui/", "app/gui/", "app/cli/drawing/"}}, // <qstring.h>, <qt6/QtCore/QString>
    {"pugixml.hpp", {"core/sources/"}, Where::OnlyInCpp},
    {"xlsxwriter.h", {"core/report/"}, Where::OnlyInCpp},
    {"nlohmann/json.hpp", {"core/", "app/"}, Where::OnlyInCpp}, // 3.7 s to compile
    {"CLI/", {"app/cli/"}, Where::OnlyInCpp},                   // 5.7 s to compile
};

const std::vector<TextRule> IDENTIFIERS = {
    {{"ui/", "app/"},
     {"ui/bridge/"},
     {{"toStdString"},
      {"fromStdString"},
      {"toStdU16String"},
      {"fromStdU16String"},
      {"toStdWString"},
      {"fromStdWString"},
      {"toUtf8"},
      {"fromUtf8"},
      {"toLocal8Bit"},
      {"fromLocal8Bit"},
      {"toLatin1"},
      {"fromLatin1"}},
     "text crosses between std::string and QString in ui/bridge alone"},
};

const std::vector<TextRule> LITERALS = {
    {{"ui/", "app/"},
     {},
     {{"SELECT", "FROM"}, {"INSERT", "INTO"}, {"UPDATE", "SET"}, {"DELETE", "FROM"}, {"CREATE", "TABLE"}},
     "SQL stands in core alone"},
};

const std::vector<Exception> EXCEPTIONS = {};

std::vector<std::string> upTo(std::vector<std::string>::const_iterator last)
{
    std::vector<std::string> folders;
    std::transform(STAGES.begin(),
                   std::next(last),
                   std::back_inserter(folders),
                   [](const std::string& stage) { return "core/" + stage + "/"; });
    return folders;
}

std::vector<std::string> joined(std::vector<std::string> some, const std::vector<std::string>& more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

std::vector<FolderRule> folderRules()
{
    std::vector<FolderRule> rules;
    for (auto stage = STAGES.begin(); stage != STAGES.end(); ++stage) {
        rules.push_back({"core/" + *stage, upTo(stage)});
    }

    std::vector<std::string> seen = upTo(std::prev(STAGES.end())); // by the window: all but the file itself
    std::erase(seen, "core/store/");
    rules.push_back({"ui/bridge", joined(seen, {"ui/bridge/"})});
    rules.push_back({"ui/controls", joined(seen, {"ui/bridge/", "ui/controls/"})});
    rules.push_back({"ui/charts", joined(seen, {"ui/bridge/", "ui/controls/", "ui/charts/"})});
    rules.push_back({"ui/papers", joined(seen, {"ui/bridge/", "ui/controls/", "ui/papers/"})});
    for (const std::string& page : PAGES) {
        rules.push_back(
            {"ui/" + page,
             joined(seen, {"ui/bridge/", "ui/controls/", "ui/charts/", "ui/papers/", "ui/" + page + "/"})});
    }
    rules.push_back({"ui/shell", joined(seen, {"ui/"})});

    rules.push_back({"app/cli", {"core/", "app/cli/"}});
    // the commands that draw use the window's drawing, so that a figure is the same on every road
    rules.push_back({"app/cli/drawing", {"core/", "ui/bridge/", "ui/charts/", "app/cli/"}});
    rules.push_back({"app/gui", joined(seen, {"ui/", "app/gui/"})});
    return rules;
}

}

Rules includeRules()
{
    return {TOP, folderRules(), HEADERS, IDENTIFIERS, LITERALS, 500, EXCEPTIONS};
}

}
