#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/ui/support/window.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/lint/lint_model.h"
#include "ui/lint/lint_page.h"
#include "ui/lint/lint_words.h"
#include "ui/lint/manuscripts.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// The page over a review, shown and up to date.
struct Desk {
    OpenReview open;
    LintPage page{*open};

    explicit Desk(OpenReview review = openSample())
        : open(std::move(review))
    {
        page.resize(1066, 690);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        settle();
        page.focusStart();
    }

    void settle() const
    {
        QApplication::processEvents();
        REQUIRE(eventually([&] { return page.isUpToDate(); }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&page, key, modifiers); }

    /// The row of the first finding of a rule whose text holds the words.
    QModelIndex find(std::string_view rule, const QString& words = {}) const
    {
        const auto* model = page.model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const auto above = model->index(i, 0);
            for (int row = 0; row < model->rowCount(above); ++row) {
                const auto index = model->index(row, 0, above);
                const auto* finding = model->finding(index);
                if (finding->rule == rule && lintLine(*finding).contains(words)) {
                    return index;
                }
            }
        }
        return {};
    }
    QString emptyText() const
    {
        QStringList texts;
        for (const auto* one : page.emptyState()->findChildren<QLabel*>()) {
            texts << one->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    bool isEmptyShown() const { return page.emptyState()->isVisible(); }
    QString writeLatex(const QString& name, const QByteArray& text) const
    {
        const auto path = open.folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }
};

}

TEST_CASE("on the bundled review the page shows what its text leaves open, gravest first")
{
    Desk desk;
    CHECK(desk.find("reported-counted", QStringLiteral("28 were reported, 24 are in the review")).isValid());
    CHECK(desk.find("contradiction", QStringLiteral("counted as four and, one sentence later, as three"))
              .isValid());
    CHECK(desk.find("exclusion-without-reason", QStringLiteral("90 exclusions")).isValid());
    CHECK(desk.find("agreement-missing", QStringLiteral("full text")).isValid());
    CHECK(desk.find("web-page", QStringLiteral("[29]")).isValid());
    const auto* model = desk.page.model();
    auto before = report::LintSeverity::Error;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto severity = model->finding(model->index(0, 0, model->index(row, 0)))->severity;
        CHECK(before <= severity);
        before = severity;
    }
    CHECK(desk.page.tree()->hasFocus());
    CHECK(desk.page.sentenceText() == said(model->finding(desk.page.tree()->currentIndex())->message));
}

TEST_CASE("what is told in one line, for its number, is counted with its number")
{
    LintAnswer answer;
    const Sentence one(std::string("A page."));
    const Sentence more(std::string("There are 400 more of these."));
    answer.findings = {{"web-page", report::LintSeverity::Note, "[1]", one, {}, 1},
                       {"web-page", report::LintSeverity::Note, "", more, {}, 400}};
    LintModel model;
    model.setAnswer(std::make_shared<const LintAnswer>(answer));
    CHECK(model.count() == 401);
    CHECK(model.index(0, LintModel::What).data().toString().endsWith(QStringLiteral("(401)")));
    CHECK(model.rowCount(model.index(0, 0)) == 2);
}

TEST_CASE("every rule of core has a title of its own and a page where it is mended")
{
    for (const auto& rule : report::lintRules()) {
        report::LintFinding finding;
        finding.rule = rule.name;
        CHECK(lintRuleTitle(rule.name) != toQt(rule.name));
        CHECK((lintPage(finding).isEmpty() == (rule.name == "cited-unknown")));
    }
}

