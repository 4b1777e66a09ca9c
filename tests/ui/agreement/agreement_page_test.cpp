#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "core/screening/pilot.h"
#include "core/starters/sample.h"
#include "tests/ui/agreement/agreement_desk.h"
#include "ui/agreement/agenda_lists.h"
#include "ui/agreement/measure_view.h"
#include "ui/agreement/votes_sheet.h"
#include "ui/controls/elided_header.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using agreement::MatterState;

TEST_CASE("where one reviewer alone has worked, the page says so, and what to do")
{
    Agreeing desk(openSample());
    desk.ask("kernel-architecture");
    CHECK(desk.page.emptyText().contains(QStringLiteral("One reviewer only: Shane K. Panter")));
    CHECK(desk.page.emptyText().contains(QStringLiteral("merge it back")));
    const QSignalSpy wanted(&desk.page, &Page::pageWanted);
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Merge a copy") && button->isVisible()) {
            button->click();
        }
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == QStringLiteral("merge"));
}

TEST_CASE("where nobody has decided on the papers the page says so")
{
    Agreeing desk(openCells({0, 0, 0, 0}));
    REQUIRE(desk.open->write(QStringLiteral("Paper"), [](store::Transaction& transaction) -> Result<void> {
        transaction.insert(Paper{});
        return {};
    }));
    desk.settle();
    CHECK(desk.page.emptyText().contains(QStringLiteral("Nobody has decided here yet")));
    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.page.emptyText().contains(QStringLiteral("Nobody has decided here yet")));
}

TEST_CASE("an empty review leads to the searches, for there is nothing yet that two could judge")
{
    Agreeing desk(openEmpty());
    CHECK(desk.page.emptyText().contains(QStringLiteral("No papers yet")));
    const QSignalSpy wanted(&desk.page, &Page::pageWanted);
    std::vector<QPushButton*> leads;
    for (auto* button : desk.page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("primary").toBool()) {
            leads.push_back(button);
        }
    }
    REQUIRE(leads.size() == 1);
    leads.front()->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == QStringLiteral("sources"));
}

TEST_CASE("fifty papers of two reviewers give the kappa that the textbook gives")
{
    // of 50 proposals both accept 20 and both refuse 15, one alone accepts 5 and the other alone 10: 0.7
    // observed, 0.5 expected, kappa 0.4 (the usual example after Cohen 1960)
    Agreeing desk(openCells({20, 5, 10, 15}));
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("70 %"));
    CHECK(desk.value(QStringLiteral("Cohen's kappa")) == QStringLiteral("0.40"));
    CHECK(desk.page.warningText().isEmpty());
    const auto kappa = desk.page.measures()->index(1);
    CHECK(kappa.data(MeasureModel::RuleRole).toString().contains(QStringLiteral("Cohen 1960")));
    CHECK(kappa.data(MeasureModel::BasisRole).toString().contains(QStringLiteral("over 50 paper")));
    CHECK(kappa.data(MeasureModel::LowRole).toDouble() < 0.4);
    CHECK(kappa.data(MeasureModel::HighRole).toDouble() > 0.4);
    CHECK(desk.page.matrix()->sentenceText().startsWith(
        QStringLiteral("They agree on 70 %; Cohen's kappa is 0.40")));
    CHECK(desk.papers(MatterState::Open).size() == 15);
    CHECK(desk.papers(MatterState::Agreed).size() == 35);
}

TEST_CASE("where nearly all is one category, the page warns that kappa misleads")
{
    // Gwet 2008, after Feinstein and Cicchetti 1990: agreement 94 %, kappa -0.02, AC1 0.94
    Agreeing desk(openCells({118, 5, 2, 0}));
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("94 %"));
    CHECK(desk.value(QStringLiteral("Cohen's kappa")) == QStringLiteral("−0.02"));
    CHECK(desk.value(QStringLiteral("Gwet's AC1")) == QStringLiteral("0.94"));
    CHECK(desk.page.warningText().startsWith(QStringLiteral("97 % of all judgements are “include”")));
}

