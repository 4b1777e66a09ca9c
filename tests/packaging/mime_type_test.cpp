#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <regex>
#include <string_view>

using namespace alidade::tests;

TEST_CASE("the MIME type's magic is what a review begins with")
{
    const auto xml = readFile(ALIDADE_SOURCE_DIR "/packaging/desktop/alidade.mime.xml");
    const TempFolder folder;
    const auto bytes = readFile(sampleIn(folder.path()));
    std::smatch match;
    REQUIRE(std::regex_search(
        xml, match, std::regex("type=\"big32\" value=\"0x([0-9A-F]{8})\" offset=\"([0-9]+)\"")));
    const auto offset = std::stoul(match[2]);
    std::string there;
    for (const char byte : bytes.substr(offset, 4)) {
        constexpr std::string_view DIGITS = "0123456789ABCDEF";
        const auto value = static_cast<unsigned char>(byte);
        there += DIGITS[value / 16U];
        there += DIGITS[value % 16U];
    }
    CHECK(there == match[1].str());
    CHECK(xml.find("value=\"SQLite format 3\\000\" offset=\"0\"") != std::string::npos);
    CHECK(bytes.substr(0, 16) == std::string("SQLite format 3\0", 16));
}