TEST_CASE("Enter leads to the paper of a finding, or to the page where it is mended")
{
    Desk desk;
    QSignalSpy wanted(&desk.page, &Page::pageWanted);
    desk.page.tree()->setCurrentIndex(desk.find("web-page", QStringLiteral("[29]")));
    QTest::keyClick(desk.page.tree(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.back().front().toString() == QStringLiteral("coding"));
    CHECK(desk.open->currentPaper() == paperLabelled(*desk.open, "[29]"));
    desk.page.tree()->setCurrentIndex(desk.find("agreement-missing"));
    desk.press(Qt::Key_G);
    CHECK(wanted.back().front().toString() == QStringLiteral("screening"));
    desk.page.tree()->setCurrentIndex(desk.find("dead-code"));
    if (desk.page.tree()->currentIndex().isValid()) {
        desk.press(Qt::Key_G);
        CHECK(wanted.back().front().toString() == QStringLiteral("taxonomy"));
    }
}

TEST_CASE("digits leave kinds of findings out, and counts stay")
{
    Desk desk;
    const auto* model = desk.page.model();
    const auto errors = model->count(report::LintSeverity::Error);
    const auto all = model->count();
    REQUIRE(errors > 0);
    desk.press(Qt::Key_1);
    CHECK_FALSE(desk.find("reported-counted").isValid());
    CHECK(desk.find("web-page").isValid());
    CHECK(model->count(report::LintSeverity::Error) == errors);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_3);
    CHECK(model->rowCount() == 0);
    CHECK(desk.isEmptyShown());
    CHECK(desk.emptyText().contains(QStringLiteral("Nothing of this kind")));
    desk.press(Qt::Key_1);
    CHECK(desk.find("reported-counted").isValid());
    CHECK(desk.page.statusText() == QStringLiteral("%1 finding(s)").arg(all));
}

TEST_CASE("J and K walk from finding to finding over all rules")
{
    Desk desk;
    const auto* model = desk.page.model();
    std::vector<const report::LintFinding*> walked;
    const auto current = [&] { return model->finding(desk.page.tree()->currentIndex()); };
    walked.push_back(current());
    for (int i = 0; i < model->count() + 2; ++i) {
        desk.press(Qt::Key_J);
        if (current() != walked.back()) {
            walked.push_back(current());
        }
    }
    CHECK(static_cast<int>(walked.size()) == model->count());
    for (int i = 0; i < model->count() + 2; ++i) {
        desk.press(Qt::Key_K);
    }
    CHECK(current() == walked.front());
}

TEST_CASE("what is found is copied as text, a line each")
{
    Desk desk;
    const auto index = desk.find("web-page", QStringLiteral("[29]"));
    desk.page.tree()->setCurrentIndex(index);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const auto one = QApplication::clipboard()->text();
    CHECK(one.startsWith(QStringLiteral("warning\t[29]\t")));
    CHECK(one.count(QLatin1Char('\n')) == 1);
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == desk.page.model()->count());
}

TEST_CASE("a manuscript is held against the papers, and remembered until it is forgotten")
{
    Desk desk;
    const auto key =
        toQt(desk.open->review().database().find<Paper>(paperLabelled(*desk.open, "[5]")).value().key);
    const auto file =
        desk.writeLatex(QStringLiteral("paper.tex"), "\\cite{" + key.toUtf8() + "}\n\\cite{nobody2020}\n");
    desk.page.setManuscripts({toPath(file)});
    desk.settle();
    CHECK(desk.find("cited-unknown", QStringLiteral("paper.tex:2")).isValid());
    CHECK(desk.find("included-uncited", QStringLiteral("[14]")).isValid());
    CHECK_FALSE(desk.find("included-uncited", QStringLiteral("\t[5]\t")).isValid());
    CHECK(desk.page.manuscriptText().contains(QStringLiteral("paper.tex")));
    CHECK(rememberedManuscripts(desk.open->review().file()) == desk.page.manuscripts());

    LintPage again(*desk.open);
    CHECK(again.manuscripts() == desk.page.manuscripts());

    QFile::remove(file);
    desk.press(Qt::Key_F5);
    desk.settle();
    CHECK(desk.page.manuscriptText().contains(QStringLiteral("could not be read")));
    desk.press(Qt::Key_X);
    desk.settle();
    CHECK(desk.page.manuscripts().empty());
    CHECK(rememberedManuscripts(desk.open->review().file()).empty());
    CHECK_FALSE(desk.find("included-uncited").isValid());
}

