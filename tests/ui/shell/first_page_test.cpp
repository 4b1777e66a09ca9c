#include "core/coding/codings.h"
#include "core/coding/taxonomy_edit.h"
#include "core/screening/decisions.h"
#include "tests/ui/support/window.h"
#include "ui/shell/first_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// A paper on which nobody has decided yet.
PaperId addPaper(ui::Workspace& workspace)
{
    PaperId paper;
    REQUIRE(workspace.write(QStringLiteral("add"), [&](store::Transaction& t) -> Result<void> {
        Paper one;
        one.label = "[1]";
        one.title = "One";
        paper = t.insert(one);
        return {};
    }));
    return paper;
}

void decide(ui::Workspace& workspace, PaperId paper, Verdict verdict)
{
    REQUIRE(workspace.writeAsReviewer(
        QStringLiteral("decide"), [&](store::Transaction& t, ReviewerId reviewer) -> Result<void> {
            t.insert(Decision{{}, paper, reviewer, Stage::FullText, verdict, {}, {}});
            return {};
        }));
}

void addDimension(ui::Workspace& workspace)
{
    REQUIRE(workspace.write(QStringLiteral("ask"), [](store::Transaction& t) -> Result<void> {
        Dimension dimension;
        dimension.label = "Approach";
        const auto added = coding::addDimension(t, dimension);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }));
}

}

TEST_CASE("a review without papers opens on its protocol, and one with something to map on its map")
{
    const auto empty = openEmpty();
    CHECK(ui::firstPage(*empty) == QStringLiteral("protocol"));
    const auto sample = openSample();
    CHECK(ui::firstPage(*sample) == QStringLiteral("map"));
}

TEST_CASE("a review whose papers wait for a decision opens on the screening, then on what is to be coded")
{
    const auto open = openEmpty();
    const auto paper = addPaper(*open);
    CHECK(ui::firstPage(*open) == QStringLiteral("screening"));
    SECTION("there is no question to the papers yet")
    {
        decide(*open, paper, Verdict::Include);
        CHECK(ui::firstPage(*open) == QStringLiteral("taxonomy"));
        addDimension(*open);
        CHECK(ui::firstPage(*open) == QStringLiteral("map"));
    }
    SECTION("there are questions, but no paper to map")
    {
        addDimension(*open);
        CHECK(ui::firstPage(*open) == QStringLiteral("screening"));
        decide(*open, paper, Verdict::Exclude);
        CHECK(ui::firstPage(*open) == QStringLiteral("coding"));
    }
}
