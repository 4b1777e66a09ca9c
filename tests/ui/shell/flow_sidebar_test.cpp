#include "core/coding/codings.h"
#include "core/coding/taxonomy_edit.h"
#include "core/screening/decisions.h"
#include "tests/ui/support/window.h"
#include "ui/shell/flow_sidebar.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;

namespace {

QString described(const ui::FlowSidebar& sidebar, const QString& title)
{
    for (const auto* stage : sidebar.findChildren<ui::StageButton*>()) {
        if (stage->text() == title) {
            return stage->accessibleDescription();
        }
    }
    return {};
}

}

TEST_CASE("a caption that is too long for one line has two")
{
    ui::StageButton stage(QStringLiteral("Auswahl"));
    stage.setFigures(QStringLiteral("24"), QStringLiteral("alle"));
    const auto before = stage.sizeHint().height();
    stage.setFigures(QStringLiteral("24"), QStringLiteral("eingeschlossen, alle anderen sind entschieden"));
    CHECK(stage.sizeHint().height() > before);
    stage.setFigures(QStringLiteral("24"), QStringLiteral("alle"));
    CHECK(stage.sizeHint().height() == before);
}

TEST_CASE("the numbers of the sidebar say what they count")
{
    const auto open = openSample();
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Searches")).startsWith(QStringLiteral("185, hits in 6 source")));
    CHECK(described(sidebar, QStringLiteral("Coding")) == QStringLiteral("24, all coded, by any reviewer"));
    CHECK(described(sidebar, QStringLiteral("Map")).contains(QStringLiteral("given")));
    sidebar.setWorkspace(nullptr);
}

TEST_CASE("where no paper is included yet, coding waits for the screening")
{
    const auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("add"), [](store::Transaction& t) -> Result<void> {
        Paper paper;
        paper.label = "[1]";
        paper.title = "One";
        t.insert(paper);
        return {};
    }));
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Coding")) == QStringLiteral("waits for screening"));
    sidebar.setWorkspace(nullptr);
}

TEST_CASE("where papers were coded before any was included, coding still waits for the screening")
{
    const auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("add"), [](store::Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        Dimension dimension;
        dimension.slug = dimension.label = "approach";
        Code code;
        code.dimension = t.insert(dimension);
        code.slug = code.label = "rewrite";
        const auto paper = t.insert(Paper());
        t.insert(Coding{{}, paper, t.insert(code), ada, {}, {}});
        t.insert(Decision{{}, paper, ada, Stage::TitleAbstract, Verdict::Maybe, {}, {}});
        return {};
    }));
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Coding")) == QStringLiteral("waits for screening"));
    sidebar.setWorkspace(nullptr);
}

TEST_CASE("the screening says how many papers nobody has looked at, and how many are under way")
{
    const auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("screen"), [](store::Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        for (int i = 0; i < 6; ++i) {
            Paper paper;
            paper.title = "Paper " + std::to_string(i);
            const auto id = t.insert(paper);
            if (i < 3) {
                const auto verdict = i == 0 ? Verdict::Exclude : i == 1 ? Verdict::Maybe : Verdict::Include;
                t.insert(Decision{{}, id, ada, Stage::TitleAbstract, verdict, {}, {}});
            }
        }
        return {};
    }));
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Screening")) == QStringLiteral("3 to screen, 2 under way"));
    REQUIRE(open->write(QStringLiteral("include"), [](store::Transaction& t) -> Result<void> {
        const auto papers = t.database().all<Paper>("ORDER BY id");
        const auto ada = reviewerNamed(t, "Ada");
        t.insert(Decision{{}, papers[2].id, ada, Stage::FullText, Verdict::Include, {}, {}});
        return {};
    }));
    CHECK(eventually([&] {
        return described(sidebar, QStringLiteral("Screening"))
            == QStringLiteral("1, included, 3 to screen, 1 under way");
    }));
    sidebar.setWorkspace(nullptr);
}

TEST_CASE(
    "papers that nobody has looked at are told beside conflicts, and a maybe is one beside an exclusion")
{
    const auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("screen"), [](store::Transaction& t) -> Result<void> {
        std::vector<PaperId> papers;
        for (int i = 0; i < 5; ++i) {
            Paper paper;
            paper.title = "Paper " + std::to_string(i);
            papers.push_back(t.insert(paper));
        }
        const auto ada = reviewerNamed(t, "Ada");
        const auto bob = reviewerNamed(t, "Bob");
        for (const auto& [paper, first] : {std::pair(0, Verdict::Include), std::pair(1, Verdict::Maybe)}) {
            const auto id = papers[static_cast<std::size_t>(paper)];
            t.insert(Decision{{}, id, ada, Stage::TitleAbstract, first, {}, {}});
            t.insert(Decision{{}, id, bob, Stage::TitleAbstract, Verdict::Exclude, {}, {}});
        }
        return {};
    }));
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Screening")) == QStringLiteral("2 conflict(s), 3 to screen"));
    CHECK(described(sidebar, QStringLiteral("Agreement")) == QStringLiteral("2, papers to settle"));
    sidebar.setWorkspace(nullptr);
}

TEST_CASE("a paper whose codings differ and that nothing settles is counted beside the agreement")
{
    const auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("code"), [](store::Transaction& t) -> Result<void> {
        Dimension dimension;
        dimension.label = "Approach";
        const auto approach = coding::addDimension(t, dimension);
        std::vector<CodeId> codes;
        for (const auto* label : {"Greenfield", "Port"}) {
            Code code;
            code.dimension = *approach;
            code.label = label;
            codes.push_back(*coding::addCode(t, code));
        }
        const std::vector<ReviewerId> reviewers = {reviewerNamed(t, "Ada"), reviewerNamed(t, "Bea")};
        for (const bool isDisputed : {true, false}) {
            Paper paper;
            paper.label = isDisputed ? "[1]" : "[2]";
            paper.title = "A paper";
            const auto id = t.insert(paper);
            for (std::size_t i = 0; i < reviewers.size(); ++i) {
                t.insert(Decision{{}, id, reviewers[i], Stage::FullText, Verdict::Include, {}, {}});
                t.insert(Coding{{}, id, codes[isDisputed ? i : 0], reviewers[i], {}, {}});
            }
        }
        return {};
    }));
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Agreement")) == QStringLiteral("1, papers to settle"));
    sidebar.setWorkspace(nullptr);
}

TEST_CASE("the agreement counts what its page has to settle: a maybe beside an include, too")
{
    const auto open = openEmpty();
    REQUIRE(open->write(QStringLiteral("screen"), [](store::Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        const auto bea = reviewerNamed(t, "Bea");
        for (const auto second : {Verdict::Exclude, Verdict::Maybe, Verdict::Include}) {
            Paper paper;
            paper.title = "A paper";
            const auto id = t.insert(paper);
            t.insert(Decision{{}, id, ada, Stage::TitleAbstract, Verdict::Include, {}, {}});
            t.insert(Decision{{}, id, bea, Stage::TitleAbstract, second, {}, {}});
        }
        return {};
    }));
    ui::FlowSidebar sidebar;
    sidebar.setWorkspace(open.workspace.get());
    CHECK(described(sidebar, QStringLiteral("Agreement")) == QStringLiteral("2, papers to settle"));
    sidebar.setWorkspace(nullptr);
}
