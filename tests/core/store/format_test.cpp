#include "core/store/database.h"
#include "core/store/schema.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace alidade;
using namespace alidade::store;

namespace {

/// The part of FORMAT.md that begins with `**table**`, up to the next table or chapter.
std::string section(const std::string& format, const std::string& table)
{
    const auto begin = format.find("**" + table + "**");
    if (begin == std::string::npos) {
        return {};
    }
    const auto end = std::min(format.find("\n**", begin + 1), format.find("\n## ", begin));
    return format.substr(begin, end == std::string::npos ? end : end - begin);
}

/// The names in backquotes of the first column of a table in Markdown.
std::set<std::string> namedColumns(const std::string& section)
{
    std::set<std::string> names;
    const std::regex row("\n\\| (`[^|]*) \\|");
    const std::regex name("`([a-z0-9_]+)`");
    for (std::sregex_iterator line(section.begin(), section.end(), row), end; line != end; ++line) {
        const auto cell = (*line)[1].str();
        for (std::sregex_iterator word(cell.begin(), cell.end(), name); word != end; ++word) {
            names.insert((*word)[1].str());
        }
    }
    return names;
}

/// FNV-1a.
std::uint64_t fingerprint(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    }
    return hash;
}

}

TEST_CASE("the tables of a version that reviews were made with stay to the letter as they are")
{
    // a file with other ones is refused, so a change is a version of its own
    CHECK(fingerprint(migrations().front()) == 0x53a4d9ed09a00569);
}

TEST_CASE("FORMAT.md describes every table with every column, and none that is not there")
{
    const auto format =
        tests::readFile(std::filesystem::path(ALIDADE_SOURCE_DIR) / "core" / "store" / "FORMAT.md");
    const auto model = Database::inMemory();
    for (const auto script : migrations()) {
        model->execute(std::string(script));
    }
    std::vector<std::string> tables(TABLE_NAMES.begin(), TABLE_NAMES.end());
    for (const auto* table : {"journal", "journal_part", "journal_merged", "journal_paper"}) {
        tables.emplace_back(table);
    }
    CHECK(model->integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                         " AND name NOT LIKE 'sqlite%'")
          == static_cast<std::int64_t>(tables.size()));
    for (const auto& table : tables) {
        INFO(table);
        std::set<std::string> columns;
        auto query = model->prepare("SELECT name FROM pragma_table_info(?1)");
        query.bind(1, std::string_view(table));
        while (query.step()) {
            columns.emplace(query.text(0));
        }
        CHECK(namedColumns(section(format, table)) == columns);
    }
    auto words =
        model->prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'");
    int count = 0;
    while (words.step()) {
        CHECK(format.find("| `" + std::string(words.text(0)) + "` |") != std::string::npos);
        ++count;
    }
    CHECK(count == 4);
}

TEST_CASE("FORMAT.md names the version and the application id of the schema")
{
    const auto format =
        tests::readFile(std::filesystem::path(ALIDADE_SOURCE_DIR) / "core" / "store" / "FORMAT.md");
    CHECK(format.starts_with("# The file of a review, format " + std::to_string(schemaVersion()) + "\n"));
    CHECK(format.find("0x414C4944") != std::string::npos);
    CHECK(APPLICATION_ID == 0x414C4944);
}
