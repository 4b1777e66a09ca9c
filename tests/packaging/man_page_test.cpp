#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace alidade::tests;

namespace {

using Options = std::set<std::string>;

const std::string FOLDER = ALIDADE_SOURCE_DIR "/packaging/man/";

/// The long options that a text names.
Options optionsIn(const std::string& text)
{
    static const std::regex option("--([a-z][a-z-]*)");
    Options found;
    for (std::sregex_iterator match(text.begin(), text.end(), option), end; match != end; ++match) {
        found.insert((*match)[1]);
    }
    return found;
}

/// What every command has, and the page says once.
const Options COMMON = {"help", "format", "reviewer", "quiet"};

Options withoutCommon(Options options)
{
    for (const auto& common : COMMON) {
        options.erase(common);
    }
    return options;
}

/// The names in the list below `Subcommands:`.
std::vector<std::string> subcommands(const std::string& help)
{
    std::vector<std::string> names;
    std::istringstream lines(help);
    bool isList = false;
    for (std::string line; std::getline(lines, line);) {
        if (isList && line.size() > 2 && line[0] == ' ' && line[2] != ' ') {
            names.push_back(line.substr(2, line.find(' ', 2) - 2));
        }
        isList = isList || line == "Subcommands:";
    }
    return names;
}

std::string help(std::vector<std::string> words)
{
    words.push_back("--help");
    const auto shown = run(words);
    REQUIRE(shown.status == 0);
    return shown.out;
}

/// The options in the list below `Options:`; what descriptions say of other ones does not count.
Options optionsOf(const std::string& help)
{
    Options options;
    std::istringstream lines(help.substr(help.find("\nOptions:")));
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("  -", 0) == 0) {
            const auto named = optionsIn(line);
            const auto first = line.find("--");
            const auto end = line.find_first_of(" ,", first);
            REQUIRE_FALSE(named.empty());
            options.insert(line.substr(first + 2, end - first - 2));
        }
    }
    return options;
}

/// Sections of the page (.SS) with the options that each explains in a list (.TP).
std::map<std::string, Options> sections(std::string page)
{
    page = std::regex_replace(page, std::regex("\\\\-"), "-");
    std::map<std::string, Options> found;
    std::string section;
    bool isTerm = false;
    std::istringstream lines(page);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind(".SS ", 0) == 0) {
            section = line.substr(4);
            found[section];
        } else if (line.rfind(".SH ", 0) == 0) {
            section = line;
        } else if (isTerm) {
            found[section].merge(optionsIn(line));
        }
        isTerm = line == ".TP";
    }
    return found;
}

}

TEST_CASE("the manual of alidade-cli has every command with every option, and none that is not there")
{
    auto page = sections(readFile(FOLDER + "alidade-cli.1"));
    CHECK(page[".SH OPTIONS OF EVERY COMMAND"] == COMMON);
    const auto take = [&](const std::string& name, const Options& options) {
        INFO(name);
        REQUIRE(page.count(name) == 1);
        CHECK(withoutCommon(page[name]) == withoutCommon(options));
        page.erase(name);
    };
    for (const auto& command : subcommands(help({}))) {
        const auto text = help({command});
        take(command, optionsOf(text));
        for (const auto& part : subcommands(text)) {
            take(command + " " + part, optionsOf(help({command, "REVIEW", part})));
        }
    }
    for (const auto& [section, options] : page) {
        INFO("a section without a command: " << section);
        CHECK(section.rfind(".SH ", 0) == 0);
    }
}

TEST_CASE("the manuals say the version of the program")
{
    const auto version = run({"--version"}).out;
    const auto number = version.substr(version.find(' ') + 1, version.find('\n') - version.find(' ') - 1);
    for (const char* name : {"alidade.1", "alidade-cli.1"}) {
        CHECK(readFile(FOLDER + name).find("\"Alidade " + number + "\"") != std::string::npos);
    }
    CHECK(readFile(ALIDADE_SOURCE_DIR "/packaging/debian/changelog").rfind("alidade (" + number + "-", 0)
          == 0);
    CHECK(readFile(ALIDADE_SOURCE_DIR "/packaging/desktop/alidade.metainfo.xml")
              .find("<release version=\"" + number + "\"")
          != std::string::npos);
}
