#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/message.h"
#include "ui/review/history_filters.h"
#include "ui/review/history_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

namespace {

/// A paper that Bob has excluded; Ada, who may not see that before she has decided, reads the history.
struct Readers {
    OpenReview open = openEmpty();
    PaperId paper;
    HistoryPage page{*open};

    Readers()
    {
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        REQUIRE(open->write(QStringLiteral("begin"), [&](store::Transaction& t) -> Result<void> {
            setSetting(t, setting::SCREENING_MODE, "two-blind");
            Paper row;
            row.label = "[1]";
            paper = t.insert(row);
            return {};
        }));
        decide("Bob", QStringLiteral("Exclude [1]"), Verdict::Exclude);
        open->setReviewer(QStringLiteral("Ada"));
    }

    void decide(const char* who, const QString& label, Verdict verdict)
    {
        open->setReviewer(QLatin1String(who));
        REQUIRE(open->writeAsReviewer(label, [&](store::Transaction& t, ReviewerId reviewer) -> Result<void> {
            const auto made = screening::decide(t, {paper, reviewer, Stage::TitleAbstract, verdict, {}, {}});
            return made ? Result<void>() : Result<void>(fail(made.error()));
        }));
    }

    QString what(int row, int role = Qt::DisplayRole) const
    {
        return page.model()->index(row, HistoryModel::What).data(role).toString();
    }
};

}

TEST_CASE("the history tells of a decision that is not to be seen yet, and nowhere what it says")
{
    Readers readers;
    CHECK(readers.what(0) == QStringLiteral("Decision on [1]"));
    CHECK(readers.what(0, Qt::ToolTipRole) == QStringLiteral("Decision on [1]"));
    CHECK(readers.open->undoLabel() == QStringLiteral("Decision on [1] (by Bob)"));
    readers.page.table()->selectRow(0);
    const auto changes = readers.page.changes()->toPlainText();
    CHECK(changes.contains(QStringLiteral("Decision on [1] by Bob")));
    CHECK_FALSE(changes.contains(QStringLiteral("exclude"), Qt::CaseInsensitive));
    REQUIRE(readers.open->undo());
    CHECK(readers.what(0, Qt::AccessibleTextRole) == QStringLiteral("Decision on [1], taken back"));
}

TEST_CASE("words of a decision that is not to be seen yet do not find it")
{
    Readers readers;
    auto* field = readers.page.filters()->textField();
    field->setText(QStringLiteral("exclude"));
    CHECK(readers.page.model()->rowCount() == 0);
    field->setText(QStringLiteral("DECISION on"));
    CHECK(readers.page.model()->rowCount() == 1);
}

TEST_CASE("a decision stands in the history as it is called once the other has decided, and for who made it")
{
    Readers readers;
    readers.open->setReviewer(QStringLiteral("Bob"));
    CHECK(readers.what(0) == QStringLiteral("Exclude [1]"));
    readers.decide("Ada", QStringLiteral("Include [1]"), Verdict::Include);
    CHECK(readers.what(0) == QStringLiteral("Include [1]"));
    CHECK(readers.what(1) == QStringLiteral("Exclude [1]"));
    readers.page.table()->selectRow(1);
    CHECK(readers.page.changes()->toPlainText().contains(QStringLiteral("[1] excluded by Bob")));
}

TEST_CASE("why a decision that is not to be seen cannot be taken back alone is said without its name")
{
    Readers readers;
    const auto first = readers.page.model()->entryId(readers.page.model()->index(0, 0));
    readers.decide("Bob", QStringLiteral("Maybe [1]"), Verdict::Maybe);
    readers.open->setReviewer(QStringLiteral("Ada"));
    QString problem;
    QObject::connect(readers.open.workspace.get(), &Workspace::failed, [&](const Error& error) {
        problem = sentence(error);
    });
    REQUIRE(first);
    CHECK_FALSE(readers.open->undoEntry(*first));
    CHECK(problem.startsWith(QStringLiteral("\"Decision on [1]\" cannot be taken back alone")));
}