TEST_CASE("where all say the same of everything there is no kappa, but a reason why not")
{
    Agreeing desk(openCells({4, 0, 0, 0}));
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("100 %"));
    CHECK(desk.value(QStringLiteral("Cohen's kappa")) == QStringLiteral("–"));
    CHECK(desk.page.measures()
              ->index(1)
              .data(MeasureModel::BasisRole)
              .toString()
              .startsWith(QStringLiteral("All judgements are the same")));
}

TEST_CASE("whoever comes with a paper on which reviewers differ finds it, and the question in which they do")
{
    Agreeing desk(openDisputed());
    desk.ask("approach");
    desk.page.hide();
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[3]")); // they differ on its title
    desk.page.show();
    desk.settle();
    CHECK_FALSE(desk.page.showsFigures());
    CHECK(desk.paper() == QStringLiteral("[3]"));
    CHECK(desk.page.questions()->current()
          == agreement::VoteQuestion(agreement::StageQuestion{Stage::TitleAbstract, {}}));
    desk.page.hide();
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[4]")); // on it nobody differs
    desk.page.show();
    desk.settle();
    CHECK(desk.paper() == QStringLiteral("[3]"));
}

TEST_CASE(
    "whoever comes for a dimension on which reviewers differ finds it, though they differ elsewhere too")
{
    Agreeing desk(openDisputed());
    const auto approach = desk.open->index().taxonomy().dimension("approach");
    const auto lines = desk.open->index().taxonomy().dimension("lines");
    REQUIRE((approach && lines));
    desk.ask(agreement::StageQuestion{Stage::TitleAbstract, {}}); // on which they differ as well
    desk.page.hide();
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[1]"));
    desk.page.lookAt(*lines);
    desk.page.show();
    desk.settle();
    CHECK_FALSE(desk.page.showsFigures());
    CHECK(desk.paper() == QStringLiteral("[1]"));
    CHECK(desk.page.questions()->current() == agreement::VoteQuestion(agreement::DimensionQuestion{*lines}));

    desk.page.hide();
    desk.page.lookAt(*approach); // the same paper
    desk.page.show();
    desk.settle();
    CHECK(desk.paper() == QStringLiteral("[1]"));
    CHECK(desk.page.questions()->current()
          == agreement::VoteQuestion(agreement::DimensionQuestion{*approach}));

    desk.page.hide();
    desk.page.lookAt({}); // what is no dimension: the screening
    desk.page.show();
    desk.settle();
    CHECK(desk.page.questions()->current()
          == agreement::VoteQuestion(agreement::StageQuestion{Stage::TitleAbstract, {}}));
}

TEST_CASE("a cell of the matrix opens its papers")
{
    Agreeing desk(openCells({2, 1, 3, 1}));
    auto* table = desk.page.matrix()->table();
    const auto* model = desk.page.matrix()->model();
    // include and exclude, which both gave, and the sums
    REQUIRE(model->rowCount() == 3);
    CHECK(model->headerData(0, Qt::Vertical, Qt::DisplayRole) == QStringLiteral("include"));
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("1"));
    CHECK(model->index(1, 0).data().toString() == QStringLiteral("3"));
    CHECK(model->index(2, 2).data().toString() == QStringLiteral("7"));
    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Ada: exclude, Bob: include: 3"));
    const QSignalSpy wanted(&desk.page, &Page::pageWanted);
    table->setFocus();
    table->setCurrentIndex(model->index(1, 0));
    desk.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == QStringLiteral("coding"));
    CHECK(desk.open->filter() == QStringLiteral("label:[4],[5],[6]"));
    CHECK(desk.open->selection().count() == 3);
}

