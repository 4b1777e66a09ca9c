#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <QTreeWidget>

#include "core/coding/metrics.h"
#include "tests/ui/shell/program_window.h"
#include "ui/bridge/text.h"
#include "ui/coding/coding_page.h"
#include "ui/map/facet_panel.h"
#include "ui/map/map_page.h"
#include "ui/map/map_panel.h"
#include "ui/map/year_histogram.h"
#include "ui/report/figures_page.h"
#include "ui/review/history_filters.h"
#include "ui/review/history_model.h"
#include "ui/review/history_page.h"
#include "ui/screening/screening_page.h"
#include "ui/taxonomy/item_picker.h"
#include "ui/taxonomy/refactoring_dialogs.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/taxonomy/taxonomy_tree.h"

#include <set>

/// What a reviewer does in the whole window, by mouse and keyboard.

using namespace alidade;
using namespace alidade::tests;

namespace {

std::set<std::string> labelsOf(const ui::Workspace& workspace, const map::Bitset& papers)
{
    std::set<std::string> labels;
    for (const auto paper : workspace.index().papers(papers)) {
        labels.insert(workspace.review().database().find<Paper>(paper)->label);
    }
    return labels;
}

/// Table 2 has [5], [17], [18], [24] and [25] as micro-kernels, of 2023, 2021, 2024, 2019 and 2020.
const std::set<std::string> MICRO_KERNELS_FROM_2021 = {"[5]", "[17]", "[18]"};

std::size_t entries(const ProgramWindow& opened)
{
    return static_cast<std::size_t>(opened.workspace().review().journal().count());
}

/// Undoes by the key until there is as much in the journal in force as before.
void undoAll(const ProgramWindow& opened, const QString& last)
{
    for (int i = 0; i < 100 && opened.workspace().undoLabel() != last; ++i) {
        opened.press(Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(opened.workspace().undoLabel() == last);
}

}

TEST_CASE("the micro-kernel papers from 2021 on are the same by facet, on the map and in the search field")
{
    ProgramWindow opened;
    opened.openSample();
    auto& page = opened.page<ui::MapPage>("map");
    SECTION("by facets")
    {
        auto& view = page.facets().view();
        const auto row = page.facets().model().indexOf(QStringLiteral("kernel-architecture"),
                                                       QStringLiteral("kernel-architecture/micro-kernel"));
        REQUIRE(row.isValid());
        view.scrollTo(row);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(row).center());
        auto& years = page.facets().years();
        QTest::mousePress(&years, Qt::LeftButton, {}, years.yearArea(2021).center());
        QTest::mouseMove(&years, years.yearArea(2024).center());
        QTest::mouseRelease(&years, Qt::LeftButton, {}, years.yearArea(2024).center());
        CHECK(labelsOf(opened.workspace(), opened.workspace().counted()) == MICRO_KERNELS_FROM_2021);
    }
    SECTION("in the search field")
    {
        opened.press(Qt::Key_F, Qt::ControlModifier);
        opened.type(QStringLiteral("kernel-architecture:micro-kernel year:2021.."));
        opened.press(Qt::Key_Return);
        CHECK(labelsOf(opened.workspace(), opened.workspace().counted()) == MICRO_KERNELS_FROM_2021);
    }
    SECTION("on the map, bubble by bubble")
    {
        opened.press(Qt::Key_F, Qt::ControlModifier);
        opened.type(QStringLiteral("year:2021.."));
        opened.press(Qt::Key_Return);
        auto& chart = page.map().chart();
        const auto bubble = [&](const std::string& approach) -> std::optional<QPoint> {
            REQUIRE(eventually([&] { return !chart.drawing().marks.empty(); }));
            for (std::size_t i = 0; i < chart.drawing().marks.size(); ++i) {
                const auto& conditions = chart.drawing().marks[i].conditions;
                const auto says = [&](const std::string& field, const std::string& value) {
                    return std::any_of(conditions.begin(), conditions.end(), [&](const auto& one) {
                        return one.field == field && one.value.ends_with(value);
                    });
                };
                if (conditions.size() == 2 && says("kernel-architecture", "micro-kernel")
                    && says("approach", approach)) {
                    return chart.markArea(i).center().toPoint();
                }
            }
            return {};
        };
        std::set<std::string> found;
        for (const std::string approach : {"greenfield", "incremental", "porting", "none"}) {
            const auto before = opened.workspace().filter();
            if (const auto at = bubble(approach)) {
                QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, *at);
                const auto cell = labelsOf(opened.workspace(), opened.workspace().counted());
                found.insert(cell.begin(), cell.end());
                REQUIRE(opened.workspace().stepBack());
                REQUIRE(opened.workspace().filter() == before);
                QTest::qWait(50); // the map is drawn anew
            }
        }
        CHECK(found == MICRO_KERNELS_FROM_2021);
    }
}

