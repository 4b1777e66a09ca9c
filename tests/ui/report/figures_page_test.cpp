#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTranslator>

#include "core/coding/taxonomy_edit.h"
#include "core/report/figure_question.h"
#include "core/report/language.h"
#include "core/report/table_question.h"
#include "tests/ui/report/figures_desk.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/figure_style.h"
#include "ui/controls/fields.h"
#include "ui/report/figure_preview.h"
#include "ui/report/kinds.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// Of a language in which the name of one field is longer than those of all others.
class LongWords : public QTranslator
{
public:
    LongWords() { QCoreApplication::installTranslator(this); }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QLatin1String(text) == QLatin1String("T&hird dimension")
            ? QStringLiteral("The third dimension")
            : QString();
    }
};

report::FigureQuestion questionOf(const Figure& figure)
{
    return *report::figureQuestion(*report::figureKind(figure.kind), figure.question);
}

}

TEST_CASE("figures are walked with arrows, opened with Enter, changed, and left with Esc as one undo step")
{
    OpenPage open(openSample());
    open.gallery().setCurrentFigure(open.named("claims").id);
    open.press(Qt::Key_Left);
    CHECK(open.gallery().currentFigure()->slug == "years");
    open.press(Qt::Key_Return);
    REQUIRE(open.isEditing());

    auto* title = open.field<QLineEdit>(QStringLiteral("Title"));
    title->selectAll();
    typeText(title, QStringLiteral("Jahre – wie gezählt"));
    auto* stack = open.field<QComboBox>(QStringLiteral("Stacked by"));
    stack->setCurrentIndex(stack->findData(QStringLiteral("approach")));
    REQUIRE(stack->currentIndex() > 0);
    CHECK(open.named("years").title == "Years"); // a draft until now
    stack->setFocus();
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.isEditing());
    CHECK(open.gallery().hasFocus());
    CHECK(open.gallery().currentFigure()->slug == "years");
    CHECK(open.named("years").title == ui::fromQt(QStringLiteral("Jahre – wie gezählt")));
    CHECK(questionOf(open.named("years")).stack == "approach");

    REQUIRE(open.workspace().undo());
    CHECK(open.named("years").title == "Years");
    CHECK(questionOf(open.named("years")).stack.empty());
}

TEST_CASE("the fields of a figure begin below each other, however long the name of one is")
{
    const LongWords language;
    OpenPage open(openSample());
    open.gallery().setCurrentFigure(open.named("approach-architecture").id);
    open.press(Qt::Key_Return);
    REQUIRE(open.isEditing());
    std::set<int> starts;
    for (const auto* label : open.editor().findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            starts.insert(label->buddy()->mapTo(&open.page, QPoint()).x());
        }
    }
    CHECK(starts.size() == 1);
}

TEST_CASE("Enter in a field applies and stays; leaving what was not changed writes nothing")
{
    OpenPage open(openSample());
    open.page.editFigure(open.named("challenge-frequency").id);
    const auto before = open.workspace().undoLabel();
    open.press(Qt::Key_Escape);
    CHECK(open.workspace().undoLabel() == before);

    open.page.editFigure(open.named("challenge-frequency").id);
    auto* depth = open.field<QSpinBox>(QStringLiteral("Depth"));
    depth->setValue(2);
    depth->setFocus();
    open.press(Qt::Key_Return);
    CHECK(open.isEditing());
    CHECK(questionOf(open.named("challenge-frequency")).depth == 2);
    CHECK(open.workspace().undoLabel() == QStringLiteral("Edit figure Challenges"));
}

TEST_CASE("an undo while the figure is open brings its form back too")
{
    OpenPage open(openSample());
    open.page.editFigure(open.named("challenge-frequency").id);
    auto* depth = open.field<QSpinBox>(QStringLiteral("Depth"));
    depth->setValue(2);
    REQUIRE(open.editor().save());
    REQUIRE(open.workspace().undo());
    CHECK(depth->value() == 1);
    CHECK_FALSE(open.editor().isChanged());
}

