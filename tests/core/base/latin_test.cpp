#include "core/base/latin.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("texts in other letters are written in those of ASCII")
{
    CHECK(latinised("größer") == "grosser");
    CHECK(latinised("内核") == "nei he"); // Pinyin without its tones
    CHECK(latinised("ядро") == "adro");   // ISO 9, without its accents
    CHECK(latinised("Kernel v2") == "Kernel v2");
    CHECK(latinised("").empty());
}