TEST_CASE("an empty cell opens nothing, and says so")
{
    Agreeing desk(openCells({2, 1, 0, 1}));
    const QSignalSpy wanted(&desk.page, &Page::pageWanted);
    auto* table = desk.page.matrix()->table();
    table->setFocus();
    table->setCurrentIndex(desk.page.matrix()->model()->index(1, 0));
    desk.press(Qt::Key_Return);
    CHECK(wanted.empty());
    CHECK(desk.page.noteText().contains(QStringLiteral("Ada: exclude, Bob: include")));
}

TEST_CASE("the scale of a figure says where it begins and ends")
{
    Agreeing desk(openCells({20, 5, 10, 15})); // a share comes first, then kappa
    desk.press(Qt::Key_1, Qt::AltModifier);
    const auto* measures = desk.page.measures();
    CHECK(measures->endSaid(0, measures->floor(0)) == QStringLiteral("0 %"));
    CHECK(measures->endSaid(0, 1) == QStringLiteral("100 %"));
    CHECK(measures->endSaid(1, -1) == QStringLiteral("−1"));
    CHECK(measures->endSaid(1, 1) == QStringLiteral("1"));
    CHECK(measures->endSaid(1, -0.6) == QStringLiteral("−0.6"));
}

TEST_CASE("the figures can be copied as text")
{
    Agreeing desk(openCells({20, 5, 10, 15}));
    desk.press(Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(desk.page.findChild<MeasureView*>(), Qt::Key_C, Qt::ControlModifier);
    const auto text = QGuiApplication::clipboard()->text();
    CHECK(text.startsWith(QStringLiteral("Percent agreement\t70 %\t95 % interval: ")));
    CHECK(text.contains(QStringLiteral("\nCohen's kappa\t0.40\t")));
}

TEST_CASE("three reviewers are compared together, and two by two in the matrix")
{
    Agreeing desk(openDisputed());
    CHECK(desk.value(QStringLiteral("Fleiss' kappa")) != QStringLiteral("no such figure"));
    CHECK(desk.value(QStringLiteral("Cohen's kappa")) == QStringLiteral("no such figure"));
    CHECK(desk.value(QStringLiteral("Krippendorff's alpha, ordinal")) != QStringLiteral("no such figure"));
    auto* matrix = desk.page.matrix();
    CHECK(matrix->firstBox()->count() == 3);
    CHECK(matrix->firstBox()->isVisible());
    // Ada and Bob judged five papers both
    const auto sum = [&] {
        const int last = matrix->model()->rowCount() - 1;
        return matrix->model()->index(last, last).data().toString();
    };
    CHECK(sum() == QStringLiteral("5"));
    matrix->firstBox()->setCurrentIndex(1);
    Q_EMIT matrix->firstBox()->activated(1);
    desk.settle();
    // nobody is held against themselves
    CHECK(matrix->secondBox()->currentText() == QStringLiteral("Cem"));
    CHECK(sum() == QStringLiteral("2"));
}

TEST_CASE("reviewers who are left out count no more")
{
    Agreeing desk(openDisputed());
    const auto cem = desk.page.reviewers()->reviewers().back();
    REQUIRE(cem.name == "Cem");
    desk.page.reviewers()->setChosen(cem.id, false);
    desk.settle();
    CHECK(desk.page.reviewers()->text().startsWith(QStringLiteral("Ada, Bob")));
    CHECK(desk.value(QStringLiteral("Cohen's kappa")) != QStringLiteral("no such figure"));
    CHECK(desk.page.matrix()->firstBox()->count() == 2);
    desk.page.reviewers()->setChosen(cem.id, true);
    desk.settle();
    CHECK(desk.value(QStringLiteral("Fleiss' kappa")) != QStringLiteral("no such figure"));
}

TEST_CASE("every question says in the list how far reviewers agree and what is to settle")
{
    Agreeing desk(openDisputed());
    const auto* model = desk.page.questions()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        lines << QStringList{model->index(row, 0).data().toString(),
                             model->index(row, 1).data().toString(),
                             model->index(row, 2).data().toString()}
                     .join(QLatin1Char('|'));
    }
    // title and abstract: [2], [4] and [5] all the same, [1] not, of [3] one pair of three: 3 1/3 of 5
    CHECK(lines
          == QStringList{QStringLiteral("Title and abstract|67 %|2"),
                         QStringLiteral("Full text|–|"),
                         QStringLiteral("Approach|50 %|1"),
                         QStringLiteral("Lines|0 %|1"),
                         QStringLiteral("Claims|50 %|1")});
    CHECK(model->rowCount(model->index(2, 0)) == 2);
}

