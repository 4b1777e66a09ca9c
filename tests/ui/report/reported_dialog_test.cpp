#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "core/report/flow.h"
#include "tests/ui/support/window.h"
#include "ui/controls/begun_guard.h"
#include "ui/report/figures_page.h"
#include "ui/report/reported_dialog.h"
#include "ui/report/reported_model.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using ui::ReportedModel;

namespace {

/// The dialog as the page opens it, with what was counted.
struct OpenDialog {
    explicit OpenDialog(OpenReview opened)
        : review(std::move(opened))
        , page(*review.workspace)
    {
        page.resize(1200, 800);
        page.show();
        for (auto* action : page.pageActions()) {
            if (action->text().startsWith(QStringLiteral("Reported numbers"))) {
                action->trigger();
            }
        }
        dialog = page.findChild<ui::ReportedDialog*>();
        REQUIRE(dialog != nullptr);
        QApplication::setActiveWindow(dialog);
        REQUIRE(eventually([&] { return dialog->isReady(); }));
    }

    QModelIndex cell(const QString& number, int column)
    {
        for (int row = 0; row < dialog->model()->rowCount(); ++row) {
            if (dialog->model()->index(row, ReportedModel::Number).data() == number) {
                return dialog->model()->index(row, column);
            }
        }
        FAIL("no number " << number.toStdString());
        return {};
    }
    QString reported(const QString& number) { return cell(number, ReportedModel::Value).data().toString(); }
    QString counted(const QString& number) { return cell(number, ReportedModel::Counted).data().toString(); }

    /// Goes to the number's value and types, as a user does who works by keys.
    void type(const QString& number, const QString& text)
    {
        const auto index = cell(number, ReportedModel::Value);
        if (index == dialog->table()->currentIndex()) {
            dialog->table()->edit(index);
        } else {
            dialog->table()->setCurrentIndex(index);
        }
        const auto fields = dialog->table()->viewport()->findChildren<QLineEdit*>();
        REQUIRE_FALSE(fields.isEmpty());
        auto* field = fields.constLast(); // the one before may still be about to go
        field->selectAll();
        text.isEmpty() ? QTest::keyClick(field, Qt::Key_Delete) : typeText(field, text);
    }
    void save()
    {
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    }
    report::Flow flow() { return report::flow(review->review().database()); }

    OpenReview review;
    ui::FiguresPage page;
    ui::ReportedDialog* dialog = nullptr;
};

}

TEST_CASE("the dialog shows what the bundled review reports beside what is in it, and what differs")
{
    OpenDialog open(openSample());
    QAbstractItemModelTester tester(open.dialog->model());
    CHECK(open.reported(QStringLiteral("Records identified")) == QStringLiteral("185"));
    CHECK(open.reported(QStringLiteral("Records screened")) == QStringLiteral("112"));
    CHECK(open.reported(QStringLiteral("Duplicates found: Scopus")) == QStringLiteral("44"));
    CHECK(open.reported(QStringLiteral("Duplicates found: Springer Link")) == QStringLiteral("29"));
    CHECK(open.reported(QStringLiteral("Reports of included studies, all in all")) == QStringLiteral("28"));
    CHECK(open.counted(QStringLiteral("Reports of included studies, all in all")) == QStringLiteral("24"));
    CHECK(open.dialog->problemText()
          == QStringLiteral("Reports of included studies: 28 were reported, 24 are in the review."));
    const auto derived = open.cell(QStringLiteral("Records identified"), ReportedModel::Derived);
    CHECK(derived.data(Qt::CheckStateRole) == Qt::Checked);
    CHECK(unnamedControls(open.dialog).empty());
}

TEST_CASE("a number is typed, held against the others at once, and kept as one step")
{
    OpenDialog open(openSample());
    const auto before = open.review->undoLabel();
    open.type(QStringLiteral("Records screened"), QStringLiteral("1,100"));
    open.type(QStringLiteral("Studies"), QStringLiteral("21"));
    CHECK(open.dialog->problemText().contains(
        QStringLiteral("Records screened: 1,100 reported, but Records without duplicates 112 makes 112.")));
    open.save();
    REQUIRE(eventually([&] { return open.page.findChild<ui::ReportedDialog*>() == nullptr; }));
    const auto flow = open.flow();
    CHECK(flow.at(report::FlowColumn::Databases, report::FlowBox::Screened).reported == 1100);
    CHECK(flow.studies == 21);
    CHECK(open.review->undo());
    CHECK(open.review->undoLabel() == before);
    CHECK(open.flow().at(report::FlowColumn::Databases, report::FlowBox::Screened).reported == 112);
}

TEST_CASE("a number that is emptied is forgotten, and what is no number is said and not taken")
{
    OpenDialog open(openSample());
    open.type(QStringLiteral("Records screened"), {});
    open.type(QStringLiteral("Records identified"), QStringLiteral("12x"));
    open.save();
    CHECK(open.dialog->isVisible());
    CHECK(open.dialog->problemText().contains(
        QStringLiteral("Records identified: \"12x\" is no count and was not taken.")));
    CHECK(open.reported(QStringLiteral("Records identified")) == QStringLiteral("185"));
    open.save();
    REQUIRE(eventually([&] { return open.page.findChild<ui::ReportedDialog*>() == nullptr; }));
    const auto flow = open.flow();
    CHECK_FALSE(flow.at(report::FlowColumn::Databases, report::FlowBox::Screened).reported);
    CHECK(flow.at(report::FlowColumn::Databases, report::FlowBox::Identified).reported == 185);
}

TEST_CASE("a number in an empty review is marked as worked out by the keyboard")
{
    OpenDialog open(openEmpty());
    open.type(QStringLiteral("Records identified"), QStringLiteral("40"));
    open.dialog->table()->setCurrentIndex(
        open.cell(QStringLiteral("Records identified"), ReportedModel::Derived));
    QTest::keyClick(open.dialog->table(), Qt::Key_Space);
    open.save();
    REQUIRE(eventually([&] { return open.page.findChild<ui::ReportedDialog*>() == nullptr; }));
    const auto flow = open.flow();
    const auto& number = flow.at(report::FlowColumn::Databases, report::FlowBox::Identified);
    CHECK(number.reported == 40);
    CHECK(number.status == "derived");
}

TEST_CASE("one Esc does not throw typed numbers away, a second one does")
{
    OpenDialog open(openSample());
    const QPointer<ui::ReportedDialog> dialog(open.dialog);
    open.type(QStringLiteral("Records screened"), QStringLiteral("5"));
    dialog->table()->setCurrentIndex({});
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<ui::BegunGuard*>()->warning()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK((dialog.isNull() || !dialog->isVisible()));
}

TEST_CASE("leaving the dialog without saving changes nothing")
{
    OpenDialog open(openSample());
    const auto before = open.review->undoLabel();
    open.type(QStringLiteral("Records screened"), QStringLiteral("5"));
    open.dialog->reject();
    CHECK(open.review->undoLabel() == before);
    CHECK(open.flow().at(report::FlowColumn::Databases, report::FlowBox::Screened).reported == 112);
}
