#include "core/base/words.h"

#include <catch2/catch.hpp>

using namespace alidade;

TEST_CASE("words are letters and digits with the signs behind them, in the form in which they are compared")
{
    std::vector<std::string> texts;
    for (const auto& word : placedWords("C++/C# (Café-17) + 鸿蒙")) {
        texts.push_back(word.text);
    }
    CHECK(texts == std::vector<std::string>{"c++", "c#", "cafe", "17", "鸿", "蒙"});
}