TEST_CASE("a filter that names nothing is said beside its field and is not saved")
{
    OpenPage open(openSample());
    open.page.editFigure(open.named("approach-architecture").id);
    auto* filter = open.field<QLineEdit>(QStringLiteral("Filter"));
    typeText(filter, QStringLiteral("kernel-architecture:mikro-kernel"));
    REQUIRE(QTest::qWaitFor(
        [&] { return filter->accessibleDescription().contains(QStringLiteral("micro-kernel")); }));
    filter->setFocus();
    open.press(Qt::Key_Escape);
    CHECK(open.isEditing());
    CHECK(questionOf(open.named("approach-architecture")).filter.empty());
    filter->setText(QStringLiteral("year:2023"));
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.isEditing());
    CHECK(questionOf(open.named("approach-architecture")).filter == "year:2023");
}

TEST_CASE("before the review is closed a figure is saved, or it is said that it cannot be")
{
    OpenPage open(openSample());
    const auto count = open.figures().size();
    open.page.beginFigure("map");
    CHECK(open.workspace().keepAll()); // nothing was chosen yet
    CHECK(open.figures().size() == count);
    open.field<QLineEdit>(QStringLiteral("Title"))->setText(QStringLiteral("Where we are"));
    CHECK(open.workspace().keepAll());
    CHECK(open.figures().size() == count + 1);
    auto* slug = open.field<QLineEdit>(QStringLiteral("File name"));
    slug->setText(QStringLiteral("claims")); // which another one has
    CHECK_FALSE(open.workspace().keepAll());
    open.editor().revert();
    CHECK(open.workspace().keepAll());
}

TEST_CASE("a name that another figure has is refused in the editor, and reverting brings the old one back")
{
    OpenPage open(openSample());
    open.page.editFigure(open.named("years").id);
    auto* slug = open.field<QLineEdit>(QStringLiteral("File name"));
    slug->setText(QStringLiteral("claims"));
    CHECK_FALSE(open.editor().save());
    CHECK(open.isEditing());
    CHECK(slug->hasFocus());
    CHECK(ui::isWrong(*slug));
    open.editor().revert();
    CHECK(slug->text() == QStringLiteral("years"));
    CHECK_FALSE(ui::isWrong(*slug));
    CHECK_FALSE(open.editor().isChanged());
}

TEST_CASE("figures and tables speak the language that is chosen for them, and new ones that of the last")
{
    OpenPage open(openSample());
    const auto languageOf = [&](const std::string& slug) {
        return report::languageOf(open.named(slug)).value();
    };
    CHECK(languageOf("claims") == report::Language::English);
    CHECK(languageOf("challenges") == report::Language::English);

    open.page.editFigure(open.named("years").id);
    auto* language = open.field<QComboBox>(QStringLiteral("Language"));
    CHECK(language->currentText() == QStringLiteral("English"));
    CHECK_FALSE(open.editor().isChanged());
    language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
    CHECK(open.editor().isChanged());
    REQUIRE(open.editor().save());
    CHECK(languageOf("years") == report::Language::German);
    const auto& drawing = open.page.findChild<ui::ChartView*>()->drawing();
    CHECK(drawing.summary.startsWith(QStringLiteral("Arbeiten nach Jahr, ")));

    const auto before = open.named("challenges");
    open.page.editFigure(before.id);
    CHECK(language->currentText() == QStringLiteral("English"));
    CHECK_FALSE(open.editor().isChanged());
    language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
    REQUIRE(open.editor().save());
    CHECK(languageOf("challenges") == report::Language::German);
    CHECK(report::tableQuestion(open.named("challenges").question).value()
          == report::tableQuestion(before.question).value());

    open.page.beginFigure("taxonomy");
    CHECK(report::languageOf(open.editor().draft()).value()
          == report::languageOf(open.figures().back()).value());
    language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
    REQUIRE(open.editor().save());
    open.page.beginFigure("table");
    CHECK(language->currentText() == QStringLiteral("Deutsch"));
}

