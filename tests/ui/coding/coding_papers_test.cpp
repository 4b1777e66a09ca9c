#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

#include "core/review/counting_rule.h"
#include "tests/ui/coding/sitting.h"
#include "ui/coding/claim_form.h"
#include "ui/coding/claims_panel.h"
#include "ui/coding/notes_view.h"
#include "ui/papers/paper_form.h"
#include "ui/coding/paper_list.h"
#include "ui/coding/paper_records.h"

using namespace alidade;
using namespace alidade::tests;
using ui::CodeTreeModel;
using ui::CodingPage;

namespace {

/// Which takes many words to say that nothing is said.
class WordyLanguage : public QTranslator
{
public:
    WordyLanguage() { QCoreApplication::installTranslator(this); }
    ~WordyLanguage() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QLatin1String(text) == QLatin1String("not said")
            ? QStringLiteral("the authors do not say so in any place")
            : QString();
    }
};

}

TEST_CASE("a new paper is coded in less than ten keys after its title")
{
    Sitting desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    typeText(QApplication::focusWidget(), QStringLiteral("A kernel nobody has seen"));
    desk.press(Qt::Key_Return);
    CHECK(desk.label() == QStringLiteral("[32]")); // the review's highest reference is [31]
    CHECK(desk.page->papers()->papers().rowOf(*desk.open->currentPaper()) >= 0);
    for (const auto key : {Qt::Key_4, Qt::Key_Tab, Qt::Key_1, Qt::Key_Tab, Qt::Key_5}) {
        desk.press(key);
    }
    CHECK(desk.has("kernel-architecture/unikernel"));
    CHECK(desk.has("approach/greenfield"));
    CHECK(desk.has("operating-system/tock"));
    CHECK_FALSE(desk.page->desk().progress().isOpen(*desk.open->currentPaper()));
}

TEST_CASE("a paper's own data are edited in place, and a year that is none is refused")
{
    Sitting desk;
    desk.press(Qt::Key_F4);
    auto* title = desk.page->paper()->form()->titleField();
    REQUIRE(QApplication::focusWidget() == title);
    title->selectAll();
    typeText(title, QStringLiteral("Another title"));
    auto* year = desk.page->paper()->form()->yearField();
    year->setText(QStringLiteral("MMXXIV"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.sheet().paper.title != "Another title");
    CHECK(QApplication::focusWidget() == year);
    year->setText(QStringLiteral("2023"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.sheet().paper.title == "Another title");
    CHECK(desk.sheet().paper.year == 2023);
    REQUIRE(desk.open->undo());
    CHECK(desk.sheet().paper.year == 2024);
}

TEST_CASE("F4 leaves what was changed in the open form, and a note is written after it was kept")
{
    Sitting desk;
    desk.press(Qt::Key_F4);
    auto* title = desk.page->paper()->form()->titleField();
    title->setText(QStringLiteral("Another title"));
    desk.press(Qt::Key_F4);
    CHECK(title->text() == QStringLiteral("Another title"));
    desk.tree()->setFocus();
    desk.press(Qt::Key_M);
    CHECK(desk.sheet().paper.title == "Another title");
    CHECK(desk.page->paper()->notes()->editor()->isVisible());
    CHECK(desk.page->paper()->notes()->editor()->hasFocus());
}

TEST_CASE("a form that was open on a paper that is taken back does not hold the next one")
{
    Sitting desk;
    REQUIRE(desk.page->desk().addPaper(QStringLiteral("Phantom")));
    desk.press(Qt::Key_F4);
    desk.page->paper()->form()->titleField()->setText(QStringLiteral("Another title"));
    REQUIRE(desk.open->undo());
    const auto next = paperLabelled(*desk.open, "[2]");
    desk.open->setCurrentPaper(next);
    CHECK(desk.open->currentPaper() == next);
}

TEST_CASE("N goes to the next open paper and passes those that are done; Ctrl+Down takes every one")
{
    Sitting desk("[2]");
    const auto after = desk.page->papers()->papers().papers();
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.open->currentPaper() == after[1]);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_1);
    CHECK_FALSE(desk.page->desk().progress().isOpen(after[1]));
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    desk.press(Qt::Key_N);
    CHECK(desk.open->currentPaper() == after[2]);
    desk.press(Qt::Key_P);
    CHECK(desk.open->currentPaper() == after[0]);
    CHECK(desk.page->papers()->openCount() == 23); // of the 24 included papers
}

TEST_CASE("what was written of a paper's own data is kept when another one is gone to, but for no year")
{
    Sitting desk;
    const auto paper = desk.open->currentPaper();
    const auto year = desk.sheet().paper.year;
    desk.page->paper()->editPaper();
    desk.page->paper()->form()->titleField()->setText(QStringLiteral("Another title"));
    desk.page->paper()->form()->yearField()->setText(QStringLiteral("soon"));
    desk.open->setCurrentPaper(paperLabelled(*desk.open, "[2]"));
    CHECK(desk.sheet().paper.title == "Tighten rust's belt: shrinking embedded Rust binaries");
    desk.open->setCurrentPaper(paper);
    CHECK(desk.sheet().paper.title == "Another title");
    CHECK(desk.sheet().paper.year == year);
}

TEST_CASE("the records of a paper are shown with all that their source said, its authors among it")
{
    const Sitting sitting("[2]");
    auto* tabs = sitting.page->findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    auto* records = sitting.page->findChild<ui::PaperRecords*>();
    REQUIRE(records != nullptr);
    tabs->setCurrentWidget(records);
    const auto text = records->text()->toPlainText();
    CHECK(text.contains(QStringLiteral("Tighten rust's belt")));
    CHECK(text.contains(QStringLiteral("Ayers, Hudson; Laufer, Evan; Mure, Paul")));
    CHECK(text.contains(QStringLiteral("10.1145/3519941.3535075")));
}

