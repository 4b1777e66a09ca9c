#include "core/base/count.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/speech.h"

#include <catch2/catch.hpp>

using namespace alidade;
using report::Language;

namespace {

QString noneOf(int papers)
{
    return ui::said(
        {std::string("%1: %2"), {counted(papers), Sentence(translatable("Sentence", "none applies"))}});
}

}

TEST_CASE("what is exported is worded in its own language, whatever the window speaks")
{
    CHECK(noneOf(1234).endsWith(QStringLiteral("none applies")));
    {
        const ui::Speech german(Language::German);
        CHECK(noneOf(1234) == QStringLiteral("1.234: keiner trifft zu"));
        {
            const ui::Speech english(Language::English);
            CHECK(noneOf(1234) == QStringLiteral("1,234: none applies"));
            const ui::Speech asBefore({});
            CHECK(ui::countText(50000) == QStringLiteral("50,000"));
        }
        CHECK(ui::countText(50000) == QStringLiteral("50.000"));
    }
    CHECK(noneOf(1234).endsWith(QStringLiteral("none applies")));
}

TEST_CASE("the words of tables are there in every language")
{
    const auto words = translatable("Table", "Inclusion and exclusion criteria");
    CHECK(ui::tableWords(Language::English, words) == "Inclusion and exclusion criteria");
    CHECK(ui::tableWords(Language::German, words) == "Ein- und Ausschlusskriterien");
}
