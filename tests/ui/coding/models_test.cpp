#include <QAbstractItemModelTester>

#include "core/coding/taxonomy_edit.h"
#include "tests/ui/support/window.h"
#include "ui/coding/claims_model.h"
#include "ui/coding/code_tree_model.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST_CASE("the tree of codes keeps the contract of a model while papers, codes and taxonomy change")
{
    const auto open = openSample();
    ui::Desk desk(*open);
    ui::CodeTreeModel model(desk);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    CHECK(model.rowCount() == 10); // the dimensions of the published review
    open->setCurrentPaper(paperLabelled(*open, "[14]"));
    const auto code = codeAt(*open, "challenge/binary-size/hidden-data");
    REQUIRE(desk.give(code));
    CHECK(model.indexOf(code).data(ui::CodeTreeModel::GivenRole).toBool());
    REQUIRE(desk.take(code));
    const auto dimension = open->index().taxonomy().dimension("approach");
    REQUIRE(desk.addCode(*dimension, {}, QStringLiteral("Verification first")));
    CHECK(model.indexOf(codeAt(*open, "approach/verification-first")).data(ui::CodeTreeModel::DigitRole)
          == 4);
    REQUIRE(open->undo());
    open->setCurrentPaper({});
    CHECK(model.rowCount() == 10);
}

TEST_CASE("the claims of a paper keep the contract of a model, and show what the review says")
{
    const auto open = openSample();
    ui::Desk desk(*open);
    ui::ClaimsModel model(desk);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    CHECK(model.rowCount() == 0);
    open->setCurrentPaper(paperLabelled(*open, "[14]"));
    REQUIRE(model.rowCount() == 3); // section 3.2: two overheads and a size increase
    const auto claim = model.index(0);
    CHECK(claim.data() == QStringLiteral("performance overhead: 0.7 %, worse"));
    const auto context = claim.data(ui::ClaimsModel::ContextRole).toString();
    CHECK(context.startsWith(QStringLiteral("against original C component · ")));
    CHECK(context.endsWith(QStringLiteral(" · by Shane K. Panter")));
    CHECK_FALSE(claim.data(ui::ClaimsModel::OwnRole).toBool());
    CHECK(claim.data(Qt::AccessibleTextRole) == claim.data().toString() + QStringLiteral(", ") + context);
    open->setCurrentPaper({});
    CHECK(model.rowCount() == 0);
}