TEST_CASE("where the protocol asks for a pilot, the stages are asked of it by itself")
{
    Agreeing desk(openDisputed());
    const auto* model = desk.page.questions()->model();
    CHECK(model->rowCount(model->index(0, 0)) == 0);
    REQUIRE(desk.open->write(QStringLiteral("Pilot"), [](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::SCREENING_PILOT, "100"); // all there are
        return {};
    }));
    desk.settle();
    REQUIRE(model->rowCount(model->index(0, 0)) == 1);
    CHECK(model->index(0, 0, model->index(0, 0)).data().toString()
          == QStringLiteral("Title and abstract, pilot"));
    CHECK(model->index(0, 1, model->index(0, 0)).data().toString() == QStringLiteral("67 %"));
    const agreement::StageQuestion ofPilot{Stage::TitleAbstract,
                                           screening::pilotPapers(desk.open->review().database())};
    desk.page.questions()->select(ofPilot);
    desk.settle();
    CHECK(desk.page.agenda()->count(agreement::MatterState::Open) == 2);
}

TEST_CASE("codes, numbers and claims have the figures that fit them")
{
    Agreeing desk(openDisputed());
    desk.ask("approach");
    CHECK(desk.value(QStringLiteral("Krippendorff's alpha, sets by Jaccard"))
          != QStringLiteral("no such figure"));
    CHECK(desk.value(QStringLiteral("Krippendorff's alpha, sets by MASI"))
          != QStringLiteral("no such figure"));
    desk.ask("lines");
    CHECK(desk.value(QStringLiteral("Krippendorff's alpha, interval")) != QStringLiteral("no such figure"));
    desk.ask(agreement::CodeQuestion{codeAt(*desk.open, "approach/wrap")});
    // on [1] Ada gave a code below it and Bob did not; on [2] both gave it
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("50 %"));
    CHECK(desk.papers(MatterState::Open) == QStringList{QStringLiteral("[1]")});
    desk.ask(agreement::ClaimQuestion{});
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("50 %"));
    CHECK(desk.page.measures()
              ->index(0)
              .data(MeasureModel::BasisRole)
              .toString()
              .contains(QStringLiteral("over 2 claim")));
}

TEST_CASE("a vote that comes in while the page is shown changes its figures")
{
    Agreeing desk(openCells({1, 1, 0, 0}));
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("50 %"));
    const auto paper = paperLabelled(*desk.open, "[2]");
    REQUIRE(desk.open->write(QStringLiteral("decide"), [&](store::Transaction& t) -> Result<void> {
        const auto done = screening::decide(
            t, {paper, reviewerNamed(t, "Bob"), Stage::TitleAbstract, Verdict::Include, {}, {}});
        return done ? Result<void>() : fail(done.error());
    }));
    CHECK(desk.papers(MatterState::Open).isEmpty());
    desk.settle();
    CHECK(desk.value(QStringLiteral("Percent agreement")) == QStringLiteral("100 %"));
}

TEST_CASE("all models of the page keep the contract of models")
{
    Agreeing desk(openDisputed());
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    for (auto* model :
         std::initializer_list<QAbstractItemModel*>{desk.page.measures(),
                                                    desk.page.matrix()->model(),
                                                    desk.page.questions()->model(),
                                                    desk.page.sheet()->model(),
                                                    desk.page.agenda()->model(MatterState::Open),
                                                    desk.page.agenda()->model(MatterState::Settled),
                                                    desk.page.agenda()->model(MatterState::Agreed)}) {
        new QAbstractItemModelTester(model, fatal, &desk.page);
    }
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Z);
    desk.settle();
    desk.ask("approach");
    desk.ask(agreement::ClaimQuestion{});
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_4, Qt::AltModifier);
    CHECK(desk.papers(MatterState::Settled) == QStringList{QStringLiteral("[1]")});
}

