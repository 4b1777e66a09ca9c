#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <regex>

using namespace alidade::tests;

namespace {

const std::string SOURCE = ALIDADE_SOURCE_DIR;
const std::string FOLDER = SOURCE + "/resources/translations/";

/// A copy of a translation, brought up to date by Qt's own tool with what core, ui/ and app/gui say now.
std::string updated(const std::string& name, const TempFolder& folder)
{
    const auto copy = folder / name;
    writeFile(copy, readFile(FOLDER + name));
    const auto command = "cd '" + SOURCE
        + "' && " ALIDADE_LUPDATE
          " core ui app/gui -I . -locations none -silent -no-ui-lines -source-language en "
        + "-tr-function-alias QT_TRANSLATE_NOOP+=translatable "
        + (name == "alidade_en.ts" ? std::string("-pluralonly") : std::string()) + " -ts '" + copy.string()
        + "' 2>'" + (folder / "messages").string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    // a class that the tool cannot place gets a context that the program never asks for
    static const std::regex unplaced("unknown namespace/class ::(?!std\\b)");
    const auto messages = readFile(folder / "messages");
    INFO(messages);
    CHECK_FALSE(std::regex_search(messages, unplaced));
    return readFile(copy);
}

/// The source texts of messages that are not finished, or that no source has any more.
std::vector<std::string> open(const std::string& ts)
{
    static const std::regex message("<message[^>]*>([\\s\\S]*?)</message>");
    static const std::regex source("<source>([\\s\\S]*?)</source>");
    std::vector<std::string> texts;
    for (std::sregex_iterator found(ts.begin(), ts.end(), message), end; found != end; ++found) {
        const auto text = (*found)[1].str();
        std::smatch named;
        REQUIRE(std::regex_search(text, named, source));
        for (const char* state : {"type=\"unfinished\"",
                                  "type=\"vanished\"",
                                  "type=\"obsolete\"",
                                  "<numerusform></numerusform>"}) {
            if (text.find(state) != std::string::npos) {
                texts.push_back(named[1]);
                break;
            }
        }
    }
    return texts;
}

/// The classes of the window that look their texts up under their full names.
std::vector<std::string> classesOfWindow()
{
    static const std::regex declared(R"(class (\w+)(?: final)?\s*:[^{]*\{\s*Q_OBJECT)");
    std::vector<std::string> classes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(SOURCE + "/ui")) {
        const auto text = entry.path().extension() == ".h" ? readFile(entry.path()) : std::string();
        for (std::sregex_iterator found(text.begin(), text.end(), declared), end; found != end; ++found) {
            classes.push_back((*found)[1]);
        }
    }
    return classes;
}

}

TEST_CASE("the texts of a class stand under its name with its namespace, where the program looks for them")
{
    const auto german = readFile(FOLDER + "alidade_de.ts");
    const auto classes = classesOfWindow();
    REQUIRE(classes.size() > 100);
    for (const auto& name : classes) {
        INFO(name << ": call tr() in a member, not as " << name << "::tr() from elsewhere");
        CHECK(german.find("<name>" + name + "</name>") == std::string::npos);
    }
}

TEST_CASE("every text of the window has its German translation, and no translation is left over")
{
    const TempFolder folder;
    CHECK(open(updated("alidade_de.ts", folder)) == std::vector<std::string>{});
}

TEST_CASE("every plural of the window has its English forms")
{
    const TempFolder folder;
    CHECK(open(updated("alidade_en.ts", folder)) == std::vector<std::string>{});
}

TEST_CASE("a translation has the places of its source: %1, %n, the ellipsis and the key of a menu")
{
    const auto ts = readFile(FOLDER + "alidade_de.ts");
    static const std::regex message(
        "<source>([\\s\\S]*?)</source>[\\s\\S]*?<translation>([\\s\\S]*?)</translation>");
    static const std::regex place("%L?[0-9n]");
    std::size_t count = 0;
    for (std::sregex_iterator found(ts.begin(), ts.end(), message), end; found != end; ++found) {
        const auto source = (*found)[1].str();
        const auto translation = (*found)[2].str();
        INFO(source << " -> " << translation);
        const bool isPlural = translation.find("<numerusform>") != std::string::npos;
        for (std::sregex_iterator part(source.begin(), source.end(), place); part != end; ++part) {
            CHECK((isPlural || translation.find(part->str()) != std::string::npos));
        }
        const auto isAsked = [](const std::string& text) {
            return text.size() >= 3 && text.compare(text.size() - 3, 3, "…") == 0;
        };
        CHECK((isPlural || isAsked(source) == isAsked(translation)));
        CHECK((source.find("&amp;") == std::string::npos || translation.find("&amp;") != std::string::npos));
        ++count;
    }
    CHECK(count > 50);
}