TEST_CASE("a new paper is coded, a claim noted and two codes merged by keys alone, and all of it undone")
{
    ProgramWindow opened;
    opened.openSample();
    const auto before = opened.workspace().undoLabel();
    const auto papers = opened.workspace().index().all().count();

    opened.press(Qt::Key_6, Qt::ControlModifier); // coding
    opened.press(Qt::Key_N, Qt::ControlModifier);
    opened.type(QStringLiteral("A kernel that nobody has seen"));
    for (const auto key : {Qt::Key_Return, Qt::Key_4, Qt::Key_Tab, Qt::Key_1}) { // four keys
        opened.press(key);
    }
    CHECK(opened.workspace().index().all().count() == papers + 1);
    const auto paper = opened.workspace().currentPaper();
    REQUIRE(paper);
    const auto has = [&](std::string_view path) {
        const auto place = opened.workspace().index().ordinal(*paper);
        return place && opened.workspace().index().bits(codeAt(opened.workspace(), path)).test(*place);
    };
    CHECK(has("kernel-architecture/unikernel"));
    CHECK(has("approach/greenfield"));

    opened.press(Qt::Key_C);
    opened.type(QStringLiteral("0.7 % overhead against the C component"));
    opened.press(Qt::Key_Return);
    opened.press(Qt::Key_Return);
    const auto claims = opened.workspace().review().database().all<Claim>("WHERE paper = ?1", *paper);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().value == 0.7);
    CHECK(claims.front().unit == "percent");
    CHECK(claims.front().comparator == "the C component");

    opened.press(Qt::Key_5, Qt::ControlModifier); // taxonomy
    auto& page = opened.page<ui::TaxonomyPage>("taxonomy");
    page.select({codeAt(opened.workspace(), "kernel-architecture/exokernel")});
    const auto sofar = entries(opened);
    QTest::keyClick(static_cast<QWidget*>(page.tree()), Qt::Key_M);
    auto* dialog = page.findChild<ui::MergeDialog*>();
    REQUIRE(dialog != nullptr);
    auto* field = dialog->target()->findChild<QLineEdit*>();
    typeText(field, QStringLiteral("unikernel"));
    REQUIRE(eventually([&] { return dialog->doButton()->isEnabled(); }));
    CHECK(entries(opened) == sofar); // a dry run so far
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(opened.workspace().index().taxonomy().code("kernel-architecture/exokernel"));

    undoAll(opened, before);
    CHECK(opened.workspace().index().all().count() == papers);
    CHECK(opened.workspace().index().taxonomy().code("kernel-architecture/exokernel"));
}

TEST_CASE("all figures are exported by keys, the map for a column of the ACM and the bars with their words")
{
    ProgramWindow opened;
    opened.openSample();
    const QTemporaryDir folder;
    opened.exportFigures(folder.path(), QStringLiteral("taxonomy.pdf"));
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {folder.filePath(QStringLiteral("approach-architecture.pdf"))});
    REQUIRE(process.waitForFinished());
    const auto page = ui::fromQt(QString::fromUtf8(process.readAllStandardOutput()));
    INFO(page);
    CHECK(page.find("Page size:       240.") != std::string::npos); // 84.7 mm of 72 points an inch
}

TEST_CASE("papers are screened by keys in the window, and Ctrl+Z leads back to each of them")
{
    ProgramWindow opened;
    opened.openSample();
    const auto before = opened.workspace().undoLabel();
    opened.press(Qt::Key_4, Qt::ControlModifier);
    auto& page = opened.page<ui::ScreeningPage>("screening");
    REQUIRE(page.isVisible());
    auto question = page.desk()->question();
    question.set = screening::WorkSet::All;
    page.desk()->ask(question);
    std::vector<PaperId> walk;
    for (int i = 0; i < 10; ++i) {
        REQUIRE(page.desk()->sheet() != nullptr);
        walk.push_back(page.desk()->sheet()->paper.id);
        opened.press(i % 2 == 0 ? Qt::Key_I : Qt::Key_1);
    }
    for (std::size_t i = walk.size(); i-- > 0;) {
        opened.press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(page.desk()->sheet() != nullptr);
        CHECK(page.desk()->sheet()->paper.id == walk[i]);
    }
    CHECK(opened.workspace().undoLabel() == before);
}

TEST_CASE("who coded paper [5], and when, is found by typing its label into the history")
{
    ProgramWindow opened;
    opened.openSample();
    opened.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); // history
    opened.press(Qt::Key_Slash);
    opened.type(QStringLiteral("[5]"));
    opened.press(Qt::Key_Return);
    auto& page = opened.page<ui::HistoryPage>("review");
    // it is looked for aside; the bundled review came in as one change
    REQUIRE(eventually([&] { return page.model()->rowCount() == 1; }));
    const auto text = page.model()->index(0, ui::HistoryModel::What).data().toString();
    CHECK_FALSE(text.isEmpty());
}