TEST_CASE("figures are duplicated, moved and deleted by keys, and undo brings each back")
{
    OpenPage open(openSample());
    const auto before = open.figures();
    open.gallery().setCurrentFigure(open.named("years").id);
    open.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(open.figures().size() == before.size() + 1);
    CHECK(open.gallery().currentFigure()->slug == "years-2");
    open.press(Qt::Key_Delete);
    CHECK(open.figures().size() == before.size());
    open.gallery().setCurrentFigure(before.front().id);
    open.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(open.figures()[1].id == before.front().id);
    CHECK(open.gallery().currentFigure()->id == before.front().id);
    open.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(open.figures().front().id == before.front().id);
    for (int i = 0; i < 4; ++i) {
        REQUIRE(open.workspace().undo());
    }
    CHECK(open.figures().size() == before.size());
    CHECK(open.figures().front().id == before.front().id);
}

TEST_CASE("a card says what its figure shows in the labels of the review, also after they change")
{
    OpenPage open(openSample());
    const auto& model = *open.page.findChild<ui::FigureModel*>();
    const auto subject = [&](const char* slug) {
        return model.indexOf(open.named(slug).id).data(ui::FigureModel::SUBJECT_ROLE).toString();
    };
    CHECK(subject("approach-architecture")
          == QStringLiteral("Implementation approach × Kernel architecture"));
    const auto& database = open.workspace().review().database();
    auto dimension = database.all<Dimension>("WHERE slug = 'approach'").front();
    dimension.label = "Approach";
    REQUIRE(open.workspace().write(QStringLiteral("relabel"), [&](store::Transaction& transaction) {
        return coding::updateDimension(transaction, dimension);
    }));
    CHECK(subject("approach-architecture") == QStringLiteral("Approach × Kernel architecture"));
}

TEST_CASE("a card shows its numbers anew after a change, and says when its dimension is gone")
{
    OpenPage open(openSample());
    auto figure = open.named("approach-architecture");
    figure.question = R"({"rows":"gone","columns":"approach"})";
    REQUIRE(open.workspace().write(QStringLiteral("break"), [&](store::Transaction& transaction) {
        return report::updateFigure(transaction, figure);
    }));
    auto& model = *open.page.findChild<ui::FigureModel*>();
    open.gallery().setCurrentFigure(figure.id);
    REQUIRE(QTest::qWaitFor([&] {
        return model.indexOf(figure.id)
            .data(Qt::AccessibleDescriptionRole)
            .toString()
            .contains(QStringLiteral("gone"));
    }));
    ui::Miniatures miniatures(open.workspace());
    const QSize size(200, 150);
    CHECK(miniatures.of(figure, size, 1) == nullptr);
    REQUIRE(QTest::qWaitFor([&] { return miniatures.of(figure, size, 1) != nullptr; }));
    CHECK(miniatures.of(figure, size, 1)->problem.contains(QStringLiteral("gone")));

    const auto table = open.named("challenges");
    REQUIRE(QTest::qWaitFor([&] { return miniatures.of(table, size, 1) != nullptr; }));
    CHECK(miniatures.of(table, size, 1)->problem.isEmpty());
    CHECK_FALSE(miniatures.of(table, size, 1)->picture.isNull());
}

TEST_CASE("a card that is dropped between two others goes there")
{
    OpenPage open(openSample());
    const auto before = open.figures();
    auto& model = *open.page.findChild<ui::FigureModel*>();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    REQUIRE(QTest::qWaitFor([&] { return open.figures()[2].id == before[0].id; }));
    CHECK(open.figures()[3].id == before[3].id);
    REQUIRE(open.workspace().undo());
    CHECK(open.figures()[0].id == before[0].id);
}

TEST_CASE("the cards of a row fill it, in a large window and in a small one")
{
    OpenPage open(openSample());
    for (const int width : {1200, 820}) {
        open.page.resize(width, 640);
        const auto& gallery = open.gallery();
        INFO(width);
        // what is left is less than the slack and a pixel for each of at most four cards
        CHECK(QTest::qWaitFor([&] {
            int end = 0;
            for (int row = 0; row < gallery.model()->rowCount(); ++row) {
                end = std::max(end, gallery.visualRect(gallery.model()->index(row, 0)).right() + 1);
            }
            const int left = gallery.viewport()->width() - end;
            return left >= 0 && left <= 8;
        }));
    }
}