TEST_CASE("a review without papers and questions says what to do, and nothing on the page breaks")
{
    const auto open = openEmpty();
    CodingPage page(*open);
    page.resize(1000, 640);
    page.show();
    QApplication::setActiveWindow(&page);
    page.focusStart();
    const auto* first = qobject_cast<QPushButton*>(page.focusWidget());
    REQUIRE(first != nullptr);
    CHECK(first->text() == QStringLiteral("Add paper"));
    CHECK(first->property("primary").toBool());
    for (const auto key : {Qt::Key_1,
                           Qt::Key_0,
                           Qt::Key_N,
                           Qt::Key_P,
                           Qt::Key_C,
                           Qt::Key_E,
                           Qt::Key_M,
                           Qt::Key_F2,
                           Qt::Key_F4,
                           Qt::Key_Slash,
                           Qt::Key_Delete}) {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? &page : QApplication::focusWidget(), key);
    }
    CHECK(open->review().journal().count() == 0);
    QSignalSpy wanted(&page, &ui::Page::pageWanted);
    for (const auto* name : {"taxonomy", "Searches"}) {
        auto* button = buttonWith(page, QLatin1String(name));
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.back().front() == QStringLiteral("sources"));
    CHECK(unnamedControls(&page).empty());
}

TEST_CASE("everything on the page that the keyboard reaches has a name, in every state")
{
    Sitting desk;
    CHECK(unnamedControls(desk.page.get()).empty());
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_F2);
    CHECK(unnamedControls(desk.page.get()).empty());
    desk.page->claims()->writeClaim({});
    CHECK(unnamedControls(desk.page.get()).empty());
    desk.page->paper()->editPaper();
    CHECK(unnamedControls(desk.page.get()).empty());
    desk.page->paper()->writeNote();
    for (const auto& name : unnamedControls(desk.page.get())) {
        FAIL_CHECK(name.toStdString());
    }
    for (const auto* action : desk.page->pageActions()) {
        CHECK_FALSE(action->text().isEmpty());
    }
}

TEST_CASE("in narrow columns the heads say how much is open and answered, and by whom, in full")
{
    Sitting desk;
    auto* papers = desk.page->papers();
    auto* codes = desk.page->codes();
    papers->setFixedWidth(216); // the least that they have in the window
    codes->setFixedWidth(270);
    auto* order = papers->findChild<QToolButton*>();
    order->setText(QStringLiteral("by a name as long as in other languages ▾"));
    QTest::qWait(50);
    // its length is below that of the words: the button has given way
    CHECK(order->width() < order->sizeHint().width());
    int said = 0;
    for (auto* panel : {static_cast<QWidget*>(papers), static_cast<QWidget*>(codes)}) {
        for (const auto* label : panel->findChildren<ui::ElidedLabel*>()) {
            if (label->isVisible()) {
                INFO(label->text().toStdString());
                CHECK_FALSE(label->text().endsWith(QChar(u'…')));
                ++said;
            }
        }
    }
    CHECK(said == 3); // papers that are open, whose codes, as whom
}

TEST_CASE("a claim is written within the narrowest panel, whatever the words of the language")
{
    const WordyLanguage language;
    Sitting desk;
    // 270 is the least width of the column; its margins take 12 at either side, a scroll bar 11
    CHECK(desk.page->claims()->form()->minimumSizeHint().width() <= 270 - 2 * 12 - 11);
}

TEST_CASE("a claim stands whole in the narrowest panel, in as many lines as it needs")
{
    Sitting desk("[14]"); // section 3.2: two overheads and a size increase
    auto* list = desk.page->claims()->list();
    const auto heightAt = [&](int width) {
        desk.page->claims()->setFixedWidth(width);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::qWait(50);
        CHECK(list->visualRect(list->model()->index(0, 0)).width() <= list->viewport()->width());
        return list->visualRect(list->model()->index(0, 0)).height();
    };
    const int wide = heightAt(900);
    CHECK(heightAt(270) >= wide + 2 * QFontMetrics(list->font()).height() - 4); // four lines instead of two
    CHECK(heightAt(900) == wide);
}

TEST_CASE("another reviewer starts with a clean sheet and sees who else gave a code")
{
    Sitting desk;
    desk.press(Qt::Key_2);
    desk.open->setReviewer(QStringLiteral("Another"));
    CHECK(desk.sheet().codings.empty());
    const auto index = desk.tree()->codes().indexOf(codeAt(*desk.open, "kernel-architecture/micro-kernel"));
    CHECK(index.data(CodeTreeModel::OthersRole).toString().contains(QStringLiteral("Tester")));
    CHECK_FALSE(index.data(CodeTreeModel::GivenRole).toBool());
}

TEST_CASE("who codes while another one leads is told whose codes count")
{
    Sitting desk;
    const auto notice = [&] {
        for (const auto* label : desk.page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("leads"))) {
                return label->text();
            }
        }
        return QString();
    };
    CHECK(notice() == QStringLiteral("Shane K. Panter leads: your codes verify."));
    desk.open->setReviewer(QStringLiteral("Shane K. Panter"));
    CHECK(notice().isEmpty());
    desk.open->setReviewer(QStringLiteral("Another"));
    CHECK_FALSE(notice().isEmpty());
    REQUIRE(desk.open->write(QStringLiteral("lead"), [](store::Transaction& transaction) -> Result<void> {
        setLead(transaction, {});
        return {};
    }));
    CHECK(notice().isEmpty());
}
