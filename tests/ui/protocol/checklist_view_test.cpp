#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include "tests/ui/protocol/protocol_desk.h"
#include "ui/protocol/checklist_model.h"
#include "ui/protocol/checklist_view.h"
#include "ui/protocol/checklist_words.h"
#include "ui/protocol/hand_form.h"

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;
using report::ItemState;
using report::Standard;

namespace {

struct ChecklistDesk : ProtocolDesk {
    ChecklistDesk()
    {
        page.showTab(ProtocolPage::Checklist);
        REQUIRE(eventually([&] { return view().isReady(); }));
        page.focusStart();
    }

    ChecklistView& view() { return *page.checklist(); }

    void choose(std::string_view number)
    {
        const int row = view().model()->rowOf(number);
        REQUIRE(row >= 0);
        view().table()->selectRow(row);
    }

    ItemState state(std::string_view number)
    {
        const int row = view().model()->rowOf(number);
        REQUIRE(row >= 0);
        return view().model()->lines()[static_cast<std::size_t>(row)].state;
    }

    QString answer(std::string_view number)
    {
        const auto* model = view().model();
        return model->index(model->rowOf(number), ChecklistModel::State).data().toString();
    }
};

}

TEST_CASE("the checklist follows the method of the review, and says what answers each item")
{
    ChecklistDesk desk;
    const QAbstractItemModelTester tester(desk.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.view().standard() == Standard::KitchenhamCharters); // as the review says
    CHECK(desk.answer("5.3") == QStringLiteral("4 research question(s)"));
    CHECK(desk.answer("5.4.3") == QStringLiteral("4 of 4 database searches with their query"));
    CHECK(desk.answer("5.4.10") == QStringLiteral("open"));
    desk.view().choose(Standard::PrismaScr);
    CHECK(desk.view().model()->rowCount() == 22);
    CHECK(desk.answer("7") == QStringLiteral("0 of 4 database searches with their date"));
    CHECK(desk.state("7") == ItemState::Open);
}

TEST_CASE("an item leads to the page that answers it")
{
    ChecklistDesk desk;
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.view().choose(Standard::PrismaScr);
    desk.choose("15");
    desk.view().table()->setFocus();
    desk.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
    desk.choose("4"); // on this page
    desk.view().evidenceButton()->click();
    CHECK(wanted.size() == 1);
    CHECK(desk.page.tabs()->currentIndex() == ProtocolPage::Plan);
}

TEST_CASE("a person answers an item by hand, as one step of undo")
{
    ChecklistDesk desk;
    desk.choose("5.4.10");
    const auto answered = desk.view().progress().first;
    const auto steps = desk.steps();
    desk.view().handForm()->mark()->setFocus();
    QTest::keyClick(desk.view().handForm()->mark(), Qt::Key_Down);
    CHECK(desk.state("5.4.10") == ItemState::ByHand);
    CHECK(desk.view().progress().first == answered + 1);
    desk.view().handForm()->note()->setFocus();
    desk.type(QStringLiteral("In the proposal."));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.steps() == steps + 2);
    CHECK(report::handNote(desk.database(), Standard::KitchenhamCharters, "5.4.10").text
          == "In the proposal.");
    REQUIRE(desk.open->undo());
    CHECK(desk.view().handForm()->note()->toPlainText().isEmpty());
    REQUIRE(desk.open->undo());
    CHECK(desk.state("5.4.10") == ItemState::Open);
}

TEST_CASE("a change of the review changes the list: a fifth question")
{
    ChecklistDesk desk;
    REQUIRE(desk.open->write(QStringLiteral("add"), [](store::Transaction& transaction) -> Result<void> {
        transaction.insert(ResearchQuestion{{}, "RQ5", "What else?", {}, 9});
        return {};
    }));
    REQUIRE(eventually([&] { return desk.answer("5.3") == QStringLiteral("5 research question(s)"); }));
    CHECK(desk.state("5.4.1") == ItemState::Open); // it has no rationale
}

TEST_CASE("the report of the search is copied and saved, as text and as a table")
{
    ChecklistDesk desk;
    desk.view().choose(Standard::PrismaS);
    desk.choose("13");
    CHECK(desk.view().detailText().contains(QStringLiteral("when ACM was searched")));
    desk.view().copyReport();
    const auto text = QApplication::clipboard()->text();
    CHECK(text.startsWith(QStringLiteral("# The literature search, reported after PRISMA-S")));
    const auto read = [](const QString& name) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const auto folder = desk.open.folder.path();
    REQUIRE(desk.view().saveReport(folder + QStringLiteral("/search.md")));
    CHECK(read(folder + QStringLiteral("/search.md")) == text);
    REQUIRE(desk.view().saveReport(folder + QStringLiteral("/search.csv")));
    CHECK(read(folder + QStringLiteral("/search.csv"))
              .startsWith(QStringLiteral("Item,Topic,Reported,Missing\n")));
    CHECK_FALSE(desk.view().saveReport(folder + QStringLiteral("/search.csv/search.md"))); // no folder
}

TEST_CASE("the standard that is chosen is kept with the review; PRISMA-S beside any")
{
    ChecklistDesk desk;
    const auto steps = desk.steps();
    desk.view().choose(Standard::PrismaS);
    CHECK(desk.steps() == steps);
    desk.view().choose(Standard::Petersen);
    CHECK(desk.steps() == steps + 1);
    CHECK(report::chosenStandard(desk.open->review()) == Standard::Petersen);
}

TEST_CASE("the window has words for every item of every checklist")
{
    QFile file(QStringLiteral(ALIDADE_SOURCE_DIR "/ui/protocol/checklist_words.cpp"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto source = QString::fromUtf8(file.readAll());
    const auto isKnown = [&](std::string_view text) {
        return source.contains(QStringLiteral("\"%1\"").arg(toQt(text)));
    };
    for (std::size_t i = 0; i < report::STANDARDS; ++i) {
        for (const auto& item : report::itemsOf(static_cast<Standard>(i))) {
            INFO(item.number << ' ' << item.name);
            CHECK(isKnown(item.section));
            CHECK(isKnown(item.name));
        }
    }
}