TEST_CASE("a figure goes to the clipboard as a picture, a table as a table")
{
    OpenPage open(openSample());
    open.gallery().setCurrentFigure(open.named("approach-architecture").id);
    open.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
    open.gallery().setCurrentFigure(open.named("searches").id);
    open.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([] { return QApplication::clipboard()->mimeData()->hasHtml(); }));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<table>")));
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Source\tQuery\tResults\n")));
}

TEST_CASE("a review without figures offers one of each kind, and draws what there is: nothing")
{
    OpenPage open(openEmpty());
    auto* first = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(first != nullptr);
    CHECK(first->text() == QStringLiteral("Map"));
    QTest::keyClick(first, Qt::Key_Space);
    REQUIRE(open.isEditing());
    CHECK(open.page.findChild<ui::ChartView*>()->drawing().isEmpty);
    open.press(Qt::Key_Return); // as it is
    open.press(Qt::Key_Escape);
    CHECK(open.figures().size() == 1);
    CHECK(open.gallery().isVisible());
}

TEST_CASE("each kind of figure that can be drawn can be begun, and a table")
{
    OpenPage open(openSample());
    const auto count = open.figures().size();
    std::set<std::string> begun;
    for (auto* action : open.page.pageActions()) {
        if (action->text().startsWith(QStringLiteral("New ")) && action->shortcut().isEmpty()) {
            action->trigger();
            REQUIRE(open.isEditing());
            begun.insert(open.editor().draft().kind);
            CHECK(open.editor().save());
            open.press(Qt::Key_Escape);
        }
    }
    CHECK(begun == std::set<std::string>{"map", "frequency", "years", "claims", "taxonomy", "flow", "table"});
    CHECK(open.figures().size() == count + begun.size());
}

TEST_CASE("every control of the page has a name, the overview, the editors and the empty page alike")
{
    takeWarnings();
    OpenPage open(openSample());
    CHECK(unnamedControls(&open.page).empty());
    for (const auto& figure : open.figures()) {
        INFO(figure.slug);
        open.page.editFigure(figure.id);
        CHECK(unnamedControls(&open.page).empty());
    }
    OpenPage empty(openEmpty());
    CHECK(unnamedControls(&empty.page).empty());
    CHECK(takeWarnings().empty());
}

TEST_CASE("a click on a reason of the flow diagram opens its papers on the page of papers")
{
    OpenPage desk(openEmpty());
    REQUIRE(desk.workspace().write(QStringLiteral("screen"), [](store::Transaction& t) -> Result<void> {
        const auto ada = reviewerNamed(t, "Ada");
        Criterion criterion;
        criterion.name = "EX1";
        criterion.text = "Only a demo";
        const auto why = t.insert(criterion);
        for (int i = 0; i < 3; ++i) {
            const auto out = t.insert(Paper());
            t.insert(Decision{{}, out, ada, Stage::FullText, Verdict::Exclude, why, {}});
        }
        t.insert(Decision{{}, t.insert(Paper()), ada, Stage::FullText, Verdict::Include, {}, {}});
        return {};
    }));
    const auto flow = ui::newFigure(desk.workspace().index(), "flow", report::Language::English);
    desk.editor().edit(flow);
    const auto* chart = desk.page.findChild<ui::FigurePreview*>()->chart();
    const auto& marks = chart->drawing().marks;
    const auto reason =
        std::ranges::find(marks, report::Conditions{{"criterion", "EX1"}}, &ui::Mark::conditions);
    REQUIRE(reason != marks.end());
    CHECK(reason->count == 3);
    QSignalSpy wanted(&desk.page, &ui::Page::pageWanted);
    const auto mark = *reason;
    Q_EMIT desk.page.findChild<ui::FigurePreview*>()->chart()->markActivated(mark);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == QStringLiteral("coding"));
    CHECK(desk.workspace().filter() == QStringLiteral("criterion:EX1"));
    CHECK(desk.workspace().counted().count() == 3);
}