TEST_CASE("a manuscript that has changed meanwhile is read anew when the page is shown again")
{
    Desk desk;
    const auto file = desk.writeLatex(QStringLiteral("paper.tex"), "\\cite{nobody2020}\n");
    desk.page.setManuscripts({toPath(file)});
    desk.settle();
    REQUIRE(desk.find("cited-unknown").isValid());
    desk.page.hide();
    desk.writeLatex(QStringLiteral("paper.tex"), "Nothing is cited.\n");
    desk.page.show();
    CHECK(eventually([&] { return !desk.find("cited-unknown").isValid(); }));
    desk.page.setManuscripts({});
}

TEST_CASE("what is mended is gone from the page, at once where it is shown and else when it is shown again")
{
    Desk desk;
    const auto paper = paperLabelled(*desk.open, "[29]");
    const auto retype = [&](const std::string& type) {
        REQUIRE(desk.open->write(QStringLiteral("Type"), [&](store::Transaction& t) -> Result<void> {
            auto row = t.database().find<Paper>(paper).value();
            row.type = type;
            t.update(row);
            return {};
        }));
    };
    REQUIRE(desk.find("web-page").isValid());
    retype("book");
    desk.settle();
    CHECK_FALSE(desk.find("web-page").isValid());
    desk.page.hide();
    retype("webpage");
    CHECK_FALSE(desk.page.isUpToDate());
    desk.page.show();
    desk.settle();
    CHECK(desk.find("web-page").isValid());
}

TEST_CASE("where nothing is found the page says so, and in an empty review what comes first")
{
    Desk desk(openEmpty());
    CHECK(desk.isEmptyShown());
    CHECK(desk.emptyText().contains(QStringLiteral("Nothing to check yet")));
    desk.page.focusStart();
    CHECK(qobject_cast<QPushButton*>(desk.page.focusWidget()) != nullptr); // of what comes first
    CHECK(unnamedControls(&desk.page).empty());
}

TEST_CASE("the findings keep the contract of models, and every control has a name")
{
    Desk desk;
    new QAbstractItemModelTester(
        desk.page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &desk.page);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_F5);
    desk.settle();
    CHECK(unnamedControls(&desk.page).empty());
}

TEST_CASE("a review that is open for reading is checked all the same")
{
    const auto open = openSample();
    auto read = Review::open(open->review().file(), store::Access::Read, {"Tester"});
    REQUIRE(read);
    Workspace workspace(std::move(*read));
    LintPage page(workspace);
    page.show();
    REQUIRE(eventually([&] { return page.isUpToDate(); }));
    CHECK(page.model()->count() > 0);
}

TEST_CASE("in a small window a finding takes the lines that its sentence needs")
{
    Desk desk;
    desk.page.resize(790, 560); // of a window of 1024 x 700
    QApplication::processEvents();
    const auto* tree = desk.page.tree();
    const auto* model = desk.page.model();
    int lines = 1;
    for (int i = 0; i < model->rowCount(); ++i) {
        const auto above = model->index(i, 0);
        for (int row = 0; row < model->rowCount(above); ++row) {
            const auto rect = tree->visualRect(model->index(row, 0, above));
            const auto metrics = tree->fontMetrics();
            const auto needed = metrics.boundingRect(QRect(0, 0, rect.width() - 12, 1000),
                                                     Qt::TextWordWrap,
                                                     model->index(row, 0, above).data().toString());
            CHECK(rect.height() >= needed.height());
            lines = std::max(lines, rect.height() / metrics.lineSpacing());
        }
    }
    CHECK(lines > 1); // or the window was not small
}