TEST_CASE("every control names itself to a screen reader")
{
    Agreeing desk(openDisputed());
    CHECK(unnamedControls(&desk.page) == std::vector<QString>{});
    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(unnamedControls(&desk.page) == std::vector<QString>{});
    CHECK(takeWarnings() == std::vector<QString>{});
}

TEST_CASE("the page stays within a small window, and shows what it has below each other")
{
    Agreeing desk(openDisputed(), {690, 510});
    CHECK(desk.page.width() == 690);
    for (const auto key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
        desk.press(key, Qt::AltModifier);
        QTest::qWait(20);
        CHECK(desk.page.minimumSizeHint().width() <= 690);
    }
    CHECK(desk.page.matrix()->mapTo(&desk.page, QPoint()).x()
          == desk.page.findChild<MeasureView*>()->mapTo(&desk.page, QPoint()).x());
    desk.page.resize(1200, 800);
    QTest::qWait(20);
    CHECK(desk.page.matrix()->mapTo(&desk.page, QPoint()).x()
          > desk.page.findChild<MeasureView*>()->mapTo(&desk.page, QPoint()).x());
}

TEST_CASE("above the paper in a small window, the list of papers has a line for each")
{
    Agreeing desk(openDisputed(), {690, 510});
    desk.press(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(20);
    const auto* list = desk.page.findChild<AgendaLists*>();
    const auto height = [&] {
        return list->sizeHintForIndex(list->model(MatterState::Open)->index(0)).height();
    };
    const int small = height();
    CHECK(small < 2 * QFontMetrics(list->font()).height() + 2 * 8); // 8 above and below
    desk.page.resize(1200, 800);
    QTest::qWait(20);
    CHECK(height() >= small + 2 * QFontMetrics(list->font()).height()); // label and two lines of title
}

TEST_CASE("in a small window the title above the votes is one line, whose tool tip has the rest")
{
    Agreeing desk(openDisputed(), {690, 450});
    desk.press(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(20);
    const auto* sheet = desk.page.findChild<VotesSheet*>();
    const auto* title = sheet->findChild<ElidedLabel*>();
    CHECK(title->isVisible());
    CHECK(title->accessibleName() == sheet->titleText());
    desk.page.resize(1200, 800);
    QTest::qWait(20);
    CHECK_FALSE(title->isVisible());
}

TEST_CASE("the name of a reviewer that has no room is cut with an ellipsis")
{
    const QFont font(QStringLiteral("DejaVu Sans"));
    const auto name = QStringLiteral("1   Shane Kenneth Panter");
    CHECK(elidedForHeader(name, font, 100).endsWith(QChar(u'…')));
    CHECK(elidedForHeader(name, font, 1000) == name);
}

TEST_CASE("the key that opens a paper is named as in the guide, and both keys of that name do it")
{
    Agreeing desk(openDisputed());
    int named = 0;
    for (const auto* action : desk.page.pageActions()) {
        CHECK(action->shortcut() != QKeySequence(Qt::Key_Return));
        if (action->shortcut() == QKeySequence(Qt::Key_Enter)) {
            CHECK(action->shortcuts().contains(QKeySequence(Qt::Key_Return)));
            ++named;
        }
    }
    CHECK(named == 1);
}

TEST_CASE("figures say all of themselves to a screen reader")
{
    Agreeing desk(openCells({20, 5, 10, 15}));
    const auto spoken = desk.page.measures()->index(0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(QStringLiteral("Percent agreement: 70 %. 95 % interval: ")));
    CHECK(spoken.contains(QStringLiteral("The share of pairs of reviewers that said the same")));
}
